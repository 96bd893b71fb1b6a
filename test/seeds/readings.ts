/** How one seed is held against its draft: which lines are its own, what is scanning noise, what it lacks. */
export interface Reading {
  readonly draft: string;
  readonly seed: string;
  /** First line of the document in the seed, and the line at which the next document begins. */
  readonly from?: string;
  readonly to?: string;
  /** Lines of a scan or a web page that are no part of the document. */
  readonly noise: readonly string[];
  /** Lines that scanning or hand spoilt, and what they are read as. */
  readonly readAs: Readonly<Record<string, string>>;
  /** Lines of the right column that the text layer mixes into the recipients; they are read after them. */
  readonly rightColumn?: readonly string[];
  /** Parts that the seed lacks because its header was cut off. */
  readonly absent: readonly string[];
}

const HEADER_CUT = ['coQuan', 'quocHieu'];

export const READINGS: readonly Reading[] = [
  {
    draft: 'cong-van-2123',
    seed: '000',
    to: 'Số: M325/KH-UBND',
    noise: [],
    readAs: {},
    absent: [],
  },
  {
    draft: 'ke-hoach-11325',
    seed: '000',
    from: 'Số: M325/KH-UBND',
    noise: [],
    readAs: {
      // a stamped number and the stamp of incoming papers
      'Số: M325/KH-UBND': 'Số: 11325/KH-UBND',
      'Đồng Nai, ngày 02 tháng 11 năm 2017 2184': 'Đồng Nai, ngày 02 tháng 11 năm 2017',
    },
    absent: HEADER_CUT,
  },
  {
    draft: 'ke-hoach-quang-binh',
    seed: '001',
    noise: ['Đã ký'],
    readAs: {},
    rightColumn: ['KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Tiến Dũng'],
    absent: [...HEADER_CUT, 'so', 'ngay'],
  },
  {
    draft: 'ke-hoach-148',
    seed: '003',
    noise: ['(Handwritten signature)'],
    readAs: {
      // a number written by hand into the gap of a typed line
      'Số: 148 /KH-UBND': 'Số: 148/KH-UBND',
      '(Kèm theo Kế hoạch số 148 /KH-UBND ngày 06 tháng 6 năm 2023': '(Kèm theo Kế hoạch số 148/KH-UBND ngày 06 tháng 6 năm 2023',
    },
    absent: HEADER_CUT,
  },
  {
    draft: 'ke-hoach-119',
    seed: '004',
    noise: [],
    readAs: {
      // number, day and month written by hand: marked as emphasis
      'Số: *119*/KH-UBND': 'Số: 119/KH-UBND',
      // initials of whoever checked the paper
      '- Lưu: VT, TH, KGVX *g*': '- Lưu: VT, TH, KGVX',
    },
    absent: HEADER_CUT,
  },
];

/** The initials that end the last paragraph of seed 004; the paragraph itself is text. */
export const INITIALS = '*giang*';

/** Lines of the news page that belong to the site around the article. */
export const SITE_LINES: readonly string[] = [
  'Thứ 2, Ngày 10/7/2016',
  'Tin chỉ đạo - điều hành',
  'Cập nhật 05/11/2017 15:33',
  'Xem với cỡ chữ',
  'Thiên Bảo',
  'Một cửa điện tử',
  '10/07/2016 Tỉnh đã giải quyết',
  '95%',
  'Hồ sơ đúng hạn',
  'Văn bản qua mạng',
  'Đến ngày 10/07/2016 Tỉnh đã trao đổi',
  '1.316.887',
  'Tổng đài 1022',
  'Đến ngày',
  '10/07/2016',
  '99,67%',
  'Đã xử lý',
  'atlas tỉnh đồng nai',
  'Thư viện hình ảnh',
  'Văn miếu Trấn Biên về đêm',
  'Đá ba chồng Định Quán',
  'Cầu Ghềnh',
  'Văn miếu Trấn Biên',
  'Khu Du lich Buu Long',
  'UBND tỉnh Đồng Nai',
  'Số lượt truy cập',
  'cổng thông tin điện tử tỉnh đồng nai',
  'Cơ quan chủ quản: Ủy ban nhân dân tỉnh Đồng Nai',
  'Chịu trách nhiệm chính: Ông Lê Hoàng Ngọc - Giám đốc Sở Thông tin và Truyền thông',
  'Địa chỉ: Khu Chung cư B1, đường Nguyễn Ái Quốc, phường Quang Vinh, Tp.Biên Hòa, tỉnh Đồng Nai',
  'Điện thoại: (0251).3827555; Fax: (0251).3827569; Email: dona-ict@dongnai.gov.vn',
  "Ghi rõ nguồn 'Cổng Thông tin điện tử Tỉnh Đồng Nai' hoặc 'www.dongnai.gov.vn' khi bạn phát hành lại thông tin từ Website này.",
];
