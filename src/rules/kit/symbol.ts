import { LOAI, LOAI_CODES } from '../../catalog/loai.ts';
import type { Path } from '../../core/path.ts';
import { hoa } from '../../core/text.ts';
import type { LoaiJudged, Subject } from '../subject.ts';
import { leafAt, type Printed, printedAs } from './printed.ts';

/** The line of số và ký hiệu as it is printed, taken apart without asking that it be right. */
export interface PrintedSymbol {
  readonly at: Printed;
  /** `Số:` as it stands; `''` where there is none. */
  readonly label: string;
  /** Text of the draft that the number and symbol begin with. */
  readonly path: Path;
  /** Number and symbol without the label: `15/KH-UBND`. */
  readonly text: string;
  /** What stands before the first separator, trimmed: `15`, `''` for a blank. */
  readonly so: string;
  /** Groups of the symbol, without the year: `KH`, `UBND`. */
  readonly nhom: readonly string[];
}

const LABEL = /^\s*((?:s[ốôoỗồ]|no|n°)(?![A-Za-zÀ-ỹ])\s?[:.;]?)/iu;
const NAM = /[/\-–—]\s*(?:19|20)\d{2}\s*(?=[/\-–—]|$)/u;
const NGAN = /\s*[/\\\-–—]\s*/u;

/** Every line of số và ký hiệu of the document itself. */
export const symbolsOf = (s: Pick<Subject, 'tree'>): readonly PrintedSymbol[] => printedAs(s, 'so-ky-hieu').filter(({ section }) => section === 0).map(symbolOf);

function symbolOf(at: Printed): PrintedSymbol {
  const label = LABEL.exec(at.text)?.[0] ?? '';
  const text = at.text.slice(label.length).trim();
  const [so = '', ...nhom] = text.replace(NAM, '').split(NGAN);
  return { at, label: label.trim(), path: leafAt(at, at.text.indexOf(text, label.length)), text, so: so.trim(), nhom: nhom.filter((part) => part !== '') };
}

/** The text of the draft that a group of the symbol came from. */
export const groupAt = ({ at, label, so }: PrintedSymbol, group: string): Path => leafAt(at, Math.max(0, at.text.indexOf(group, label.length + so.length)));

/** No code of the decree, but the common mistake. */
export const CV = 'CV';

/** Wrong spellings of codes that people use, and the code of Phụ lục III that is meant. */
const VIET_SAI: Readonly<Record<string, string>> = {
  QYĐ: 'QyĐ', QYD: 'QyĐ', QUYĐ: 'QyĐ', QĐI: 'QyĐ', QĐỊ: 'QyĐ',
  QCH: 'QC', QCHE: 'QC', QCHẾ: 'QC',
  DAN: 'DA', DÁN: 'DA', ĐAN: 'ĐA', ĐÁN: 'ĐA',
  CTR: 'CTr', CTRINH: 'CTr', TTR: 'TTr', TRINH: 'TTr', TTRINH: 'TTr',
  QD: 'QĐ', CD: 'CĐ', KHO: 'KH', KHOACH: 'KH', KEHOACH: 'KH', TBAO: 'TB', BCAO: 'BC', HDAN: 'HD', GMOI: 'GM', NQUYET: 'NQ',
};

/** The code of Phụ lục III that a group stands for in another spelling or case; undefined where it is none, or right. */
export function codeMeant(nhom: string): string | undefined {
  if (LOAI_CODES.includes(nhom)) return undefined;
  return VIET_SAI[hoa(nhom)] ?? LOAI_CODES.find((code) => hoa(code) === hoa(nhom));
}

/** Is a group a code of a type, or `CV`? */
export const isCode = (nhom: string): boolean => nhom === CV || LOAI_CODES.includes(nhom);

/** The code that documents of a type carry; null for none; undefined where the decree says nothing. */
export const codeOf = (loai: LoaiJudged | undefined): string | null | undefined => (loai === undefined || loai === 'de-cuong-bao-cao' ? undefined : LOAI[loai].code);

/** Does a group say something: letters, and no placeholder? */
export const isNamed = (nhom: string): boolean => /[A-Za-zÀ-ỹ]/u.test(nhom) && !/[….]{2,}|…/u.test(nhom);
