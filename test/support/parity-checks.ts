import { paginate } from '../../src/paginate/paginate.ts';
import { buildDocument } from '../../src/writers/docx/document.ts';
import type { Golden } from './golden-documents.ts';
import { randomSpec, specDocument, specTree } from './random-document.ts';
import { randomTree } from './random-tree.ts';
import { treeParity, type TreeParity } from './tree-parity.ts';
import { compareLines, frameLines, wordLayout } from './word-oracle.ts';

/** How one document, or a set of them, came out. */
export interface Check {
  readonly name: string;
  /** Cells of the report's table, by their heading. */
  readonly shown: Readonly<Record<string, string>>;
  /** Gates that it misses; none where it passes. */
  readonly faults: readonly string[];
  /** What differs, line by line, whether a gate forbids it or not. */
  readonly differences: readonly string[];
}

/** What is held against Word's rules. */
export const WORD_GATES = { topMm: 0.05, randomLines: 0.999 } as const;

/** Equal of total. */
export const ratio = (equal: number, total: number): string => `${equal}/${total}`;
export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
export const failing = (gates: readonly (readonly [holds: boolean, name: string])[]): string[] => gates.filter(([holds]) => !holds).map(([, name]) => name);

/** Our pages of a document against its DOCX by Word's rules: every line, note, row and page, tops within 0.05 mm. */
export function wordCheck({ name, tree }: Golden): Check {
  let parity: TreeParity;
  try {
    parity = treeParity(tree, paginate(tree), buildDocument(tree).file);
  } catch (error) {
    return { name, shown: { lines: 'stopped' }, faults: [String(error)], differences: [] };
  }
  const { lines, notes, rows, gridRows, pages } = parity;
  const topMm = Math.max(lines.worstMm, notes.worstMm);
  return {
    name,
    shown: {
      lines: ratio(lines.samePage, lines.total), notes: ratio(notes.samePage, notes.total), rows: ratio(rows.equal + gridRows.equal, rows.total + gridRows.total),
      pages: ratio(pages.ours, pages.theirs), 'max |Δy| mm': topMm.toFixed(4),
    },
    faults: failing([
      [lines.samePage === lines.total && lines.total > 0, 'lines'], [notes.samePage === notes.total, 'notes'],
      [rows.equal === rows.total && gridRows.equal === gridRows.total, 'rows'], [pages.ours === pages.theirs, 'pages'], [topMm <= WORD_GATES.topMm, 'y'],
    ]),
    differences: [...lines.differences, ...notes.differences.map((text) => `note ${text}`)],
  };
}

interface Sums {
  lines: number;
  equal: number;
  pages: number;
  samePages: number;
  topMm: number;
}
const zero = (): Sums => ({ lines: 0, equal: 0, pages: 0, samePages: 0, topMm: 0 });

/** Random paragraphs of every alignment, spacing and keep rule; seeds from 1. */
export function randomWordCheck(documents: number): Check {
  const sums = zero();
  const differences: string[] = [];
  for (let seed = 1; seed <= documents; seed += 1) {
    const spec = randomSpec(seed, 30);
    const tree = specTree(spec);
    const frames = paginate(tree);
    const theirs = wordLayout(specDocument(spec));
    const result = compareLines(frameLines(frames, tree.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))), theirs.lines);
    add(sums, result, { ours: frames.pages.length, theirs: theirs.pages });
    differences.push(...result.differences.map((text) => `seed ${seed} ${text}`));
  }
  return randomCheck(`${documents} random documents of paragraphs`, sums, differences);
}

/** Random trees of everything but lines: tables, pictures, head and signature, notes; seeds from 1. */
export function randomTreeCheck(documents: number): Check {
  const sums = zero();
  const differences: string[] = [];
  for (let seed = 1; seed <= documents; seed += 1) {
    const tree = randomTree(seed);
    const { lines, notes, pages } = treeParity(tree, paginate(tree), buildDocument(tree).file);
    add(sums, lines, pages);
    differences.push(...[...lines.differences, ...notes.differences].map((text) => `seed ${seed} ${text}`));
  }
  return randomCheck(`${documents} random documents with tables, pictures and notes`, sums, differences);
}

function add(sums: Sums, lines: { total: number; samePage: number; worstMm: number }, pages: { ours: number; theirs: number }): void {
  sums.lines += lines.total;
  sums.equal += lines.samePage;
  sums.pages += pages.theirs;
  sums.samePages += pages.ours === pages.theirs ? pages.theirs : 0;
  sums.topMm = Math.max(sums.topMm, lines.worstMm);
}

const randomCheck = (name: string, sums: Sums, differences: readonly string[]): Check => ({
  name,
  shown: { lines: `${ratio(sums.equal, sums.lines)} (${percent(sums.equal / sums.lines)})`, pages: ratio(sums.samePages, sums.pages), 'max |Δy| mm': sums.topMm.toFixed(4) },
  faults: failing([
    [sums.equal / sums.lines >= WORD_GATES.randomLines, `lines under ${percent(WORD_GATES.randomLines)}`],
    [sums.samePages === sums.pages, 'pages'], [sums.topMm <= WORD_GATES.topMm, 'y'],
  ]),
  differences,
});
