import { z } from 'zod';
import { once } from '../../core/once.ts';
import type { DeepReadonly } from '../../core/types.ts';
import { moTa } from './chu.ts';

const so = once(() => z.number().optional());

/** Choices of form that the decree leaves open. Ranges are held against the standard in layout, since facts know no measures. */
export const trinhBay = once(() =>
  z
    .strictObject({
      coChu: z.number().optional().meta(moTa('Bộ cỡ chữ: 13 hoặc 14', 'size set: 13 or 14', 'PL I·I·V')),
      leTren: so().meta(moTa('Lề trên, mm', 'top margin, mm', 'PL I·I·I·3')),
      leDuoi: so().meta(moTa('Lề dưới, mm', 'bottom margin, mm', 'PL I·I·I·3')),
      leTrai: so().meta(moTa('Lề trái, mm', 'left margin, mm', 'PL I·I·I·3')),
      lePhai: so().meta(moTa('Lề phải, mm', 'right margin, mm', 'PL I·I·I·3')),
      thutDauDong: so().meta(moTa('Lùi đầu dòng: 10 hoặc 12.7 mm', 'first-line indent: 10 or 12.7 mm', 'PL I·I·II·6e')),
      cachDoan: so().meta(moTa('Khoảng cách giữa các đoạn, pt, từ 6', 'gap between paragraphs, pt, at least 6', 'PL I·I·II·6e')),
      gianDong: so().meta(moTa('Giãn dòng, từ 1 đến 1.5', 'line spacing, 1 to 1.5 lines', 'PL I·I·II·6e')),
    })
    .meta(moTa('Trình bày: những gì Nghị định để ngỏ', 'choices of form')),
);
/** Choices of form (trình bày): size set, margins and indent in mm, gap in pt, line spacing. */
export type TrinhBay = DeepReadonly<z.infer<ReturnType<typeof trinhBay>>>;
