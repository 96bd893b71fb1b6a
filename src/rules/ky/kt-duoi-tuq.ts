import { nd30 } from '../../core/clause.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly dong: string;
}

/** Somebody else signs for the person to whom the signature was delegated. */
export default defineRule<Data>({
  id: 'ky/kt-duoi-tuq',
  since: '0.2.0',
  basis: nd30('Đ13.3'),
  covers: ['K-06'],
  title: { vi: 'Người được ủy quyền (TUQ.) tự ký, không giao lại', en: 'Who signs by delegation (TUQ.) signs in person' },
  why: {
    vi: 'Điều 13 không cho người được ủy quyền giao việc ký lại cho người khác; KT. hoặc TL. dưới TUQ. là giao lại. Thừa lệnh thì khác: người ký thừa lệnh được giao cấp phó.',
    en: 'Điều 13 lets nobody pass on a delegated signature; KT. or TL. below TUQ. passes it on. Signing by order differs: that may pass to a deputy.',
  },
  mayErr: { vi: 'Nghị định nói việc ủy quyền lại, không nêu đích danh KT. dưới TUQ.', en: 'the decree speaks of delegating again and does not name KT. below TUQ.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { quyen } of khoiKyOf(s)) {
      const tuq = quyen.findIndex((line) => line.quyen === 'TUQ');
      const below = tuq < 0 ? undefined : quyen.slice(tuq + 1).find((line) => line.quyen === 'KT' || line.quyen === 'TL');
      if (below !== undefined) yield { path: leafAt(below.at, 0), data: { dong: below.at.text }, actual: below.at.text };
    }
  },
  message: ({ dong }) => ({ vi: `«${dong}» đứng dưới dòng TUQ.; cần chính người được ủy quyền ký`, en: `“${dong}” stands below TUQ.; needed: the delegate’s own signature` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { ky: { nguyenVan: ['TUQ. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], hoTen: 'Trần Thị Hoa' } } }],
    right: [{ base: 'cong-van', set: { ky: { thuaUyQuyen: 'Giám đốc', chucVu: 'Chánh Văn phòng', hoTen: 'Trần Thị Hoa' } } }, { base: 'cong-van', set: { ky: { nguyenVan: ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], hoTen: 'Trần Thị Hoa' } } }],
  },
});
