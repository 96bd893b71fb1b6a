import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/layout/compose.ts';
import type { LayoutTree } from '../../../src/layout/tree.ts';
import type { Frames } from '../../../src/paginate/frames.ts';
import { paginate } from '../../../src/paginate/paginate.ts';
import type { SeenFile } from '../../../src/readers/seen/model.ts';
import { writePdf } from '../../../src/writers/pdf/node.ts';
import { exampleDocuments, fullDocuments } from '../../support/known-documents.ts';
import { blocksOf, paragraphsOf, printedTexts, rulesOf, seenPdf, tablesOf, textOf } from './seen-pdf.ts';

interface Printed {
  readonly name: string;
  readonly tree: LayoutTree;
  readonly frames: Frames;
  readonly seen: SeenFile;
}

const MM = 72 / 25.4;
/** One line that is centred alone, with no other line to show that the words go on, is read as two. */
const TWO_LINES = new Map([['nho/de-cuong-bao-cao.yaml', 1]]);

const documents: Printed[] = await Promise.all([...(await exampleDocuments()), ...fullDocuments()].map(async ({ name, draft }) => {
  const tree = compose(draft);
  const frames = paginate(tree);
  return { name, tree, frames, seen: await seenPdf(await writePdf(tree, frames)) };
}));

const bag = (texts: readonly string[]): string[] => [...texts].sort();
const printed = ({ tree }: Printed): string[] => tree.sections.flatMap((section) => printedTexts([...section.firstHeader, ...section.blocks, ...section.firstFooter]));
const read = ({ seen }: Printed): string[] => seen.sections.flatMap((section) => paragraphsOf(blocksOf(section)).map(textOf)).filter((text) => text !== '');

describe('a PDF of ours', () => {
  it.each(documents)('$name: its paragraphs are those of its tree', (document) => {
    const [have, want] = [read(document), printed(document)];
    const missing = want.filter((text) => !have.includes(text));
    expect(missing.length, missing.join('\n')).toBeLessThanOrEqual(TWO_LINES.get(document.name) ?? 0);
    if (!TWO_LINES.has(document.name)) expect(bag(have)).toEqual(bag(want));
  });

  it.each(documents)('$name: no word is lost, none is added', (document) => {
    const words = (texts: readonly string[]): string[] => bag(texts.join(' ').split(' '));
    expect(words(read(document))).toEqual(words(printed(document)));
  });

  it.each(documents)('$name: margins are measured to 0.3 mm, or named as not shown', ({ seen, tree }) => {
    const { margin } = tree.sections[0]?.page ?? { margin: { left: 0, right: 0, top: 0, bottom: 0 } };
    const found = seen.sections[0]?.page.margin ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const off = (side: 'left' | 'right' | 'top' | 'bottom'): number => Math.abs(found[side] - margin[side]) / MM;
    expect(off('top')).toBeLessThan(0.3);
    if (!seen.blind.has('le-trai')) expect(off('left')).toBeLessThan(0.3);
    if (!seen.blind.has('le-phai')) expect(off('right')).toBeLessThan(0.3);
    if (!seen.blind.has('le-duoi')) expect(off('bottom')).toBeLessThan(0.3);
  });

  it.each(documents)('$name: pages have the size of the paper', ({ seen, tree }) => {
    for (const { page } of seen.sections) expect(tree.sections.some((section) => Math.abs(section.page.width - page.width) < 0.1 && Math.abs(section.page.height - page.height) < 0.1)).toBe(true);
  });

  it.each(documents)('$name: rule lines are as long as they are drawn', ({ seen, frames, tree }) => {
    const blocks = tree.sections.flatMap((section) => [...section.firstHeader, ...section.blocks, ...section.firstFooter]).flatMap((block) => (block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)) : [block]));
    const lines = new Set(blocks.flatMap((block) => (block.kind === 'rule' ? [block.id] : [])));
    const drawn = frames.pages.flatMap(({ rules }) => rules.filter(({ block }) => lines.has(block)).map((rule) => rule.x2 - rule.x1)).sort((x, y) => x - y);
    const found = seen.sections.flatMap((section) => rulesOf(blocksOf(section)).map(({ length }) => length)).sort((x, y) => x - y);
    expect(found).toHaveLength(drawn.length);
    found.forEach((length, i) => expect(Math.abs(length - (drawn[i] ?? 0))).toBeLessThan(0.25));
  });

  it.each(documents)('$name: every run has a size, weight and colour that its tree has', ({ seen, frames }) => {
    const look = (run: { readonly size?: number; readonly bold?: boolean; readonly italic?: boolean; readonly color?: string }): string => `${run.size} ${run.bold} ${run.italic} ${run.color}`;
    const drawn = new Set(frames.pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(look))));
    const texts = seen.sections.flatMap((section) => paragraphsOf(blocksOf(section)).flatMap(({ inlines }) => inlines.flatMap((inline) => (inline.kind === 'text' && inline.superscript !== true ? [inline] : []))));
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((run) => !drawn.has(look(run))).map((run) => `${look(run)}: ${run.text}`)).toEqual([]);
    expect(new Set(texts.map(({ font }) => font))).toEqual(new Set(['Times New Roman']));
  });

  it.each(documents)('$name: drawn tables have the rows and columns of its tree', ({ seen, tree }) => {
    const want = tree.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [[block.rows.length, block.columns.length]] : [])));
    const found = seen.sections.flatMap((section) => tablesOf(section.blocks).map(({ rows, columns }) => [rows.length, columns.length]));
    expect(found).toEqual(want);
  });

  it.each(documents.filter(({ frames }) => frames.pages.length > 1))('$name: page numbers are told and left out of the text', ({ seen, frames }) => {
    const numbered = frames.pages.some(({ number }) => number > 1);
    if (numbered) expect(seen.sections[0]?.folio ?? seen.sections[1]?.folio).toMatchObject({ at: 'header', align: 'center', onFirst: false, numerals: 'arabic' });
    const texts = seen.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block)] : [])));
    expect(texts.filter((text) => /^\d+$/u.test(text))).toEqual([]);
  });

  it('has indents, gaps, alignment and line spacing of its paragraphs', async () => {
    const document = documents.find(({ name }) => name.startsWith('ke-hoach-11325'));
    const paragraph = document?.seen.sections[0]?.blocks.find((block) => block.kind === 'paragraph' && textOf(block).startsWith('a) Khơi dậy'));
    const style = document?.tree.styles.diem.para;
    expect(paragraph).toMatchObject({ kind: 'paragraph', para: { align: 'justify', left: 0, line: { kind: 'multiple', value: 1 } } });
    if (paragraph?.kind !== 'paragraph') throw new Error('no such paragraph');
    expect(paragraph.para.firstLine).toBeCloseTo(style?.firstLine ?? 0, 0);
    expect(paragraph.para.before).toBeCloseTo(style?.before ?? 0, 0);
  });

  it('stands where its pages place it', () => {
    for (const { seen, frames, name } of documents) {
      const lines = frames.pages.flatMap((page, index) => page.lines.map((line) => ({ page: index + 1, line })));
      const paragraphs = seen.sections.flatMap((section) => paragraphsOf(section.blocks));
      for (const { place } of paragraphs) {
        const near = lines.some(({ page, line }) => page === place.page && line.x > (place.box?.x ?? 0) - 0.3 * MM && Math.abs(line.baseline - 0.75 * Math.max(...line.runs.map(({ size }) => size)) - (place.box?.y ?? 0)) < 1);
        expect(near, `${name} ${JSON.stringify(place)}`).toBe(true);
      }
    }
  });

  it('counts its paragraphs from 1 without a gap', () => {
    for (const { seen } of documents) {
      const numbers = seen.sections.flatMap((section) => paragraphsOf(blocksOf(section)).map(({ place }) => place.number)).sort((a, b) => a - b);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }
  });

  it('has its title, subject, issuer and language', () => {
    const { seen, tree } = documents[0] ?? { seen: undefined, tree: undefined };
    expect(seen?.meta).toMatchObject({ title: tree?.meta.title, subject: tree?.meta.subject, author: tree?.meta.author, lang: 'vi-VN' });
  });
});

