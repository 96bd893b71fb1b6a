import { isList } from '../../core/is-list.ts';
import { hoa } from '../../core/text.ts';
import { isCode, isNamed, symbolsOf } from '../kit/symbol.ts';
import { defineRule, NO_DRAFT } from '../rule.ts';
import { issued } from '../subject.ts';

interface Data {
  readonly kyHieu: string;
  readonly vietTat: string;
}

/** A symbol without the abbreviation that the draft gives for its agency. */
export default defineRule<Data>({
  id: 'so-ky-hieu/khac-viet-tat',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['N-05', 'N-06', 'N-10'],
  title: { vi: 'Ký hiệu có chữ viết tắt mà bản thảo ghi cho cơ quan', en: 'The symbol holds the abbreviation that the draft gives for the agency' },
  why: { vi: 'Bản thảo ghi ở «vietTat» một chữ, ở «soKyHieu» một chữ khác thì một trong hai chỗ sai. Xét văn bản một cơ quan ban hành, khi ký hiệu ghi nguyên dòng.', en: 'Where “vietTat” and “soKyHieu” of one draft differ, one of them is wrong. Judged for one issuing agency, where the symbol is given as a line.' },
  mayErr: { vi: 'Ký hiệu có thể ghi chức danh, hoặc tổ chức tư vấn dùng con dấu của cơ quan.', en: 'The symbol may name an office-holder, or an advisory body that uses the agency’s seal.' },
  applies: (s) => (s.seen !== undefined ? false : s.draft === undefined ? NO_DRAFT : issued(s)?.soKyHieu !== undefined),
  *check(s) {
    const draft = issued(s);
    if (draft === undefined || isList(draft.coQuan)) return;
    const { vietTat } = draft.coQuan;
    if (vietTat === undefined) return;
    for (const { path, nhom, text } of symbolsOf(s)) {
      const units = nhom.filter((part) => isNamed(part) && !isCode(part));
      if (units.length === 0 || hoa(text).includes(hoa(vietTat))) continue;
      yield { path, data: { kyHieu: text, vietTat }, actual: text, expected: vietTat, related: [{ path: ['coQuan', 'vietTat'], message: { vi: `ở đây ghi «${vietTat}»`, en: `here it is “${vietTat}”` } }] };
    }
  },
  message: ({ kyHieu, vietTat }) => ({ vi: `Ký hiệu «${kyHieu}» không có «${vietTat}» ở «coQuan.vietTat»; cần một chữ viết tắt ở cả hai chỗ`, en: `The symbol “${kyHieu}” lacks “${vietTat}” of “coQuan.vietTat”; needed: one abbreviation in both places` }),
  examples: {
    wrong: [{ set: { so: undefined, soKyHieu: '88/KH-UB' } }],
    right: [{ set: { so: undefined, soKyHieu: '88/KH-UBND' } }, { base: 'cong-van', set: { so: undefined, donViSoan: undefined, soKyHieu: '15/SKHCN-VP' } }],
  },
});
