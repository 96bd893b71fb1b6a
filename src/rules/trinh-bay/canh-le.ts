import { nd30 } from '../../core/clause.ts';
import { formatPath } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { measureOf } from '../../layout/settings.ts';
import type { Align, LayoutTree } from '../../layout/tree.ts';
import { longest } from '../../layout/balance.ts';
import { ROWS } from '../../standard/rows.ts';
import type { StandardRow } from '../../standard/row.ts';
import { LOI_VAN, type Looked, mainSize, regulated } from '../kit/looks.ts';
import { printedOf } from '../kit/printed.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Alignments in words. */
export const ALIGN: Readonly<Record<Align, LookData['found']>> = {
  left: { vi: 'canh trái', en: 'left' },
  center: { vi: 'canh giữa', en: 'centred' },
  right: { vi: 'canh phải', en: 'right' },
  justify: { vi: 'canh đều hai lề', en: 'justified' },
};

/** Parts that are not aligned as the decree says. */
export default defineRule<LookData>({
  id: 'trinh-bay/canh-le',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6e'),
  covers: ['P-09', 'Q-02', 'A-05', 'N-13', 'D-06', 'T-02', 'T-03', 'T-04', 'S-03', 'S-04', 'K-10', 'R-05', 'R-06', 'L-03', 'L-04', 'U-01', 'U-04'],
  needs: ['canh-le'],
  title: { vi: 'Lời văn canh đều hai lề; các thành phần canh như Nghị định định', en: 'Running text is justified; parts are aligned as the decree says' },
  why: {
    vi: 'Nghị định định cách canh của một số thành phần; những thành phần khác không xét. Đoạn chỉ có một dòng thì canh trái hay canh đều in ra như nhau; đoạn mà người soạn cho đứng giữa hay bên phải cũng không xét. Thành phần được đẩy vào chỗ bằng dấu cách, dấu tab, thụt lề rộng, và thành phần của tệp PDF, thì nhẹ hơn một bậc.',
    en: 'The decree aligns some parts; others are not judged. A paragraph of one line prints alike left and justified; paragraphs that an author centres or puts to the right are left alone. Parts that are pushed into place by spaces, tabs or a wide indent, and parts of a PDF, weigh one step less.',
  },
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const { tree } = s;
    const shared = sharedLines(s);
    yield* grouped(s, regulated(s).flatMap((looked) => wrong(tree, looked, s.seen !== undefined && (isSetByHand(looked, shared) || (s.seen.format === 'pdf' && !LOI_VAN.has(looked.p.role))))));
  },
  message: lookMessage({ vi: 'Cách canh', en: 'Alignment' }),
  examples: {
    wrong: [
      { tree: { role: 'doan', para: { align: 'left' } } },
      { tree: { role: 'can-cu', para: { align: 'left' } } },
      { base: 'cong-van', tree: { role: 'doan', at: 0, para: { align: 'left' } } },
      { tree: { role: 'ten-loai', para: { align: 'left' } } },
      { tree: { role: 'ho-ten', para: { align: 'right' } } },
      { base: 'cong-van', tree: { role: 'noi-nhan-muc', para: { align: 'center' } } },
    ],
    right: [
      { tree: { role: 'quyen-han', para: { align: 'left' } } },
      { tree: { role: 'diem', at: 1, para: { align: 'left' } } },
      { tree: { role: 'noi-nhan-muc', para: { align: 'justify' } } },
      { set: { 'noiDung[0]': { doan: 'Khẩu hiệu của năm', canLe: 'giua' } } },
    ],
  },
});

function wrong(tree: LayoutTree, looked: Looked, doubt: boolean): Sighting[] {
  const { p, para } = looked;
  const text = LOI_VAN.has(p.role);
  const row: StandardRow = text ? ROWS.doan : ROWS[p.role];
  if (row.align === undefined || row.align === para.align || (text ? isLawful(tree, looked) : row.align === 'left' && para.align === 'justify')) return [];
  return [{ path: p.path, role: p.role, clause: row.clause, found: ALIGN[para.align], needed: ALIGN[row.align], actual: para.align, expected: row.align, doubt }];
}

/** Put into its place by spaces, tabs or a wide indent: one of several parts of a line, or a part pushed in from the left. */
function isSetByHand({ p, para }: Looked, shared: ReadonlySet<string>): boolean {
  if (LOI_VAN.has(p.role) || para.align === 'right') return false;
  return (p.paragraph.lead ?? 0) > PUSHED || para.left + para.firstLine > INDENTED || shared.has(formatPath(p.path.slice(0, 2)));
}

/** Paths of paragraphs of a file that hold several parts side by side. */
function sharedLines(s: Subject): ReadonlySet<string> {
  const seen = new Map<string, Role>();
  const shared = new Set<string>();
  for (const { path, role } of s.seen === undefined ? [] : printedOf(s)) {
    const key = formatPath(path.slice(0, 2));
    if ((seen.get(key) ?? role) !== role) shared.add(key);
    seen.set(key, role);
  }
  return shared;
}

/** Points of blanks: more than a slip of the finger. */
const PUSHED = 8;
/** Points of an indent: more than that of a first line (1.27 cm), which styles give to every paragraph and which puts nothing into its place. */
const INDENTED = 37;

/** Set apart by its author, or a single line, where one cannot tell. */
const isLawful = (tree: LayoutTree, { p, para, runs }: Looked): boolean => {
  if (para.align !== 'left') return true;
  const section = tree.sections[p.sheet];
  const room = section === undefined ? 0 : measureOf(section.page) - para.left - para.right - para.firstLine;
  const style = tree.styles[p.role].text;
  return longest([`${p.marker} ${p.text}`], { ...style, size: mainSize(runs) ?? style.size }) <= room;
};
