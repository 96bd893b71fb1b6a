import { boDuoi } from '../../core/text.ts';
import { inVienDan } from '../../domain/parts/vien-dan.ts';
import type { CanCu } from '../../domain/parts/vien-dan.ts';
import { type Builder, inlinesOf } from '../builder.ts';
import type { Block } from '../tree.ts';

/** A sentence that begins with the kind of text cited lacks its leading word. */
const KIND = /^(Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Hướng dẫn|Kế hoạch|Chương trình|Quy chế|Quy định|Kết luận|Công văn|Công điện|Đề án|Tờ trình|Báo cáo|Văn bản)(?![\p{L}])/u;

/** Căn cứ, one a line: each ends with `;`, the last with `.` (PL I·I·II·6a). */
export function bases(b: Builder, list: readonly CanCu[]): Block[] {
  return list.map((item, i) => {
    const path = ['canCu', i];
    const text = boDuoi((typeof item === 'string' ? item : inVienDan(item)).trim(), ';.,');
    const lead = KIND.test(text) ? ['Căn cứ '] : [];
    return b.paragraph('can-cu', path, inlinesOf('can-cu', [...lead, { chu: text, path }, i === list.length - 1 ? '.' : ';']), i === 0 ? { format: { before: 2 * b.settings.before } } : {});
  });
}
