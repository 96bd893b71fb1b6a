import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** The subject of a công văn without `V/v`. */
export default defineRule<{ readonly dau: string }>({
  id: 'trich-yeu/thieu-v-v',
  since: '0.2.0',
  basis: nd30('PL I·I·II·5b'),
  covers: ['T-04'],
  title: { vi: 'Trích yếu công văn đứng sau chữ «V/v»', en: 'The subject of a công văn follows “V/v”' },
  why: { vi: 'Nghị định ghi trích yếu công văn sau chữ «V/v», viết đúng như vậy.', en: 'The decree puts the subject of a công văn after “V/v”, written so.' },
  loai: ['cong-van'],
  applies: hasPrinted('trich-yeu-cong-van'),
  *check(s) {
    const [p] = printedAs(s, 'trich-yeu-cong-van');
    if (p === undefined || /^\s*V\/v[\s:]/u.test(p.text)) return;
    const dau = p.text.trim().split(/\s+/u).slice(0, 3).join(' ');
    yield { path: p.path, data: { dau }, actual: dau, expected: 'V/v' };
  },
  message: ({ dau }) => ({ vi: `Trích yếu công văn bắt đầu bằng «${dau}»; cần «V/v» ở trước`, en: `The subject of the công văn begins with “${dau}”; needed: “V/v” first` }),
  examples: {
    wrong: [{ base: 'cong-van', tree: { role: 'trich-yeu-cong-van', replace: ['V/v góp', 'Về việc góp'] } }, { base: 'cong-van', tree: { role: 'trich-yeu-cong-van', replace: ['V/v', 'v/v'] } }],
    right: [{ base: 'cong-van' }, { base: 'cong-van', tree: { role: 'trich-yeu-cong-van', replace: ['V/v', 'V/v:'] } }],
  },
});
