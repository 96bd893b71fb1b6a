import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type Kind, kindOf } from '../readers/sniff.ts';
import { decodeBytes } from '../readers/text/decode.ts';
import { hasDraftFields } from './draft-text.ts';
import { looksIssued } from './issued-text.ts';

/** Largest finished file that is read. */
export const FINISHED_LIMIT = 128 * 1024 * 1024;
const PACKED: ReadonlySet<string> = new Set(['.docx', '.docm', '.dotx', '.dotm', '.pdf']);
/** Kinds that are told how to be converted. */
const OLD: ReadonlySet<string> = new Set(['.doc', '.dot', '.rtf', '.odt']);
const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md', '.markdown']);
const DATA: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json']);

/** Kinds that are no text, whatever their names; data of no known kind may be a text of another encoding. */
const NO_TEXT: ReadonlySet<Kind> = new Set<Kind>(['docx', 'pdf', 'ole', 'rtf', 'image', 'archive']);

const endOf = (name: string): string => extname(name).toLowerCase();

/** Has a file the name of a finished document? What Word writes beside an open one (`~$…`) is none. */
export const hasFinishedName = (name: string): boolean => PACKED.has(endOf(name)) && !isLock(name);
/** May a text be one of an issued document? */
export const mayBeIssued = (name: string): boolean => TEXTS.has(endOf(name));
/** A format that has to be converted first. */
export const isOld = (name: string): boolean => OLD.has(endOf(name)) && !isLock(name);
const isLock = (name: string): boolean => basename(name).startsWith('~$');

/** Is an input a finished document and no draft? Its bytes decide, and where they are text, its name and what it says. */
export function isFinished(bytes: Uint8Array, name: string): boolean {
  const kind = kindOf(bytes);
  if (NO_TEXT.has(kind)) return true;
  const end = endOf(name);
  if (DATA.has(end)) return false;
  if (PACKED.has(end) || OLD.has(end)) return true;
  if (kind === 'empty') return end === '.txt';
  if (kind !== 'text') return end === '.txt' || !TEXTS.has(end);
  const text = headOf(bytes);
  if (hasDraftFields(text, name)) return false;
  return TEXTS.has(end) || looksIssued(text);
}

/** So much of a text tells what it is. */
const HEAD = 64 * 1024;
const headOf = (bytes: Uint8Array): string => decodeBytes(bytes.subarray(0, HEAD)).replace(/^\uFEFF/u, '').normalize('NFC');

/** Does a text file of a folder hold an issued document? Throws the system's error where it cannot be read. */
export function holdsIssued(path: string): boolean {
  const text = headOf(headBytes(path));
  return !hasDraftFields(text, path) && looksIssued(text);
}

/** Is a file a finished document for certain, by its name or its first bytes? Throws the system's error where it cannot be read. */
export const holdsFinished = (path: string, name: string): boolean => hasFinishedName(name) || (isFinished(headBytes(path), name) && (!mayBeIssued(name) || holdsIssued(path)));

function headBytes(path: string): Uint8Array {
  // What is no file (a pipe) gives its bytes once only.
  if (!statSync(path).isFile()) return new Uint8Array();
  const bytes = new Uint8Array(HEAD);
  const handle = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes, 0, HEAD, 0));
  } finally {
    closeSync(handle);
  }
}
