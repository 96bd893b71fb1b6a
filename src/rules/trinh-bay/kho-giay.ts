import { allows, ptToMm } from '../../core/units.ts';
import { PAGE } from '../../standard/page.ts';
import { figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const A4 = PAGE.rong.clause;
/** Pages are whole twips, and A4 is none: half of one, in millimetres. */
const HALF_TWIP = 25.4 / 1440 / 2 + 1e-4;

/** Paper that is not A4. */
export default defineRule<LookData>({
  id: 'trinh-bay/kho-giay',
  since: '0.2.0',
  basis: A4,
  covers: ['P-01'],
  needs: ['kho-giay'],
  title: { vi: 'Giấy khổ A4', en: 'A4 paper' },
  why: { vi: 'Nghị định chỉ có một khổ giấy. Trang ngang được đo theo hai cạnh, hướng giấy là quy tắc khác.', en: 'The decree knows one size of paper. Pages that are turned are measured by both sides; the direction is another rule.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const wrong = (s.tree?.sections ?? []).flatMap(({ page, path }) => {
      const tolerance = Math.max(s.tolerance.mm, HALF_TWIP);
      const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)].map(ptToMm);
      if (short === undefined || long === undefined || (allows(PAGE.rong.allowed, short, tolerance) && allows(PAGE.cao.allowed, long, tolerance))) return [];
      const found = { vi: `${figure(short).vi} × ${figure(long, 'mm').vi}`, en: `${figure(short).en} × ${figure(long, 'mm').en}` };
      return [{ path, clause: A4, found, needed: { vi: 'A4', en: 'A4' }, actual: [short, long], expected: 'A4' }];
    });
    yield* grouped(s, wrong);
  },
  message: lookMessage({ vi: 'Khổ giấy', en: 'Paper' }),
  examples: {
    wrong: [{ tree: { page: { width: 612, height: 792 } } }, { base: 'cong-van', tree: { page: { height: 850 } } }],
    right: [{ set: { phuLuc: [{ tieuDe: 'Biểu tổng hợp', huong: 'ngang', noiDung: ['Một.'] }], 'noiDung[0]': 'Ủy ban nhân dân tỉnh ban hành Kế hoạch và Phụ lục kèm theo như sau:' } }],
  },
});
