import { VanbanError } from '../../core/errors.ts';
import type { Path } from '../../core/path.ts';
import { mmToPt, type Pt } from '../../core/units.ts';
import { coHinh, docBase64 } from '../../domain/hinh.ts';
import type { Anh } from '../../domain/parts/noi-dung.ts';
import type { Block } from '../tree.ts';
import type { BodyContext } from './noi-dung.ts';
import { inlineText } from './noi-tuyen.ts';

/** Pixels at their natural size: 96 an inch. */
const PT_PER_PIXEL = 0.75;

/** An image with its caption below; wider than the measure it is scaled down. */
export function picture(ctx: BodyContext, anh: Anh, path: Path): Block[] {
  const data = docBase64(anh.duLieu ?? '');
  const size = data === undefined ? undefined : coHinh(data);
  if (data === undefined || size === undefined) throw new VanbanError({ vi: `Hình «${anh.tep ?? anh.moTa}» chưa được nạp; bản thảo cần đọc qua parse trước`, en: `Image “${anh.tep ?? anh.moTa}” is not loaded; read the draft with parse first` });
  const width = Math.min(anh.rong === undefined ? size.width * PT_PER_PIXEL : mmToPt(anh.rong), ctx.measure);
  const height: Pt = (width * size.height) / size.width;
  const image = ctx.b.picture(path, { format: size.format, data, width, height, alt: anh.moTa, keepNext: anh.chuThich !== undefined });
  const at = [...path, 'chuThich'];
  return anh.chuThich === undefined ? [image] : [image, ctx.b.paragraph('chu-thich-hinh', at, inlineText(ctx.b, ctx.scope, 'chu-thich-hinh', anh.chuThich, at))];
}
