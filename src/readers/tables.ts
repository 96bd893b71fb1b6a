import type { Path } from '../core/path.ts';
import { cacHang, soCotMoiHang } from '../domain/bang.ts';
import type { Bang, Khoi } from '../domain/parts/noi-dung.ts';
import type { VanBan } from '../domain/van-ban.ts';
import { type Context, note } from './context.ts';
import { bodies } from './expand/images.ts';

/** Tables of a draft: every row fills as many columns as the longest. */
export function checkTables(draft: VanBan, ctx: Context): void {
  for (const { blocks, path } of bodies(draft)) walk(blocks, path, ctx);
}

function walk(blocks: readonly Khoi[], base: Path, ctx: Context): void {
  blocks.forEach((block, i) => {
    if (typeof block === 'string') return;
    if ('bang' in block) one(block.bang, [...base, i, 'bang'], ctx);
    else if ('cap' in block) walk(block.noiDung ?? [], [...base, i, 'noiDung'], ctx);
  });
}

function one(bang: Bang, path: Path, ctx: Context): void {
  const fills = soCotMoiHang(cacHang(bang));
  const columns = Math.max(0, ...fills);
  const header = bang.tieuDe?.length ?? 0;
  fills.forEach((found, row) => {
    if (found === columns) return;
    note(ctx, {
      id: 'bang/so-o-khong-deu',
      path: [...path, ...(row < header ? ['tieuDe', row] : ['hang', row - header])],
      actual: found,
      expected: columns,
      message: {
        vi: `Hàng ${row + 1} của bảng có «${found}» ô; cần ${columns} ô như hàng dài nhất (ô có dấu phẩy cần đặt trong ngoặc kép)`,
        en: `Row ${row + 1} of the table has “${found}” cells; needed: ${columns}, as the longest row (quote a cell that holds a comma)`,
      },
    });
  });
}
