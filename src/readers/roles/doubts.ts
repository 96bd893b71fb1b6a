import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import type { SeenFile } from '../seen/model.ts';
import { doubted, linesIn, type Out, type OutGrid } from './out.ts';
import { isLuu } from './patterns.ts';
import { WHY } from './why.ts';

const DAU: readonly Role[] = ['quoc-hieu', 'tieu-ngu', 'co-quan-ban-hanh', 'so-ky-hieu', 'dia-danh-ngay', 'trich-yeu-cong-van'];
/** What a text may begin with. */
const THAN: readonly Role[] = ['doan', 'dieu', 'khoan'];
const KY: readonly Role[] = ['chuc-vu', 'quyen-han', 'ho-ten', 'noi-nhan', 'noi-nhan-muc'];

/** Components that a line of which it is not sure what it is may be: that they are missing cannot be said. */
export function doubtsOf(file: SeenFile, main: readonly Out[]): ReadonlyMap<Role, Bilingual> {
  const lines = linesIn(main);
  const found = new Set(lines.map(({ role }) => role));
  const out = new Map<Role, Bilingual>();
  for (const { why, role } of lines) {
    const roles = role !== 'doan' ? [] : why === WHY.dauVanBan ? DAU : why === WHY.khoiKy ? KY : [];
    for (const one of roles) if (why !== undefined && !found.has(one)) out.set(one, why);
  }
  if (isRows(file)) for (const role of [...DAU, ...KY, 'ten-loai', 'trich-yeu'] as const) if (!found.has(role)) out.set(role, WHY.tungHang);
  if (file.format === 'text' && isOpen(main)) for (const role of [...KY, ...THAN]) out.set(role, out.get(role) ?? WHY.khongKet);
  return out;
}

/** A text copied from somewhere: what it shows otherwise than the document, or does not show at all, is not sure. */
export function copied(file: SeenFile, main: readonly Out[]): readonly Out[] {
  if (file.format !== 'text') return main;
  const rows = isRows(file);
  return main.map((one): Out => {
    if (one.kind === 'grid' && rows) return doubted([one], WHY.tungHang)[0] ?? one;
    if (one.kind !== 'line' || one.why !== undefined) return one;
    return file.blind.has('bo-cuc') && one.role === 'trich-yeu' && one.line.look.capitals ? { ...one, why: WHY.inHoa } : one;
  });
}

/** Recipients of a PDF without their last line, at the foot of a page: the rest of them stands on the next, out of its column. */
export const overPage = ({ format }: SeenFile, part: readonly Out[], after: readonly Out[] = []): readonly Out[] =>
  format !== 'pdf' ? part : part.map((one, i) => (one.kind === 'grid' ? openEnd(one, part[i + 1] ?? after[0]) : one));

function openEnd(grid: OutGrid, next: Out | undefined): OutGrid {
  const items = linesIn([grid]).filter(({ role }) => role === 'noi-nhan-muc');
  const last = items.at(-1);
  const page = last?.line.src.place.page;
  if (last === undefined || page === undefined || next?.kind !== 'line' || next.line.src.place.page !== page + 1 || (next.role !== 'gach' && !/[,;]$/u.test(next.line.text)) || items.some(({ line }) => isLuu({ key: `- ${line.key}` }))) return grid;
  return { ...grid, rows: grid.rows.map((row) => row.map((cell) => cell.map((one) => (one === last ? { ...last, why: last.why ?? WHY.quaTrang } : one)))) };
}

/** Was a table copied row by row, each cell on one line, so that only strokes tell its columns? Its cells may have lost lines. */
const isRows = ({ format, blind, sections }: SeenFile): boolean => format === 'text' && blind.has('bo-cuc') && sections.some(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.borders === 'none'));

/** Is there no trace of a closing? A text is often the beginning of a document only, cut anywhere; a file with pages is all of it. */
const isOpen = (main: readonly Out[]): boolean => !linesIn(main).some(({ role }) => KY.includes(role));
