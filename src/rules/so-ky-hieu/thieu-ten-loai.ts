import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { codeMeant, codeOf, isCode, isNamed, symbolsOf } from '../kit/symbol.ts';
import { defineRule, NO_TYPE } from '../rule.ts';

interface Data {
  readonly kyHieu: string;
  readonly can: string;
}

/** A named type whose symbol has no code. */
export default defineRule<Data>({
  id: 'so-ky-hieu/thieu-ten-loai',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3b'),
  covers: ['N-05'],
  title: { vi: 'Ký hiệu của văn bản có tên loại bắt đầu bằng chữ viết tắt tên loại', en: 'The symbol of a named type begins with its code' },
  why: { vi: 'Chỉ công văn và thư công không có chữ viết tắt; các loại khác ghi tên loại rồi tên cơ quan.', en: 'Only công văn and thư công have no code; other types give the code, then the agency.' },
  applies: (s) => (s.loai === undefined ? NO_TYPE : typeof codeOf(s.loai) === 'string' ? hasPrinted('so-ky-hieu')(s) : false),
  *check(s) {
    const can = codeOf(s.loai) ?? '';
    for (const { path, nhom, text } of symbolsOf(s)) {
      const [ma = ''] = nhom;
      const wanting = nhom.length === 0 || (isNamed(ma) && !isCode(ma) && codeMeant(ma) === undefined);
      if (wanting) yield { path, data: { kyHieu: text, can }, actual: text, expected: can };
    }
  },
  message: ({ kyHieu, can }) => ({ vi: `Ký hiệu «${kyHieu}» không có tên loại; cần «${can}» ở đầu`, en: `The symbol “${kyHieu}” has no type code; needed: “${can}” first` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: '12/UBND' } }, { set: { so: undefined, soKyHieu: { nguyenVan: '12/UBND-NC' } } }],
    right: [{ set: { so: undefined, soKyHieu: '12/KH-UBND' } }, { base: 'cong-van' }],
  },
});
