import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { TIEU_NGU, tieuNguOf } from '../kit/tieu-ngu.ts';
import { defineRule } from '../rule.ts';

const DUNG = /^[^-–—]+ - [^-–—]+ - [^-–—]+$/u;

/** Something else than a hyphen with spaces between the phrases of Tiêu ngữ. */
export default defineRule<{ readonly chu: string }>({
  id: 'quoc-hieu/tieu-ngu-gach-noi',
  since: '0.2.0',
  basis: nd30('PL I·I·II·1b'),
  covers: ['Q-02'],
  title: { vi: 'Giữa các cụm từ của Tiêu ngữ là gạch nối, có cách chữ hai bên', en: 'Between the phrases of Tiêu ngữ stands a hyphen with a space on both sides' },
  why: { vi: 'Nghị định gọi tên dấu gạch nối (-) và đòi cách chữ; gạch ngang dài (–, —) hay viết liền đều không đúng.', en: 'The decree names the hyphen (-) and asks for spaces; a dash (–, —) or no space is not that.' },
  applies: hasPrinted('tieu-ngu'),
  *check(s) {
    for (const p of tieuNguOf(s)) if (!DUNG.test(p.text.trim())) yield { path: p.path, data: { chu: p.text }, actual: p.text, expected: TIEU_NGU };
  },
  message: ({ chu }) => ({ vi: `Dấu giữa các cụm từ của Tiêu ngữ «${chu}»; cần « - »`, en: `Marks between the phrases of Tiêu ngữ “${chu}”; needed: “ - ”` }),
  examples: {
    wrong: [
      { tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Độc lập - Tự do', 'Độc lập – Tự do'] } },
      { tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Độc lập - Tự do - Hạnh', 'Độc lập-Tự do-Hạnh'] } },
      { base: 'cong-van', tree: { role: 'tieu-ngu', rule: 'fit', replace: [' - Hạnh', ' Hạnh'] } },
    ],
    right: [{ tree: { role: 'tieu-ngu', rule: 'fit', replace: ['Tự do', 'Tự  do'] } }],
  },
});
