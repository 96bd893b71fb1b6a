import { addresseesIn } from '../kit/fields.ts';
import { atHead, typedWords } from '../kit/typed-words.ts';

/** `Kính gửi:` before an addressee. */
export default typedWords({
  condition: 'kinh-gui',
  words: { vi: '«Kính gửi:»', en: '“Kính gửi:”' },
  covers: ['R-02'],
  loai: ['cong-van'],
  find: (s) => atHead(/^[-–—•*+]?\s*kính gửi(?:\s*:|(?=\s))/iu, addresseesIn(s), 'cut'),
  wrong: [{ base: 'cong-van', set: { kinhGui: 'Kính gửi: Sở Nội vụ' } }, { base: 'cong-van', set: { 'kinhGui[1]': '- Kính gửi: Sở Tư pháp' } }, { base: 'cong-van', set: { 'kinhGui[1]': '- Kính gửi Sở Tư pháp' } }],
  right: [{ base: 'cong-van', set: { kinhGui: 'Sở Nội vụ' } }],
});
