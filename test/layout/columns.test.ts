import { expect, test } from 'vitest';
import type { Bang } from '../../src/domain/parts/noi-dung.ts';
import { compose } from '../../src/layout/compose.ts';
import type { Table } from '../../src/layout/tree.ts';
import { measure } from '../../src/metrics/metrics.ts';
import { checkedDraft, ghep } from '../support/drafts.ts';

function tableOf(bang: Bang): Table {
  const block = compose(checkedDraft(ghep({ noiDung: ['Mở đầu.', { bang }] }))).sections[0]?.blocks.find((each) => each.kind === 'table');
  if (block?.kind !== 'table') throw new Error('no table');
  return block;
}
const HEAD = ['STT', 'Nội dung', 'Đơn vị', 'Thời hạn'];
const room = (table: Table, column: number) => (table.columns[column] ?? 0) - 2 * table.padding;
const bold = (text: string) => measure(text, { size: 14, bold: true, italic: false });

test('columns sum to the measure', () => {
  const { columns } = tableOf({ hang: [['a', 'b', 'c'], ['d', 'e'.repeat(300), 'f']] });
  expect(columns.reduce((sum, w) => sum + w, 0)).toBeCloseTo(467.7, 1);
});

test('cells that span rows do not push others into the wrong column', () => {
  const spanned = tableOf({ tieuDe: [HEAD], hang: [[{ doan: ['1'], gopHang: 2 }, { doan: ['Việc'], gopHang: 2 }, 'Sở Khoa học và Công nghệ', 'Quý IV/2026'], ['Sở Tài chính', 'Quý I/2027']] });
  expect(room(spanned, 0)).toBeLessThan(bold('STT') + 12);
});

test('in a crowded table the narrow columns stay whole and the wide ones give way', () => {
  const wide = Array.from({ length: 7 }, (_, i) => `${'x'.repeat(14)}${i}`);
  const table = tableOf({ tieuDe: [['STT', ...wide]], hang: [['1', ...wide]] });
  expect(room(table, 0)).toBeGreaterThan(bold('STT'));
});

test('a phrase held together gives way in a cell narrower than it', () => {
  const bang = { cot: [{ rong: 1 }, { rong: 20 }], hang: [['Quý IV/2026', 'x']] };
  const cell = tableOf(bang).rows[0]?.cells[0]?.blocks[0]?.inlines[0];
  expect(cell?.kind === 'text' && cell.text).toBe('Quý IV/2026');
  const ample = tableOf({ hang: [['Quý IV/2026', 'x']] }).rows[0]?.cells[0]?.blocks[0]?.inlines[0];
  expect(ample?.kind === 'text' && ample.text).toBe('Quý\u00A0IV/2026');
});
