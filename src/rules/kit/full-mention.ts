import { LOAI_LUAT } from '../../domain/vien-dan/tu-dan.ts';
import { thuong } from '../../core/text.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Mention } from './mentions.ts';

/** What a full citation holds besides type, number and symbol. */
export type Part = 'ngay' | 'coQuan' | 'trichYeu';
const TEN: Readonly<Record<Part, Bilingual>> = {
  ngay: { vi: 'thời gian ban hành', en: 'date' },
  coQuan: { vi: 'cơ quan ban hành', en: 'issuer' },
  trichYeu: { vi: 'trích yếu', en: 'subject' },
};
/** The parts in words. */
export const wordsOf = (parts: readonly Part[]): Bilingual => ({ vi: parts.map((part) => TEN[part].vi).join(', '), en: parts.map((part) => TEN[part].en).join(', ') });

const LUAT = LOAI_LUAT.map(thuong);
/** Is it a Luật or Pháp lệnh, which has rules of its own? */
export const isLaw = (m: Pick<Mention, 'loai'>): boolean => LUAT.includes(thuong(m.loai));

/** “Bộ Xây dựng ban hành Quyết định số …”, “Sở Nội vụ đã có ý kiến tại Văn bản số …”: the issuer may stand before. */
const DA_NEU = /(?:(?:ban hành|đã có|có|ký|gửi|trình|ra) (?:các )?|(?<!quy định )tại (?:các )?|(?:của|từ) [^;.]{2,200} (?:theo|bằng) (?:các )?)$/u;
const NGAY_TRUOC = /ngày \d/iu;
/** What follows is no issuer in other words. */
const RO_RANG = /^(?:$|[.,;:)”"\]]| (?:và|hoặc|thì|được|đã|để|cho|như|nêu|có|là|tại|theo|do|trên|trong)(?![A-Za-zÀ-ỹ]))/u;
const HET = /^\s?(?:$|[.;](?: |$|\/))/u;

/** Behind the subject the issuer may follow: “quy định về … của Bộ trưởng Bộ Giáo dục và Đào tạo”. */
const SAU_TRICH_YEU = / của (?:Quốc hội|Chính phủ|Thủ tướng|Bộ|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Chủ tịch|Sở|Giám đốc|Hiệu trưởng|Văn phòng|Cục|Tổng cục|Ban|Tỉnh|Thành|Đảng|Ngân hàng|Viện|Tòa|Toà|Kiểm toán|Thanh tra|Trung tâm|Trường|Học viện|Bảo hiểm)(?![A-Za-zÀ-ỹ])/u;

const issuerBefore = ({ truoc }: Mention): boolean => DA_NEU.test(truoc);

/** Are day and issuer said, so that the document is known from here on? */
export const isFull = (m: Mention): boolean => m.coNgay && (m.coQuan !== undefined || issuerBefore(m));

/** Does it stand in brackets, where what it is about has been said before them? */
export const isBracketed = ({ truoc }: Mention): boolean => truoc.lastIndexOf('(') > truoc.lastIndexOf(')');

/** What a mention lacks for certain of the full form. */
export function missingOf(m: Mention): readonly Part[] {
  const ngay = !m.coNgay && !NGAY_TRUOC.test(m.truoc);
  const open = m.coTrichYeu || !m.coNgay || RO_RANG.test(m.sau);
  const coQuan = m.coQuan === undefined && !issuerBefore(m) && !SAU_TRICH_YEU.test(m.trichYeu ?? '') && open;
  // Where the name of what it is about may stand before it, nothing is certain.
  const named = issuerBefore(m) || /(?:kèm theo|theo) $/u.test(m.truoc) || isBracketed(m);
  const trichYeu = !m.coTrichYeu && m.coNgay && m.coQuan !== undefined && !named && HET.test(m.sau);
  return [...(ngay ? (['ngay'] as const) : []), ...(coQuan ? (['coQuan'] as const) : []), ...(trichYeu ? (['trichYeu'] as const) : [])];
}
