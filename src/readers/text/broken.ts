import { bare } from '../roles/words.ts';
import { endOf, type TextLine } from './lines.ts';
import { isFull, type TextShape } from './shape.ts';
import { beginsSmall, beginsWithin, endsSentence, isCapitals, isComponent, isMarked, isPlaceAndDate, isSubject } from './words.ts';

/** What is known of the lines around. */
export interface Around {
  readonly shape: TextShape;
  /** The paragraph before the one that may go on. */
  readonly above: readonly TextLine[] | undefined;
}

/** Does a line go on with the paragraph above, in a text whose lines end anywhere? */
export function goesOnBroken(open: readonly TextLine[], line: TextLine, { shape, above }: Around): boolean {
  const [first, last] = [open[0]?.text ?? '', open.at(-1)];
  if (last === undefined) return false;
  if (open.length === 1 && ((isStub(first) && !isMarked(line.text)) || isCut(open[0], line))) return true;
  if (isSpan(last.text, line.text)) return true;
  const loud = isCapitals(first) && last.text === last.text.toLocaleUpperCase('vi');
  if (isCapitals(line.text)) return loud && capitalsGoOn(first, last.text, line.text, above?.[0]?.text ?? '');
  if (isPlaceAndDate(line.text) && !beginsSmall(line.text)) return isPlaceStub(open) || isRunning(open);
  if (loud || (isSubject(line.text) && !isRunning(open))) return false;
  if (endsSentence(last.text)) return /[;:]$/u.test(last.text) && isFull(last, line, shape.width) && beginsWithin(line.text) && !isMarked(line.text);
  if (isMarked(line.text)) return isCited(line.text);
  if (isComponent(line.text) && !beginsSmall(line.text)) return false;
  return beginsWithin(line.text) || capitalGoesOn(open, last, line, shape);
}

/** A dash, a number or a label alone: what it marks stands on the next line. */
const isStub = (text: string): boolean => /^(?:[-+•]|\d{1,2}[.)]|[IVX]{1,5}\.|[a-zđ]\)|Điều \d{1,3}[.:]|Số ?:|(?:TM|KT|TL|TUQ|Q)\.)$/u.test(text);

/** A word in capitals alone at the top of a cell: the name of an agency, or the nation, that is cut behind it. */
const isCut = (first: TextLine | undefined, line: TextLine): boolean => first !== undefined && (first.blanks > 0 || first.row === 1) && /^(?!(?:LUẬT|LỆNH)$)[A-ZÀ-Ỹ]{1,8}$/u.test(first.text) && isCapitals(line.text);

/** Two years with a dash between them, on either line. */
const isSpan = (last: string, text: string): boolean => (/(?:19|20)\d\d$/u.test(last) && /^[-\u2013] ?(?:19|20)\d\d(?!\d)/u.test(text)) || (/(?:19|20)\d\d ?[-\u2013]$/u.test(last) && /^(?:19|20)\d\d(?!\d)/u.test(text));

/** Words within a sentence that name a unit of another text: `Điều 5 Luật …`. */
const isCited = (text: string): boolean => /^(?:Điều|Chương|Mục|Phần|Phụ lục|Khoản) [\dIVXL]+[a-zđ]?(?:,| (?!\s*[.:-]))/u.test(text);

/** The first word of a place, the rest of which stands before the date. */
const isPlaceStub = (open: readonly TextLine[]): boolean => open.length === 1 && /^(?:TP\.? ?)?[A-ZÀ-Ỹ][a-zà-ỹđ]{0,7}(?: [A-ZÀ-Ỹ][a-zà-ỹđ]{0,7})?$/u.test(open[0]?.text ?? '');

/** Longest line of a head. */
const SHORT = 60;
/** Running text: a basis, or more than any line of a head holds. */
const isRunning = (open: readonly TextLine[]): boolean => {
  const first = open[0]?.text ?? '';
  // The first lines tell: a paragraph may have thousands.
  return isBasis(first) || (!isComponent(first) && open.slice(0, SHORT).reduce((sum, { text }) => sum + text.length, 0) > SHORT);
};
const isBasis = (text: string): boolean => /^(?:Căn ?|Căn cứ |Theo |Xét |Thực hiện )/u.test(`${text} `);

const NATION = 'conghoaxahoichunghiavietnam';
const lettersOf = (text: string): string => bare(text).replace(/[^a-z]/gu, '');
/** Are two lines the words of the nation, or their beginning? */
export const isNation = (first: string, text: string): boolean => first.length + text.length < SHORT && /^C/u.test(first) && lettersOf(first).length > 0 && lettersOf(text).length > 0 && NATION.startsWith(lettersOf(first + text));

/** A unit whose title stands below it. */
const isLabel = (text: string): boolean => /^(?:Phần|Chương|Mục|Tiểu mục|Phụ lục)(?: thứ)? [\dA-Za-zÀ-ỹ]{1,6}[.:]?$/iu.test(text);

/** Capitals go on with capitals in titles of the body; lines of agencies and of the subject stay. */
function capitalsGoOn(first: string, last: string, text: string, above: string): boolean {
  return !isMarked(text) && !isLabel(text) && !isLabel(last) && ((isMarked(first) && !endsSentence(last)) || isLabel(above));
}

/** Words after which a name or a noun has to come. */
const OPEN_WORD = /(?:^|[ (])(?:Bộ|Sở|Ban|Cục|Vụ|Phòng|Luật|Thông tư|Nghị định|Nghị quyết|Quyết định|của|và|số|tại|các|những|tỉnh|huyện|xã|phường|thành phố|theo|do|cho|từ|đến|với|về|là|ông|bà|trên|trong|cùng|hoặc|Giám đốc|Chủ tịch|Bộ trưởng|Trưởng|Chánh|Thủ trưởng|Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND|ngày|tháng|năm|Điều|Khoản|khoản|điểm|[–-])$/u;

/** A capital letter at the head of a line: a name within the sentence, or a new paragraph below a heading or a line of the head. */
function capitalGoesOn(open: readonly TextLine[], last: TextLine, line: TextLine, shape: TextShape): boolean {
  const first = open[0]?.text ?? '';
  if (isComponent(first) && !isBasis(first)) return isSubject(first);
  if (first.startsWith('(') && last.text.endsWith(')')) return false;
  if ((last.text.endsWith(',') && !isBasis(first)) || OPEN_WORD.test(last.text) || isFull(last, line, shape.width)) return true;
  if (!isMarked(first) && isRunning(open)) return !last.text.endsWith(',');
  return !isMarked(first) && open.length === 1 && endOf(line) >= shape.width * 0.86;
}
