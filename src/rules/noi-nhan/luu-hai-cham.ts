import { nd30 } from '../../core/clause.ts';
import { coNoiNhan, luuOf } from '../kit/noi-nhan.ts';
import { defineRule } from '../rule.ts';

/** `Lưu VT` without the colon. */
export default defineRule<{ readonly dong: string }>({
  id: 'noi-nhan/luu-hai-cham',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-09'],
  title: { vi: 'Sau «Lưu» có dấu hai chấm', en: 'A colon follows “Lưu”' },
  why: { vi: 'Dòng cuối gồm chữ Lưu, dấu hai chấm, VT, rồi đơn vị soạn thảo. Văn bản Đảng viết «Lưu Văn phòng», không có dấu.', en: 'The last line is the word Lưu, a colon, VT, then the drafting unit. Party documents write “Lưu Văn phòng” without it.' },
  applies: coNoiNhan,
  *check(s) {
    const p = luuOf(s);
    if (p !== undefined && !/^l[ưu]u\s*:/iu.test(p.text.trim())) yield { path: p.path, data: { dong: p.text }, actual: p.text, expected: 'Lưu:' };
  },
  message: ({ dong }) => ({ vi: `Dòng lưu «${dong}» không có dấu hai chấm; cần «Lưu:»`, en: `The line “${dong}” has no colon; needed: “Lưu:”` }),
  examples: { wrong: [{ tree: { role: 'noi-nhan-muc', at: 4, replace: ['Lưu: VT, NC.', 'Lưu VT.'] } }, { tree: { role: 'noi-nhan-muc', at: 4, replace: ['Lưu:', 'Lưu'] } }], right: [{}] },
});
