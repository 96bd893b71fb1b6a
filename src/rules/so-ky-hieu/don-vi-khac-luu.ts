import { thongLe } from '../../core/clause.ts';
import { defineRule, NO_DRAFT, unchecked } from '../rule.ts';
import { issued } from '../subject.ts';

interface Data {
  readonly donVi: string;
  readonly luu: string;
}

const ON_PAPER = unchecked('trên giấy không phân biệt được đơn vị soạn thảo với lĩnh vực', 'paper does not tell a drafting unit from a field');

/** A drafting unit in the symbol that the line of kept copies does not name. */
export default defineRule<Data>({
  id: 'so-ky-hieu/don-vi-khac-luu',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·3b, 9d'),
  covers: ['N-06', 'N-10', 'R-09'],
  title: { vi: 'Đơn vị soạn thảo trong ký hiệu có ở dòng Lưu', en: 'The drafting unit of the symbol stands in the Lưu line' },
  why: {
    vi: 'Ký hiệu công văn và dòng Lưu cùng ghi đơn vị soạn thảo; khác nhau thì nên xem lại. Chữ viết tắt do người đứng đầu quy định, và công văn có thể ghi lĩnh vực, nên chỉ báo để biết.',
    en: 'The symbol of a công văn and its Lưu line both name the drafting unit; a difference deserves a look. The head of the agency sets abbreviations, and a công văn may name a field, so that this is information only.',
  },
  loai: ['cong-van'],
  applies: (s) => s.draft !== undefined || (s.seen === undefined ? NO_DRAFT : ON_PAPER),
  *check(s) {
    const draft = issued(s);
    if (draft?.loai !== 'cong-van' || draft.donViSoan === undefined || draft.soKyHieu !== undefined) return;
    const luu = draft.luu?.donVi ?? [];
    const units = luu.flatMap((unit) => unit.split(/[\s,;()]+/u));
    if (luu.length === 0 || units.includes(draft.donViSoan)) return;
    yield { path: ['donViSoan'], data: { donVi: draft.donViSoan, luu: luu.join(', ') }, actual: draft.donViSoan, related: [{ path: ['luu', 'donVi'], message: { vi: `dòng Lưu ghi «${luu.join(', ')}»`, en: `the Lưu line has “${luu.join(', ')}”` } }] };
  },
  message: ({ donVi, luu }) => ({ vi: `Ký hiệu ghi đơn vị soạn thảo «${donVi}»; dòng Lưu ghi «${luu}»`, en: `The symbol names the drafting unit “${donVi}”; the Lưu line has “${luu}”` }),
  examples: {
    wrong: [{ base: 'cong-van', set: { 'luu.donVi[0]': 'TCCB' } }],
    right: [{ base: 'cong-van', set: { 'luu.donVi[0]': 'VP (P, T)' } }, { base: 'cong-van', set: { luu: undefined } }, { base: 'cong-van', set: { donViSoan: undefined, linhVuc: 'VTLT' } }],
  },
});
