import { MA_LOAI } from '../../catalog/ky-hieu.ts';
import { thuong } from '../../core/text.ts';
import { docKyHieuDan } from '../kit/ky-hieu-dan.ts';
import { type Mention, mentionsOf } from '../kit/mentions.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly loai: string;
  readonly soKyHieu: string;
  readonly ma: string;
  readonly la: string;
}

/** Types that may be called by the number of the decision that issued them. */
const BAN_HANH_KEM: readonly string[] = ['quy chế', 'quy định', 'đề án', 'dự án', 'chương trình', 'chương trình hành động', 'phương án'];
/** Letters as any sender likes them. */
const TU_DO: readonly string[] = ['văn bản', 'giấy phép', 'hợp đồng', 'biên bản', 'thư công', 'lệnh', 'luật', 'bộ luật', 'pháp lệnh'];

/** A symbol whose first letters name another type than the citation does. */
export default defineRule<Data>({
  id: 'vien-dan/khac-loai',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['BU-8'],
  title: { vi: 'Tên loại của văn bản được dẫn khớp với ký hiệu đi kèm', en: 'The type of a cited document fits its symbol' },
  why: {
    vi: 'Chữ đầu của ký hiệu cho biết tên loại; khác với tên loại viết trước số thì một trong hai chỗ sai. Chữ trùng với tên cơ quan (CT: Cục Thuế, TTr: Thanh tra, TT: Trung tâm) không xét với công văn; «Văn bản số …» không xét.',
    en: 'The first letters of a symbol name the type; where the word before it differs, one of them is wrong. Letters that also stand for agencies (CT, TTr, TT) are not held against a công văn, and “Văn bản số …” fits anything.',
  },
  applies: (s) => (s.tree === undefined ? NO_TREE : mentionsOf(s).length > 0),
  *check(s) {
    const said = new Set<string>();
    for (const m of mentionsOf(s)) {
      const wrong = m.trongDanhSach || said.has(m.khoa) ? undefined : mismatch(m);
      if (wrong === undefined) continue;
      said.add(m.khoa);
      yield { path: leafAt(m.at, m.start), data: { loai: m.loai, soKyHieu: m.soKyHieu, ma: wrong.ma, la: wrong.la }, actual: m.at.text.slice(m.start, m.soAt) + m.soKyHieu, ...(wrong.doubt ? { doubt: true } : {}) };
    }
  },
  message: ({ loai, soKyHieu, ma, la }) => ({
    vi: `Viện dẫn «${loai} số ${soKyHieu}» mà «${ma}» là ký hiệu của ${la}; cần thống nhất tên loại với ký hiệu`,
    en: `Citation “${loai} số ${soKyHieu}”, where “${ma}” is the code of ${la}; needed: type and symbol that agree`,
  }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Kế hoạch số 45/QĐ-BNV ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về công tác lưu trữ.' } },
      { set: { 'canCu[2]': { loai: 'Thông tư', soKyHieu: '05/2025/NĐ-CP', ngay: '2025-01-10', coQuan: 'Chính phủ', trichYeu: 'về lưu trữ' } } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 02/BC-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ về việc góp ý dự thảo.' } },
    ],
    right: [
      { base: 'cong-van', set: { 'noiDung[1]': 'Phúc đáp Công văn số 5348/CT-CS ngày 05 tháng 01 năm 2026 của Cục Thuế về việc góp ý dự thảo.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Thực hiện Quy định số 69-QĐ/TW ngày 06 tháng 7 năm 2022 của Bộ Chính trị về kỷ luật tổ chức đảng và Thông báo kết luận số 12/TB-VPCP ngày 05 tháng 01 năm 2026 của Văn phòng Chính phủ về văn thư.' } },
      { base: 'cong-van', set: { 'noiDung[1]': 'Thực hiện Văn bản số 12/QĐ-BNV ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về công tác lưu trữ.' } },
    ],
  },
});

function mismatch(m: Mention): { readonly ma: string; readonly la: string; readonly doubt: boolean } | undefined {
  const loai = thuong(m.loai);
  const symbol = docKyHieuDan(m.soKyHieu);
  const ma = symbol?.nhom[0] ?? '';
  const known = Object.hasOwn(MA_LOAI, ma) ? MA_LOAI[ma] : undefined;
  if (symbol === undefined || symbol.nhom.length < 2 || known === undefined || TU_DO.includes(loai)) return undefined;
  const fits = symbol.dang ? known.dang : known.nhaNuoc;
  if (fits.includes(loai) || (loai === 'công văn' && known.cungLaCoQuan === true)) return undefined;
  // “Quyết định phê duyệt Kế hoạch số 12/QĐ-UBND”: the right type stands before.
  const before = thuong(m.truoc);
  if (fits.some((type) => before.includes(type))) return undefined;
  const doubt = symbol.dang || loai === 'công văn' || known.cungLaCoQuan === true || BAN_HANH_KEM.includes(loai);
  return { ma, la: fits[0] ?? '', doubt };
}
