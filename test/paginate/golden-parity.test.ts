import { describe, expect, it } from 'vitest';
import type { LayoutTree, Table } from '../../src/layout/tree.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { buildDocument } from '../../src/writers/docx/document.ts';
import { type Golden, goldenDocuments } from '../support/golden-documents.ts';
import { officeReadings, officeRulesCheck, shippedCheck } from '../support/office-checks.ts';
import { needsOffice, type PdfPieces } from '../support/office-oracle.ts';
import { wordCheck } from '../support/parity-checks.ts';
import { random } from '../support/random-document.ts';
import { cell, makeTree, para, section, table } from '../support/tree-kit.ts';
import { treeParity } from '../support/tree-parity.ts';

const goldens = await goldenDocuments();
const titled = goldens.map((golden) => [golden.name, golden] as const);
const named = (name: string): Golden => goldens.find((golden) => golden.name === name) ?? expect.fail(`no example ${name}`);

describe("the pages of real documents, held against their DOCX by Word's rules", () => {
  it('are those of all examples: four kinds of source, small and large', () => {
    expect(goldens.filter(({ name }) => !name.startsWith('seed ')).length).toBeGreaterThanOrEqual(10);
    for (const kind of ['.yaml', '.json', '.md', '.ts']) expect(goldens.some(({ name }) => name.endsWith(kind))).toBe(true);
  });

  it.each(titled)('%s: each line, note, row and page is alike, tops within 0.05 mm', (_name, golden) => {
    const { faults, differences } = wordCheck(golden);
    expect(differences).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('a page a millimetre narrower is noticed', () => {
    const { tree } = named('ke-hoach-11325-kh-ubnd.md');
    const parity = treeParity(tree, paginate(narrower(tree)), buildDocument(tree).file);
    expect(parity.lines.equal).toBeLessThan(parity.lines.total);
  });

  it('a signature on another page is noticed', () => {
    const { tree } = named('ke-hoach-11325-kh-ubnd.md');
    const { pages } = paginate(tree);
    const moved = { pages: [...pages.slice(1), ...pages.slice(0, 1)] };
    const { gridRows } = treeParity(tree, moved, buildDocument(tree).file);
    expect(gridRows).toEqual({ total: 3, equal: 0 });
  });
});

const narrower = (tree: LayoutTree): LayoutTree => ({
  ...tree,
  sections: tree.sections.map((one) => ({ ...one, page: { ...one.page, margin: { ...one.page.margin, right: one.page.margin.right + 2.85 } } })),
});

const WORDS = 'rà soát văn bản quy phạm pháp luật phối hợp trả lời kiến nghị của cử tri trước kỳ họp'.split(' ');

/** A table in which cells of any column span up to four rows. */
function spannedTable(next: () => number): Table {
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const words = (most: number): string => Array.from({ length: int(1, most) }, () => WORDS[int(0, WORDS.length - 1)] ?? '').join(' ');
  const groups = Array.from({ length: int(3, 8) }, () => {
    const [span, column] = [int(1, 4), int(0, 2)];
    return Array.from({ length: span }, (_, row) =>
      [12, 40, 12].map((most) => cell(words(most))).flatMap((one, at) => (at !== column ? [one] : row > 0 ? [] : [{ ...one, rowSpan: span }])));
  });
  return table([70, 217.7, 180], 1, [[cell('STT', true), cell('Nội dung', true), cell('Đơn vị', true)], ...groups.flat()]);
}

describe('rows that a cell spans', () => {
  it('stand on the same pages in the DOCX as in ours, never parted', { timeout: 120_000 }, () => {
    const sums = { rows: 0, equal: 0, lines: 0, linesEqual: 0 };
    for (let seed = 1; seed <= 12; seed += 1) {
      const next = random(seed);
      const words = () => Array.from({ length: 90 }, () => WORDS[Math.floor(next() * WORDS.length)] ?? '').join(' ');
      const tree = makeTree([section(Array.from({ length: 14 }, () => (next() < 0.5 ? para('doan', words()) : spannedTable(next))))]);
      const { rows, lines, pages } = treeParity(tree, paginate(tree), buildDocument(tree).file);
      expect(pages.ours).toBe(pages.theirs);
      sums.rows += rows.total;
      sums.equal += rows.equal;
      sums.lines += lines.total;
      sums.linesEqual += lines.samePage;
    }
    expect(sums.rows).toBeGreaterThan(1000);
    expect(sums.equal).toBe(sums.rows);
    expect(sums.linesEqual).toBe(sums.lines);
  });
});

describe.skipIf(!needsOffice())('real documents against LibreOffice', () => {
  it('have its lines and pages by its rules; as shipped they say the same in the same order, components in their places', { timeout: 180_000 }, async () => {
    const readings = await officeReadings(goldens);
    const faults: string[] = [];
    for (const [index, golden] of goldens.entries()) {
      const theirs = readings[index] ?? expect.fail();
      const checks = [officeRulesCheck(golden, theirs), await shippedCheck(golden, theirs)];
      faults.push(...checks.flatMap((check) => [...check.faults, ...(check.faults.length > 0 ? check.differences : [])].map((text) => `${golden.name}: ${text}`)));
    }
    expect(faults).toEqual([]);
  });

  it('a lost word and a component in another place are noticed', { timeout: 60_000 }, async () => {
    const golden = named('nho/cong-van.yaml');
    const [theirs = expect.fail()] = await officeReadings([golden]);
    const without = (text: string): PdfPieces => ({ ...theirs, pieces: theirs.pieces.filter((piece) => !piece.text.includes(text)) });
    const lower = { ...theirs, pieces: theirs.pieces.map((piece) => (piece.text.includes('GIÁMĐỐC') ? { ...piece, baseline: piece.baseline + 1 } : piece)) };
    expect((await shippedCheck(golden, without('GIÁMĐỐC'))).faults).toEqual(['text', 'components over 0.1 mm']);
    expect((await shippedCheck(golden, lower)).faults).toEqual(['components over 0.1 mm']);
    expect(officeRulesCheck(golden, without('GIÁMĐỐC')).faults).toContain('lines');
  });
});

describe('the paragraph that Word wants after a closing table', () => {
  it.each([0, 0.5, 0.95, 1, 1.5])('makes no blank page where the table leaves %s pt of the page', (left) => {
    const body = (height: number): LayoutTree =>
      makeTree([section([para('doan', 'x', { format: { line: { kind: 'exact', value: height }, before: 0, after: 0 } }), table([467.7], 0, [[cell('a')]])])]);
    const lowest = Math.max(...paginate(body(500)).pages.flatMap(({ rules }) => rules.map(({ y2 }) => y2)));
    const tree = body(Math.round((500 + 785.2 - lowest - left) * 20) / 20);
    const { pages } = treeParity(tree, paginate(tree), buildDocument(tree).file);
    expect(pages).toEqual(left < 1 ? { ours: 2, theirs: 2 } : { ours: 1, theirs: 1 });
    expect(paginate(tree).pages.at(-1)?.lines.length).toBeGreaterThan(0);
  });
});
