import { inVienDan } from '../../domain/parts/vien-dan.ts';
import type { CanCu } from '../../domain/parts/vien-dan.ts';
import { type Builder, inlinesOf } from '../builder.ts';
import type { Block } from '../tree.ts';

/** Căn cứ, one a line: each ends with `;`, the last with `.` (PL I·I·II·6a). */
export function bases(b: Builder, list: readonly CanCu[]): Block[] {
  return list.map((item, i) => {
    const path = ['canCu', i];
    const text = (typeof item === 'string' ? item : inVienDan(item)).trim().replace(/[;.,]+$/u, '');
    return b.paragraph('can-cu', path, inlinesOf('can-cu', [{ chu: text, path }, i === list.length - 1 ? '.' : ';']), i === 0 ? { format: { before: 2 * b.settings.before } } : {});
  });
}
