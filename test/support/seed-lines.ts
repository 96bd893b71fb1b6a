import { dauMuc } from '../../src/domain/danh-so.ts';
import { type Cap, CAP, type Khoi, type MauChu, type Muc, type NoiTuyen } from '../../src/domain/parts/noi-dung.ts';

/** A line of a seed's body: its level and numeral, the text after it, and whether the seed marks it as a heading. */
interface Line {
  readonly cap: Cap | undefined;
  readonly so: string;
  readonly text: string;
  readonly heading: boolean;
}
type OpenMuc = Muc & { noiDung: Khoi[] };

const LEVELS: readonly (readonly [RegExp, Cap])[] = [
  [/^([IVX]+\.)\s+/u, 'muc'],
  [/^(\d+\.)\s+/u, 'khoan'],
  [/^([a-zđ]\))\s+/u, 'diem'],
  [/^(-)\s+/u, 'gach'],
  [/^(\+)\s+/u, 'cong'],
];
const INLINE = /\*\*(.+?)\*\*|<(https?:[^>]+)>/gu;

/** Blocks of a seed's body, line by line; a numeral is kept verbatim only where ours would differ. */
export function seedBlocks(lines: readonly string[]): Khoi[] {
  const root: Khoi[] = [];
  const open: OpenMuc[] = [];
  for (const line of joined(lines).map(readLine)) {
    if (line.cap === undefined) (announcing(open)?.noiDung ?? root).push(paragraph(line.text));
    else openUnit(root, open, line, line.cap);
  }
  return root.map(pruned);
}

/** A paragraph that a page border tore apart goes on in lower case after no stop. */
function joined(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last !== undefined && /[\p{L},]$/u.test(last) && /^\p{Ll}(?!\))/u.test(line)) out[out.length - 1] = `${last} ${line}`;
    else out.push(line);
  }
  return out;
}

function readLine(raw: string): Line {
  const unmarked = raw.replace(/^#+\s+/u, '');
  const bare = /^\*\*([^*]+)\*\*$/u.exec(unmarked)?.[1] ?? unmarked;
  // a bold lead such as "**2. Phạm vi:** text" carries its numeral inside the marks
  const plain = bare.replace(/^\*\*(\S+\s)/u, '$1**');
  for (const [pattern, cap] of LEVELS) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    const text = plain.slice(found[0].length);
    const heading = cap === 'muc' || (cap === 'khoan' && (bare !== raw || !/[.;]$/u.test(text)) && !text.startsWith('**'));
    return { cap, so: found[1] ?? '', text, heading };
  }
  return { cap: undefined, so: '', text: bare, heading: false };
}

/** The innermost open unit that announces something (a heading, a colon) and holds nothing but paragraphs so far. */
function announcing(open: readonly OpenMuc[]): OpenMuc | undefined {
  const last = open.at(-1);
  if (last === undefined || last.noiDung.some((k) => typeof k === 'object' && 'cap' in k)) return undefined;
  return last.tieuDe !== undefined || (typeof last.doan === 'string' && last.doan.endsWith(':')) ? last : undefined;
}

function openUnit(root: Khoi[], open: OpenMuc[], line: Line, cap: Cap): void {
  while (open.length > 0 && CAP.indexOf(open.at(-1)?.cap ?? 'phan') >= CAP.indexOf(cap)) open.pop();
  const siblings = open.at(-1)?.noiDung ?? root;
  const place = siblings.filter((k) => typeof k === 'object' && 'cap' in k && k.cap === cap).length + 1;
  const { before, text, after } = dauMuc(cap, place, 'muc-khoan');
  const unit: OpenMuc = {
    cap,
    ...(line.heading ? { tieuDe: inline(line.text) } : { doan: inline(line.text) }),
    ...(`${before}${text}${after}`.trim() === line.so ? {} : { so: { nguyenVan: line.so } }),
    noiDung: [],
  };
  siblings.push(unit);
  open.push(unit);
}

/** Text with its bold parts and links as runs; a plain string where it has none. */
function inline(text: string): NoiTuyen {
  const runs: MauChu[] = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    if (found.index > at) runs.push(text.slice(at, found.index));
    const [, bold, link] = found;
    runs.push(link === undefined ? { chu: bold ?? '', dam: true } : { chu: link, lienKet: link });
    at = found.index + found[0].length;
  }
  if (runs.length === 0) return text;
  return at < text.length ? [...runs, text.slice(at)] : runs;
}

function paragraph(text: string): Khoi {
  const content = inline(text);
  return typeof content === 'string' ? content : { doan: content };
}

/** Blocks without the empty lists that building leaves. */
function pruned(block: Khoi): Khoi {
  if (typeof block !== 'object' || !('cap' in block)) return block;
  const { noiDung, ...rest } = block;
  return noiDung === undefined || noiDung.length === 0 ? rest : { ...rest, noiDung: noiDung.map(pruned) };
}
