import { nd30 } from '../../core/clause.ts';
import { thuong } from '../../core/text.ts';
import { noiNhanOf } from '../kit/noi-nhan.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** The label of the recipients, written otherwise. */
export default defineRule<{ readonly dong?: string }>({
  id: 'noi-nhan/nhan',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-05'],
  title: { vi: 'Danh sách nơi nhận mở đầu bằng «Nơi nhận:»', en: 'The list of recipients is headed “Nơi nhận:”' },
  why: { vi: 'Nghị định nêu từ Nơi nhận, trên một dòng riêng, có dấu hai chấm; kiểu chữ xét riêng.', en: 'The decree names the words Nơi nhận, on a line of their own, with a colon; its type is judged apart.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'noi-nhan', 'noi-nhan-muc').length > 0),
  *check(s) {
    const labels = printedAs(s, 'noi-nhan');
    const [first] = noiNhanOf(s);
    if (labels.length === 0 && first !== undefined) yield { path: first.path, data: {}, expected: 'Nơi nhận:', absent: ['noi-nhan'] };
    for (const p of labels) if (thuong(p.text.trim()) !== 'nơi nhận:') yield { path: p.path, data: { dong: p.text }, actual: p.text, expected: 'Nơi nhận:' };
  },
  message: ({ dong }) => (dong === undefined ? { vi: 'Danh sách nơi nhận không có «Nơi nhận:» ở trên; cần «Nơi nhận:»', en: 'The list of recipients has no “Nơi nhận:” above it; needed: “Nơi nhận:”' } : { vi: `Danh sách nơi nhận mở đầu bằng «${dong}»; cần «Nơi nhận:»`, en: `The list of recipients is headed “${dong}”; needed: “Nơi nhận:”` }),
  examples: { wrong: [{ tree: { role: 'noi-nhan', replace: ['Nơi nhận:', 'Gửi:'] } }, { tree: { role: 'noi-nhan', remove: true } }, { tree: { role: 'noi-nhan', replace: ['Nơi nhận:', 'Nơi nhận'] } }], right: [{}, { base: 'cong-van' }] },
});
