import { nd30 } from '../../core/clause.ts';
import { laPho } from '../kit/chuc-vu.ts';
import { coKhoiKy, dongQuyen, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { batDauBang, tenDay } from '../kit/ten.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly kt: string;
  readonly chucVu: string;
}

/** A head who signs in his own place. */
export default defineRule<Data>({
  id: 'ky/kt-boi-cap-truong',
  since: '0.2.0',
  basis: nd30('PL I·I·II·7b'),
  covers: ['K-03', 'BU-6.1'],
  title: { vi: 'Người đứng đầu không ký thay (KT.) chính mình', en: 'A head does not sign in his own place (KT.)' },
  why: { vi: 'KT. ghi khi cấp phó ký thay; dòng dưới lặp lại chính chức vụ sau KT. thì hoặc thừa KT., hoặc thiếu chữ Phó.', en: 'KT. is for a deputy who signs in the head’s place; where the line below repeats the title after KT., either KT. is too much or the word Phó is missing.' },
  applies: coKhoiKy,
  *check(s) {
    for (const block of khoiKyOf(s)) {
      const kt = dongQuyen(block, 'KT');
      if (kt === undefined || kt.ten === '' || block.chucVu === undefined) continue;
      const [head, title] = [tenDay(kt.ten), tenDay(block.chucVu.text)];
      if (laPho(title) || !(batDauBang(title, head) || batDauBang(head, title))) continue;
      yield { path: leafAt(block.chucVu.at, 0), data: { kt: kt.at.text, chucVu: block.chucVu.text }, actual: block.chucVu.text };
    }
  },
  message: ({ kt, chucVu }) => ({ vi: `«${chucVu}» đứng dưới «${kt}»; cần chức vụ của cấp phó, hoặc bỏ KT.`, en: `“${chucVu}” stands under “${kt}”; needed: a deputy’s title, or no KT.` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { 'ky.chucVu': 'Giám đốc' } }, { set: { 'ky.chucVu': 'Chủ tịch' } }],
    right: [{ base: 'cong-van', set: { ky: { chucVu: 'Giám đốc', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van' }],
  },
});
