import { recipientsIn } from '../kit/fields.ts';
import { atHead, typedWords } from '../kit/typed-words.ts';

/** `Như trên` among the recipients of a công văn. */
export default typedWords({
  condition: 'nhu-tren',
  words: { vi: '«Như trên»', en: '“Như trên”' },
  covers: ['R-07'],
  loai: ['cong-van'],
  find: (s) => atHead(/^[-–—•*+]?\s*như trên(?![A-Za-zÀ-ỹ])/iu, recipientsIn(s)),
  wrong: [{ base: 'cong-van', set: { 'noiNhan[0]': 'Như trên' } }, { base: 'cong-van', set: { 'noiNhan[0]': { ten: '- như trên;' } } }],
  right: [{ base: 'cong-van', set: { 'noiNhan[0]': 'Ủy ban nhân dân xã Như Xuân' } }],
});
