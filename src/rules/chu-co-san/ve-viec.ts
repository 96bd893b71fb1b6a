import { atHead, typedWords } from '../kit/typed-words.ts';

/** `V/v` or `Về việc` before the subject of a công văn. */
export default typedWords({
  condition: 've-viec',
  words: { vi: '«V/v», «Về việc» ở trích yếu công văn', en: '“V/v” or “Về việc” in the subject of a công văn' },
  covers: ['T-04'],
  loai: ['cong-van'],
  find: ({ draft }) => (draft?.loai === 'cong-van' ? atHead(/^(?:v\/v|về việc)(?=[\s:]):?/iu, [{ text: draft.trichYeu, path: ['trichYeu'] }], 'cut') : []),
  wrong: [{ base: 'cong-van', set: { trichYeu: 'V/v góp ý dự thảo Quy chế' } }, { base: 'cong-van', set: { trichYeu: 'Về việc góp ý dự thảo Quy chế' } }],
  right: [{ base: 'cong-van', set: { trichYeu: 'về vị trí việc làm' } }, { set: { trichYeu: 'Về việc triển khai công tác văn thư' } }],
});
