import { addresseesIn, recipientsIn } from '../kit/fields.ts';
import { atHead, typedWords } from '../kit/typed-words.ts';

/** `Lưu`, `Kính gửi`, `Như trên` behind the dash have rules of their own. */
const GACH = /^[-–—•*+]\s*(?!\s*(?:lưu\s*:|kính gửi[\s:]))/iu;
const GACH_CONG_VAN = /^[-–—•*+]\s*(?!\s*(?:(?:lưu\s*:|kính gửi[\s:])|như trên))/iu;

/** A dash before a recipient or an addressee. */
export default typedWords({
  condition: 'gach-dau-dong',
  words: { vi: 'gạch đầu dòng ở nơi nhận, Kính gửi', en: 'a dash before recipients and addressees' },
  covers: ['R-06'],
  find: (s) => atHead(s.loai === 'cong-van' ? GACH_CONG_VAN : GACH, [...recipientsIn(s), ...addresseesIn(s)], 'cut'),
  wrong: [{ set: { 'noiNhan[0]': '- Bộ Nội vụ' } }, { set: { 'noiNhan[0]': { ten: '• Bộ Nội vụ' } } }, { base: 'cong-van', set: { 'kinhGui[0]': '- Sở Nội vụ' } }],
  right: [{ set: { 'noiNhan[0]': 'Vụ Văn thư - Lưu trữ' } }, { base: 'cong-van' }],
});
