import { expect, test } from 'vitest';
import { compose } from '../../src/layout/compose.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { checkedDraft, ghep } from '../support/drafts.ts';

const HAI = [
  { chuQuan: 'UBND tỉnh A', ten: 'Sở Nội vụ', vietTat: 'SNV' },
  { chuQuan: 'UBND tỉnh A', ten: 'Sở Tài chính', vietTat: 'STC' },
];
const joint = (mot: object, hai: object) =>
  paginate(compose(checkedDraft({ ...ghep({}), loai: 'ke-hoach', kinhGui: undefined, donViSoan: undefined, coQuan: HAI, ky: [mot, hai] }))).pages.flatMap((page) => page.lines);

test('two agencies that share a parent name it once', () => {
  const lines = joint({ chucVu: 'Giám đốc', hoTen: 'B' }, { chucVu: 'Giám đốc', hoTen: 'C' });
  expect(lines.filter((line) => line.role === 'co-quan-chu-quan')).toHaveLength(1);
});

test.each([
  [{ chucVu: 'Giám đốc', hoTen: 'B' }, { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'C' }],
  [{ thayMat: 'Ủy ban', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'B' }, { chucVu: 'Trưởng ban', chucVuKhac: 'Giám đốc Sở', hoTen: 'C' }],
])('the names of two signers stand level', (mot, hai) => {
  const names = joint(mot, hai).filter((line) => line.role === 'ho-ten').map((line) => line.baseline);
  expect(names).toHaveLength(2);
  expect(Math.abs((names[0] ?? 0) - (names[1] ?? 99))).toBeLessThan(0.06);
});

test('spaces at the ends of facts do not reach the paper', () => {
  const lines = paginate(compose(checkedDraft(ghep({ kinhGui: ['Các phòng; ', ' UBND xã '], diaDanh: 'Ninh Bình ' })))).pages.flatMap((page) => page.lines.map((line) => line.runs.map((run) => run.text).join('')));
  expect(lines.filter((text) => /;\s*;|\s,|\s\./u.test(text))).toEqual([]);
});

test('the drafter’s code is in capitals', () => {
  const lines = paginate(compose(checkedDraft(ghep({ nguoiSoan: { kyHieu: 'pl', soBan: 30 } })))).pages.flatMap((page) => page.lines);
  expect(lines.find((line) => line.role === 'nguoi-soan')?.runs.map((run) => run.text).join('').trim()).toBe('PL.(30)');
});

test('a narrow column leaves its longest word a little air, so that “STT” breaks in no program', () => {
  const tree = compose(checkedDraft(ghep({ noiDung: [{ bang: { tieuDe: [['STT', 'Việc', 'Ghi chú']], hang: [['1', 'Một việc dài hơn các việc khác trong bảng này', '']] } }] })));
  const table = tree.sections[0]?.blocks.find((block) => block.kind === 'table');
  const room = (table?.kind === 'table' ? (table.columns[0] ?? 0) : 0) - 10.8;
  expect(room).toBeGreaterThan(26.46 + 0.5);
});
