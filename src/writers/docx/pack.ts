import { inflateSync, strFromU8, strToU8, zipSync } from 'fflate';
import type { LayoutTree } from '../../layout/tree.ts';
import { naming } from './embed.ts';
import { fileDate } from './properties.ts';
import { readEntries, writeEntries } from './zip.ts';
import type { ZipEntry } from './zip.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const STORED = 0;
const TEXT_PART = /^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/u;

/** Names and XML of the parts that hold text. */
export type TextParts = ReadonlyMap<string, string>;

/** A packed document, opened but still compressed. */
interface Package {
  readonly entries: readonly ZipEntry[];
  /** The XML of one part; empty where there is none. */
  readonly text: (path: string) => string;
  /** The parts that hold text, by name without folder and ending. */
  readonly textParts: () => TextParts;
}

/** Opens what docx packed. */
export function openPackage(zip: Uint8Array): Package {
  const entries = readEntries(zip);
  const text = (path: string): string => entries.filter((entry) => entry.path === path).map(textOf).join('');
  const textParts = () => new Map(entries.filter(({ path }) => TEXT_PART.test(path)).map((entry) => [entry.path.slice(5, -4), textOf(entry)]));
  return { entries, text, textParts };
}

const textOf = ({ method, data, size }: ZipEntry): string => strFromU8(method === STORED ? data : inflateSync(data, { out: new Uint8Array(size) }));

/**
 * The same archive with stable bytes: content types first, one fixed date, parts that say nothing left out.
 * Compressed bytes are copied; only the few small parts that name what is left out are written anew.
 */
export function repack({ entries }: Package, tree: LayoutTree, hasNotes: boolean, embeds = false): Uint8Array {
  const kept = withoutUnused(entries, hasNotes, embeds);
  const first = kept.filter(({ path }) => path === CONTENT_TYPES);
  return writeEntries([...first, ...kept.filter(({ path }) => path !== CONTENT_TYPES)], fileDate(tree));
}

/** Parts that docx always writes, though none of our documents has lists, end notes, own properties or embedded fonts. */
const UNUSED = ['word/numbering.xml', 'word/endnotes.xml', 'docProps/custom.xml', 'word/fontTable.xml'];
const FOOTNOTES = 'word/footnotes.xml';
const NAMING = new Set([CONTENT_TYPES, '_rels/.rels', 'word/_rels/document.xml.rels']);

function withoutUnused(entries: readonly ZipEntry[], hasNotes: boolean, embeds: boolean): readonly ZipEntry[] {
  const named = (path: string, xml: string): string => (embeds ? naming(path, xml) : xml);
  const dropped = new Set(hasNotes ? UNUSED : [...UNUSED, FOOTNOTES]);
  const changed = entries.filter(({ path }) => NAMING.has(path)).map((entry): [string, Uint8Array] => [entry.path, strToU8(named(entry.path, forget(textOf(entry), dropped)))]);
  const anew = new Map(readEntries(zipSync(Object.fromEntries(changed))).map((entry) => [entry.path, entry]));
  return entries.filter((entry) => !dropped.has(entry.path) && !saysNothing(entry)).map((entry) => anew.get(entry.path) ?? entry);
}

/** Longest list of relationships that can be empty, in bytes. */
const EMPTY_SIZE = 200;
/** docx writes a list of relationships for every part, also where it is empty or belongs to a dropped one. */
const saysNothing = (entry: ZipEntry): boolean =>
  entry.path.endsWith('.rels') && entry.size < EMPTY_SIZE && !textOf(entry).includes('<Relationship ');

/** The elements of a list of parts without those that name a dropped one. */
function forget(xml: string, dropped: ReadonlySet<string>): string {
  const names = [...dropped].map((path) => path.replace(/^word\//u, '').replaceAll('.', '\\.'));
  return xml.replace(new RegExp(`<(?:Relationship|Override) [^>]*(?:Target|PartName)="/?(?:word/)?(?:${names.join('|')})"[^>]*/>`, 'gu'), '');
}
