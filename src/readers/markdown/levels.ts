import { soLaMa } from '../../catalog/danh-so.ts';
import { CAP, type Cap, type DanhSo } from '../../domain/parts/noi-dung.ts';

/** Rank of a level, from large to small. */
export const rank = (cap: Cap): number => CAP.indexOf(cap);

/** A numeral that the writer typed at the head of a text, and the text after it. */
export interface Typed {
  readonly cap: Cap;
  /** As typed, for messages: `Điều 5.` */
  readonly shown: string;
  /** The numeral alone in our spelling: `5`, `II`, `a`. */
  readonly numeral: string;
  readonly rest: string;
}

const THU = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const ROMAN_OF_THU = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

interface Pattern {
  readonly cap: Cap;
  readonly pattern: RegExp;
  readonly schemes: readonly DanhSo[];
  /** Word labels such as `Điều 5.` name their level; bare numerals only confirm it. */
  readonly word: boolean;
}
const BOTH: readonly DanhSo[] = ['muc-khoan', 'chuong-dieu'];
const PATTERNS: readonly Pattern[] = [
  { cap: 'phan', pattern: new RegExp(`^phần\\s+(?:([IVXLC]+|\\d+)|thứ\\s+(${THU.join('|')}))(?![\\p{L}\\p{N}])[.:]?\\s*`, 'iu'), schemes: BOTH, word: true },
  { cap: 'chuong', pattern: /^chương\s+([IVXLC]+|\d+)(?![\p{L}\p{N}])[.:]?\s*/iu, schemes: ['chuong-dieu'], word: true },
  { cap: 'muc', pattern: /^mục\s+([IVXLC]+|\d+)(?![\p{L}\p{N}])[.:]?\s*/iu, schemes: ['chuong-dieu'], word: true },
  { cap: 'tieu-muc', pattern: /^tiểu mục\s+([IVXLC]+|\d+)(?![\p{L}\p{N}])[.:]?\s*/iu, schemes: ['chuong-dieu'], word: true },
  { cap: 'dieu', pattern: /^điều\s+(\d+)(?![\p{L}\p{N}])[.:]?\s*/iu, schemes: ['chuong-dieu'], word: true },
  { cap: 'muc', pattern: /^([IVXLC]+)[.)]\s+/u, schemes: ['muc-khoan'], word: false },
  { cap: 'khoan', pattern: /^(\d{1,4})[.)]\s+/u, schemes: BOTH, word: false },
  { cap: 'diem', pattern: /^([a-zđ]{1,2})\)\s+/u, schemes: BOTH, word: false },
  { cap: 'gach', pattern: /^([-–])\s+/u, schemes: BOTH, word: false },
  { cap: 'cong', pattern: /^(\+)\s+/u, schemes: BOTH, word: false },
];

function read(p: Pattern, text: string): Typed | undefined {
  const match = p.pattern.exec(text);
  if (match === null) return undefined;
  const roman = match[2] === undefined ? undefined : ROMAN_OF_THU[THU.indexOf(match[2].toLowerCase())];
  const plain = p.word ? match[1]?.toUpperCase() : match[1];
  return { cap: p.cap, shown: match[0].trim(), numeral: (roman ?? plain ?? '').replace('–', '-'), rest: text.slice(match[0].length) };
}

const firstOf = (patterns: readonly Pattern[], text: string): Typed | undefined => {
  for (const p of patterns) {
    const typed = read(p, text);
    if (typed !== undefined) return typed;
  }
  return undefined;
};

/** The level that a heading names itself: `Điều 5. …`; undefined for bare numerals and plain headings. */
export const labelOf = (text: string, scheme: DanhSo): Typed | undefined => firstOf(PATTERNS.filter((p) => p.word && p.schemes.includes(scheme)), text);
/** A label of the other scheme, which this one prints as typed. */
export const foreignLabel = (text: string, scheme: DanhSo): Typed | undefined => firstOf(PATTERNS.filter((p) => p.word && !p.schemes.includes(scheme)), text);
/** A numeral in the style of one level at the head of a text. */
export const typedFor = (cap: Cap, text: string, scheme: DanhSo): Typed | undefined => firstOf(PATTERNS.filter((p) => p.cap === cap && p.schemes.includes(scheme)), text);
/** A numeral in the style of any level at the head of a heading. */
export const typedAny = (text: string, scheme: DanhSo): Typed | undefined => firstOf(PATTERNS.filter((p) => p.schemes.includes(scheme)), text);

/** Was a numeral typed bare? `V\\. I. Lênin` keeps its dot by a backslash and is text. */
export const typedBare = (typed: Typed | undefined, source: string): Typed | undefined => (typed !== undefined && source.replace(/^[*_\s]+/, '').startsWith(typed.shown) ? typed : undefined);

/** Is a typed numeral the one that is printed? Arabic for Roman is the same number in another style. */
export const sameNumeral = (typed: string, printed: string): boolean => typed === printed || String(soLaMa(typed) ?? '') === printed || typed === String(soLaMa(printed) ?? '');

/** A heading as the body shows it, before its level is known. */
export interface HeadingText {
  readonly depth: number;
  readonly text: string;
}

const MUC_KHOAN: readonly Cap[] = ['muc', 'khoan', 'diem'];
const CHUONG_DIEU: readonly Cap[] = ['chuong', 'muc', 'tieu-muc', 'dieu'];
const DUOI_DIEU: readonly Cap[] = ['khoan', 'diem', 'gach', 'cong'];

/**
 * The level of unlabelled headings by depth (`#` is 1).
 * `muc-khoan`: # I., ## 1., ### a); a Phần moves those below it by its own depth.
 * `chuong-dieu`: labels say it; where there are none, the deepest heading is a điều and those above are chương, mục, tiểu mục.
 */
export function levelsByDepth(headings: readonly HeadingText[], scheme: DanhSo): ReadonlyMap<number, Cap> {
  const labels = new Map<number, Cap>();
  for (const { depth, text } of headings) {
    const label = labelOf(text.replace(/^[*_]+/, ''), scheme);
    if (label !== undefined && !labels.has(depth)) labels.set(depth, label.cap);
  }
  const depths = [...new Set(headings.map((h) => h.depth))].sort((a, b) => a - b);
  return scheme === 'muc-khoan' ? mucKhoan(depths, labels) : chuongDieu(depths, labels);
}

function mucKhoan(depths: readonly number[], labels: ReadonlyMap<number, Cap>): ReadonlyMap<number, Cap> {
  const phan = [...labels.keys()][0] === undefined ? 0 : Math.min(...labels.keys());
  return new Map(depths.flatMap((depth) => {
    const cap = depth <= phan ? 'phan' : MUC_KHOAN[depth - phan - 1];
    return cap === undefined ? [] : [[depth, cap] as const];
  }));
}

function chuongDieu(depths: readonly number[], labels: ReadonlyMap<number, Cap>): ReadonlyMap<number, Cap> {
  const dieuDepth = [...labels].find(([, cap]) => cap === 'dieu')?.[0];
  const last = dieuDepth ?? (labels.size === 0 ? depths.at(-1) : undefined);
  const out = new Map<number, Cap>();
  let above: Cap | undefined;
  for (const depth of depths) {
    const cap = labels.get(depth) ?? next(above, depth === last, last === undefined || depth < last);
    if (cap !== undefined) out.set(depth, cap);
    above = cap;
  }
  return out;
}

function next(above: Cap | undefined, isDieu: boolean, beforeDieu: boolean): Cap | undefined {
  if (isDieu) return 'dieu';
  if (above !== undefined && rank(above) >= rank('dieu')) return DUOI_DIEU[rank(above) - rank('dieu')];
  if (!beforeDieu) return 'khoan';
  return above === undefined || above === 'phan' ? 'chuong' : CHUONG_DIEU[CHUONG_DIEU.indexOf(above) + 1];
}

/** The level of a list item: an ordered list is the next numbered level below what it stands in, `-` is gạch and `+` below it. */
export function listLevel(parent: Cap | undefined, ordered: boolean, bullet: string): Cap | undefined {
  if (ordered) return parent === undefined || rank(parent) < rank('khoan') ? 'khoan' : parent === 'khoan' ? 'diem' : undefined;
  if (parent === 'cong') return undefined;
  return parent === 'gach' || bullet === '+' ? 'cong' : 'gach';
}
