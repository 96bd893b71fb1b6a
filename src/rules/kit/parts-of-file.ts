import type { Role } from '../../core/role.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { Printed } from './printed.ts';

/** Roles at the head of what is attached, and paragraphs among which they are looked for. */
const ATTACHED: ReadonlySet<Role> = new Set(['phu-luc', 'tieu-de-phu-luc', 'kem-theo']);
const HEAD = 6;
/** Roles that never stand at the head of an annex. */
const BODY: ReadonlySet<Role> = new Set(['doan', 'dieu', 'khoan', 'diem', 'gach', 'cong', 'ho-ten', 'chuc-vu', 'quyen-han', 'noi-nhan', 'noi-nhan-muc']);

/** Was a tree read from a file? Its sections are those of the file, which change with the paper and not only with the annex. */
export const isOfFile = ({ sections }: Pick<LayoutTree, 'sections'>): boolean => sections[0]?.path[0] === 'phan';

/** Paragraphs of a file by the part that they stand in: the document is 0, then each annex or attached sheet, wherever sections of the file begin. */
export function inParts(printed: readonly Printed[]): Printed[] {
  let part = 0;
  let fresh = true;
  return printed.map((p, i) => {
    const turned = i > 0 && p.sheet !== printed[i - 1]?.sheet && printed.slice(i, i + HEAD).some((one) => one.sheet === p.sheet && ATTACHED.has(one.role));
    if (turned || (p.role === 'phu-luc' && !fresh)) {
      part += 1;
      fresh = true;
    }
    if (part === 0 || BODY.has(p.role)) fresh = false;
    return { ...p, section: part };
  });
}
