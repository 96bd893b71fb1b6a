import { NB_HYPHEN, NBSP, thuong } from '../core/text.ts';

/** Longest token whose hyphens are made unbreakable: longer ones (addresses) must be allowed to break. */
const LONGEST = 40;
const CODE = /(?=\S*-)(?=\S*\/|\S*\p{N})(?=\S*\p{L})[\p{L}\p{N}/&.\-]+/gu;
/** Longest run without spaces in which codes are looked for: what is longer is no text that people write. */
const LONGEST_RUN = 400;

/** Words that a numeral, letter or Roman number follows on the same line. */
const BEFORE_NUMERAL: ReadonlySet<string> = new Set(
  'ngày tháng năm thứ điều khoản điểm mục chương phần số quý khóa lần bảng hình trang lục kỳ bước đợt tuần tập quyển đ/c ông bà'.split(' '),
);
const LONGEST_WORD = 8;
/** A space that a numeral, a Roman number or a single letter follows. */
const SPACE = / (?=\p{N}|[IVXLC]+(?![\p{L}\p{N}])|[a-zđ](?![\p{L}\p{N}]))/gu;

/** The word that ends at an offset; empty where it is longer than any that is looked for. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && !' \n\t(“"\u00A0'.includes(text.charAt(start - 1))) start -= 1;
  return end - start > LONGEST_WORD ? '' : thuong(text.slice(start, end));
}

const UNITS =
  'đồng|triệu|tỷ|tỉ|nghìn|ngàn|trăm|km2|km²|km|m2|m²|m3|m³|m|mm|cm|ha|kg|tấn|tạ|lít|kWh|MW|kV|người|hộ|lần|giờ|phút|giây|bản|trang|điểm|%|‰|°C|ngày|tháng|năm|tuần|quý|USD|VNĐ';
const NUMBER_UNIT = new RegExp(`(?<![\\p{L}\\p{N}\\u00A0/.,\\-])(\\p{N}[\\p{N}.,/]*) (?=(${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
/** A span of years or days: `2021 - 2025`. */
const SPAN = /(?<=(?:^|[^\p{N}/.])\p{N}{1,4}) ([-–]) (?=\p{N}{1,4}(?:$|[^\p{N}/]))/gu;
const CITY = /\b(TP|Tp|TX|Tx|TT|Tt|P|Q)\. ?(?=\p{Lu})/gu;
const CITY_WORD = /(?:TP|Tp|TX|Tx|TT|Tt|P|Q)\. ?/u;
const HCM = /(TP\.\u00A0Hồ) (Chí) (Minh)/gu;

const unbroken = (token: string): string => (token.length <= LONGEST && !token.includes('//') ? token.replaceAll('-', NB_HYPHEN) : token);

/**
 * Glues what a line must not break: hyphens inside codes such as `15/KH-UBND` become non-breaking hyphens,
 * and the space in “ngày 05”, “Điều 5”, “TP. Hồ Chí Minh”, “5 ha” a no-break space. The text reads the same.
 */
export function protect(text: string): string {
  const coded = /\S-\S/.test(text) ? text.replace(/\S+/gu, (run) => (run.includes('-') && run.length <= LONGEST_RUN ? run.replace(CODE, unbroken) : run)) : text;
  const cited = coded.replace(SPACE, (space, at: number) => (BEFORE_NUMERAL.has(wordBefore(coded, at)) ? NBSP : space));
  const united = /\d \D/.test(cited) ? cited.replace(NUMBER_UNIT, `$1${NBSP}`) : cited;
  const numbered = /\d [-–] \d/.test(united) ? united.replace(SPAN, `${NBSP}$1${NBSP}`) : united;
  if (!CITY_WORD.test(numbered)) return numbered;
  return numbered
    .replace(CITY, (match) => (match.endsWith(' ') ? match.slice(0, -1) + NBSP : match))
    .replace(HCM, `$1${NBSP}$2${NBSP}$3`);
}
