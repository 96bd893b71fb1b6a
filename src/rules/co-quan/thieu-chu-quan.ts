import { nd30 } from '../../core/clause.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { tenDay } from '../kit/ten.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const SO = /^sở (?!giao dịch)/u;

/** A department of a province without the people's committee above it. */
export default defineRule<{ readonly ten: string }>({
  id: 'co-quan/thieu-chu-quan',
  since: '0.2.0',
  basis: nd30('PL I·I·II·2a'),
  covers: ['A-02'],
  title: { vi: 'Trên tên sở có tên cơ quan chủ quản trực tiếp', en: 'The direct parent stands above the name of a sở' },
  why: { vi: 'Ô 2 gồm cơ quan chủ quản trực tiếp, nếu có, và cơ quan ban hành. Chỉ xét sở, vì sở luôn thuộc Ủy ban nhân dân cấp tỉnh.', en: 'The head holds the direct parent, if any, and the issuing agency. Only the sở is judged, since it always belongs to a provincial people’s committee.' },
  mayErr: { vi: 'dòng chủ quản có thể nằm trong chính tên cơ quan', en: 'the parent may stand in the name itself' },
  applies: (s) => (s.tree === undefined ? NO_TREE : printedAs(s, 'co-quan-ban-hanh').length > 0),
  *check(s) {
    if (printedAs(s, 'co-quan-chu-quan').length > 0) return;
    for (const p of printedAs(s, 'co-quan-ban-hanh')) if (p.section === 0 && SO.test(tenDay(p.text))) yield { path: leafAt(p, 0), data: { ten: p.text }, actual: p.text, absent: ['co-quan-chu-quan'] };
  },
  message: ({ ten }) => ({ vi: `Trên «${ten}» không có cơ quan chủ quản; cần «UBND TỈNH …» hoặc «UBND THÀNH PHỐ …»`, en: `No parent stands above “${ten}”; needed: “UBND TỈNH …” or “UBND THÀNH PHỐ …”` }),
  examples: { wrong: [{ base: 'cong-van', set: { 'coQuan.chuQuan': undefined } }], right: [{ base: 'cong-van' }, {}] },
});
