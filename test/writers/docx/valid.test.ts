import { layoutDocument } from 'docx/layout';
import { expect, test } from 'vitest';
import type { Inline, LayoutTree } from '../../../src/layout/tree.ts';
import { buildDocument } from '../../../src/writers/docx/document.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { all, one, readDocx } from '../../support/docx-read.ts';
import { openXmlFaults } from '../../support/open-xml.ts';
import { sampleTree } from '../../support/sample-tree.ts';
import { cell, grid, makeTree, para, picture, section, table } from '../../support/tree-kit.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const link = (href: string): Inline => ({ kind: 'link', href, inlines: [{ kind: 'text', text: 'đây' }] });

/** Corners that the sample does not have. */
const oddTree = (): LayoutTree =>
  makeTree([
    section(
      [
        grid('dau-van-ban', [200, 267.7], [[[], [para('quoc-hieu', 'A')]], [[para('so-ky-hieu', '')], []]]),
        grid('khoi-ky', [200, 267.7], [[[picture(20, 10, 'dấu "&" <con>')], [para('ho-ten', 'B')]]]),
        para('doan', [text('Xem '), link('https://example.vn/?a=1&b="2"#c'), link('mailto:a@example.vn')], { anchor: 'đoạn thứ nhất, rất dài và có dấu, dài hơn bốn mươi chữ' }),
        para('khoan', [{ kind: 'ref', target: 'đoạn thứ nhất, rất dài và có dấu, dài hơn bốn mươi chữ', text: 'đoạn' }], { format: { firstLine: -20, left: 40, before: 6 } }),
        table([100, 100, 100, 167.7], 2, [
          [cell('a', true, 2, 2), cell('b', true), cell('c', true, 1, 3)],
          [cell('d', true)],
          [cell('e'), cell('', false, 2)],
        ]),
        table([467.7], 0, [[cell('một mình')]]),
      ],
      { firstHeader: [para('luu-hanh', [link('https://example.vn/h')])], pageNumber: false },
    ),
    section([para('doan', [text('Chữ'), { kind: 'note', number: 1, paragraphs: [para('cuoc-chu', [link('https://example.vn/n')]), para('cuoc-chu', 'Đoạn hai')] }])]),
    section([]),
  ]);

test.each([['the sample', sampleTree], ['a tree of odd corners', oddTree]])('the Open XML SDK finds no fault in %s', async (_name, make) => {
  const found = await openXmlFaults(await writeDocx(make()));
  if (found !== undefined) expect(found).toEqual([]);
});

test('the layout of Word in docx reads the odd corners to the end', () => {
  expect(layoutDocument(buildDocument(oddTree()).file).stoppedAt).toBeUndefined();
});

test('cells below a span are written, so that every row fills the grid', async () => {
  const file = readDocx(await writeDocx(oddTree()));
  const spans = all(file.part('word/document.xml'), 'w:tbl')[2] ?? { name: '', attributes: {}, children: [], text: '' };
  const widths = all(spans, 'w:tr').map((row) => all(row, 'w:tc').map((one_) => Number(one(one_, 'w:gridSpan')?.attributes['w:val'] ?? 1)));
  expect(widths).toEqual([[2, 1, 1], [2, 1, 1], [1, 2, 1]]);
});

test('a long name with marks becomes a bookmark that Word accepts, and its reference finds it', async () => {
  const xml = readDocx(await writeDocx(oddTree())).raw('word/document.xml');
  const [, name = ''] = /<w:bookmarkStart w:name="([^"]+)"/u.exec(xml) ?? [];
  expect(name).toMatch(/^[A-Za-z]\w{0,39}$/u);
  expect(xml).toContain(`REF ${name} \\h`);
});

test('rows that a cell spans keep with the next, by their first cell, up to the last of them, and the last row with the paragraph that ends the table', async () => {
  const rows = [[cell('một', false, 1, 3), cell('a')], [cell('b')], [cell('c')], [cell('hai'), cell('d')]];
  const file = readDocx(await writeDocx(makeTree([section([table([200, 267.7], 0, rows)])])));
  const kept = all(file.part('word/document.xml'), 'w:tr').map((row) => all(row, 'w:tc').map((one_) => one(one_, 'w:keepNext') !== undefined));
  expect(kept).toEqual([[true, false], [true, false], [false, false], [true, false]]);
});

test('a line before a forced break is not stretched', async () => {
  const settings = readDocx(await writeDocx(oddTree())).part('word/settings.xml');
  expect(one(one(settings, 'w:compat') ?? expect.fail(), 'w:doNotExpandShiftReturn')).toBeDefined();
});
