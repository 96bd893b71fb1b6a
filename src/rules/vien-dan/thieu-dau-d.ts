import { MA_THIEU_DAU } from '../../catalog/ky-hieu.ts';
import { nd30 } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly soKyHieu: string;
  readonly ma: string;
  readonly dung: string;
}

/** D for Đ in the symbol of a cited document. */
export default defineRule<Data>({
  id: 'vien-dan/thieu-dau-d',
  since: '0.2.0',
  basis: nd30('PL III·I'),
  covers: ['BU-8'],
  title: { vi: 'Mã tên loại trong ký hiệu được dẫn viết đúng chữ Đ', en: 'The type code in a cited symbol keeps its Đ' },
  why: { vi: 'Mã của Quyết định, Nghị định, Công điện là QĐ, NĐ, CĐ; «QD», «ND» là gõ thiếu dấu. Chỉ xét khi tên loại đứng trước cũng là loại ấy.', en: 'Quyết định, Nghị định and Công điện have QĐ, NĐ, CĐ; “QD” and “ND” lost their stroke. Judged only where the word before it is that type.' },
  mayErr: { vi: 'Cơ quan ngoài nhà nước có thể đặt ký hiệu riêng.', en: 'Bodies outside the State may have symbols of their own.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    for (const m of mentionsOf(s)) {
      const ma = docKyHieuDan(m.soKyHieu)?.nhom[0] ?? '';
      const known = Object.hasOwn(MA_THIEU_DAU, ma) ? MA_THIEU_DAU[ma] : undefined;
      if (known?.loai === thuong(m.loai)) yield { path: leafAt(m.at, m.soAt), data: { soKyHieu: m.soKyHieu, ma, dung: known.dung }, actual: m.soKyHieu, expected: m.soKyHieu.replace(ma, known.dung) };
    }
  },
  message: ({ soKyHieu, ma, dung }) => ({ vi: `Ký hiệu «${soKyHieu}» có «${ma}»; cần «${dung}»`, en: `The symbol “${soKyHieu}” has “${ma}”; needed: “${dung}”` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QD-BNV ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về công tác lưu trữ.' } }],
    right: [{ base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 45/ND-VP ngày 05 tháng 01 năm 2026 của Trường Nội Duệ về việc góp ý dự thảo.' } }],
  },
});
