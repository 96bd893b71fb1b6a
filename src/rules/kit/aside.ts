import type { Clause } from '../../core/clause.ts';
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

/** Running text of the annexes and forms of a file, as `formatPath` writes paths: PL I·I·III·1 says how an annex is headed, and what PL I·I·II·6 says is of the document's own content. A regulation that is attached, with điều under a type name (Mẫu 1.3), is a document like any other. */
export function asideIn(s: Pick<Subject, 'tree' | 'seen'>): ReadonlySet<string> {
  if (s.tree === undefined || s.seen === undefined) return new Set();
  const known = cache.get(s.tree);
  if (known !== undefined) return known;
  const alone = isAnnexAlone(s);
  const named = sectionsWith(s, 'ten-loai');
  const ruled = sectionsWith(s, 'dieu');
  const end = endOfDocument(s);
  const aside = new Set(printedOf(s).filter(({ section, role }, i) => LOI.has(role) && (alone || (section > 0 && !(named.has(section) && ruled.has(section))) || (section === 0 && i > end))).map(({ path }) => formatPath(path)));
  cache.set(s.tree, aside);
  return aside;
}

const sectionsWith = (s: Pick<Subject, 'tree'>, wanted: Role): ReadonlySet<number> => new Set(printedOf(s).filter(({ role }) => role === wanted).map(({ section }) => section));

/** Is a file an annex that travels in a file of its own (PL I·I·III·1d)? It begins with the label, and has no head. */
const isAnnexAlone = (s: Pick<Subject, 'tree' | 'seen'>): boolean => s.seen?.hasHead === false && printedOf(s)[0]?.role === 'phu-luc';

/** Is a clause about the content of the document (ô 6)? Others, such as that on the font, hold everywhere. */
export const isOnContent = ({ ref }: Clause): boolean => CONTENT.test(ref);
const CONTENT = /^PL I·I·(?:II·6|V)/u;
