import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';

/** After the number, or at the end of the symbol. */
const NAM = /\/\s*\d{4}\s*(?=\/)|[/-]\s*(?:19|20)\d{2}\s*$/u;

/** Year inside the number. */
export default defineRule<{ readonly so: string }>({
  id: 'so-ky-hieu/co-nam',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3b'),
  covers: ['N-12'],
  title: { vi: 'Số của văn bản hành chính không có năm', en: 'The number of an administrative document holds no year' },
  why: {
    vi: 'Mẫu ký hiệu của Nghị định chỉ có số, tên loại, cơ quan; năm đứng trong số là của văn bản quy phạm pháp luật.',
    en: 'The decree’s pattern has number, type and agency; a year inside the number marks a legal normative text.',
  },
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    for (const { text, path } of symbolsOf(s)) if (NAM.test(text)) yield { path, data: { so: text }, actual: text, expected: text.replace(NAM, '') };
  },
  message: ({ so }) => ({ vi: `Số và ký hiệu «${so}» có năm; cần bỏ năm`, en: `Number and symbol “${so}” hold a year; needed: none` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: { nguyenVan: '15/2026/KH-UBND' } } }, { set: { so: undefined, soKyHieu: { nguyenVan: '15/KH-UBND/2026' } } }],
    right: [{ set: { so: undefined, soKyHieu: '15/KH-UBND' } }],
  },
});
