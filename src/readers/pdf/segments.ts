import { decodeLegacy } from '../legacy/index.ts';
import type { Pt } from '../../core/units.ts';
import type { Glyph, Marks, Stroke } from './marks.ts';

/** A run of letters of one look. */
export interface Run {
  readonly text: string;
  readonly x: Pt;
  readonly right: Pt;
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly superscript: boolean;
  /** It stands lower and smaller than its line. */
  readonly lowered?: boolean;
  readonly font: string;
  readonly color: string;
  readonly href?: string;
}
/** Text on one baseline without a gap that is wider than spaces are. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly x: Pt;
  /** Right edge of the last letter that is no space. */
  readonly right: Pt;
  readonly y: Pt;
  /** Size of the most letters. */
  readonly size: Pt;
  /** It ends with a space that is really there. */
  readonly spaced: boolean;
  /** Number of the marked content of its first letter, and of its last. */
  readonly mcid: readonly [number | undefined, number | undefined];
  readonly artifact: boolean;
}

interface Chunk {
  readonly glyphs: Placed[];
  y: Pt;
  readonly size: Pt;
  raised: boolean;
}
interface Placed {
  readonly glyph: Glyph;
  raised: boolean;
  /** It stands lower than the line that it is of. */
  lowered?: boolean;
}

const SPACE = /^[\s\u00a0]*$/u;
const MARK = /^[\u0300-\u036f]+$/u;
const end = ({ x, width }: Glyph): Pt => x + width;

/** The letters of a page as segments, from above and from the left. */
export function segmentsOf(glyphs: readonly Glyph[], { horizontal, vertical, links }: Pick<Marks, 'horizontal' | 'vertical' | 'links'>): Segment[] {
  const around = { strokes: horizontal, links };
  const chunks = chunksOf(distinct(glyphs));
  raise(chunks);
  const rows = rowsOf(chunks);
  return rows.flatMap((row) => joined(row, vertical)).map((placed) => segmentOf(placed, around)).filter(({ text }) => text.trim() !== '');
}

/** Letters drawn twice at one place, for weight or shadow, count once. */
function distinct(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Set<string>();
  return glyphs.filter(({ text, x, y }) => {
    const key = `${text}|${Math.round(x * 2)}|${Math.round(y * 2)}`;
    if (SPACE.test(text) || MARK.test(text)) return true;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Letters that follow one another in drawing and on paper. */
function chunksOf(glyphs: readonly Glyph[]): Chunk[] {
  const chunks: Chunk[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const chunk = chunks.at(-1);
    if (glyph.text === '') continue;
    if (chunk !== undefined && last !== undefined && follows(last, glyph)) chunk.glyphs.push({ glyph, raised: false });
    else chunks.push({ glyphs: [{ glyph, raised: false }], y: glyph.y, size: glyph.size, raised: false });
    last = glyph;
  }
  return chunks;
}

function follows(last: Glyph, next: Glyph): boolean {
  if (MARK.test(next.text)) return true;
  const gap = next.x - end(last);
  return Math.abs(next.y - last.y) < 0.3 && Math.abs(next.size - last.size) < 0.1 && gap > -0.35 * next.size && gap < 0.9 * next.size;
}

/** Small letters above the line that they follow are superscripts of it. */
function raise(chunks: readonly Chunk[]): void {
  chunks.forEach((chunk, i) => {
    for (const near of [chunks[i - 1], chunks[i + 1]]) {
      if (near === undefined || chunk.size >= 0.86 * near.size) continue;
      const rise = (near.y - chunk.y) / near.size;
      const gap = i > 0 && near === chunks[i - 1] ? startOf(chunk) - endOf(near) : startOf(near) - endOf(chunk);
      if (rise < -0.3 || rise > 0.65 || Math.abs(rise) < 0.04 || Math.abs(gap) > 0.35 * near.size) continue;
      for (const placed of chunk.glyphs) Object.assign(placed, { raised: rise > 0, lowered: rise < 0 });
      chunk.raised = true;
      chunk.y = near.y;
      return;
    }
  });
}
const startOf = (chunk: Chunk): Pt => chunk.glyphs[0]?.glyph.x ?? 0;
const endOf = (chunk: Chunk): Pt => { const last = chunk.glyphs.at(-1); return last === undefined ? 0 : end(last.glyph); };

/** Chunks of one baseline. */
function rowsOf(chunks: readonly Chunk[]): Chunk[][] {
  const sorted = [...chunks].sort((a, b) => a.y - b.y || startOf(a) - startOf(b));
  const rows: Chunk[][] = [];
  let y = Number.NaN;
  for (const chunk of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(chunk.y - y) <= 0.8) row.push(chunk);
    else { rows.push([chunk]); y = chunk.y; }
  }
  return rows.map((row) => row.sort((a, b) => startOf(a) - startOf(b)));
}

/** Spaces in a row that stand for a gap. */
const MANY = 8;
/** Words behind which spaces are left for a date or a number to be written. */
const BLANK = /(?:ngày|tháng|năm|số|Số|Số:|số:)\s*$/u;

/** What stands at the right of a head, behind however few spaces. */
export const RIGHT_OF_HEAD = /^(?:C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–])/u;
const isRightOfHead = (row: readonly Placed[], from: number): boolean => /^[CĐ]/u.test(row[from]?.glyph.text ?? '') && RIGHT_OF_HEAD.test(row.slice(from, from + 24).map(({ glyph }) => glyph.text).join('').normalize('NFC'));

/** The letters of a row, parted at wide gaps. */
function joined(row: readonly Chunk[], vertical: readonly Stroke[]): Placed[][] {
  const y = (row[0]?.y ?? 0) - 0.25 * (row[0]?.size ?? 0);
  const walls = vertical.filter((one) => one.y1 < y && one.y2 > y).map(({ x1 }) => x1);
  const out: Placed[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const chunk of row) {
    const gap = startOf(chunk) - reach;
    const near = gap < Math.max(chunk.size, size) * (out.at(-1)?.at(-1)?.glyph.text === ' ' ? 1.3 : 0.95) && !walls.some((x) => x > reach - 2 && x < startOf(chunk) + 2);
    if (out.length > 0 && near) out.at(-1)?.push(...chunk.glyphs);
    else out.push([...chunk.glyphs]);
    reach = Math.max(near ? reach : Number.NEGATIVE_INFINITY, endOf(chunk));
    size = chunk.size;
  }
  return out.flatMap((one) => atSpaces(one, walls));
}

/** Parts a row at the lines of a table, and where spaces stand for a gap between columns. */
function atSpaces(row: readonly Placed[], walls: readonly Pt[]): Placed[][] {
  const parts: Placed[][] = [[]];
  let spaces = 0;
  for (const [i, placed] of row.entries()) {
    const blank = SPACE.test(placed.glyph.text);
    const before = parts.at(-1) ?? [];
    const last = before.findLast((one) => !SPACE.test(one.glyph.text))?.glyph;
    const walled = !blank && last !== undefined && placed.glyph.x - end(last) > 0.2 * last.size && walls.some((x) => x > end(last) - 1 && x < placed.glyph.x + 1);
    if (walled || (spaces >= 3 && last !== undefined && isRightOfHead(row, i))) parts.push([]);
    else if (!blank && spaces >= MANY && before.some((one) => !SPACE.test(one.glyph.text)) && !BLANK.test(before.slice(-60).map((one) => one.glyph.text).join('').trimEnd())) parts.push([]);
    spaces = blank ? spaces + 1 : 0;
    parts.at(-1)?.push(placed);
  }
  return parts;
}

/** What else is drawn where letters stand. */
type Around = { readonly strokes: readonly Stroke[]; readonly links: Marks['links'] };

function segmentOf(row: readonly Placed[], around: Around): Segment {
  const first = row.findIndex(({ glyph }) => !SPACE.test(glyph.text));
  const inked = row.filter(({ glyph }) => !SPACE.test(glyph.text));
  const size = sizeOf(inked);
  const y = inked.find(({ raised, glyph }) => !raised && snapped(glyph.size) === size)?.glyph.y ?? inked[0]?.glyph.y ?? 0;
  const runs = runsOf(row.slice(Math.max(first, 0)), y, around);
  const last = inked.at(-1)?.glyph;
  return {
    runs, text: runs.map(({ text }) => text).join(''), x: inked[0]?.glyph.x ?? 0, right: last === undefined ? 0 : end(last), y, size,
    spaced: row.length > 0 && SPACE.test(row.at(-1)?.glyph.text ?? ''), mcid: [inked[0]?.glyph.mcid, last?.mcid], artifact: inked.every(({ glyph }) => glyph.artifact),
  };
}

/** Programs round sizes to their own grid: 14.04 is 14. */
export function snapped(size: Pt): Pt {
  const half = Math.round(size * 2) / 2;
  return Math.abs(size - half) <= 0.12 ? half : Math.round(size * 100) / 100;
}

function sizeOf(row: readonly Placed[]): Pt {
  const counts = new Map<number, number>();
  for (const { glyph, raised, lowered } of row) if (!raised && lowered !== true) counts.set(snapped(glyph.size), (counts.get(snapped(glyph.size)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? snapped(row[0]?.glyph.size ?? 0);
}

interface OpenRun {
  key: string;
  text: string;
  x: Pt;
  right: Pt;
  readonly placed: Placed;
  readonly href: string | undefined;
}

const hrefOf = ({ x, y, width, size }: Glyph, links: Marks['links']): string | undefined =>
  links.length === 0 ? undefined : links.find((box) => x + width / 2 > box.x && x + width / 2 < box.x + box.width && y > box.y - 1 && y - 0.5 * size < box.y + box.height)?.href;

function runsOf(row: readonly Placed[], y: Pt, { strokes, links }: Around): Run[] {
  const open: OpenRun[] = [];
  for (const placed of row) {
    const { glyph, raised } = placed;
    const run = open.at(-1);
    const href = hrefOf(glyph, links);
    const key = [snapped(glyph.size), glyph.bold, glyph.italic, glyph.font?.family, glyph.color, raised, placed.lowered === true, href].join('|');
    const gap = run === undefined ? 0 : glyph.x - run.right;
    const space = run !== undefined && gap > 0.19 * glyph.size && !/\s$/u.test(run.text) && !SPACE.test(glyph.text) ? ' ' : '';
    if (run !== undefined && (run.key === key || (SPACE.test(glyph.text) && run.href === href) || MARK.test(glyph.text))) { run.text += space + glyph.text; run.right = Math.max(run.right, end(glyph)); }
    else {
      if (run !== undefined) run.text += space;
      open.push({ key, text: glyph.text, x: glyph.x, right: end(glyph), placed, href });
    }
  }
  return sameFace(open.map((run) => closed(run, y, strokes)));
}

/** Letters that stand in for some of a word that its font lacks have the font of the rest of the word. */
function sameFace(runs: readonly Run[]): Run[] {
  return runs.map((run, i) => {
    if (run.text.trim().length > 2 || /\s/u.test(run.text.trim())) return run;
    const [last, next] = [runs[i - 1], runs[i + 1]];
    const word = last !== undefined && /\S$/u.test(last.text) && /^\S/u.test(run.text) ? last : next !== undefined && /\S$/u.test(run.text) && /^\S/u.test(next.text) ? next : undefined;
    return word === undefined || run.superscript || word.superscript ? run : { ...run, font: word.font };
  });
}

function closed({ text, x, right, href, placed: { glyph, raised, lowered } }: OpenRun, y: Pt, strokes: readonly Stroke[]): Run {
  const underline = strokes.some((s) => s.y1 > y && s.y1 - y <= 0.22 * glyph.size && s.x1 <= x + 1.5 && s.x2 >= right - 0.4 * glyph.size && s.thickness < 0.16 * glyph.size);
  return {
    text: plain(decodeLegacy(text, glyph.font?.family ?? '') ?? text), x, right, size: raised ? glyph.size : snapped(glyph.size), bold: glyph.bold, italic: glyph.italic, underline, superscript: raised, ...(lowered === true ? { lowered } : {}),
    font: glyph.font?.family ?? '', color: glyph.color, ...(href === undefined ? {} : { href }),
  };
}

const LIGATURES: ReadonlyMap<string, string> = new Map([['ﬀ', 'ff'], ['ﬁ', 'fi'], ['ﬂ', 'fl'], ['ﬃ', 'ffi'], ['ﬄ', 'ffl'], ['ﬅ', 'st'], ['ﬆ', 'st']]);
/** Text as it is meant: marks on their letters, ligatures apart, no control characters. */
const plain = (text: string): string => text.normalize('NFC').replace(/[\ufb00-\ufb06]/gu, (one) => LIGATURES.get(one) ?? one).replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b\ufeff]/gu, (one) => (/\s/u.test(one) ? ' ' : ''));
