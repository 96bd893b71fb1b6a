import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { isCode, isNamed, symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** A công văn whose symbol has neither drafting unit nor field. */
export default defineRule<{ readonly kyHieu: string }>({
  id: 'so-ky-hieu/cong-van-thieu-don-vi',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3b'),
  covers: ['N-06'],
  title: { vi: 'Ký hiệu công văn có đơn vị soạn thảo hoặc lĩnh vực', en: 'The symbol of a công văn has the drafting unit or the field' },
  why: { vi: 'Ký hiệu công văn gồm tên cơ quan và tên đơn vị soạn thảo hoặc lĩnh vực, nối bằng gạch nối.', en: 'The symbol of a công văn is the agency and the drafting unit or field, joined by a hyphen.' },
  mayErr: { vi: 'Cơ quan nhỏ có thể không có đơn vị, lĩnh vực nào để ghi.', en: 'A small agency may have no unit and no field to name.' },
  loai: ['cong-van'],
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { path, nhom, text } of symbolsOf(s)) if (nhom.length === 1 && isNamed(nhom[0] ?? '') && !isCode(nhom[0] ?? '')) yield { path, data: { kyHieu: text }, actual: text };
  },
  message: ({ kyHieu }) => ({ vi: `Ký hiệu công văn «${kyHieu}» chỉ có cơ quan; cần thêm đơn vị soạn thảo hoặc lĩnh vực`, en: `The symbol “${kyHieu}” has the agency alone; needed: the drafting unit or field too` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { donViSoan: undefined } }],
    right: [{ base: 'cong-van' }, { base: 'cong-van', set: { donViSoan: undefined, linhVuc: 'VTLT' } }],
  },
});
