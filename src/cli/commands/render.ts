import { existsSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { VanbanError } from '../../core/errors.ts';
import { hasError } from '../../core/finding.ts';
import type { VanBan } from '../../domain/van-ban.ts';
import { type Engine, FORMATS, type Format } from '../engine.ts';
import { checkTargets, makeFolder, writeWhole } from '../files.ts';
import { holdsFinished, isFinished } from '../finished.ts';
import { findInputs, type Input, parseOptions, readInput } from '../inputs.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Talk } from '../talk.ts';
import { UsageError } from '../usage-error.ts';
import { saySkipped } from './check.ts';

interface RenderFlags {
  readonly to: string;
  readonly out?: string | undefined;
  readonly pdfa?: true;
  readonly embed?: true;
}
interface Plan {
  readonly engine: Engine;
  readonly talk: Talk;
  readonly formats: readonly Format[];
  readonly pdfa: boolean;
  /** Does the draft travel in the files? */
  readonly embeds: boolean;
  /** Path of an output, or undefined for standard output. */
  readonly target: (input: Input, format: Format) => string | undefined;
}

/** `vanban render FILE…`: one file a format, whole or not at all; a line a document with pages, size and time. */
export async function renderFiles(args: readonly string[], flags: RenderFlags, engine: Engine, talk: Talk): Promise<ExitCode> {
  const formats = formatsOf(flags.to);
  if (flags.pdfa === true && !formats.includes('pdf')) throw new UsageError('--pdfa cần --to có pdf', '--pdfa needs pdf in --to');
  if (flags.embed === true && !formats.some((format) => format === 'docx' || format === 'pdf')) throw new UsageError('--embed cần --to có docx hoặc pdf', '--embed needs docx or pdf in --to');
  const { inputs, skipped, unreadable } = await findInputs(args, talk.io);
  if (unreadable[0] !== undefined) throw unreadable[0];
  const plan: Plan = { engine, talk, formats, pdfa: flags.pdfa === true, embeds: flags.embed === true, target: targetIn(flags.out, talk.io.cwd) };
  prepare(plan, inputs, flags.out);
  saySkipped(skipped, talk);
  let code: ExitCode = EXIT.clean;
  for (const [i, input] of inputs.entries()) {
    talk.progress(inputs.length > 1 ? `[${i + 1}/${inputs.length}] ${input.name}` : input.name);
    if (!(await renderOne(plan, input))) code = EXIT.findings;
  }
  talk.progress('');
  return code;
}

/** `docx,pdf` as formats, each once. */
function formatsOf(to: string): Format[] {
  const names = to.split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  const unknown = names.find((name) => !FORMATS.some((format) => format === name));
  const list = FORMATS.join(', ');
  if (unknown !== undefined || names.length === 0) throw new UsageError(`--to «${unknown ?? to}»; cần trong: ${list}`, `--to «${unknown ?? to}»; it must be among: ${list}`);
  return FORMATS.filter((format) => names.includes(format));
}

const targetIn = (out: string | undefined, cwd: string) => (input: Input, format: Format): string | undefined =>
  out === '-' ? undefined : join(out === undefined ? input.folder : resolve(cwd, out), `${input.stem}.${format}`);

const needsDraft = (name: string): UsageError => new UsageError(`«${name}» không phải bản thảo; render cần bản thảo (.yaml, .json, .md); từ DOCX, PDF hoặc văn bản đã ban hành: vanban import «${name}» -o ban-thao.yaml`, `“${name}” is no draft; render takes drafts (.yaml, .json, .md); of a DOCX, a PDF or the text of an issued document: vanban import “${name}” -o ban-thao.yaml`);

/** A folder is asked for: one by the name of a file would be made, and surprise. */
function refuseFileName(out: string | undefined, cwd: string): void {
  if (out === undefined || !FORMATS.some((format) => extname(out).toLowerCase() === `.${format}`) || existsSync(resolve(cwd, out))) return;
  throw new UsageError(`-o «${out}»: render ghi vào thư mục, tệp mang tên của bản thảo; cần tên thư mục, hoặc -o - để ghi ra đầu ra chuẩn`, `-o “${out}”: render writes into a folder, files have the name of the draft; needed: the name of a folder, or -o - for standard output`);
}

/** Is an input a finished document? What cannot be opened is told when it is read. */
function isFinishedFile({ name, path }: Input): boolean {
  try {
    return path !== undefined && holdsFinished(path, name);
  } catch {
    return false;
  }
}

/** Everything that can be refused is refused before anything is written. */
function prepare({ formats, target, talk }: Plan, inputs: readonly Input[], out: string | undefined): void {
  const finished = inputs.find(isFinishedFile);
  if (finished !== undefined) throw needsDraft(finished.name);
  if (out === '-') {
    if (inputs.length * formats.length > 1) throw new UsageError('-o - cần một tệp và một dạng (--to pdf)', '-o - needs one file and one format (--to pdf)');
    return;
  }
  refuseFileName(out, talk.io.cwd);
  const targets = inputs.flatMap((input) => formats.map((format) => ({ input: input.name, path: target(input, format) ?? '' })));
  checkTargets(targets, inputs.flatMap((input) => input.path ?? []));
  if (out !== undefined) makeFolder(resolve(talk.io.cwd, out));
}

/** Renders a document in all formats, then writes them; false where findings forbid it. */
async function renderOne(plan: Plan, input: Input): Promise<boolean> {
  const { engine, talk } = plan;
  const { io } = talk;
  const source = await readInput(input, io);
  if (input.path === undefined && isFinished(source, '')) throw needsDraft('-');
  const start = io.now();
  const { draft, diagnostics } = await engine.parse(source, parseOptions(input, talk.lang));
  talk.findings(io.stderr, diagnostics, input.name, source);
  if (draft === undefined || hasError(diagnostics)) return false;
  try {
    const files = await rendered(plan, draft, plan.embeds ? { name: embeddedName(input), text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(source) } : undefined);
    const pages = await engine.pageCount(draft);
    for (const [format, bytes] of files) deliver(plan, input, format, bytes);
    report(plan, input, files, pages, io.now() - start);
    return true;
  } catch (error) {
    if (!(error instanceof VanbanError) || error.findings.length === 0) throw error;
    talk.findings(io.stderr, await located(plan, input, source, error), input.name, source);
    return false;
  }
}

/** What layout refuses has a place in the text only where the check looks it up. */
async function located({ engine, talk }: Plan, input: Input, source: Uint8Array, error: VanbanError): Promise<VanbanError['findings']> {
  const { findings } = await engine.check(source, parseOptions(input, talk.lang));
  return hasError(findings) ? findings.filter((finding) => finding.severity === 'error') : error.findings;
}

/** Under which name the draft travels; one from standard input has none. */
const embeddedName = ({ path }: Input): string => (path === undefined ? 'ban-thao.yaml' : basename(path));

async function rendered({ engine, formats, pdfa }: Plan, draft: VanBan, embed: { readonly name: string; readonly text: string } | undefined): Promise<(readonly [Format, Uint8Array])[]> {
  const files: (readonly [Format, Uint8Array])[] = [];
  for (const format of formats) files.push([format, await engine.render(draft, format, { pdfa, embed })]);
  return files;
}

function deliver({ target, talk }: Plan, input: Input, format: Format, bytes: Uint8Array): void {
  const path = target(input, format);
  if (path === undefined) talk.io.stdout.write(bytes);
  else writeWhole(path, bytes);
}

/** `ke-hoach.md → out/ke-hoach.docx 24 KB, out/ke-hoach.pdf 31 KB · 10 trang · 180 ms`. */
function report({ target, talk }: Plan, input: Input, files: readonly (readonly [Format, Uint8Array])[], pages: number, ms: number): void {
  const list = files.map(([format, bytes]) => `${nameOf(target(input, format), talk.io.cwd)} ${kilobytes(bytes.length, talk.lang)}`).join(', ');
  const time = ms < 1000 ? `${Math.round(ms)} ms` : `${decimal(ms / 1000, talk.lang)} s`;
  const line = (trang: string): string => `${input.name} → ${list} · ${pages} ${trang} · ${time}`;
  const words = { vi: line('trang'), en: line(pages === 1 ? 'page' : 'pages') };
  if (target(input, 'pdf') === undefined) talk.say(words);
  else talk.data(words[talk.lang]);
}

const nameOf = (path: string | undefined, cwd: string): string => {
  const way = path === undefined ? '-' : relative(cwd, path);
  return way.startsWith('..') ? (path ?? way) : way;
};
const decimal = (value: number, lang: Talk['lang']): string => value.toFixed(1).replace('.', lang === 'vi' ? ',' : '.');
const kilobytes = (bytes: number, lang: Talk['lang']): string => `${decimal(bytes / 1024, lang)} KB`;
