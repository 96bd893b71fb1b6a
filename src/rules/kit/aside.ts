import { formatPath } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { LOI_VAN } from './looks.ts';
import { printedOf } from './printed.ts';

/** Text, with the headings inside it; an attached regulation keeps the form of its điều. */
const LOI: ReadonlySet<Role> = new Set<Role>([...LOI_VAN, 'muc', 'khoan-tieu-de']);
const CUOI: ReadonlySet<Role> = new Set<Role>(['quyen-han', 'chuc-vu', 'ho-ten', 'noi-nhan', 'noi-nhan-muc']);

/** Index of the last printed paragraph of the document itself in a file: what stands behind signature and recipients without a label is a form. */
export function endOfDocument(s: Pick<Subject, 'tree' | 'seen'>): number {
  const last = s.seen === undefined ? -1 : printedOf(s).findLastIndex(({ role, section }) => section === 0 && CUOI.has(role));
  return last < 0 ? Infinity : last;
}

const cache = new WeakMap<LayoutTree, ReadonlySet<string>>();

/** Paths of running text in what is attached to a file, or is an annex alone, as `formatPath` writes them: the decree says how an annex is headed, and nothing of its text. */
export function asideIn(s: Pick<Subject, 'tree' | 'seen'>): ReadonlySet<string> {
  if (s.tree === undefined || s.seen === undefined) return new Set();
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const alone = printedOf(s)[0]?.role === 'phu-luc';
  const end = endOfDocument(s);
  const aside = new Set(printedOf(s).filter(({ section, role }, i) => LOI.has(role) && (alone || section > 0 || i > end)).map(({ path }) => formatPath(path)));
  cache.set(s.tree, aside);
  return aside;
}
