import { printedAs } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A draft mark on what is no draft any more. */
export default defineRule<{ readonly chu: string }>({
  id: 'thanh-phan/du-thao',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['Đ8'],
  title: { vi: 'Văn bản trình ký, đã ban hành không còn dấu dự thảo', en: 'A document for signature or issued bears no draft mark' },
  why: { vi: 'Dấu «DỰ THẢO» nói văn bản chưa xong, trong khi tình trạng là trình ký hoặc đã ban hành. Khi còn soạn thảo thì không xét.', en: 'The mark “DỰ THẢO” says that the document is not finished, while its state is for signature or issued. Not judged while it is being drafted.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : s.state !== 'draft'),
  *check(s) {
    for (const p of printedAs(s, 'du-thao')) yield { path: p.path, data: { chu: p.text }, actual: p.text };
  },
  message: ({ chu }) => ({ vi: `Dấu «${chu}» còn trên văn bản; cần bỏ «duThao»`, en: `The mark “${chu}” is still there; needed: no “duThao”` }),
  examples: {
    wrong: [{ set: { duThao: true } }, { base: 'cong-van', set: { duThao: 2 }, state: 'for-signature' }],
    right: [{ set: { duThao: true }, state: 'draft' }, { set: { duThao: false } }],
  },
});
