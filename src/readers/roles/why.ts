import type { Bilingual } from '../../core/text.ts';

const why = (vi: string, en: string): Bilingual => ({ vi, en });

/** Reasons for which it is not sure what a paragraph is. */
export const WHY = {
  dauVanBan: why('đoạn ở đầu văn bản không rõ là thành phần nào', 'it is not clear which part of the head this is'),
  coQuan: why('không rõ dòng nào là cơ quan chủ quản, dòng nào là cơ quan ban hành', 'it is not clear which line is the parent agency and which the issuer'),
  theoCho: why('chỉ nhận ra theo chỗ đứng, chữ không đọc được như thường', 'known by its place alone; the words do not read as they should'),
  tenLoai: why('tên loại không có trong 29 loại của Điều 7', 'the type name is none of the 29 of Điều 7'),
  quaTrang: why('danh sách nơi nhận có thể còn tiếp ở đầu trang sau', 'the list of recipients may go on at the top of the next page'),
  khoiKy: why('dòng trong khối ký không rõ là chức vụ, chữ ký hay ghi chú', 'it is not clear whether this line of the signature block is a title, a signature or a note'),
  kinhGui: why('dòng dưới Kính gửi không rõ là nơi nhận hay ghi chú', 'it is not clear whether this line below Kính gửi is an addressee or a note'),
  canCu: why('không rõ là căn cứ hay lời mở đầu', 'it is not clear whether this is a basis or an opening sentence'),
  day: why('dòng được đẩy vào bằng dấu cách, không rõ có phải lời văn', 'the line is pushed in by blanks; it is not clear whether it is running text'),
  khung: why('chữ trong khung, không rõ thuộc thành phần nào', 'text in a box; it is not clear which part it belongs to'),
  ghiChu: why('ghi chú dưới khối ký, không phải nội dung', 'notes below the signature and no text of the document'),
  kemTheo: why('đầu của văn bản kèm theo, không phải của chính văn bản', 'the head of an attached document and not of the document itself'),
  dinhKem: why('đứng sau khối ký mà không có nhãn phụ lục', 'stands after the signature without a label of an annex'),
  leTrang: why('chữ ở lề trang', 'text in the margin of the page'),
  trangMang: why('đứng trước phần đầu văn bản: lời của trang đăng, không phải của văn bản', 'stands above the head: words of the page that shows the document, not of the document'),
  inHoa: why('văn bản chép lại không có cột: trang đăng văn bản thường tự in hoa trích yếu', 'a copied text without columns: pages that show documents often put the subject in capitals themselves'),
  khongKet: why('không thấy dấu vết của phần kết (người ký, nơi nhận): có thể chỉ là phần đầu của văn bản', 'there is no trace of a closing (signer, recipients): it may be the beginning of a document only'),
  tungHang: why('bảng chép lại từng hàng, mỗi ô một dòng: ô có thể đã mất dòng', 'a table copied row by row, each cell on one line: cells may have lost lines'),
  mau: why('tệp tập hợp nhiều mẫu văn bản', 'the file is a collection of samples'),
  style: why('văn bản của thư viện này, đoạn không mang kiểu của thành phần nào', 'a document of this library; the paragraph has the style of no component'),
} as const;
