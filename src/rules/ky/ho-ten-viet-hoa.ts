import { nd30 } from '../../core/clause.ts';
import { gon } from '../../core/text.ts';
import { coKhoiKy, khoiKyOf } from '../kit/khoi-ky.ts';
import { leafAt } from '../kit/printed.ts';
import { startsLower } from '../kit/proper-names.ts';
import { defineRule } from '../rule.ts';

/** Words about a signer that are no part of a name: degrees and ranks have a rule of their own. */
const KHONG_PHAI_TEN = /[().…\d]|(?<![A-Za-zÀ-ỹ])(?:ký|sĩ|sỹ|sư|tướng|tá|úy|ông|bà)(?![A-Za-zÀ-ỹ])/u;
/** Small words within names of other languages, which keep their own spelling. */
const TU_NUOC_NGOAI: ReadonlySet<string> = new Set(['van', 'von', 'der', 'den', 'de', 'da', 'di', 'du', 'la', 'le', 'el', 'al', 'bin']);

/** The signer's name with a syllable in lower case. */
export default defineRule<{ readonly ten: string; readonly amTiet: string }>({
  id: 'ky/ho-ten-viet-hoa',
  since: '0.2.0',
  basis: nd30('PL II·II·1a'),
  covers: ['H-II.1a'],
  title: { vi: 'Họ tên người ký viết hoa chữ cái đầu mọi âm tiết', en: 'Every syllable of the signer’s name begins with a capital' },
  why: { vi: 'Tên người viết hoa chữ cái đầu tất cả các âm tiết. Xét âm tiết tách bằng dấu cách; phần sau dấu phẩy trên hoặc gạch nối («H’nan») không xét.', en: 'Names of persons take a capital on every syllable. Judged for syllables between spaces; what follows an apostrophe or a hyphen (“H’nan”) is not.' },
  applies: coKhoiKy,
  *check(s) {
    for (const { hoTen } of khoiKyOf(s)) {
      const ten = gon(hoTen?.text ?? '');
      if (hoTen === undefined || KHONG_PHAI_TEN.test(ten)) continue;
      const amTiet = ten.split(' ').find((one) => one.length > 1 && startsLower(one) && !TU_NUOC_NGOAI.has(one));
      if (amTiet !== undefined) yield { path: leafAt(hoTen, 0), data: { ten, amTiet }, actual: ten };
    }
  },
  message: ({ ten, amTiet }) => ({ vi: `Họ tên người ký «${ten}» có âm tiết «${amTiet}» viết thường; cần viết hoa chữ đầu mỗi âm tiết`, en: `The signer’s name “${ten}” has “${amTiet}” in lower case; needed: a capital on every syllable` }),
  examples: {
    wrong: [{ set: { 'ky.hoTen': 'trần thị hoa' } }, { set: { 'ky.hoTen': 'Trần văn An' } }],
    right: [{ set: { 'ky.hoTen': 'Y Bhăm Ê Ban' } }, { set: { 'ky.hoTen': 'H’nan Niê' } }],
  },
});
