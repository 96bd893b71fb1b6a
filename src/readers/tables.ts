import type { Path } from '../core/path.ts';
import { cacHang, soCotMoiHang } from '../domain/bang.ts';
import type { Bang } from '../domain/parts/noi-dung.ts';
import { type Context, note } from './context.ts';

/** Holds a table: it has cells, and every row fills as many columns as the longest. */
export function checkTable(bang: Bang, path: Path, ctx: Context): void {
  const fills = soCotMoiHang(cacHang(bang));
  const columns = Math.max(0, ...fills);
  const header = bang.tieuDe?.length ?? 0;
  if (columns === 0) note(ctx, { id: 'bang/rong', path, message: { vi: 'Bảng không có hàng nào; cần ít nhất một hàng', en: 'The table has no rows; needed: at least one' } });
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
