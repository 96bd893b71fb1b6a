import { nd30 } from '../../core/clause.ts';
import { phoCua } from '../kit/chuc-vu.ts';
import { coKhoiKy, dongQuyen, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { batDauBang, tenDay } from '../kit/ten.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly tl: string;
  readonly chucVu: string;
}

/** A deputy of the very head who signs by his order. */
export default defineRule<Data>({
  id: 'ky/tl-cap-pho',
  since: '0.2.0',
  basis: nd30('Đ13.4'),
  covers: ['K-03', 'K-05', 'BU-6.1'],
  title: { vi: 'Cấp phó ký thay (KT.), không ký thừa lệnh (TL.) cấp trưởng của mình', en: 'A deputy signs in the head’s place (KT.), not by his order (TL.)' },
  why: {
    vi: 'Thừa lệnh dành cho người đứng đầu đơn vị thuộc cơ quan; cấp phó của người đứng đầu thì ký thay. Chức vụ có tên đơn vị khác với sau TL. không xét.',
    en: 'By order sign the heads of units of the agency; a deputy of the head signs in his place. A title with the name of another unit is not judged.',
  },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const tl = dongQuyen(block, 'TL');
      if (tl === undefined || block.chucVu === undefined || dongQuyen(block, 'KT') !== undefined) continue;
      if (laPhoCuaChinhNguoiAy(tenDay(block.chucVu.text), tenDay(tl.ten))) yield { path: leafAt(block.chucVu.at, 0), data: { tl: tl.at.text, chucVu: block.chucVu.text }, actual: block.chucVu.text };
    }
  },
  message: ({ tl, chucVu }) => ({ vi: `«${chucVu}» đứng dưới «${tl}»; cần KT. thay cho TL.`, en: `“${chucVu}” stands under “${tl}”; needed: KT. instead of TL.` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { ky: { thuaLenh: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Trần Thị Hoa' } } }],
    right: [
      { base: 'cong-van', set: { ky: { thuaLenh: 'Giám đốc', chucVu: 'Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } },
      { base: 'cong-van', set: { ky: { thuaLenh: 'Giám đốc', chucVu: 'Phó Giám đốc Trung tâm Lưu trữ', hoTen: 'Trần Thị Hoa' } } },
    ],
  },
});

/** The deputy's words, and after them nothing, or the same unit as after the head's. */
function laPhoCuaChinhNguoiAy(title: string, head: string): boolean {
  const words = phoCua(head).find((one) => batDauBang(title, one));
  if (words === undefined) return false;
  const unit = title.slice(words.length).trim();
  return unit === '' || /^(?:thường trực|phụ trách)$/u.test(unit) || head.endsWith(unit);
}
