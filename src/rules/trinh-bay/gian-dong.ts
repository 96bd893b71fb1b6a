import { SINGLE } from '../../layout/styles.ts';
import { allows } from '../../core/units.ts';
import { PAGE } from '../../standard/page.ts';
import { LOI_VAN, type Looked, looksOf, mainSize } from '../kit/looks.ts';
import { allowedWords, figure } from '../kit/measures.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

const DONG = { vi: 'dòng', en: 'lines' };
/** Files store spacing in whole parts of a line. */
const STORED = 1 / 240;

/** Line spacing of running text outside its range. */
export default defineRule<LookData>({
  id: 'trinh-bay/gian-dong',
  since: '0.2.0',
  basis: PAGE.gianDong.clause,
  covers: ['P-12'],
  needs: ['gian-dong'],
  title: { vi: 'Giãn dòng của lời văn từ dòng đơn đến 1,5 dòng', en: 'Line spacing of running text from single to one and a half' },
  why: {
    vi: 'Nghị định tính theo dòng. Giãn dòng đặt bằng điểm (Exactly) không bị cấm: nó được đổi ra dòng theo cỡ chữ, và chỉ là điều đáng ngờ khi ra ngoài khoảng.',
    en: 'The decree speaks of lines. Spacing in points (exactly) is not banned: it is turned into lines by the size of the text, and is only doubtful outside the range.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, looksOf(s).filter(({ p }) => LOI_VAN.has(p.role)).flatMap((looked) => wrong(s, looked)));
  },
  message: lookMessage({ vi: 'Giãn dòng', en: 'Line spacing' }),
  examples: {
    wrong: [
      { tree: { role: 'doan', para: { line: { kind: 'multiple', value: 1.6 } } } },
      { tree: { role: 'khoan', para: { line: { kind: 'multiple', value: 0.9 } } } },
      { base: 'cong-van', tree: { role: 'doan', at: 0, para: { line: { kind: 'exact', value: 12 } } } },
    ],
    right: [{ set: { trinhBay: { gianDong: 1.5 } } }, { tree: { role: 'doan', para: { line: { kind: 'exact', value: 18 } } } }],
  },
});

function wrong(s: Subject, { p, para: { line }, runs }: Looked): Sighting[] {
  const size = mainSize(runs);
  if (size === undefined) return [];
  const exact = line.kind === 'exact';
  const lines = exact ? line.value / (SINGLE * size) : line.value;
  const { allowed, clause } = PAGE.gianDong;
  if (allows(allowed, lines, STORED + s.tolerance.pt / size)) return [];
  const [is, points] = [figure(lines, DONG), figure(line.value, 'pt')];
  const found = exact ? { vi: `${points.vi}, bằng ${is.vi}`, en: `${points.en}, that is ${is.en}` } : is;
  return [{ path: p.path, role: p.role, clause, found, needed: allowedWords(allowed, DONG), actual: lines, expected: allowed, doubt: exact }];
}
