import { nd30 } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

const DUNG = 'Thành phố Hồ Chí Minh';
const TP_HCM = /^(?:(?:thành phố|t\.? ?p\.?) ?)?(?:hồ chí minh|hcm|h\.c\.m)$/iu;

/** Thành phố Hồ Chí Minh without its unit word, or shortened. */
export default defineRule<{ readonly diaDanh: string }>({
  id: 'dia-danh/ho-chi-minh',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4a'),
  covers: ['D-03'],
  title: { vi: 'Địa danh ghi đủ «Thành phố Hồ Chí Minh»', en: 'The place is written “Thành phố Hồ Chí Minh” in full' },
  why: { vi: 'Đơn vị hành chính mang tên người thì ghi cả tên gọi đầy đủ; Nghị định lấy chính thành phố này làm ví dụ. Chữ hoa của từ «Thành phố» có quy tắc riêng.', en: 'A unit named after a person is written with its unit word; the decree gives this city as its example. The capital of “Thành phố” has a rule of its own.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { diaDanh } of placesOf(s)) if (thuong(diaDanh) !== thuong(DUNG) && TP_HCM.test(diaDanh)) yield { path: ['diaDanh'], data: { diaDanh }, actual: diaDanh, expected: DUNG };
  },
  message: ({ diaDanh }) => ({ vi: `Địa danh ghi «${diaDanh}»; cần «${DUNG}»`, en: `The place reads “${diaDanh}”; needed: “${DUNG}”` }),
  examples: {
    wrong: ['TP. Hồ Chí Minh', 'TP.HCM', 'Hồ Chí Minh'].map((diaDanh) => ({ given: HCM(), set: { diaDanh } })),
    right: [{ set: HCM() }],
  },
});

/** Facts of a document of that city. */
function HCM(): Readonly<Record<string, unknown>> {
  return { 'coQuan.ten': 'Ủy ban nhân dân Thành phố Hồ Chí Minh', diaDanh: DUNG };
}
