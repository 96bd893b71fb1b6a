import type { PageSetup, Section } from '../../layout/tree.ts';
import type { SeenBlock, SeenFile, SeenSection } from '../seen/model.ts';
import type { TreeBuilder } from './build.ts';
import { footOf, topOf } from './margins.ts';
import { linesIn, type Out } from './out.ts';

/** The document, or an annex: its components in reading order. */
export type Part = readonly Out[];

/** In which section of the file each of its blocks stands. */
function whereabouts({ sections }: SeenFile): ReadonlyMap<object, number> {
  const found = new Map<object, number>();
  const walk = (blocks: readonly SeenBlock[], index: number): void => {
    for (const block of blocks) {
      found.set(block, index);
      if (block.kind === 'table') for (const { cells } of block.rows) for (const cell of cells) walk(cell.blocks, index);
    }
  };
  sections.forEach(({ blocks }, i) => walk(blocks, i));
  return found;
}

function sectionOf(out: Out, where: ReadonlyMap<object, number>): number | undefined {
  if (out.kind === 'grid') {
    const [line] = linesIn([out]);
    return line === undefined ? undefined : where.get(line.line.src);
  }
  return where.get(out.kind === 'line' ? out.line.src : out.kind === 'rule' ? out.rule : out.kind === 'table' ? out.table : out.picture);
}

/** Stretches of a part on one kind of page. */
interface Run {
  readonly seen: number;
  readonly out: Out[];
  readonly continues: boolean;
  /** All sections of the file that it runs through. */
  readonly through: Set<number>;
}

/** Parts as sections of the tree: each begins one, and another where the page changes. */
export function sectionsOf(file: SeenFile, parts: readonly Part[], builder: TreeBuilder): Section[] {
  const where = whereabouts(file);
  const runs: Run[] = [];
  for (const part of parts) runsOf(part, file, where, runs);
  if (runs.length === 0) runs.push({ seen: 0, out: [], continues: false, through: new Set([0]) });
  const used = new Set<number>();
  return runs.flatMap((run, i) => {
    const seen = file.sections[run.seen];
    return seen === undefined ? [] : [made({ ...run, through: untold(run, runs, i, used, file) }, seen, file, builder, i)];
  });
}

function runsOf(part: Part, { sections }: SeenFile, where: ReadonlyMap<object, number>, runs: Run[]): void {
  let open: Run | undefined;
  for (const out of part) {
    const seen: number = sectionOf(out, where) ?? open?.seen ?? 0;
    if (open === undefined || !samePage(sections[open.seen]?.page, sections[seen]?.page)) {
      open = { seen, out: [], continues: open !== undefined, through: new Set() };
      runs.push(open);
    }
    open.out.push(out);
    open.through.add(seen);
  }
}

const NEAR = 0.5;
const samePage = (a: PageSetup | undefined, b: PageSetup | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && [a.width - b.width, a.height - b.height, a.margin.top - b.margin.top, a.margin.bottom - b.margin.bottom, a.margin.left - b.margin.left, a.margin.right - b.margin.right].every((by) => Math.abs(by) < NEAR));

/** Sections whose margins nobody has told yet; the last run tells of what is left over. */
function untold({ through }: Run, runs: readonly Run[], i: number, used: Set<number>, { sections }: SeenFile): Set<number> {
  const all = i === runs.length - 1 ? [...through, ...sections.keys()] : [...through];
  const fresh = new Set(all.filter((one) => !used.has(one)));
  for (const one of fresh) used.add(one);
  return fresh;
}

function made({ out, continues, through, seen: index }: Run, seen: SeenSection, { sections }: SeenFile, builder: TreeBuilder, i: number): Section {
  const told = [...through].flatMap((one) => sections[one] ?? []);
  const folio = seen.folio;
  // A part that begins within a section of the file has the number of its page on its first one.
  const begun = through.has(index) || folio === undefined ? folio : { ...folio, onFirst: true };
  return {
    page: seen.page,
    pageNumber: folio !== undefined,
    ...(begun === undefined ? {} : { folio: begun }),
    firstHeader: builder.blocks(told.flatMap(topOf)),
    blocks: builder.blocks(out),
    firstFooter: builder.blocks(told.flatMap(footOf)),
    path: ['phan', i],
    ...(continues ? { continues } : {}),
  };
}
