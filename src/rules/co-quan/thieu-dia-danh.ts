import { nd30 } from '../../core/clause.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A local government by its kind alone: `UBND`, `UBND TỈNH`. */
const THIEU = /^(?:ủy ban nhân dân|hội đồng nhân dân)(?: (?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn))?$/u;

/** A local government in ô 2 without the name of its place. */
export default defineRule<{ readonly ten: string; readonly chuQuan: boolean }>({
  id: 'co-quan/thieu-dia-danh',
  since: '0.2.0',
  basis: nd30('PL I·I·II·2a'),
  covers: ['A-01', 'A-03'],
  title: { vi: 'Ủy ban nhân dân, Hội đồng nhân dân ở ô 2 có tên đơn vị hành chính', en: 'A people’s committee or council in the head has the name of its unit' },
  why: { vi: 'Cơ quan chủ quản ở địa phương ghi kèm tên tỉnh, xã nơi cơ quan ban hành đóng; cơ quan ban hành ghi tên chính thức đầy đủ, tên ấy có địa danh.', en: 'A local parent carries the province or commune where the issuing agency sits; the issuing agency is named officially and in full, which includes the place.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'co-quan-chu-quan', 'co-quan-ban-hanh').length > 0),
  *check(s) {
    for (const p of printedAs(s, 'co-quan-chu-quan', 'co-quan-ban-hanh')) if (THIEU.test(tenDay(p.text))) yield { path: leafAt(p, 0), data: { ten: p.text, chuQuan: p.role === 'co-quan-chu-quan' }, actual: p.text };
  },
  message: ({ ten, chuQuan }) => ({ vi: `Cơ quan ${chuQuan ? 'chủ quản' : 'ban hành'} «${ten}» không có địa danh; cần tên tỉnh, xã`, en: `The ${chuQuan ? 'parent' : 'issuing'} agency “${ten}” has no place; needed: the name of the province or commune` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { 'coQuan.chuQuan': 'UBND tỉnh' } }, { set: { 'coQuan.ten': 'Ủy ban nhân dân' } }],
    right: [{ base: 'cong-van' }, { base: 'cong-van', set: { 'coQuan.chuQuan': 'Bộ Nội vụ', 'coQuan.ten': 'Cục Văn thư và Lưu trữ nhà nước', ky: { chucVu: 'Cục trưởng', hoTen: 'Trần Thị Hoa' } } }],
  },
});
