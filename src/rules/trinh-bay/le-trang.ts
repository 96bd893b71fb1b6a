import type { Aspect } from '../../core/aspect.ts';
import type { Bilingual } from '../../core/text.ts';
import { allows, ptToMm } from '../../core/units.ts';
import { PAGE } from '../../standard/page.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The four margins: of a page, of the standard, as an aspect, in words. */
export const SIDES = [
  ['top', 'leTren', 'le-tren', { vi: 'trên', en: 'top' }],
  ['bottom', 'leDuoi', 'le-duoi', { vi: 'dưới', en: 'bottom' }],
  ['left', 'leTrai', 'le-trai', { vi: 'trái', en: 'left' }],
  ['right', 'lePhai', 'le-phai', { vi: 'phải', en: 'right' }],
] as const satisfies readonly (readonly [string, keyof typeof PAGE, Aspect, Bilingual])[];

/** Margins outside their ranges. */
export default defineRule<LookData>({
  id: 'trinh-bay/le-trang',
  since: '0.2.0',
  basis: PAGE.leTren.clause,
  covers: ['P-03'],
  title: { vi: 'Lề trang trong khoảng của Nghị định', en: 'Margins within the ranges of the decree' },
  why: { vi: 'Bốn lề có bốn khoảng, kể cả hai đầu. Trang ngang được xét theo cùng tên lề, là điều đáng ngờ vì phần mềm có khi xoay lề theo giấy. Lề của tệp PDF đo theo chữ: lệch dưới 1 mm nhẹ hơn một bậc.', en: 'The four margins have four ranges, ends included. Turned pages are judged by the same names of margins, with doubt, since programs may turn margins with the paper. Margins of a PDF are those of its text: off by less than 1 mm they weigh one step less.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, wrong(s));
    const blind = SIDES.flatMap(([, , aspect]) => s.seen?.blind.get(aspect) ?? [])[0];
    if (blind !== undefined) yield { unchecked: blind };
  },
  message: lookMessage({ vi: 'Lề', en: 'Margin' }),
  examples: {
    wrong: [{ tree: { page: { margin: { right: 42.5 } } } }, { tree: { page: { margin: { left: 82 } } } }, { tree: { page: { margin: { right: 60 } } } }, { base: 'cong-van', tree: { page: { margin: { bottom: 50 } } } }],
    right: [{ set: { trinhBay: { leTren: 20, leDuoi: 20, leTrai: 30, lePhai: 15 } } }, { set: { trinhBay: { leTren: 25, leDuoi: 25, leTrai: 35, lePhai: 20 } } }],
  },
});

/** Millimetres by which the text of a page may miss its margins. */
const SEEN_BY_TEXT = 1;

function wrong(s: Subject): Sighting[] {
  return (s.tree?.sections ?? []).flatMap(({ page, path }) =>
    SIDES.flatMap(([side, key, aspect, name]): Sighting[] => {
      if (s.seen?.blind.has(aspect) === true) return [];
      const { allowed, clause } = PAGE[key];
      const mm = ptToMm(page.margin[side]);
      if (allows(allowed, mm, s.tolerance.mm)) return [];
      const [is, needed] = [figure(mm, 'mm'), allowedWords(allowed, 'mm')];
      return [{ path, clause, found: { vi: `${name.vi} ${is.vi}`, en: `${name.en} ${is.en}` }, needed, actual: mm, expected: allowed, doubt: page.width > page.height || (s.seen?.format === 'pdf' && allows(allowed, mm, SEEN_BY_TEXT)) }];
    }),
  );
}
