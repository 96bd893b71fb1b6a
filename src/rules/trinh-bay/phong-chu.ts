import { FONT } from '../../standard/page.ts';
import { looksOf, wordsOf } from '../kit/looks.ts';
import { grouped, type LookData, lookMessage } from '../kit/sightings.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** Some programs name a face by its full name: `Times New Roman Bold`. */
const FACE = /[\s,-]*(?:bold|italic|regular|đậm|nghiêng)$/iu;
const same = (font: string): boolean => font.trim().replace(FACE, '').replace(FACE, '').toLowerCase() === FONT.family.toLowerCase();

/** Letters in another font than Times New Roman. */
export default defineRule<LookData>({
  id: 'trinh-bay/phong-chu',
  since: '0.2.0',
  basis: FONT.clause,
  covers: ['P-04'],
  needs: ['phong-chu'],
  title: { vi: 'Chữ của cả văn bản là phông Times New Roman', en: 'The whole document is set in Times New Roman' },
  why: { vi: 'Nghị định định một phông cho mọi thành phần. Xét chữ và số; ký hiệu đầu dòng, dấu của phông khác không xét.', en: 'The decree sets one font for every part. Letters and figures are judged; bullets and signs of other fonts are not.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    yield* grouped(
      s,
      looksOf(s).flatMap(({ p, runs }) =>
        [...new Set(runs.map(({ font }) => font))].filter((font) => !same(font)).map((font) => ({ path: p.path, clause: FONT.clause, found: { vi: font, en: font }, needed: { vi: `«${FONT.family}»`, en: `“${FONT.family}”` }, actual: font, expected: FONT.family, quote: wordsOf(runs, (run) => run.font === font) })),
      ),
    );
  },
  message: lookMessage({ vi: 'Phông chữ', en: 'Font' }),
  examples: {
    wrong: [{ tree: { fontFamily: 'Arial' } }, { tree: { role: 'khoan', run: { font: 'Calibri' } } }, { base: 'cong-van', tree: { role: 'ho-ten', run: { font: 'Arial' } } }],
    right: [{ tree: { role: 'khoan', run: { font: 'times new roman' } } }, { tree: { role: 'tieu-ngu', run: { font: 'Times New Roman Bold' } } }],
  },
});
