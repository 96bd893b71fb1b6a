import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** Least share of red, and most of the other two, in a bright red. */
const [DO, KHAC] = [0xc0, 0x60];

/** The frame of an urgency mark in another colour. */
export default defineRule<{ readonly mau: string }>({
  id: 'bo-sung/mau-khung-khan',
  since: '0.2.0',
  basis: nd30('PL I·I·III·2b'),
  covers: ['U-01'],
  needs: ['khung'],
  title: { vi: 'Khung dấu khẩn màu đỏ tươi', en: 'The frame of an urgency mark is bright red' },
  why: { vi: 'Dấu khẩn đóng bằng mực đỏ tươi, cả khung lẫn chữ; màu chữ có quy tắc riêng. Sắc đỏ gần đúng vẫn được.', en: 'The mark is stamped in bright red, frame and letters; the letters have a rule of their own. Reds close to it pass.' },
  applies: hasPrinted('do-khan'),
  *check(s) {
    for (const { path, paragraph } of printedAs(s, 'do-khan')) {
      const mau = paragraph.frame?.color;
      if (mau !== undefined && !isRed(mau)) yield { path, data: { mau }, actual: mau, expected: 'FF0000' };
    }
  },
  message: ({ mau }) => ({ vi: `Khung dấu khẩn màu #${mau}; cần đỏ tươi`, en: `The frame of the urgency mark is #${mau}; needed: bright red` }),
  examples: {
    wrong: [{ given: { doKhan: 'khan' }, tree: { role: 'do-khan', frame: { color: '000000' } } }],
    right: [{ set: { doKhan: 'khan' } }, { given: { doKhan: 'khan' }, tree: { role: 'do-khan', frame: { color: 'EE1C25' } } }],
  },
});

function isRed(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red >= DO && green <= KHAC && blue <= KHAC;
}
