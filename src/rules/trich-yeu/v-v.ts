import { mau } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { replacing } from '../kit/fix.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

const VV = /^\s*(v\/v|v\.v)(?=[\s:])/iu;

/** `V/v` in a named type. */
export default defineRule<{ readonly chu: string }>({
  id: 'trich-yeu/v-v',
  since: '0.2.0',
  basis: mau('M1.2'),
  covers: ['T-05'],
  title: { vi: 'Chỉ công văn viết tắt «V/v» ở trích yếu', en: 'Only a công văn shortens “V/v” in its subject' },
  why: { vi: 'Mẫu của các văn bản có tên loại ghi «Về việc …» hoặc một cụm từ; «V/v» nằm ở ô của công văn.', en: 'Samples of named types have “Về việc …” or a bare phrase; “V/v” belongs to the công văn.' },
  applies: (s) => (s.loai === 'cong-van' ? false : hasPrinted('trich-yeu')(s)),
  *check(s) {
    for (const p of printedAs(s, 'trich-yeu')) {
      const found = VV.exec(p.text);
      const chu = found?.[1];
      if (found === null || chu === undefined) continue;
      const start = found[0].length - chu.length;
      yield { path: leafAt(p, start), data: { chu }, actual: chu, expected: 'Về việc', fix: replacing(s, p, start, found[0].length, 'Về việc') };
    }
  },
  message: ({ chu }) => ({ vi: `Trích yếu bắt đầu bằng «${chu}»; cần «Về việc» hoặc bỏ đi`, en: `The subject begins with “${chu}”; needed: “Về việc”, or nothing` }),
  examples: {
    wrong: [{ set: { trichYeu: 'V/v triển khai công tác văn thư, lưu trữ năm 2026' } }, { base: 'de-cuong-bao-cao', set: { trichYeu: 'v/v kết quả công tác văn thư năm 2026' } }],
    right: [{ set: { trichYeu: 'Về việc triển khai công tác văn thư, lưu trữ năm 2026' } }, { base: 'cong-van' }],
  },
});
