import type { Severity } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import type { InlineFault } from './inlines.ts';

export type Fault = InlineFault | 'qua-sau' | 'qua-nhieu-dau' | 'tieu-de-qua-sau' | 'tieu-de-trong-muc' | 'trich-khoi' | 'vach-ngang' | 'can-chuong-dieu' | 'diem-go-tay' | 'thieu-mo-ta-hinh' | 'rong-hinh' | 'cuoc-chu-thua' | 'khong-doc-duoc' | 'bang-thua-o' | 'nhay-cap';

interface Sentence extends Bilingual {
  readonly severity: Severity;
}
const error = (vi: string, en: string): Sentence => ({ severity: 'error', vi, en });
const warning = (vi: string, en: string): Sentence => ({ severity: 'warning', vi, en });

/** What Markdown can say and a document cannot; `t` is the text in question. */
export const FAULTS = {
  'lien-ket-sai': (t) => error(`Liên kết «${t}» không dùng được; cần http://, https://, mailto: hoặc #tên`, `Link “${t}” cannot be used; needed: http://, https://, mailto: or #name`),
  'anh-trong-dong': (t) => error(`Hình «${t}» nằm giữa dòng chữ; cần đặt hình trên dòng riêng`, `Image “${t}” stands within text; give it a paragraph of its own`),
  'thieu-cuoc-chu': (t) => error(`Không có nội dung riêng cho cước chú «${t}»; cần một dòng «${t}: …» cho mỗi chỗ dẫn`, `Footnote “${t}” has no text of its own; add a line “${t}: …” for each mark`),
  'trong-cuoc-chu': (t) => error(`Cước chú «${t}» có dẫn chiếu hoặc cước chú bên trong; cần chỉ có chữ`, `Footnote “${t}” holds a reference or a note; it can hold text only`),
  'cuoc-chu-thua': (t) => error(`Cước chú «${t}» không được dẫn ở đâu; cần ghi «${t}» trong nội dung, hoặc bỏ`, `Footnote “${t}” is used nowhere; put “${t}” into the text, or remove it`),
  'chu-thich-chua-dong': () => error('Chú thích <!-- chưa đóng; cần --> ở cuối', 'The comment <!-- is not closed; end it with -->'),
  'qua-sau': (t) => error(`Danh sách lồng quá sâu ở «${t}»; cần nhiều nhất: khoản, điểm (1., a)) rồi - và +`, `The list nests too deeply at “${t}”; at most khoản, điểm (1., a)), then - and +`),
  'qua-nhieu-dau': (t) => error(`Đoạn «${t}» có quá nhiều dấu * _ hoặc <!--; cần chia đoạn, hoặc bớt dấu`, `Paragraph “${t}” has too many marks * _ or <!--; split it, or use fewer`),
  'tieu-de-qua-sau': (t) => error(`Tiêu đề «${t}» ở cấp quá sâu; cần bớt dấu #`, `Heading “${t}” is too deep; use fewer #`),
  'tieu-de-trong-muc': (t) => error(`Tiêu đề «${t}» nằm trong danh sách; cần đặt ngoài danh sách`, `Heading “${t}” stands in a list; move it out`),
  'trich-khoi': () => warning('Dấu > không có trong văn bản hành chính; in thành đoạn thường', 'A block quote (>) has no form in a document; it prints as paragraphs'),
  'vach-ngang': (t) => warning(`Vạch ngang «${t}» in đúng như gõ`, `A rule “${t}” prints as typed`),
  'can-chuong-dieu': (t) => warning(`«${t}» không được đánh số ở cách đánh số muc-khoan; cần «danhSo: chuong-dieu»`, `“${t}” is not numbered in the scheme muc-khoan; needed: “danhSo: chuong-dieu”`),
  'diem-go-tay': (t) => warning(`Điểm «${t}» gõ tay in đúng như gõ, không được đánh số; cần danh sách 1. 2. lùi vào dưới khoản`, `A typed “${t}” prints as typed and is not numbered; write a list 1. 2. indented below its khoản`),
  'thieu-mo-ta-hinh': (t) => error(`Hình «${t}» không có chữ thay thế; cần ![mô tả](${t})`, `Image “${t}” has no alternative text; write ![description](${t})`),
  'rong-hinh': (t) => error(`Bề rộng hình «${t}» không dùng được; cần từ 1 đến 297 mm, dạng {width=80}`, `Image width “${t}” cannot be used; needed: 1 to 297 mm, as {width=80}`),
  'bang-thua-o': (t) => error(`Hàng «${t}» của bảng có nhiều ô hơn hàng tiêu đề; cần bằng nhau (viết \\| cho dấu | trong ô)`, `Table row “${t}” has more cells than the header row; needed: as many (write \\| for a | in a cell)`),
  'nhay-cap': (t) => warning(`Tiêu đề «${t}» bỏ qua một cấp; cần bớt dấu #`, `Heading “${t}” skips a level; use fewer #`),
  'khong-doc-duoc': () => error('Không đọc được nội dung Markdown; cần ít cấp lồng nhau hơn', 'The Markdown body cannot be read; nest less deeply'),
} as const satisfies Record<Fault, (text: string) => Sentence>;
