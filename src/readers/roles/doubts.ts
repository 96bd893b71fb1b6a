import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import type { SeenFile } from '../seen/model.ts';
import { linesIn, type Out } from './out.ts';
import { WHY } from './why.ts';

const DAU: readonly Role[] = ['quoc-hieu', 'tieu-ngu', 'co-quan-ban-hanh', 'so-ky-hieu', 'dia-danh-ngay', 'trich-yeu-cong-van'];
const KY: readonly Role[] = ['chuc-vu', 'quyen-han', 'ho-ten', 'noi-nhan', 'noi-nhan-muc'];

/** Components that a line of which it is not sure what it is may be: that they are missing cannot be said. */
export function doubtsOf(_file: SeenFile, main: readonly Out[]): ReadonlyMap<Role, Bilingual> {
  const lines = linesIn(main);
  const found = new Set(lines.map(({ role }) => role));
  const out = new Map<Role, Bilingual>();
  for (const { why, role } of lines) {
    const roles = role !== 'doan' ? [] : why === WHY.dauVanBan ? DAU : why === WHY.khoiKy ? KY : [];
    for (const one of roles) if (why !== undefined && !found.has(one)) out.set(one, why);
  }
  return out;
}
