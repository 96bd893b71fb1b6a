import { formatPath, type Path } from '../core/path.ts';
import { bodiesOf } from '../domain/bodies.ts';
import { coChu } from '../domain/parts/chu.ts';
import type { Khoi, Muc, NoiTuyen } from '../domain/parts/noi-dung.ts';
import type { VanBan } from '../domain/van-ban.ts';
import { type Context, isSettled, note } from './context.ts';
import { checkTable } from './tables.ts';

type Blocks = readonly Khoi[];

/** Bodies of a draft: something stands in each and in each of its units, tables are even. */
export function checkBodies(draft: VanBan, ctx: Context): void {
  for (const { blocks, path } of bodiesOf(draft)) if (!isSettled(ctx, path)) list(blocks, path, ctx);
}

function list(blocks: Blocks, path: Path, ctx: Context): void {
  if (blocks.length === 0) empty(path, ctx);
  blocks.forEach((block, i) => one(block, [...path, i], ctx));
}

function one(block: Khoi, path: Path, ctx: Context): void {
  if (typeof block === 'string') return;
  if ('bang' in block) checkTable(block.bang, [...path, 'bang'], ctx);
  else if ('cap' in block) unit(block, path, ctx);
  else if ('doan' in block && !says(block.doan)) empty(path, ctx);
}

function unit(muc: Muc, path: Path, ctx: Context): void {
  const below = muc.noiDung ?? [];
  const numeralAlone = !says(muc.tieuDe) && !says(muc.doan) && (below.length === 0 || ['khoan', 'diem', 'gach', 'cong'].includes(muc.cap));
  if (numeralAlone && muc.so === undefined) empty(path, ctx);
  if (numeralAlone && below.length === 0) return;
  below.forEach((block, i) => one(block, [...path, 'noiDung', i], ctx));
}

/** Is there anything to see in a text? A reference prints its numeral, a footnote its mark. */
const says = (text: NoiTuyen | undefined): boolean =>
  text !== undefined && (typeof text === 'string' ? coChu(text) : text.some((run) => (typeof run === 'string' ? coChu(run) : !('chu' in run) || coChu(run.chu))));

function empty(path: Path, ctx: Context): void {
  const where = formatPath(path);
  note(ctx, { id: 'noi-dung/rong', path, message: { vi: `«${where}» không có gì để in; cần chữ, hoặc bỏ đi`, en: `“${where}” has nothing to print; write something, or take it away` } });
}
