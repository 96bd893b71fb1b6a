import { nd30 } from '../../core/clause.ts';
import { gon, hoa } from '../../core/text.ts';
import { ptToMm } from '../../core/units.ts';
import { KHUNG_KHAN } from '../../standard/page.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { type Printed, printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly chu: string;
  readonly co: string;
  readonly can: string;
}
/** The frame that an urgency mark must have, in millimetres; undefined where the words are no level. */
export const frameOf = (text: string): (typeof KHUNG_KHAN)[keyof typeof KHUNG_KHAN] | undefined => Object.values(KHUNG_KHAN).find(({ chu }) => hoa(chu) === hoa(gon(text)).replace('HOẢ', 'HỎA'));

/** Sizes are printed to the tenth of a millimetre, and files store whole twips. */
const SAI_SO = 0.05;

/** The frame of an urgency mark is of another size, or not there. */
export default defineRule<Data>({
  id: 'bo-sung/khung-do-khan',
  since: '0.2.0',
  basis: nd30('PL I·I·III·2b'),
  covers: ['U-01'],
  needs: ['khung'],
  title: { vi: 'Khung dấu khẩn đúng cỡ của mức ấy', en: 'The frame of an urgency mark has the size of its level' },
  why: { vi: 'Khung viền đơn: HỎA TỐC 30 × 8 mm, THƯỢNG KHẨN 40 × 8 mm, KHẨN 20 × 8 mm.', en: 'A single-line frame: HỎA TỐC 30 × 8 mm, THƯỢNG KHẨN 40 × 8 mm, KHẨN 20 × 8 mm.' },
  applies: hasPrinted('do-khan'),
  *check(s) {
    for (const p of printedAs(s, 'do-khan')) {
      const muc = frameOf(p.text);
      if (muc === undefined) continue;
      const [rong, cao] = sizeOf(p);
      const off = Math.max(Math.abs(rong - muc.rong), Math.abs(cao - muc.cao));
      if (off > s.tolerance.mm + SAI_SO) yield { path: p.path, data: { chu: p.text, co: words(rong, cao), can: words(muc.rong, muc.cao) }, actual: [rong, cao], expected: [muc.rong, muc.cao] };
    }
  },
  message: ({ chu, co, can }) => ({ vi: `Khung «${chu}» ${co === '0 × 0' ? 'không có' : `${co} mm`}; cần ${can} mm`, en: `The frame of “${chu}” is ${co === '0 × 0' ? 'missing' : `${co} mm`}; needed: ${can} mm` }),
  examples: {
    wrong: [
      { given: { doKhan: 'hoa-toc' }, tree: { role: 'do-khan', frame: { width: 113.4 } } },
      { given: { doKhan: 'thuong-khan' }, tree: { role: 'do-khan', frame: { height: 28.35 } } },
      { base: 'cong-van', given: { doKhan: 'khan' }, tree: { role: 'do-khan', frame: 'none' } },
    ],
    right: [{ set: { doKhan: 'khan' } }, { set: { doKhan: 'thuong-khan' } }],
  },
});

const sizeOf = ({ paragraph }: Printed): readonly [number, number] => [tenth(ptToMm(paragraph.frame?.width ?? 0)), tenth(ptToMm(paragraph.frame?.height ?? 0))];
const tenth = (mm: number): number => Math.round(mm * 100) / 100;
const words = (rong: number, cao: number): string => `${Math.round(rong * 10) / 10} × ${Math.round(cao * 10) / 10}`;
