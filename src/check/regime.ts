import { LOAI_SLUGS } from '../catalog/loai.ts';
import type { Finding } from '../core/finding.ts';
import { goiY } from '../core/goi-y.ts';
import type { Bilingual } from '../core/text.ts';
import { docSoKyHieu } from '../domain/parts/so-ky-hieu.ts';
import { tenCoQuan } from '../domain/parts/co-quan.ts';
import { LOAI_BAN_THAO, type VanBan } from '../domain/van-ban.ts';

/** Regimes by which a document can be judged. */
export const STANDARDS = ['nd30@2020'] as const;
export type Standard = (typeof STANDARDS)[number];

/** The regime that governs a document. */
export interface Regime {
  readonly id: Standard | 'truoc-nd30' | 'van-ban-cua-dang' | 'van-ban-qppl' | 'ngoai-29-loai' | 'chua-co-loai' | 'nhap-tu-tep' | 'ho-so-don-vi' | 'khong-co-phan-dau' | 'khong-ro';
  /** Is it one that we can judge by? Otherwise only what contradicts itself or the calendar is looked for. */
  readonly judged: boolean;
  readonly words: Bilingual;
}

/** The day on which Nghị định 30/2020/NĐ-CP came into force (Điều 37). */
export const ND30_FROM = '2020-03-05';

const REGIMES = {
  'nd30@2020': { judged: true, words: { vi: 'Nghị định 30/2020/NĐ-CP', en: 'Decree 30/2020/NĐ-CP' } },
  'truoc-nd30': { judged: false, words: { vi: 'văn bản ban hành trước ngày 05/3/2020, khi Nghị định 30/2020/NĐ-CP chưa có hiệu lực; không xét theo Nghị định (muốn xét: «chuan: nd30@2020» hoặc --standard nd30@2020)', en: 'issued before 5 March 2020, when Decree 30/2020/NĐ-CP was not in force; not judged by it (to judge it all the same: “chuan: nd30@2020” or --standard nd30@2020)' } },
  'van-ban-cua-dang': { judged: false, words: { vi: 'văn bản của Đảng, theo thể thức của Đảng (Hướng dẫn 05-HD/VPTW năm 2026); không xét theo Nghị định 30/2020/NĐ-CP', en: 'a Party document, which has a form of its own (Hướng dẫn 05-HD/VPTW of 2026); not judged by Decree 30/2020/NĐ-CP' } },
  'van-ban-qppl': { judged: false, words: { vi: 'văn bản quy phạm pháp luật (năm đứng trong số), theo Nghị định 78/2025/NĐ-CP; không xét theo Nghị định 30/2020/NĐ-CP', en: 'a legal normative document (the year stands in its number), governed by Decree 78/2025/NĐ-CP; not judged by Decree 30/2020/NĐ-CP' } },
  'ngoai-29-loai': { judged: false, words: { vi: 'loại này không thuộc 29 loại văn bản hành chính của Điều 7; không xét theo Nghị định 30/2020/NĐ-CP', en: 'a type outside the 29 administrative ones of Điều 7; not judged by Decree 30/2020/NĐ-CP' } },
  'chua-co-loai': { judged: false, words: { vi: 'loại này thuộc Điều 7 mà chưa viết được thành bản thảo ở đây, nên chưa xét được', en: 'a type of Điều 7 that cannot be drafted here yet, so that it cannot be judged' } },
  'nhap-tu-tep': { judged: false, words: { vi: 'bản nhập từ tệp, của loại chưa viết được thành bản thảo ở đây; chỉ xét những gì mâu thuẫn với nhau hoặc với lịch', en: 'imported from a file, of a type that cannot be drafted here yet; only what contradicts itself or the calendar is looked for' } },
  'ho-so-don-vi': { judged: false, words: { vi: 'hồ sơ đơn vị, không phải văn bản; xét như trong một công văn dùng hồ sơ này', en: 'a house profile, no document; judged as in a letter that uses it' } },
  'khong-co-phan-dau': { judged: false, words: { vi: 'không thấy phần đầu của văn bản hành chính (Quốc hiệu, cơ quan, số và ký hiệu); không xét theo Nghị định 30/2020/NĐ-CP (muốn xét: --standard nd30@2020)', en: 'no head of an administrative document is found (national name, agency, number); not judged by Decree 30/2020/NĐ-CP (to judge it all the same: --standard nd30@2020)' } },
  'khong-ro': { judged: false, words: { vi: 'không đọc được bản thảo, nên không xét được', en: 'the draft cannot be read, so that it cannot be judged' } },
} as const satisfies Record<Regime['id'], Omit<Regime, 'id'>>;

/** A regime by its name. */
export const regime = (id: Regime['id']): Regime => ({ id, ...REGIMES[id] });

/** Does the reader say that what it read is a house profile? */
export const isProfileNote = ({ id }: Finding): boolean => id === 'du-lieu/ho-so-don-vi';

/** The regime of what could not be read: by its type, where it names one that is not ours. */
export function unreadRegime(findings: readonly Finding[]): Regime {
  if (findings.some(isProfileNote)) return regime('ho-so-don-vi');
  const loai = findings.find(({ id }) => id === 'du-lieu/loai-la')?.actual;
  if (typeof loai !== 'string') return regime('khong-ro');
  if (LOAI_SLUGS.some((slug) => slug === loai)) return regime('chua-co-loai');
  // A slip of the hand is told as one, by the reader; nothing is known of the regime.
  if (goiY(loai, LOAI_BAN_THAO) !== undefined) return regime('khong-ro');
  return regime(goiY(loai, LOAI_SLUGS) === undefined ? 'ngoai-29-loai' : 'chua-co-loai');
}

/** The regime of a draft: the one that is asked for, else by what it is, else by its date. */
export function regimeOf(draft: VanBan, standard: string | undefined): Regime {
  if ((standard ?? draft.chuan) !== undefined) return regime('nd30@2020');
  if (draft.loai === 'de-cuong-bao-cao') return regime('nd30@2020');
  if ([draft.coQuan ?? []].flat().some((c) => isParty(tenCoQuan(c)) || (c.chuQuan !== undefined && isParty(c.chuQuan)))) return regime('van-ban-cua-dang');
  if (isNormative(draft.soKyHieu)) return regime('van-ban-qppl');
  if (draft.loai === 'van-ban-khac') return regime('nhap-tu-tep');
  if (draft.ngay !== undefined && draft.ngay < ND30_FROM.slice(0, draft.ngay.length)) return regime('truoc-nd30');
  return regime('nd30@2020');
}

const DANG = /^(?:Đảng (?:ủy|uỷ|bộ|đoàn)|(?:Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ)|Chi bộ|Ban Thường vụ|Ban Chấp hành (?:Đảng|Trung ương)|Ban (?:Tuyên giáo|Nội chính|Dân vận)|Văn phòng (?:Trung ương Đảng|Tỉnh ủy|Thành ủy|Đảng ủy)|Ban Bí thư|Bộ Chính trị)(?![A-Za-zÀ-ỹ])/iu;
/** Does an agency belong to the Party? */
export const isParty = (name: string): boolean => DANG.test(name.trim());

/** Codes of types that regulatory texts are issued as. */
export const QPPL = /^\d+\/\d{4}\/(?:NĐ|TT|TTLT|NQ|QĐ|CT|L|NQLT)-/u;
function isNormative(symbol: unknown): boolean {
  const text = typeof symbol === 'string' ? symbol : typeof symbol === 'object' && symbol !== null && 'nguyenVan' in symbol ? String(symbol.nguyenVan) : '';
  return QPPL.test(text.trim()) && docSoKyHieu(text) === undefined;
}
