import { nd30 } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { CV, isCode, symbolsOf } from '../kit/symbol.ts';
import { defineRule } from '../rule.ts';
import { issued } from '../subject.ts';

/** A type code in the symbol of a công văn. */
export default defineRule<{ readonly ma: string }>({
  id: 'so-ky-hieu/cong-van-khong-co-ten-loai',
  since: '0.2.0',
  basis: nd30('PL I·I·II·3b'),
  covers: ['N-06'],
  title: { vi: 'Ký hiệu của công văn không có tên loại', en: 'The symbol of a công văn has no type code' },
  why: {
    vi: 'Công văn ghi tên cơ quan rồi đơn vị soạn thảo hoặc lĩnh vực; «CV» là thói quen của văn bản Đảng. Chữ khác trùng với một tên loại có thể là tên viết tắt của cơ quan, nên chỉ là nghi ngờ, và bỏ qua khi bản thảo ghi đó là cơ quan.',
    en: 'A công văn names the agency, then the drafting unit or field; “CV” is a habit of Party documents. Other letters that read like a code may be those of the agency, so that they are a doubt only, and pass where the draft says so.',
  },
  loai: ['cong-van'],
  applies: hasPrinted('so-ky-hieu'),
  *check(s) {
    const agencies = [issued(s)?.coQuan ?? []].flat().map(({ vietTat }) => vietTat);
    for (const { path, nhom } of symbolsOf(s)) {
      const [ma = ''] = nhom;
      if (nhom.length < 2 || !isCode(ma) || agencies.includes(ma)) continue;
      yield { path, data: { ma }, actual: ma, ...(ma === CV ? {} : { doubt: true }) };
    }
  },
  message: ({ ma }) => ({ vi: `Ký hiệu công văn có tên loại «${ma}»; cần bắt đầu bằng tên cơ quan`, en: `The symbol of the công văn has the code “${ma}”; needed: the agency first` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { so: undefined, soKyHieu: { nguyenVan: '15/CV-SKHCN' } } }, { base: 'cong-van', set: { so: undefined, soKyHieu: { nguyenVan: '15/TB-SKHCN' } } }],
    right: [{ base: 'cong-van', set: { 'coQuan.vietTat': 'TC', so: undefined, soKyHieu: { nguyenVan: '15/TC-VP' } } }, { base: 'cong-van', set: { donViSoan: 'TB', 'luu.donVi[0]': 'TB' } }],
  },
});
