import { gon } from '../../core/text.ts';
import { matchesIn } from './matches.ts';

/** One ellipsis or a longer row of dots. */
const DOTS = String.raw`(?:…[.…]{0,80}|\.{3,80})`;
/** Where an ellipsis stands for a figure for certain: what is about it asks for one. */
const MOT_DAU = [
  String.raw`ngày ?${DOTS} ?(?:tháng|\/)`,
  String.raw`tháng ?${DOTS} ?(?:năm|\/)`,
  String.raw`tháng \d{1,2} năm ?${DOTS}`,
  String.raw`(?:trước|từ|đến|vào|hết) ngày ?${DOTS}`,
  String.raw`số ?${DOTS} ?(?:\/|-|ngày)`,
  String.raw`(?:điểm|khoản|điều) ${DOTS} (?:khoản|điều|của|luật|nghị)`,
].join('|');
/** Words of which a bracket reminds the writer. */
const NHAC = 'tên|số|ngày|tháng|họ tên|họ và tên|nội dung|địa danh|cơ quan|đơn vị|chức vụ|điền|nhập|ghi|trích yếu';

/** Each way in which a blank is left in a text; what a pattern finds is certain to be no text. */
const CHO_TRONG: readonly RegExp[] = [
  // Long runs of dots and lines to write on.
  /\.{7,}|…{4,}|_{3,}|(?:\. ){5,}/gu,
  // Shorter runs where no word leads into them: after one they may end an enumeration.
  /(?<![A-Za-zÀ-ỹ\p{N},;.…)”"’]|v\.v ?)(?:\.{4,6}|…{2,3})(?![.…])/gu,
  new RegExp(String.raw`(?<![A-Za-zÀ-ỹ])(?:${MOT_DAU})`, 'giu'),
  // After a colon it is shown how a symbol is made, or a heading of a form was read as text.
  new RegExp(String.raw`(?<![.…]|: ?)${DOTS} ?\/ ?\p{Lu}{2}`, 'gu'),
  new RegExp(String.raw`(?<![.…])${DOTS} ?(?:%|(?:triệu|tỷ|nghìn) đồng|đồng(?=[.,;)]|$))`, 'gu'),
  new RegExp(String.raw`\[(?:\.{3,}|…+|_+|x+| {0,10}|(?:${NHAC})[^\]\d]{0,60})\]`, 'giu'),
  new RegExp(String.raw`<(?:\.{3,}|…+|(?:${NHAC})[^>\d]{0,60})>`, 'giu'),
  /\{\{[^{}]{0,60}\}\}|\$\{[^{}]{0,60}\}|«\w{0,40}_\w{0,40}»/gu,
  /(?<![A-Za-zÀ-ỹ\p{N}/.])(?:x{3,}|X{4,}|xx\/xx(?:\/x{2,4})?|XX\/XX(?:\/X{2,4})?)(?![A-Za-zÀ-ỹ\p{N}/])/gu,
  // Three of them may be the Roman thirty.
  /(?<![A-Za-zÀ-ỹ\p{N}/.]|^)(?<!(?:thứ|khóa|khoá|hội|lần|kỳ|kỷ|chương|phần|mục|lục|quý|mẫu|Thứ|Khóa|Hội|Lần|Chương|Phần|Mục|Lục) )XXX(?![A-Za-zÀ-ỹ\p{N}/-])/gu,
  /(?<![A-Za-zÀ-ỹ])(?:TODO|FIXME|Lorem ipsum)(?![A-Za-zÀ-ỹ])|\?{3,}/gu,
  /(?<![A-Za-zÀ-ỹ])ngày (?:\s{1,20}tháng|tháng (?:\d{1,2} )?năm \d{4})/giu,
  /(?<![A-Za-zÀ-ỹ])số {0,20}\/(?=[\p{Lu}]{2}[A-Za-zÀ-ỹ]{0,4}-)/giu,
];
/** Cheap sign of any of them; case by case, since letters of any case take twice the time. */
const DAU_HIEU = /[…_[<{«?]|\.\.\.|\. \. |[xX]{2}|TODO|FIXME|Lorem|[nN][gG][àÀ][yY] [\stT]|[sS][ốỐ] {0,20}\//u;

/** A paragraph that shows how something is written. */
const CHI_DAN = /(?:ghi|viết|trình bày) (?:là|như sau)|(?<![A-Za-zÀ-ỹ])(?:ví dụ|theo mẫu)(?![A-Za-zÀ-ỹ])/iu;

/** A blank that somebody meant to fill. */
export interface Placeholder {
  readonly start: number;
  readonly chu: string;
}

/** Blanks in a text, in reading order; what is quoted, or given as an example, is shown and not left open. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  if (!DAU_HIEU.test(text) || CHI_DAN.test(text)) return [];
  const quoted = [...matchesIn(text, /“[^”]{0,600}”|"[^"]{0,600}"/gu)].map(({ index, 0: q }) => [index, index + q.length] as const);
  const found = CHO_TRONG.flatMap((form) => [...matchesIn(text, form)])
    .filter(({ index }) => !quoted.some(([from, to]) => from < index && index < to))
    .sort((a, b) => a.index - b.index);
  return found.filter((m, i) => m.index >= endOf(found[i - 1])).map((m) => ({ start: m.index, chu: gon(m[0]) }));
}

const endOf = (m: RegExpMatchArray | undefined): number => (m === undefined ? 0 : (m.index ?? 0) + m[0].length);
