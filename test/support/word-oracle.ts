import type { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Frames } from '../../src/paginate/frames.ts';

/** A line as a layout sees it: the number of its body paragraph or table, its own number in it, its page, top edge in points, text. */
export interface OracleLine {
  readonly paragraph: number;
  readonly line: number;
  readonly page: number;
  readonly y: number;
  readonly text: string;
}
/** A table row: the number of its table in the body, its own, its page, top edge and height. */
export interface OracleRow {
  readonly table: number;
  readonly row: number;
  readonly page: number;
  readonly y: number;
  readonly height: number;
}
export interface OracleLayout {
  readonly pages: number;
  readonly lines: readonly OracleLine[];
  readonly rows: readonly OracleRow[];
  readonly notes: readonly OracleLine[];
}

const pt = (px: number): number => px * 0.75;

/** The document laid out by Word's rules. Throws where that layout stops early: a comparison would prove nothing. */
export function wordLayout(document: Document): OracleLayout {
  const { pages, stoppedAt } = layoutDocument(document);
  if (stoppedAt !== undefined) throw new Error(`docx/layout stopped at ${stoppedAt}`);
  const lines: OracleLine[] = [];
  const rows: OracleRow[] = [];
  const notes: OracleLine[] = [];
  const seen = new Map<number, number>();
  pages.forEach(({ body, footnotes }, page) => {
    for (const block of body) {
      if (block.type === 'table') {
        rows.push(...block.rows.map((row) => ({ table: block.index, row: row.index, page, y: pt(row.y), height: pt(row.height) })));
        continue;
      }
      for (const { y, text } of block.lines) {
        const line = seen.get(block.index) ?? 0;
        seen.set(block.index, line + 1);
        lines.push({ paragraph: block.index, line, page, y: pt(y), text });
      }
    }
    for (const { noteNumber, content } of footnotes) {
      for (const block of content) {
        if (block.type === 'paragraph') block.lines.forEach(({ y, text }, line) => notes.push({ paragraph: Number(noteNumber), line, page, y: pt(y), text }));
      }
    }
  });
  return { pages: pages.length, lines, rows, notes };
}

/** The lines of the body as Word breaks them. */
export const wordLines = (document: Document): readonly OracleLine[] => wordLayout(document).lines;

/** The lines of given blocks in our frames; the block's place in `ids` is its number. */
export function frameLines(frames: Frames, ids: readonly number[]): OracleLine[] {
  const order = new Map(ids.map((id, index) => [id, index]));
  return frames.pages.flatMap(({ lines }, page) =>
    lines.flatMap((line) => {
      const paragraph = line.block === undefined || line.artifact ? undefined : order.get(line.block);
      if (paragraph === undefined) return [];
      return [{ paragraph, line: line.index, page, y: line.top, text: line.runs.map((run) => run.text).join('') }];
    }),
  );
}

/** How two layouts of one document compare. */
export interface Comparison {
  readonly total: number;
  /** Lines of the same text at the same place in the same paragraph. */
  readonly equal: number;
  readonly samePage: number;
  /** Largest difference of the top edges of equal lines on equal pages, in millimetres. */
  readonly worstMm: number;
  readonly differences: readonly string[];
}

const key = ({ paragraph, line }: OracleLine): string => `${paragraph}.${line}`;

/** Compares line by line, by paragraph and position: texts repeat. */
export function compareLines(ours: readonly OracleLine[], theirs: readonly OracleLine[]): Comparison {
  const mine = new Map(ours.map((line) => [key(line), line]));
  const differences: string[] = [];
  let equal = 0;
  let samePage = 0;
  let worst = 0;
  for (const line of theirs) {
    const own = mine.get(key(line));
    if (own === undefined || own.text.trim() !== line.text.trim()) {
      differences.push(`¶${key(line)}: «${own?.text ?? '(none)'}» ≠ «${line.text}»`);
      continue;
    }
    equal += 1;
    if (own.page !== line.page) differences.push(`¶${key(line)}: page ${own.page + 1} ≠ ${line.page + 1}`);
    else {
      samePage += 1;
      worst = Math.max(worst, Math.abs(own.y - line.y));
    }
  }
  return { total: Math.max(ours.length, theirs.length), equal, samePage, worstMm: (worst * 25.4) / 72, differences };
}
