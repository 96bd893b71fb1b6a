/** What the measured documents say, once for us and once for the baselines: no text is made while the clock runs. */
export interface Part {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}
export interface Content {
  readonly parent: string;
  readonly agency: string;
  readonly symbol: string;
  readonly place: string;
  readonly subject: string;
  readonly addressees: readonly string[];
  readonly parts: readonly Part[];
  readonly recipients: readonly string[];
  readonly archive: string;
  readonly post: string;
  readonly signer: string;
}

const SENTENCES = [
  'Các cơ quan, đơn vị, địa phương chủ động rà soát hồ sơ, tài liệu thuộc phạm vi quản lý và hoàn thành việc lập hồ sơ công việc theo đúng quy định.',
  'Việc tiếp nhận, đăng ký, chuyển giao văn bản đến thực hiện trên Hệ thống quản lý tài liệu điện tử, bảo đảm kịp thời, chính xác và an toàn thông tin.',
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ, người đứng đầu cơ quan chịu trách nhiệm chỉ đạo đúng công tác văn thư.',
  'Kinh phí thực hiện bố trí trong dự toán ngân sách hằng năm được cấp có thẩm quyền giao, khoảng 250 triệu đồng, và các nguồn hợp pháp khác.',
  'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về Sở Nội vụ trước ngày 15 hằng tháng để tổng hợp, báo cáo.',
  'Văn bản ký số được gửi, nhận trên Trục liên thông văn bản quốc gia, có giá trị pháp lý như văn bản giấy và được lưu trữ theo Công văn số 1288/SNV-VTLT.',
];

const sentence = (at: number): string => SENTENCES[at % SENTENCES.length] ?? '';
const paragraph = (at: number): string => [0, 1, 2].map((step) => sentence(at + step * (1 + (at % 2)))).join(' ');
const paragraphs = (from: number, count: number): string[] => Array.from({ length: count }, (_, i) => paragraph(from + i));

const COMMON = {
  parent: 'Ủy ban nhân dân tỉnh Đồng Nai', agency: 'Sở Nội vụ', place: 'Đồng Nai',
  recipients: ['Ủy ban nhân dân tỉnh', 'Các sở, ban, ngành', 'Ủy ban nhân dân các xã, phường', 'Giám đốc, các Phó Giám đốc Sở'],
  archive: 'VT, VTLT', post: 'Giám đốc', signer: 'Nguyễn Văn An',
};

/** A công văn of two pages. */
export const LETTER: Content = {
  ...COMMON, symbol: '15/SNV-VTLT', subject: 'tăng cường công tác văn thư, lưu trữ năm 2026',
  addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
  parts: [{ paragraphs: paragraphs(0, 9) }],
};

/** A kế hoạch of ten pages. */
export const PLAN: Content = {
  ...COMMON, symbol: '148/KH-SNV', subject: 'Thực hiện công tác văn thư, lưu trữ giai đoạn 2026 - 2030', addressees: [],
  parts: ['Mục đích, yêu cầu', 'Nội dung', 'Giải pháp', 'Kinh phí', 'Thông tin, báo cáo', 'Phân công nhiệm vụ', 'Tổ chức thực hiện']
    .map((heading, at) => ({ heading, paragraphs: paragraphs(at * 2, 9) })),
};
