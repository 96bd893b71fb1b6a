import { paragraphsOf } from '../kit/bodies.ts';
import { atHead, typedWords } from '../kit/typed-words.ts';

/** The closing mark as a paragraph of its own. */
export default typedWords({
  condition: 'het',
  words: { vi: 'dấu ./. thành một đoạn riêng', en: 'the mark ./. as a paragraph of its own' },
  find: ({ draft }) => (draft === undefined ? [] : atHead(/^\.\/\.$/u, paragraphsOf(draft))),
  wrong: [{ set: { 'noiDung[4]': './.' } }],
  right: [{ set: { 'noiDung[4]': 'Yêu cầu các đơn vị thực hiện./.' } }],
});
