import type { Document } from 'docx';
import type { Block, Grid, LayoutTree, Paragraph } from '../../src/layout/tree.ts';
import type { Frames } from '../../src/paginate/frames.ts';
import { paraStyleOf } from '../../src/paginate/resolve.ts';
import { type Comparison, compareLines, frameLines, type OracleLayout, type OracleRow, wordLayout } from './word-oracle.ts';

/** How our pages of a tree compare with its own DOCX laid out by Word's rules. */
export interface TreeParity {
  readonly lines: Comparison;
  readonly notes: Comparison;
  readonly pages: { readonly ours: number; readonly theirs: number };
  /** Rows of bordered tables, by the page and the top edge of their upper border. */
  readonly rows: Tally;
  /** Rows of head and signature, by the page and the top edge of their first line. */
  readonly gridRows: Tally;
}
interface Tally {
  readonly total: number;
  readonly equal: number;
}

const isTable = (block: Block | undefined): boolean => block?.kind === 'grid' || block?.kind === 'table';

/** The tree's body blocks as the DOCX numbers them: a paragraph of 1 pt follows a table that ends the section or meets another. */
function bodyIds(tree: LayoutTree): (number | undefined)[] {
  return tree.sections.flatMap(({ blocks }) =>
    blocks.length === 0
      ? [undefined]
      : blocks.flatMap((block, i) => (isTable(block) && (i === blocks.length - 1 || isTable(blocks[i + 1])) ? [block.id, undefined] : [block.id])),
  );
}

/** Holds the frames of a tree against its DOCX, which the caller builds. */
export function treeParity(tree: LayoutTree, frames: Frames, document: Document): TreeParity {
  const theirs = wordLayout(document);
  const ids = bodyIds(tree);
  const paragraphs = new Set(tree.sections.flatMap((s) => s.blocks.flatMap((b) => (b.kind === 'paragraph' && b.frame === undefined ? [b.id] : []))));
  const known = ids.map((id) => (id !== undefined && paragraphs.has(id) ? id : -1));
  const words = theirs.lines.filter(({ paragraph }) => known[paragraph] !== -1);
  return {
    lines: compareLines(frameLines(frames, known), words),
    notes: compareLines(noteLines(tree, frames), theirs.notes),
    pages: { ours: frames.pages.length, theirs: theirs.pages },
    rows: compareRows(ids, frames, theirs),
    gridRows: compareGrids(tree, ids, frames, theirs),
  };
}

/** Lines of the notes, by their numbers; notes of one paragraph. */
function noteLines(tree: LayoutTree, frames: Frames) {
  const notes = tree.sections.flatMap((s) => s.blocks.flatMap((b) => (b.kind === 'paragraph' ? b.inlines.filter((i) => i.kind === 'note') : [])));
  const ids: number[] = [-1];
  for (const { number, paragraphs } of notes) ids[number] = paragraphs[0]?.id ?? -1;
  return frameLines(frames, ids);
}

function compareRows(ids: readonly (number | undefined)[], frames: Frames, theirs: OracleLayout): TreeParity['rows'] {
  const strokes = new Map<number, { page: number; y: number }[]>();
  frames.pages.forEach(({ rules }, page) => {
    for (const { block, y1, y2, thickness } of rules) if (y1 === y2) strokes.set(block, [...(strokes.get(block) ?? []), { page, y: y1 - thickness / 2 }]);
  });
  const rows = theirs.rows.filter(({ table }) => strokes.has(ids[table] ?? -1));
  const standsAlike = (row: OracleRow): boolean =>
    (strokes.get(ids[row.table] ?? -1) ?? []).some(({ page, y }) => page === row.page && Math.abs(y - row.y) < 0.1);
  return { total: rows.length, equal: rows.filter(standsAlike).length };
}

/** The first paragraph of a row that starts a cell: the row's top edge is its first line's, less the space before it. */
const opener = (row: Grid['rows'][number]): Paragraph | undefined =>
  row.cells.flatMap(({ blocks: [first] }) => (first?.kind === 'paragraph' && first.frame === undefined ? [first] : []))[0];

function compareGrids(tree: LayoutTree, ids: readonly (number | undefined)[], frames: Frames, theirs: OracleLayout): Tally {
  const tops = new Map<number, { page: number; y: number }>();
  frames.pages.forEach(({ lines }, page) => {
    for (const { block, index, top } of lines) if (block !== undefined && index === 0) tops.set(block, { page, y: top });
  });
  const grids = tree.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'grid'));
  const rows = grids.flatMap((grid) => grid.rows.flatMap((row, index) => {
    const first = opener(row);
    return first === undefined ? [] : [{ first, other: theirs.rows.find((one) => ids[one.table] === grid.id && one.row === index) }];
  }));
  const alike = rows.filter(({ first, other }) => {
    const own = tops.get(first.id);
    return own !== undefined && own.page === other?.page && Math.abs(own.y - paraStyleOf(tree, first).before - other.y) < 0.1;
  });
  return { total: rows.length, equal: alike.length };
}
