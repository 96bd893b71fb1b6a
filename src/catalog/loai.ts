/**
 * Types of administrative document (loại văn bản): Điều 7 names 29, Phụ lục III·I gives their codes (chữ viết tắt).
 * `code: null` where the decree gives none (công văn, thư công); `attached` marks what is no type of the decree but travels with one.
 */
export const LOAI = {
  'nghi-quyet': { ten: 'Nghị quyết', code: 'NQ' },
  'quyet-dinh': { ten: 'Quyết định', code: 'QĐ' },
  'chi-thi': { ten: 'Chỉ thị', code: 'CT' },
  'quy-che': { ten: 'Quy chế', code: 'QC' },
  'quy-dinh': { ten: 'Quy định', code: 'QyĐ' },
  'thong-cao': { ten: 'Thông cáo', code: 'TC' },
  'thong-bao': { ten: 'Thông báo', code: 'TB' },
  'huong-dan': { ten: 'Hướng dẫn', code: 'HD' },
  'chuong-trinh': { ten: 'Chương trình', code: 'CTr' },
  'ke-hoach': { ten: 'Kế hoạch', code: 'KH' },
  'phuong-an': { ten: 'Phương án', code: 'PA' },
  'de-an': { ten: 'Đề án', code: 'ĐA' },
  'du-an': { ten: 'Dự án', code: 'DA' },
  'bao-cao': { ten: 'Báo cáo', code: 'BC' },
  'bien-ban': { ten: 'Biên bản', code: 'BB' },
  'to-trinh': { ten: 'Tờ trình', code: 'TTr' },
  'hop-dong': { ten: 'Hợp đồng', code: 'HĐ' },
  'cong-dien': { ten: 'Công điện', code: 'CĐ' },
  'ban-ghi-nho': { ten: 'Bản ghi nhớ', code: 'BGN' },
  'ban-thoa-thuan': { ten: 'Bản thỏa thuận', code: 'BTT' },
  'giay-uy-quyen': { ten: 'Giấy ủy quyền', code: 'GUQ' },
  'giay-moi': { ten: 'Giấy mời', code: 'GM' },
  'giay-gioi-thieu': { ten: 'Giấy giới thiệu', code: 'GGT' },
  'giay-nghi-phep': { ten: 'Giấy nghỉ phép', code: 'GNP' },
  'phieu-gui': { ten: 'Phiếu gửi', code: 'PG' },
  'phieu-chuyen': { ten: 'Phiếu chuyển', code: 'PC' },
  'phieu-bao': { ten: 'Phiếu báo', code: 'PB' },
  'cong-van': { ten: 'Công văn', code: null },
  'thu-cong': { ten: 'Thư công', code: null },
} as const satisfies Record<string, { readonly ten: string; readonly code: string | null }>;

/** Loại văn bản: slug of one of the 29 types of Điều 7. */
export type Loai = keyof typeof LOAI;
export const LOAI_SLUGS = Object.keys(LOAI) as readonly Loai[]; // Object.keys forgets the key type

/** Every code of Phụ lục III·I. */
export const LOAI_CODES: readonly string[] = LOAI_SLUGS.flatMap((slug) => LOAI[slug].code ?? []);
