import type { LayoutTree } from '../../layout/tree.ts';
import { NO_TREE, type Unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { type Printed, printedAs } from './printed.ts';
import { batDauBang, tenChuan } from './ten.ts';
import { laChucVu } from './chuc-vu.ts';

/** Words of signing authority (PL I·I·II·7b). */
export type Quyen = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/** A line of authority, however it is written. */
export interface DongQuyen {
  readonly quyen: Quyen;
  /** The mark as it stands, with what follows it up to the words: `T/M `, `KT.`. */
  readonly dau: string;
  /** What stands after it: the collective, or the head's title; lines that go on without a mark of their own are joined. */
  readonly ten: string;
  readonly at: Printed;
  /** Is it written in words: `THAY MẶT …`? */
  readonly bangChu?: true;
}
/** One signer as printed: authority, own title, other posts, name. */
export interface KhoiKy {
  readonly lines: readonly Printed[];
  readonly quyen: readonly DongQuyen[];
  readonly chucVu?: { readonly text: string; readonly at: Printed };
  /** Posts beside the title: the lines after it, above the name. */
  readonly khac: readonly string[];
  readonly hoTen?: Printed;
  /** Issuer and parent that this signer stands for; absent where it is not clear which. */
  readonly coQuan?: Printed;
  readonly chuQuan: readonly Printed[];
}

const DAU = /^(T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|T\s?\/?\s?U\s?\/\s?Q|T\.M|K\.T|T\.L|T\.U\.Q|TM|KT|TL|TUQ|Q)(\s?[./:]\s*|\s+|$)(.*)$/iu;
/** The same in words, which the decree does not have. */
const BANG_CHU: readonly (readonly [RegExp, Quyen])[] = [
  [/^thay mặt /iu, 'TM'],
  [/^ký thay /iu, 'KT'],
  [/^(?:ký )?thừa lệnh /iu, 'TL'],
  [/^(?:ký )?thừa (?:ủy|uỷ) quyền /iu, 'TUQ'],
  [/^quyền (?=(?:bộ |tổng |chi )?[A-Za-zÀ-ỹ]+ trưởng|bộ trưởng|chủ |giám |tổng |cục |vụ |viện |hiệu |trưởng |chánh )/iu, 'Q'],
];
const cache = new WeakMap<LayoutTree, readonly KhoiKy[]>();

/** The signers of a document, one or two. */
export function khoiKyOf(s: Pick<Subject, 'tree'>): readonly KhoiKy[] {
  if (s.tree === undefined) return [];
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const head = (role: 'co-quan-ban-hanh' | 'co-quan-chu-quan'): readonly Printed[] => printedAs(s, role).filter(({ section }) => section === 0);
  const issuers = head('co-quan-ban-hanh');
  const groups = grouped(printedAs(s, 'quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten').filter(({ section }) => section === 0));
  const all = groups.map((lines, i): KhoiKy => {
    const coQuan = issuers.length === groups.length ? issuers[i] : undefined;
    return { ...blockOf(lines), ...(coQuan === undefined ? {} : { coQuan }), chuQuan: head('co-quan-chu-quan') };
  });
  cache.set(s.tree, all);
  return all;
}

/** A new signer begins after a name, where the draft begins one, and in a file with an authority after a title. */
function grouped(lines: readonly Printed[]): readonly (readonly Printed[])[] {
  const out: Printed[][] = [];
  for (const line of lines) {
    const group = out.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || ends(group, line) || begins(line, last)) out.push([line]);
    else group.push(line);
  }
  return out;
}

/** A name ends a block, but for one that stands above its title. */
const ends = (group: readonly Printed[], line: Printed): boolean => group.at(-1)?.role === 'ho-ten' && (group.length > 1 || line.role === 'ho-ten');

const begins = (line: Printed, last: Printed): boolean => (line.path[0] === 'ky' ? typeof line.path[1] === 'number' && line.path[1] !== last.path[1] : line.role === 'quyen-han' && last.role !== 'quyen-han');

function blockOf(lines: readonly Printed[]): Omit<KhoiKy, 'chuQuan' | 'coQuan'> {
  const hoTen = lines.find(({ role }) => role === 'ho-ten');
  const words = lines.filter(({ role, text }) => role !== 'ho-ten' && role !== 'chuc-vu-khac' && text.trim() !== '');
  const marked = words.map(markOf);
  const lastMark = marked.reduce((at, mark, i) => (mark === undefined ? at : i), -1);
  const title = titleAt(words, lastMark);
  const quyen = marked.flatMap((mark, i): DongQuyen[] => (mark === undefined ? [] : [{ ...mark, ten: [mark.ten, ...goingOn(words, marked, i, title)].join(' ').trim() }]));
  const own = words[title];
  return {
    lines,
    quyen,
    ...(own === undefined ? {} : { chucVu: { text: own.text, at: own } }),
    khac: [...words.slice(title + 1), ...lines.filter(({ role }) => role === 'chuc-vu-khac')].map(({ text }) => text),
    ...(hoTen === undefined ? {} : { hoTen }),
  };
}

/** The first line after the authority that is a title; the first of all where none is known. */
function titleAt(words: readonly Printed[], lastMark: number): number {
  const after = words.findIndex(({ text }, i) => i > lastMark && laChucVu(tenChuan(text)));
  return after >= 0 ? after : lastMark + 1;
}

/** Lines without a mark between one authority and what comes next belong to its name. */
function goingOn(words: readonly Printed[], marked: readonly unknown[], from: number, title: number): string[] {
  const out: string[] = [];
  for (let i = from + 1; i < Math.min(title, words.length) && marked[i] === undefined; i += 1) out.push(words[i]?.text ?? '');
  return out;
}

function markOf(at: Printed): DongQuyen | undefined {
  const text = at.text.trim();
  const [, mark = '', sep = '', ten = ''] = DAU.exec(text) ?? [];
  if (mark === '') return inWords(text, at);
  const quyen = mark.replace(/[\s./]/gu, '').toUpperCase() as Quyen; // the expression lets only these through
  // A mark typed though it is printed anyway is told of by a rule of its own; what follows is the name.
  const once = ten.toUpperCase().startsWith(`${quyen}.`) ? ten.slice(quyen.length + 1) : ten;
  return { quyen, dau: mark + sep, ten: once.trim(), at };
}

function inWords(text: string, at: Printed): DongQuyen | undefined {
  for (const [words, quyen] of BANG_CHU) {
    const dau = words.exec(text)?.[0];
    if (dau !== undefined) return { quyen, dau, ten: text.slice(dau.length), at, bangChu: true };
  }
  return undefined;
}

/** Are there signers to judge? */
export const coKhoiKy = (s: Subject): boolean | Unchecked => (s.tree === undefined ? NO_TREE : khoiKyOf(s).length > 0);

/** The line of the title where a mark that stands above is typed before it once more, and other words follow. */
export function dauThua({ quyen }: KhoiKy): DongQuyen | undefined {
  const last = quyen.at(-1);
  if (last === undefined || last.at.path.at(-1) !== 'chucVu') return undefined;
  return quyen.some((one) => one !== last && one.quyen === last.quyen && tenChuan(one.ten) !== tenChuan(last.ten)) ? last : undefined;
}

/** The line of a block with one authority, where it has it. */
export const dongQuyen = (block: KhoiKy, quyen: Quyen): DongQuyen | undefined => block.quyen.find((line) => line.quyen === quyen);

/** Has a block a Hội đồng, Ban, Tổ or Đoàn behind it, where posts of several bodies may mix? */
export const laToChucTuVan = ({ coQuan, quyen }: KhoiKy): boolean =>
  [coQuan?.text ?? '', ...quyen.map(({ ten }) => ten)].map(tenChuan).some((name) => TU_VAN.some((words) => batDauBang(name, words)));
const TU_VAN = ['hội đồng', 'ban chỉ đạo', 'ban chỉ huy', 'ban tổ chức', 'ban vận động', 'ban soạn thảo', 'ban điều hành', 'trưởng ban', 'tổ', 'đoàn', 'trưởng đoàn', 'tổ trưởng'];
