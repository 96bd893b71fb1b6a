import type { VanBan } from '../../src/domain/van-ban.ts';

/** A text that a person wrote into a draft. */
export interface TextLeaf {
  readonly where: string;
  readonly text: string;
  /** Part of a body's run of text, where order counts; false for footnotes and for the facts of head and foot. */
  readonly inOrder: boolean;
}

/** Keys whose values choose or name something and are not printed as they stand. A second opinion: not the list that the product keeps. */
const CHOICES = new Set([
  'vanban', 'chuan', 'boQua', 'loai', 'theo', 'ngay', 'kieuNgay', 'id', 'danhSo', 'trinhBay', 'congBo', 'dang', 'huong', 'doKhan', 'luuHanh', 'thamChieu', 'lienKet', 'canLe', 'cap', 'moTa', 'tep', 'duLieu', 'goiLa',
]);

/** Every text of a draft that paper must show, found by a walk of its own. */
export function textLeaves(draft: VanBan): TextLeaf[] {
  const found: TextLeaf[] = [];
  const walk = (value: unknown, where: string, inOrder: boolean): void => {
    if (typeof value === 'string' && value.trim() !== '') found.push({ where, text: value, inOrder });
    else if (Array.isArray(value)) value.forEach((item, i) => walk(item, `${where}[${i}]`, inOrder));
    else if (typeof value === 'object' && value !== null) {
      for (const key of printOrder(value)) if (!CHOICES.has(key)) walk((value as Record<string, unknown>)[key], `${where}.${key}`, key === 'cuocChu' ? false : inOrder || key === 'noiDung'); // keys of this very object
    }
  };
  walk(draft, '', false);
  return found;
}

/** A unit prints its heading, its text and then what is below, in whatever order a draft names them; a table its caption, head and rows. */
const ORDER = ['ten', 'tieuDe', 'hang', 'doan', 'chu', 'noiDung', 'chuThich', 'phuLuc', 'kemTheo', 'vanBan'];
const printOrder = (value: object): string[] => Object.keys(value).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** Letters, digits and symbols: case, stops and white space are typography. */
export const letters = (text: string): string => text.normalize('NFC').replaceAll('\u2011', '-').toLocaleLowerCase('vi').replace(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, '');

/** Leaves that a finished text does not hold, or not in order. */
export function lostLeaves(leaves: readonly TextLeaf[], finished: string): string[] {
  const all = letters(finished);
  let at = 0;
  return leaves.flatMap(({ where, text, inOrder }) => {
    const wanted = letters(text);
    if (!inOrder) return all.includes(wanted) ? [] : [`${where}: ${text}`];
    const found = all.indexOf(wanted, at);
    if (found < 0) return [`${where}: ${text}`];
    at = found + wanted.length;
    return [];
  });
}
