import type { Role } from '../../core/role.ts';
import { hoa, thuong } from '../../core/text.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { type Citation, citationsOf } from './citations.ts';
import { printedAs } from './printed.ts';

/** A citation in its place in the text: what it is part of, and whether its document has been named before. */
export interface Mention extends Citation {
  /** Number and symbol without differences of writing; acts of the National Assembly with their type, since Luật and Nghị quyết number on their own. */
  readonly khoa: string;
  /** What stands before it in its sentence, and right behind it. */
  readonly truoc: string;
  readonly sau: string;
  /** In running text or a căn cứ, where the decree asks for the full form; not in a heading, a table or a recipient. */
  readonly chinh: boolean;
  /** Part of the name of another document: “sửa đổi một số điều của Nghị định số …”. */
  readonly trongTen: boolean;
  readonly trongNgoacKep: boolean;
  /** Side by side with another citation, so that date and issuer may be shared. */
  readonly noiDuoi: boolean;
}

const CHINH: readonly Role[] = ['can-cu', 'doan', 'dieu', 'khoan', 'diem', 'gach', 'cong'];
/** The head of the document cites nothing; its subject only names. */
const DAU: readonly Role[] = ['so-ky-hieu', 'ten-loai', 'trich-yeu', 'trich-yeu-cong-van', 'quoc-hieu', 'dia-danh-ngay'];
const NOI = /^(?:,|;)?(?: và| hoặc)? $/u;
/** A list of texts goes on: what follows is no part of a name. */
const MO_MOI = /(?:[,;]|(?<![A-Za-zÀ-ỹ])(?:và|cùng|theo|tại|căn cứ|thực hiện|với)) $/iu;
const SUA = /(?:sửa đổi|bổ sung|thay thế|bãi bỏ|thi hành|đính chính|gia hạn)/u;

const cache = new WeakMap<LayoutTree, readonly Mention[]>();

/** Mentions of other documents in reading order; those in the head and of the document itself left out. */
export function mentionsOf(s: Pick<Subject, 'tree'>): readonly Mention[] {
  if (s.tree === undefined) return [];
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const own = new Set(printedAs(s, 'so-ky-hieu').map(({ text }) => foldSymbol(text.replace(/^Số:?/iu, ''))));
  const all = citationsOf(s);
  const made = all.map((c, i) => mention(c, all[i - 1], all[i + 1])).filter((m) => !DAU.includes(m.at.role) && !own.has(foldSymbol(m.soKyHieu)));
  cache.set(s.tree, made);
  return made;
}

function mention(c: Citation, previous: Citation | undefined, next: Citation | undefined): Mention {
  const before = previous?.at === c.at ? previous : undefined;
  const after = next?.at === c.at ? next : undefined;
  return {
    ...c,
    khoa: (/\/(?:UBTV)?QH\d/u.test(c.soKyHieu) ? `${thuong(c.loai)} ` : '') + foldSymbol(c.soKyHieu),
    truoc: sentenceBefore(c.at.text.slice(Math.max(0, c.start - 300), c.start)),
    sau: c.at.text.slice(c.end, c.end + 120),
    chinh: CHINH.includes(c.at.role) && c.loai !== hoa(c.loai),
    trongTen: before !== undefined && isInName(before, c),
    trongNgoacKep: isQuoted(c.at.text.slice(Math.max(0, c.start - 3000), c.start)),
    noiDuoi: c.trongDanhSach || (before !== undefined && NOI.test(between(before, c))) || (after !== undefined && NOI.test(between(c, after))),
  };
}

const between = (a: Citation, b: Citation): string => a.at.text.slice(a.end, b.start);

function isInName(before: Citation, c: Citation): boolean {
  const words = between(before, c);
  if (!before.coTrichYeu || words.length > 300 || /[;]|\. /u.test(words)) return false;
  return SUA.test(words) || !MO_MOI.test(words);
}

/** From the last stop on. */
const sentenceBefore = (text: string): string => text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('; ')) + 1).trimStart();

function isQuoted(before: string): boolean {
  const count = (mark: string): number => before.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

/** `05 /kh-ubnd` and `5/KH-UBND` are one symbol. */
export const foldSymbol = (symbol: string): string => hoa(symbol.replace(/\s/gu, '')).replace(/^0+(?=\d)/u, '');

/** An agency's name without differences of writing. */
export const foldAgency = (name: string): string => thuong(name).replaceAll('uỷ', 'ủy').replace(/^(?:chủ tịch|bộ trưởng|giám đốc|tỉnh|thủ trưởng) /u, '').replace(/ủy ban nhân dân/gu, 'ubnd').replace(/hội đồng nhân dân/gu, 'hđnd').replace(/\s/gu, '');

/** Can two names be of one agency? One may say more than the other; where one is not said, nothing speaks against it. */
export function sameAgency(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [x, y] = [foldAgency(a), foldAgency(b)];
  return x.includes(y) || y.includes(x);
}

/** A subject without differences of writing, for comparing. */
export const foldSubject = (text: string): string => thuong(text).replace(/^(?:về việc|về|v\/v) /u, '').replace(/[^A-Za-zÀ-ỹ\d]/gu, '');
