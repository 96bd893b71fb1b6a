import type { Role } from '../../core/role.ts';
import { endOfDocument } from '../kit/aside.ts';
import { placeholdersIn } from '../kit/placeholders.ts';
import { leafAt, printedOf } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Blanks of these have rules of their own, or are there to be filled. */
const TRU: ReadonlySet<Role> = new Set<Role>(['so-ky-hieu', 'dia-danh-ngay', 'o-bang', 'o-bang-tieu-de', 'so-trang', 'lien-he', 'hinh']);

/** A blank left in the text. */
export default defineRule<{ readonly chu: string }>({
  id: 'thanh-phan/cho-trong',
  since: '0.2.0',
  basis: { ref: 'văn bản chưa soạn xong', force: 'logic' },
  covers: ['Đ8'],
  title: { vi: 'Không còn chỗ trống chờ điền', en: 'No blank is left to be filled' },
  why: {
    vi: 'Dãy chấm, «[...]», «xxx», «ngày … tháng …», «số …/KH-UBND» là chỗ chờ điền; khi còn soạn thảo thì chỉ nhắc. Dấu lửng kết thúc một chuỗi liệt kê, chữ trong ngoặc kép, bảng, phụ lục và tờ kèm theo (biểu mẫu) không tính.',
    en: 'Rows of dots, “[...]”, “xxx”, “ngày … tháng …”, “số …/KH-UBND” wait to be filled; while the document is being drafted this is a reminder. An ellipsis that ends an enumeration, quoted words, tables, annexes and attached sheets (forms) do not count.',
  },
  blank: 'until-signed',
  applies: (s) => (s.tree === undefined ? NO_TREE : s.loai !== 'de-cuong-bao-cao'),
  *check(s) {
    const end = endOfDocument(s);
    for (const [i, p] of printedOf(s).entries()) {
      if (p.section > 0 || i > end || TRU.has(p.role)) continue;
      for (const { start, chu } of placeholdersIn(p.text)) yield { path: leafAt(p, start), data: { chu }, actual: chu };
    }
  },
  message: ({ chu }) => ({ vi: `Chỗ trống «${chu}» còn trong văn bản; cần điền, hoặc bỏ`, en: `The blank “${chu}” is left in the text; needed: the words, or nothing` }),
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Kinh phí thực hiện là .......... đồng.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Hội nghị tổ chức vào ngày … tháng … năm 2026.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Cơ quan chủ trì: [tên cơ quan].' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Cơ quan chủ trì là XXX.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Tổ chức xxx lớp tập huấn.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Kinh phí: … triệu đồng.' } },
      { set: { 'noiNhan[3]': 'Ủy ban nhân dân xã ……' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Tỷ lệ hồ sơ lập đúng hạn đạt …% trở lên.' }, state: 'for-signature' },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo, kiểm tra, lưu trữ, v.v…' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Phối hợp với các sở, ngành… để thực hiện các nhiệm vụ khác....' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Báo cáo theo tháng, quý, năm… và một số… nội dung cần triển khai… đồng bộ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Dòng này ghi như sau: Số: …/KH-UBND.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Ghi rõ “Kèm theo Kế hoạch số …/KH-UBND” ở phụ lục.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Nghị quyết Đại hội lần thứ XXX, nhiệm kỳ 2025 - 2030.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thống kê theo ngày, tháng, năm và địa chỉ [1].' } },
    ],
  },
});
