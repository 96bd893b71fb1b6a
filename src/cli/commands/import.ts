import { existsSync } from 'node:fs';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import type { ImportResult, TextFormat } from '../../import.ts';
import type { Engine } from '../engine.ts';
import { makeFolderOf, writeWhole } from '../files.ts';
import { isFinished } from '../finished.ts';
import { findInputs, type Input, readInput, unread } from '../inputs.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { loaderBelow } from '../loader.ts';
import { isSchemaName, schemaFor } from '../schemas.ts';
import type { Talk } from '../talk.ts';
import { UsageError } from '../usage-error.ts';

interface ImportFlags {
  readonly out?: string | undefined;
  readonly to?: TextFormat | undefined;
  readonly fromPage?: true;
  readonly carried?: true;
  readonly force?: true;
}

/** `vanban import FILE`: the draft on stdout or into a file; what was not found and what is not sure on stderr. */
export async function importOne(arg: string, flags: ImportFlags, engine: Engine, talk: Talk): Promise<ExitCode> {
  const { io, lang } = talk;
  const input = await inputOf(arg, talk);
  const target = flags.out === undefined || flags.out === '-' ? undefined : makeFolderOf(drafts(flags.out), io.cwd);
  if (flags.fromPage === true && flags.carried === true) throw new UsageError('--from-page và --carried không đi cùng nhau', '--from-page and --carried do not go together');
  refuseTarget(target, input, flags.force === true);
  const bytes = await readInput(input, io);
  if (bytes.length > 0 && !isFinished(bytes, input.path === undefined ? '' : input.name)) throw new UsageError(`«${input.name}» là bản thảo; cần tệp DOCX, PDF hoặc văn bản đã ban hành`, `«${input.name}» is a draft; needed: a DOCX or PDF file, or the text of an issued document`);
  const folder = target === undefined ? io.cwd : dirname(target);
  const schema = (loai: string): string | undefined => (isSchemaName(loai) ? schemaFor(loai, folder) : undefined);
  const result = await engine.importFile(bytes, { file: basename(input.name), fromPage: flags.fromPage === true, carried: flags.carried === true, load: loaderIn([input.folder, folder, io.cwd], lang), lang, schema });
  const fault = result.draft === undefined ? result.findings.find(({ severity }) => severity === 'error') : undefined;
  talk.findings(io.stderr, result.findings.filter((finding) => finding !== fault), input.name, new Uint8Array());
  if (fault !== undefined) throw unread(input.name, fault);
  if (result.draft === undefined) return EXIT.usage;
  deliver(result, input, target, flags, talk);
  return needsLook(result) ? EXIT.findings : EXIT.clean;
}

/** Is something missing, or is the draft that the file carries another than its page? */
const needsLook = ({ gaps, doubts }: ImportResult): boolean => gaps.length > 0 || doubts.some(({ severity }) => severity !== 'info');

/** Files that a carried draft names, from the first of some folders that has them. */
const loaderIn = (folders: readonly string[], lang: Talk['lang']) => (path: string): Uint8Array | undefined => {
  for (const folder of folders) {
    const found = loaderBelow(folder, lang)(path);
    if (found !== undefined) return found;
  }
  return undefined;
};

async function inputOf(arg: string, { io }: Talk): Promise<Input> {
  const { inputs, unreadable } = await findInputs([arg], io, { finished: true });
  if (unreadable[0] !== undefined) throw unreadable[0];
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new UsageError(`vanban import cần một tệp; «${arg}» có ${inputs.length}`, `vanban import takes one file; «${arg}» holds ${inputs.length}`);
  return input;
}

function refuseTarget(target: string | undefined, input: Input, force: boolean): void {
  if (target === undefined) return;
  if (target === input.path) throw new UsageError(`«${target}» là tệp đầu vào, không ghi đè`, `«${target}» is the input and is not overwritten`);
  if (!force && existsSync(target)) throw new UsageError(`«${target}» đã có; dùng --force để ghi đè`, `«${target}» exists; use --force to overwrite it`);
}

const ENDS = '.yaml, .yml, .json, .md, .markdown';
const BY_END: Readonly<Record<string, TextFormat>> = { '.yaml': 'yaml', '.yml': 'yaml', '.md': 'md', '.markdown': 'md', '.json': 'json' };

/** The name of a draft's file: YAML under `.docx` would open in nothing. */
function drafts(out: string): string {
  if (BY_END[extname(out).toLowerCase()] === undefined) throw new UsageError(`-o «${out}»: import ghi bản thảo; cần đuôi tệp ${ENDS}`, `-o “${out}”: import writes a draft; its name must end in ${ENDS}`);
  return out;
}

/** Writes the draft, and tells what is to be looked at. */
function deliver(result: ImportResult, input: Input, target: string | undefined, flags: ImportFlags, talk: Talk): void {
  const { io } = talk;
  const wanted = flags.to ?? (target === undefined ? undefined : BY_END[extname(target).toLowerCase()]);
  const { text, format } = wanted === undefined ? result.text() : result.text(wanted);
  const path = target === undefined ? undefined : named(target, format);
  if (path !== target) refuseTarget(path, input, flags.force === true);
  if (path === undefined) talk.text(text);
  else writeWhole(path, new TextEncoder().encode(text));
  talk.findings(io.stderr, [...result.gaps, ...result.doubts], input.name, new Uint8Array());
  if (wanted === 'md' && format !== 'md') talk.say({ vi: 'Markdown không ghi được hết (ô gộp, gạch chân, hình, số nguyên văn …): ghi thành YAML', en: 'Markdown cannot say all of it (spans, underline, pictures, verbatim numerals …): written as YAML' });
  talk.say(summary(result, input.name, path === undefined ? '-' : relative(io.cwd, path)));
}

/** The name that fits what was written: YAML under `.md` would be read as something else. */
const named = (target: string, format: TextFormat): string => ((BY_END[extname(target).toLowerCase()] ?? format) === format ? target : resolve(dirname(target), `${basename(target, extname(target))}.${format}`));

function summary({ draft, gaps, doubts, carried, exact }: ImportResult, from: string, to: string): { vi: string; en: string } {
  const loai = String(draft?.['loai']);
  if (carried !== undefined) return { vi: `${from} → ${to} · ${loai} · bản thảo mang theo «${carried}»`, en: `${from} → ${to} · ${loai} · the carried draft “${carried}”` };
  return {
    vi: `${from} → ${to} · ${loai} · ${gaps.length} chỗ chưa thấy, ${doubts.length} chỗ cần xem lại${exact ? ' · chữ và thứ tự in ra đúng như tệp, thể thức theo Nghị định' : ''}`,
    en: `${from} → ${to} · ${loai} · ${gaps.length} not found, ${doubts.length} to be looked at${exact ? ' · prints the file’s words in their order, in the form of the decree' : ''}`,
  };
}
