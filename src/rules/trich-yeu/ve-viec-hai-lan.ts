import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';
import { issued } from '../subject.ts';

const HAI_LAN = /^\s*V\/v:?\s+(v\/v|về việc)(?=[\s:])/iu;
/** A draft that types the words is told so by another rule. */
const DA_GO = /^(?:v\/v|về việc)(?=[\s:])/iu;

/** `V/v` and `về việc` in one subject. */
export default defineRule<{ readonly chu: string }>({
  id: 'trich-yeu/ve-viec-hai-lan',
  since: '0.2.0',
  basis: nd30('PL I·I·II·5b'),
  covers: ['T-04', 'T-05'],
  title: { vi: 'Trích yếu không ghi «V/v» rồi lại «về việc»', en: 'The subject does not say “V/v” and “về việc” too' },
  why: { vi: '«V/v» đã là «về việc»; ghi hai lần là thừa. Chữ gõ sẵn trong bản thảo thì quy tắc chu-co-san/ve-viec nêu; ở đây xét chữ in ra.', en: '“V/v” is “về việc” already. Words typed in a draft are for chu-co-san/ve-viec; here the printed ones are judged.' },
  loai: ['cong-van'],
  applies: hasPrinted('trich-yeu-cong-van'),
  *check(s) {
    if (DA_GO.test(issued(s)?.trichYeu.trim() ?? '')) return;
    for (const p of printedAs(s, 'trich-yeu-cong-van')) {
      const chu = HAI_LAN.exec(p.text)?.[1];
      if (chu !== undefined) yield { path: p.path, data: { chu }, actual: `V/v ${chu}`, expected: 'V/v' };
    }
  },
  message: ({ chu }) => ({ vi: `Trích yếu ghi «V/v» rồi lại «${chu}»; cần một chữ «V/v»`, en: `The subject says “V/v” and “${chu}” too; needed: “V/v” once` }),
  examples: {
    wrong: [{ base: 'cong-van', tree: { role: 'trich-yeu-cong-van', replace: ['V/v góp', 'V/v về việc góp'] } }],
    right: [{ base: 'cong-van' }],
  },
});
