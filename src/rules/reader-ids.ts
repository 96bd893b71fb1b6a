import type { Severity } from '../core/finding.ts';
import type { Bilingual } from '../core/text.ts';

/** A finding that no rule makes: reading, layout or the check itself does. */
export interface ReaderId {
  readonly id: string;
  /** What it weighs; an error of reading cannot be turned down, since the draft is none before it is mended. */
  readonly severity: Severity;
  readonly title: Bilingual;
}

type Row = readonly [condition: string, vi: string, en: string];

/** Conditions by part and weight. */
const ERRORS: Readonly<Record<string, readonly Row[]>> = {
  'cu-phap': [
    ['json', 'Tệp không phải JSON đúng cú pháp', 'The file is no well-formed JSON'],
    ['yaml', 'Tệp không phải YAML đúng cú pháp', 'The file is no well-formed YAML'],
    ['truong-lap', 'Một trường ghi hai lần', 'A field is given twice'],
    ['khong-co-phan-dau', 'Tệp Markdown không có phần đầu giữa hai dòng ---', 'A Markdown file has no front matter between two lines ---'],
    ['qua-nhieu-bi-danh', 'YAML dùng bí danh (*tên) quá nhiều lần', 'YAML repeats its aliases (*name) too often'],
  ],
  'du-lieu': [
    ['khong-phai-ban-thao', 'Tệp không phải một bản thảo có các trường', 'The file is no draft with fields'],
    ['thieu-loai', 'Thiếu «loai»', '“loai” is missing'],
    ['loai-la', 'Loại văn bản ở «loai» không có', 'The type in “loai” is not known'],
    ['thieu-truong', 'Thiếu một trường bắt buộc', 'A required field is missing'],
    ['truong-la', 'Có trường mà bản thảo không biết', 'A field is not known'],
    ['truong-khong-di-cung', 'Hai trường không đi cùng nhau', 'Two fields do not go together'],
    ['sai-kieu', 'Giá trị sai kiểu (chữ, số, danh sách)', 'A value is of the wrong kind (text, number, list)'],
    ['sai-dang', 'Giá trị sai dạng', 'A value has the wrong form'],
    ['gia-tri-la', 'Giá trị không có trong danh sách cho phép', 'A value is not one of those allowed'],
    ['ngoai-khoang', 'Số ở ngoài khoảng cho phép', 'A number is outside its range'],
    ['so-muc', 'Danh sách dài quá hoặc ngắn quá', 'A list has too many or too few items'],
    ['long-qua-sau', 'Dữ liệu lồng nhau quá sâu', 'Data are nested too deeply'],
    ['hai-noi-dung', 'Nội dung ghi hai lần, ở «noiDung» và dưới phần đầu', 'The body is given twice'],
    ['kem-theo-mot-trong-hai', 'Tờ kèm theo nêu cả tên tệp và nội dung', 'An attached sheet has both a file and a content'],
    ['loai-kem-theo', 'Loại của tờ kèm theo không dùng được', 'An attached sheet is of a type that cannot be attached'],
    ['nguyen-van', '«nguyenVan» chỉ do bộ đọc tệp ghi', '“nguyenVan” is written by readers of files only'],
    ['ky-tu-dieu-khien', 'Có ký tự điều khiển trong chữ', 'There is a control character in a text'],
    ['rong', 'Một chỗ phải có chữ thì trống', 'A text that must say something is empty'],
    ['ngay-khong-co', 'Ngày không có trong lịch', 'A day is not in the calendar'],
    ['ngay-ghi-sai', '«ngayGhi» không phải ngày ở «ngay»', '“ngayGhi” is not the day in “ngay”'],
    ['so-ky-hieu-sai', 'Số, ký hiệu sai dạng', 'A number and symbol has the wrong form'],
    ['lien-ket-sai', 'Liên kết không phải http, https hoặc mailto', 'A link is not http, https or mailto'],
    ['hai-nguoi-ky', 'Hai người ký mà một cơ quan ban hành', 'There are two signers, but one issuing agency'],
    ['thieu-nguoi-ky', 'Một người ký mà hai cơ quan ban hành', 'There is one signer, but two issuing agencies'],
    ['so-hai-lan', 'Số ghi hai lần, ở «so» và «soKyHieu»', 'The number is given twice, in “so” and “soKyHieu”'],
    ['thieu-viet-tat', 'Thiếu chữ viết tắt của cơ quan để ghi ký hiệu', 'The agency’s abbreviation, needed for the symbol, is missing'],
  ],
  'noi-dung': [
    ['rong', 'Một phần của nội dung không có gì để in', 'A part of the body has nothing to print'],
    ['lien-ket-sai', 'Liên kết trong Markdown không dùng được', 'A link in Markdown cannot be used'],
    ['anh-trong-dong', 'Hình nằm giữa dòng chữ', 'An image stands within text'],
    ['thieu-cuoc-chu', 'Cước chú không có nội dung', 'A footnote has no text'],
    ['trong-cuoc-chu', 'Cước chú có dẫn chiếu hoặc cước chú bên trong', 'A footnote holds a reference or a footnote'],
    ['cuoc-chu-thua', 'Cước chú không được dẫn ở đâu', 'A footnote is used nowhere'],
    ['chu-thich-chua-dong', 'Chú thích <!-- chưa đóng', 'A comment <!-- is not closed'],
    ['qua-sau', 'Danh sách lồng quá sâu', 'A list nests too deeply'],
    ['qua-nhieu-dau', 'Một đoạn có quá nhiều dấu Markdown', 'A paragraph has too many Markdown marks'],
    ['tieu-de-qua-sau', 'Tiêu đề ở cấp quá sâu', 'A heading is too deep'],
    ['tieu-de-trong-muc', 'Tiêu đề nằm trong danh sách', 'A heading stands in a list'],
    ['thieu-mo-ta-hinh', 'Hình không có chữ thay thế', 'An image has no alternative text'],
    ['rong-hinh', 'Bề rộng hình không dùng được', 'The width of an image cannot be used'],
    ['bang-thua-o', 'Hàng của bảng có nhiều ô hơn hàng tiêu đề', 'A table row has more cells than the header row'],
    ['khong-doc-duoc', 'Nội dung Markdown không đọc được', 'The Markdown body cannot be read'],
  ],
  'dan-chieu': [
    ['khong-co', 'Dẫn chiếu đến chỗ không có', 'A reference leads nowhere'],
    ['trung-ten', 'Hai chỗ mang cùng một tên (id)', 'Two places have one name (id)'],
  ],
  'don-vi': [['khong-co-ten', 'Hồ sơ đơn vị không có người ký hoặc nhóm nơi nhận của tên này', 'The house profile has no signer or group of this name']],
  bang: [
    ['rong', 'Bảng không có hàng nào', 'A table has no rows'],
    ['so-o-khong-deu', 'Các hàng của bảng có số ô khác nhau', 'The rows of a table have different numbers of cells'],
  ],
  hinh: [
    ['khong-phai-anh', 'Tệp hình không phải PNG hoặc JPEG', 'A picture file is no PNG or JPEG'],
    ['thieu-tep', 'Hình không có dữ liệu', 'A picture has no data'],
  ],
  tep: [
    ['khong-co', 'Tệp mà bản thảo nêu tên không có', 'A file that the draft names does not exist'],
    ['khong-doc-duoc', 'Tệp mà bản thảo nêu tên không đọc được', 'A file that the draft names cannot be read'],
    ['khong-co-bo-doc', 'Bản thảo nêu tên tệp mà không có cách đọc', 'The draft names files, and there is no way to read them'],
    ['khong-phai-utf8', 'Tệp không phải văn bản UTF-8', 'A file is no UTF-8 text'],
    ['ngoai-thu-muc', 'Tệp ở ngoài thư mục của bản thảo', 'A file lies outside the draft’s folder'],
    ['qua-lon', 'Tệp lớn quá', 'A file is too large'],
    ['vong-lap', 'Tệp dẫn vòng về chính nó', 'A file leads back to itself'],
    ['khong-mo-duoc', 'Tệp hoặc thư mục cần kiểm không mở được', 'A file or folder that is to be checked cannot be opened'],
    ['rong', 'Tệp rỗng', 'A file is empty'],
    ['hong', 'Tệp hỏng hoặc bị cắt cụt', 'A file is broken or cut off'],
    ['bom-nen', 'Tệp nén giải ra quá lớn', 'A packed file unpacks to too much'],
    ['ma-hoa', 'Tệp đặt mật khẩu', 'A file has a password'],
    ['loai-cu', 'Tệp thuộc loại cũ (.doc, RTF, HTML), cần chuyển sang DOCX', 'A file is of an old kind (.doc, RTF, HTML) and has to be converted to DOCX'],
    ['loai-khac', 'Tệp không phải DOCX, PDF hoặc văn bản thuần', 'A file is no DOCX, PDF or plain text'],
    ['xml-hong', 'Một phần XML của tệp hỏng', 'An XML part of a file is broken'],
    ['khong-phai-van-ban', 'Tệp nén không có văn bản Word bên trong', 'A package holds no Word document'],
    ['khong-co-chu', 'Tệp không có chữ nào, chẳng hạn bản quét', 'A file holds no text, such as a scan'],
    ['chu-bi-roi', 'Chữ trong tệp không đọc được', 'The letters of a file cannot be read'],
  ],
  'trinh-bay': [['ngoai-khoang', 'Lề, cỡ chữ, giãn dòng chọn ở «trinhBay» ra ngoài khoảng của Nghị định', 'A margin, size or spacing chosen in “trinhBay” is outside the decree’s range']],
  'bo-qua': [
    ['thieu-ly-do', '«vanban-bo-qua» thiếu quy tắc hoặc lý do', '“vanban-bo-qua” lacks a rule or a reason'],
    ['ngay-khong-co', 'Ngày cuối ở «vanban-bo-qua» không phải ngày', 'The last day in “vanban-bo-qua” is no date'],
  ],
  'kiem-tra': [['do-phu-thap', 'Phần quy tắc kiểm được thấp hơn mức đòi hỏi (--min-coverage)', 'Fewer rules could be checked than asked for (--min-coverage)']],
};

const WARNINGS: Readonly<Record<string, readonly Row[]>> = {
  tep: [
    ['phong-ma-cu', 'Chữ theo bộ mã cũ (TCVN3, VNI) hoặc phông của bộ mã ấy', 'Text in an old encoding (TCVN3, VNI), or in a font of one'],
    ['macro', 'Tệp chứa macro, không chạy, không đọc', 'A file holds macros, neither run nor read'],
    ['doi-tuong-nhung', 'Tệp nhúng đối tượng của chương trình khác', 'A file embeds objects of other programs'],
    ['lien-ket-ngoai', 'Tệp dẫn tới nguồn bên ngoài, không tải', 'A file refers to sources outside, which are not fetched'],
    ['chu-nhan-dang', 'Chữ của tệp do nhận dạng ảnh quét', 'The text of a file was recognised from a scan'],
    ['trang-khong-chu', 'Có trang không có chữ', 'Pages without text'],
    ['doc-mot-phan', 'Chỉ đọc được một phần của tệp', 'A part of a file alone was read'],
  ],
  nhap: [
    ['khong-thay', 'Không thấy một thành phần trong tệp được nhập', 'A component is not found in an imported file'],
    ['khong-co-phan-dau', 'Tệp được nhập không có phần đầu của văn bản', 'An imported file has no head of a document'],
    ['ngay-in-khac', 'Ngày sẽ in khác với tệp được nhập', 'A date will be printed otherwise than in the imported file'],
    ['giu-nguyen-van', 'Văn bản được giữ nguyên văn để không mất chữ', 'A document is kept word for word so that nothing is lost'],
    ['bo-le-trang', 'Chữ ở lề trang của tệp không được nhập vào bản thảo', 'Words in the margins of a file are left out of the draft'],
    ['mat-chi-so', 'Chỉ số trên của tệp thành chữ thường trong bản thảo', 'Raised letters of a file are plain ones in the draft'],
    ['mat-dinh-dang', 'Chỉ số dưới, chữ gạch ngang của tệp thành chữ thường trong bản thảo', 'Lowered and struck letters of a file are plain ones in the draft'],
    ['gach-in-khac', 'Dấu gạch ngang sẽ in khác với tệp được nhập', 'Dashes will be printed otherwise than in the imported file'],
    ['chua-chac', 'Chưa chắc một đoạn của tệp là gì', 'It is not sure what a paragraph of the file is'],
    ['ban-thao-kem-hong', 'Bản thảo mà tệp mang theo không đọc được', 'The draft that a file carries cannot be read'],
    ['chua-doi-chieu', 'Bản thảo mà tệp mang theo chưa đối chiếu được với trang in', 'The draft that a file carries could not be held against its page'],
    ['khac-ban-thao-kem', 'Trang in khác bản thảo mà tệp mang theo', 'The page differs from the draft that the file carries'],
  ],
  'kiem-tra': [['chua-xet-gi', 'Chưa xét theo quy tắc nào', 'No rule was checked']],
  'noi-dung': [
    ['trich-khoi', 'Dấu > không có trong văn bản hành chính', 'A block quote has no form in a document'],
    ['vach-ngang', 'Vạch ngang in đúng như gõ', 'A rule prints as typed'],
    ['can-chuong-dieu', 'Chương, Điều không được đánh số ở cách đánh số muc-khoan', 'Chương and Điều are not numbered in the scheme muc-khoan'],
    ['diem-go-tay', 'Điểm gõ tay không được đánh số', 'A typed letter is not numbered'],
    ['nhay-cap', 'Tiêu đề bỏ qua một cấp', 'A heading skips a level'],
  ],
  'dan-chieu': [['khac-chu-da-go', 'Chữ gõ ở dẫn chiếu khác số sẽ in', 'The words typed for a reference differ from the numeral that is printed']],
  'danh-so': [['khac-so-da-go', 'Số đã gõ khác số sẽ in', 'A typed numeral differs from the one that is printed']],
  'phong-chu': [['thieu-ky-tu', 'Ký tự mà phông của PDF không có', 'A character that the PDF font lacks']],
  'bo-qua': [
    ['khong-dung', 'Bỏ qua không còn che gì', 'A suppression hides nothing any more'],
    ['het-han', 'Bỏ qua đã hết hạn', 'A suppression has ended'],
    ['viet-sai', 'Chữ «vanban-bo-qua» viết sai nên không có tác dụng', '“vanban-bo-qua” is misspelt and has no effect'],
    ['khong-co-quy-tac', 'Bỏ qua nêu một quy tắc không có', 'A suppression names a rule that does not exist'],
  ],
};
const INFOS: Readonly<Record<string, readonly Row[]>> = {
  tep: [
    ['ten-khac-loai', 'Đuôi tên tệp không đúng với loại tệp', 'The name of a file promises another kind of file'],
    ['sua-theo-doi', 'Tệp còn sửa đổi theo dõi; đọc như khi chấp nhận tất cả', 'A file has tracked changes, read as if accepted'],
    ['nhan-xet', 'Tệp có nhận xét bên lề, không đọc vào văn bản', 'A file has comments, not read as text'],
    ['chu-an', 'Tệp có chữ ẩn, không đọc vào văn bản', 'A file has hidden text, not read as text'],
    ['to-hop', 'Tệp lưu chữ có dấu ở dạng tổ hợp, đọc thành dựng sẵn', 'A file stores letters apart from their marks, read composed'],
    ['bang-long-sau', 'Bảng lồng quá sâu trong bảng khác, đọc thành đoạn', 'Tables nested too deep in others, read as paragraphs'],
    ['trang-la-hinh', 'Trang phần lớn là hình, chữ trong hình không đọc', 'Pages that are mostly pictures, whose words are not read'],
    ['chu-thich-khong-doc', 'Ghi chú, dấu, chữ ký số, trường biểu mẫu đặt trên trang PDF không đọc', 'Notes, stamps, signatures and fields laid on pages of a PDF are not read'],
    ['phan-khong-doc', 'Tệp có phần không đọc được chữ', 'A file has parts whose words cannot be read'],
  ],
  'du-lieu': [['ho-so-don-vi', 'Tệp là hồ sơ đơn vị, không phải văn bản', 'The file is a house profile, no document']],
  nhap: [['nguyen-van', 'Một chỗ của bản thảo nhập từ tệp in đúng như tệp ấy', 'A part of an imported draft prints word for word as its file did']],
  'kiem-tra': [
    ['khong-xet', 'Văn bản thuộc một chế độ khác, nên không xét theo Nghị định 30/2020/NĐ-CP', 'The document is under another regime and not judged by Decree 30/2020/NĐ-CP'],
    ['moc-cu', 'Mốc (baseline) nêu lỗi không còn nữa', 'The baseline lists findings that are there no more'],
  ],
};

const rows = (severity: Severity, parts: Readonly<Record<string, readonly Row[]>>): ReaderId[] =>
  Object.entries(parts).flatMap(([part, conditions]) => conditions.map(([condition, vi, en]) => ({ id: `${part}/${condition}`, severity, title: { vi, en } })));

/** Every finding that is no rule's, so that it can be explained, and named in a configuration. */
export const READER_IDS: readonly ReaderId[] = [...rows('error', ERRORS), ...rows('warning', WARNINGS), ...rows('info', INFOS)];
