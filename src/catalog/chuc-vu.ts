/** A head's title and the titles of the deputies who sign KT. for that head; lower case, the tone on the first vowel of `òa`, `ủy`. */
export interface CapTruong {
  readonly truong: string;
  readonly pho: readonly string[];
}

const cap = (truong: string, ...pho: readonly string[]): CapTruong => ({ truong, pho: pho.length === 0 ? [`phó ${truong}`] : pho });

/**
 * Heads and their deputies (Điều 13; names by use, those of sở, phòng, chi cục and văn phòng by NĐ 150/2025/NĐ-CP; state of
 * 21 Nov 2026). A title is known by the longest of these that it begins with: `giám đốc sở nội vụ` is a `giám đốc`.
 */
export const CAP_TRUONG: readonly CapTruong[] = [
  cap('thủ tướng'),
  cap('bộ trưởng', 'thứ trưởng'), // all 40 readable circulars of Jan–Jul 2026
  cap('bộ trưởng, chủ nhiệm', 'phó chủ nhiệm', 'thứ trưởng'), // Văn phòng Chính phủ; ministerial committees until 28 Feb 2025
  cap('tổng thanh tra'),
  cap('thống đốc'),
  cap('tổng kiểm toán nhà nước'),
  cap('kiểm toán trưởng'),
  cap('chủ tịch'),
  cap('chủ nhiệm'),
  cap('tổng giám đốc'),
  cap('giám đốc'),
  cap('tổng biên tập'),
  cap('tổng cục trưởng'),
  cap('cục trưởng', 'phó cục trưởng', 'cục phó'),
  cap('vụ trưởng', 'phó vụ trưởng', 'vụ phó'),
  cap('chi cục trưởng', 'phó chi cục trưởng', 'chi cục phó'),
  cap('chánh văn phòng', 'phó chánh văn phòng', 'phó văn phòng'),
  cap('chánh thanh tra'),
  cap('chánh án'),
  cap('hiệu trưởng', 'phó hiệu trưởng', 'hiệu phó'),
  cap('viện trưởng', 'phó viện trưởng', 'viện phó'),
  cap('đội trưởng', 'phó đội trưởng', 'đội phó'),
  cap('trạm trưởng', 'phó trạm trưởng', 'trạm phó', 'phó trưởng trạm'),
  cap('đồn trưởng', 'phó đồn trưởng', 'đồn phó'),
  cap('hạt trưởng', 'phó hạt trưởng', 'hạt phó'),
  cap('tổ trưởng', 'phó tổ trưởng', 'tổ phó'),
  cap('thủ trưởng'),
  cap('bí thư'),
  cap('chỉ huy trưởng', 'phó chỉ huy trưởng', 'chỉ huy phó'),
  cap('chính ủy'),
  cap('chính trị viên'),
  cap('tư lệnh'),
  cap('tổng tham mưu trưởng'),
  // Heads whose unit stands in the title: Trưởng phòng, Trưởng ban, Trưởng khoa, Trưởng Đoàn, Trưởng Thuế tỉnh, Trưởng Công an.
  cap('trưởng', 'phó trưởng'),
];

/** Titles that sign for the armed forces, where other ranks may stand in (rules of the two ministries). */
export const VU_TRANG = /(?<![\p{L}])(?:chỉ huy trưởng|chính ủy|chính trị viên|tư lệnh|tham mưu trưởng)(?![\p{L}])/u;

/** A kind of body by the words its name begins with, and the titles that its head has. */
export interface KieuCoQuan {
  readonly ten: string;
  readonly tru?: RegExp;
  readonly dungDau: readonly string[];
}

/** Kinds of body whose head has one title everywhere; others (văn phòng, ban, viện) differ from body to body and are left out. */
export const KIEU_CO_QUAN: readonly KieuCoQuan[] = [
  { ten: 'ủy ban nhân dân', dungDau: ['chủ tịch'] }, // Luật 72/2025/QH15
  { ten: 'hội đồng nhân dân', dungDau: ['chủ tịch'] },
  { ten: 'sở', tru: /^sở giao dịch/u, dungDau: ['giám đốc'] }, // NĐ 150/2025/NĐ-CP
  { ten: 'bộ', tru: /^bộ (?:chỉ huy|tư lệnh|chính trị|tổng tham mưu|phận)/u, dungDau: ['bộ trưởng'] },
  { ten: 'tổng cục', dungDau: ['tổng cục trưởng', 'chủ nhiệm'] },
  { ten: 'cục', dungDau: ['cục trưởng', 'chủ nhiệm', 'tư lệnh'] },
  { ten: 'chi cục', dungDau: ['chi cục trưởng'] },
  { ten: 'vụ', dungDau: ['vụ trưởng'] },
  { ten: 'phòng', tru: /^phòng (?:thương mại|giao dịch|khám)/u, dungDau: ['trưởng phòng', 'trưởng'] },
  { ten: 'bệnh viện', dungDau: ['giám đốc', 'viện trưởng'] },
  { ten: 'trung tâm', dungDau: ['giám đốc', 'tổng giám đốc', 'trưởng', 'chủ nhiệm'] },
  { ten: 'trường', tru: /^trường (?:sĩ quan|quân sự)/u, dungDau: ['hiệu trưởng', 'giám đốc'] },
  { ten: 'học viện', dungDau: ['giám đốc', 'tổng giám đốc'] },
];
