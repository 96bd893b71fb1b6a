import { NB_HYPHEN, NBSP } from '../core/text.ts';

/** Longest token whose hyphens are made unbreakable: longer ones (addresses) must be allowed to break. */
const LONGEST = 40;
const CODE = /(?=\S*-)(?=\S*\/|\S*\p{N})(?=\S*\p{L})[\p{L}\p{N}/&.\-]+/gu;

/** Words that a numeral, letter or Roman number follows on the same line. */
const BEFORE_NUMERAL =
  /(^|[\s(“"])(ngày|tháng|năm|thứ|điều|khoản|điểm|mục|chương|phần|số|quý|khóa|lần|bảng|hình|trang|tiểu mục|phụ lục|kỳ|bước|đợt|tuần|tập|quyển|đ\/c|ông|bà) (?=(\p{N}|[IVXLC]+(?![\p{L}\p{N}])|[a-zđ](?![\p{L}\p{N}])))/giu;
/** Cheap sign that a numeral may follow a word at all. */
const NUMERAL = / (?:\d|[IVXLC]|[a-zđ](?:[ ,.;:)]|$))/u;
const UNITS =
  'đồng|triệu|tỷ|tỉ|nghìn|ngàn|trăm|km2|km²|km|m2|m²|m3|m³|m|mm|cm|ha|kg|tấn|tạ|lít|kWh|MW|kV|người|hộ|lần|giờ|phút|giây|bản|trang|điểm|%|‰|°C|ngày|tháng|năm|tuần|quý|USD|VNĐ';
const NUMBER_UNIT = new RegExp(`(?<![\\p{L}\\p{N}\\u00A0/.,\\-])(\\p{N}[\\p{N}.,/]*) (?=(${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
/** A span of years or days: `2021 - 2025`. */
const SPAN = /(?<=(?:^|[^\p{N}/.])\p{N}{1,4}) ([-–]) (?=\p{N}{1,4}(?:$|[^\p{N}/]))/gu;
const CITY = /\b(TP|Tp|TX|Tx|TT|Tt|P|Q)\. ?(?=\p{Lu})/gu;
const CITY_WORD = /(?:TP|Tp|TX|Tx|TT|Tt|P|Q)\. ?/u;
const HCM = /(TP\.\u00A0Hồ) (Chí) (Minh)/gu;

/**
 * Glues what a line must not break: hyphens inside codes such as `15/KH-UBND` become non-breaking hyphens,
 * and the space in “ngày 05”, “Điều 5”, “TP. Hồ Chí Minh”, “5 ha” a no-break space. The text reads the same.
 */
export function protect(text: string): string {
  const coded = text.includes('-') ? text.replace(CODE, (token) => (token.length <= LONGEST && !token.includes('//') ? token.replaceAll('-', NB_HYPHEN) : token)) : text;
  const cited = NUMERAL.test(coded) ? coded.replace(BEFORE_NUMERAL, `$1$2${NBSP}`) : coded;
  const numbered = /\d/u.test(cited) ? cited.replace(NUMBER_UNIT, `$1${NBSP}`).replace(SPAN, `${NBSP}$1${NBSP}`) : cited;
  if (!CITY_WORD.test(numbered)) return numbered;
  return numbered
    .replace(CITY, (match) => (match.endsWith(' ') ? match.slice(0, -1) + NBSP : match))
    .replace(HCM, `$1${NBSP}$2${NBSP}$3`);
}
