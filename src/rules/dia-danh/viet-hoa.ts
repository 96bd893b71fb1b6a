import { nd30 } from '../../core/clause.ts';
import { hoa, thuong } from '../../core/text.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { isBlankPlace, placesOf } from '../kit/place.ts';
import { defineRule } from '../rule.ts';

/** Words for a kind of unit, which may be lower case, and words inside names. */
const CHUNG = /^(?:thành phố|tỉnh|đặc khu|phường|xã|huyện|quận|thị xã|thị trấn|tp\.?|tx\.?|tt\.?)\s*(?=.)/iu;

/** Syllables of the place that begin small, or letters in capitals. */
export default defineRule<{ readonly diaDanh: string }>({
  id: 'dia-danh/viet-hoa',
  since: '0.2.0',
  basis: nd30('PL I·I·II·4c'),
  covers: ['D-06'],
  title: { vi: 'Địa danh viết hoa chữ cái đầu của mỗi âm tiết, không in hoa cả dòng', en: 'Each syllable of the place begins with a capital, and only begins with one' },
  why: { vi: 'Địa danh là chữ in thường, chữ cái đầu viết hoa; tên riêng viết hoa mọi âm tiết. Từ chỉ đơn vị (xã, phường, tỉnh) và phần sau gạch nối không xét.', en: 'The place is in lower case with capital initials; proper names have one on each syllable. Words for a kind of unit (xã, phường, tỉnh) and what follows a hyphen are not judged.' },
  applies: hasPrinted('dia-danh-ngay'),
  *check(s) {
    for (const { diaDanh } of placesOf(s)) if (!isBlankPlace(diaDanh) && !isRight(diaDanh)) yield { path: ['diaDanh'], data: { diaDanh }, actual: diaDanh };
  },
  message: ({ diaDanh }) => ({ vi: `Địa danh viết «${diaDanh}»; cần chữ hoa ở đầu mỗi âm tiết, còn lại chữ thường`, en: `The place is written “${diaDanh}”; needed: a capital at the head of each syllable and none elsewhere` }),
  examples: {
    wrong: [{ set: { diaDanh: 'ninh Bình' } }, { set: { diaDanh: 'Ninh bình' } }, { base: 'cong-van', set: { diaDanh: 'NINH BÌNH' } }],
    right: [{ set: { diaDanh: 'Hoa Lư' } }, { set: { diaDanh: 'xã Gia Viễn' } }, { base: 'cong-van', set: { diaDanh: 'Phường 1' } }],
  },
});

function isRight(diaDanh: string): boolean {
  const words = diaDanh.replace(CHUNG, '').split(/[\s,]+/u).filter((word) => /^[A-Za-zÀ-ỹ]/u.test(word));
  return words.every((word) => word.charAt(0) === hoa(word.charAt(0))) && words.every((word) => !isShouted(word));
}

/** Capitals throughout, with a mark of Vietnamese or a vowel: `HUẾ`; abbreviations such as `HCM` have neither. */
const isShouted = (word: string): boolean => word.length > 1 && word === hoa(word) && word !== thuong(word) && /[AEIOUYĂÂÊÔƠƯ]/u.test(word.normalize('NFD').replace(/\p{M}/gu, ''));
