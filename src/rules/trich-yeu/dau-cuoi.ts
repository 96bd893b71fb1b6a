import { thongLe } from '../../core/clause.ts';
import { hasPrinted } from '../kit/has-printed.ts';
import { replacing } from '../kit/fix.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** A stop at the end; after a shortening (`v.v.`, `TP.`) or in a row of dots it is none. */
const CHAM = /(?<=\p{Ll}{2}|\p{L}{3}|\d{4}|[\p{Ll}\d]\))[.;,]\s*$/u;

/** A stop behind the subject. */
export default defineRule<{ readonly cuoi: string }>({
  id: 'trich-yeu/dau-cuoi',
  since: '0.2.0',
  basis: thongLe('các mẫu ở PL III'),
  covers: [],
  title: { vi: 'Trích yếu không kết thúc bằng dấu chấm, dấu phẩy, dấu chấm phẩy', en: 'The subject ends without a stop' },
  why: { vi: 'Nghị định không nói, nhưng trích yếu ở mọi ví dụ và mẫu của Nghị định đều không có dấu ở cuối.', en: 'The decree does not say so, but no subject in its examples and samples ends in a mark.' },
  applies: hasPrinted('trich-yeu', 'trich-yeu-cong-van'),
  *check(s) {
    for (const p of printedAs(s, 'trich-yeu', 'trich-yeu-cong-van')) {
      const found = CHAM.exec(p.text);
      if (found === null) continue;
      const cuoi = /\S{0,24}\s*$/u.exec(p.text.slice(-32))?.[0].trim() ?? '';
      yield { path: leafAt(p, found.index), data: { cuoi }, actual: cuoi, fix: replacing(s, p, found.index, p.text.length, '') };
    }
  },
  message: ({ cuoi }) => ({ vi: `Trích yếu kết thúc bằng «${cuoi}»; cần bỏ dấu ở cuối`, en: `The subject ends in “${cuoi}”; needed: no mark at its end` }),
  examples: {
    wrong: [{ set: { trichYeu: 'Công tác văn thư, lưu trữ năm 2026.' } }, { base: 'cong-van', set: { trichYeu: 'góp ý dự thảo Quy chế văn thư, lưu trữ.' } }],
    right: [{}, { base: 'cong-van', set: { trichYeu: 'góp ý dự thảo quy chế văn thư, lưu trữ v.v.' } }],
  },
});
