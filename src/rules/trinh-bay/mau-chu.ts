import type { Clause } from '../../core/clause.ts';
import type { Role } from '../../core/role.ts';
import { FONT, MAU_KHAN } from '../../standard/page.ts';
import { ROWS } from '../../standard/rows.ts';
import { looksOf, type RunLook, wordsOf } from '../kit/looks.ts';
import { grouped, type LookData, lookMessage, type Sighting } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Brightest that each of red, green and blue may be for a colour to look black on paper. */
const DARK = 0x33;
const channels = (color: string): number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
/** What is no colour at all is left to the program, which prints black. */
const looksBlack = (color: string): boolean => channels(color).every((value) => Number.isNaN(value) || value <= DARK);

const DEN = { vi: 'màu đen', en: 'black' };
const DO = { vi: 'màu đỏ tươi', en: 'bright red' };

/** Letters that are not black; urgency marks that are not red. */
export default defineRule<LookData>({
  id: 'trinh-bay/mau-chu',
  since: '0.2.0',
  basis: FONT.clause,
  covers: ['P-04', 'U-01'],
  needs: ['mau-chu'],
  title: { vi: 'Chữ màu đen; dấu chỉ mức độ khẩn màu đỏ tươi', en: 'Black letters; urgency marks in bright red' },
  why: { vi: 'Nghị định định một màu cho mọi thành phần, chỉ dấu khẩn màu đỏ. Màu gần đen in ra như đen nên không xét; liên kết màu xanh là điều đáng ngờ.', en: 'The decree sets one colour for every part, and red for urgency marks alone. Colours close to black print as black and pass; blue links are doubtful.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(s, looksOf(s).flatMap(({ p, runs }) => unique(runs).flatMap((run) => wrong(p.role, run).map((found) => ({ ...found, path: p.path, quote: wordsOf(runs, ({ color }) => color === run.color) })))));
  },
  message: lookMessage({ vi: 'Màu chữ', en: 'Text colour' }),
  examples: {
    wrong: [
      { tree: { role: 'trich-yeu', text: { color: 'FF0000' } } },
      { tree: { role: 'khoan', at: 0, run: { color: '0070C0' } } },
      { given: { doKhan: 'khan' }, tree: { role: 'do-khan', text: { color: '000000' } } },
    ],
    right: [{ set: { doKhan: 'hoa-toc' } }, { tree: { role: 'khoan', run: { color: '1F1F1F' } } }],
  },
});

const unique = (runs: readonly RunLook[]): readonly RunLook[] => runs.filter(({ color }, i) => runs.findIndex((other) => other.color === color) === i);

function wrong(role: Role, { color, link }: RunLook): Omit<Sighting, 'path'>[] {
  const about = (clause: Clause, needed: LookData['needed'], expected: string, doubt: boolean) => [{ role, clause, found: { vi: `#${color}`, en: `#${color}` }, needed, actual: color, expected, doubt }];
  if (role !== 'do-khan') return looksBlack(color) ? [] : about(FONT.clause, DEN, FONT.color, link);
  const [red = 0, green = 0, blue = 0] = channels(color);
  return color === MAU_KHAN ? [] : about(ROWS[role].clause, DO, MAU_KHAN, red > green + blue);
}
