import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { isCode, symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** A symbol that names no agency. */
export default defineRule<{ readonly kyHieu: string }>({
  id: 'so-ky-hieu/thieu-co-quan',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3b'),
  covers: ['N-05', 'N-06'],
  title: { vi: 'Ký hiệu có tên viết tắt của cơ quan ban hành', en: 'The symbol names the issuing agency' },
  why: { vi: 'Sau tên loại là chữ viết tắt tên cơ quan; ký hiệu chỉ có tên loại thì không biết của ai.', en: 'The agency follows the type code; a code alone does not say whose document it is.' },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { path, nhom, text } of symbolsOf(s)) if (nhom.length === 1 && isCode(nhom[0] ?? '')) yield { path, data: { kyHieu: text }, actual: text };
  },
  message: ({ kyHieu }) => ({ vi: `Ký hiệu «${kyHieu}» không có tên cơ quan; cần tên viết tắt sau tên loại`, en: `The symbol “${kyHieu}” names no agency; needed: its abbreviation after the code` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: '12/KH' } }],
    right: [{ set: { so: undefined, soKyHieu: '12/KH-UBND' } }, { base: 'cong-van' }],
  },
});
