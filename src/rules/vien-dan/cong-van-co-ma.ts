import { thongLe } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** `CV` in the symbol of a công văn that is cited. */
export default defineRule<{ readonly soKyHieu: string }>({
  id: 'vien-dan/cong-van-co-ma',
  since: '0.2.0',
  basis: thongLe('ký hiệu công văn theo PL I·I·II·3b'),
  covers: ['N-06', 'BU-8'],
  title: { vi: 'Ký hiệu công văn được dẫn không có «CV»', en: 'The symbol of a cited công văn has no “CV”' },
  why: {
    vi: 'Công văn của cơ quan nhà nước không có mã tên loại; «CV» là cách của Đảng và của nhiều doanh nghiệp. Ký hiệu được dẫn phải đúng như bản gốc, nên chỉ nhắc để đối chiếu.',
    en: 'A công văn of the State has no type code; “CV” is the way of the Party and of many firms. A cited symbol must be as in the original, so this only asks to compare.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const symbol = docKyHieuDan(m.soKyHieu);
      if (thuong(m.loai) === 'công văn' && symbol?.dang === false && symbol.nhom[0] === 'CV') yield { path: leafAt(m.at, m.start), data: { soKyHieu: m.soKyHieu }, actual: m.soKyHieu };
    }
  },
  message: ({ soKyHieu }) => ({ vi: `Viện dẫn công văn «${soKyHieu}» có «CV»; cần đối chiếu với bản gốc`, en: `The cited công văn “${soKyHieu}” has “CV”; needed: a look at the original` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 02/CV-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ về việc góp ý dự thảo.' } }],
    right: [
      { base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 02/SNV-VP ngày 05 tháng 01 năm 2026 của Sở Nội vụ về việc góp ý dự thảo.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 02-CV/TU ngày 05 tháng 01 năm 2026 của Tỉnh ủy Ninh Bình về việc góp ý dự thảo.' } },
    ],
  },
});
