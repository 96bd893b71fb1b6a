import { keptIn, recipientsIn } from '../kit/fields.ts';
import { atHead, typedWords } from '../kit/typed-words.ts';

/** The line of kept copies among the recipients, or its word before the units. */
export default typedWords({
  condition: 'luu',
  words: { vi: '«Lưu:»', en: '“Lưu:”' },
  covers: ['R-09'],
  find: (s) => atHead(/^[-–—•*+]?\s*lưu\s*:/iu, [...recipientsIn(s), ...keptIn(s)]),
  wrong: [{ set: { 'noiNhan[4]': 'Lưu: VT, NC' } }, { set: { 'noiNhan[4]': { ten: '- Lưu: VT' } } }, { set: { 'luu.donVi': ['Lưu: VT', 'NC'] } }, { set: { 'luu.donVi': ['Lưu: NC'] } }],
  right: [{ set: { 'noiNhan[0]': 'Lưu trữ lịch sử tỉnh' } }, {}],
});
