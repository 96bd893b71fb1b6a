import { codePoint } from '../../core/code-point.ts';
import { thongLe } from '../../core/clause.ts';
import { few } from '../kit/few.ts';
import { replacing } from '../kit/fix.ts';
import { encodingOf } from '../kit/old-encoding.ts';
import { leafAt } from '../kit/printed.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

/** Soft hyphen, zero-width spaces and joiners, marks and switches of writing direction, byte order mark, fillers. */
const VO_HINH = /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF\uFFA0]+/gu;
const DANG_XET = /[\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]/u;
const HINH = /\p{Extended_Pictographic}\uFE0F?\u200D$/u;

interface Data {
  readonly ma: string;
  readonly canh: string;
}

/** Characters that nobody sees. */
export default defineRule<Data>({
  id: 'ky-tu/vo-hinh',
  since: '0.2.0',
  basis: thongLe('Unicode'),
  covers: ['P-05'],
  title: { vi: 'Không có ký tự vô hình trong chữ', en: 'There are no invisible characters in the text' },
  why: {
    vi: 'Ký tự không bề rộng, dấu nối mềm, dấu đổi chiều chữ thường theo văn bản chép từ nơi khác: không ai thấy, nhưng làm hỏng tìm kiếm, sắp xếp, đối chiếu. Bỏ đi không đổi chữ nào.',
    en: 'Characters of no width, soft hyphens and switches of direction come with pasted text: nobody sees them, yet they break searching, sorting and comparing. Taking them out changes no letter.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const p of typedOf(s)) {
      if (!DANG_XET.test(p.text)) continue;
      for (const { 0: found, index } of few(matchesIn(p.text, VO_HINH))) {
        if (encodingOf(p.text) !== undefined) break; // the soft hyphen is a letter there
        if (HINH.test(p.text.slice(Math.max(0, index - 4), index + 1))) continue;
        const ma = [...new Set(found)].map(codePoint).join(', ');
        const canh = p.text.slice(Math.max(0, index - 12), index + found.length + 12).replace(VO_HINH, '').trim();
        yield { path: leafAt(p, index), data: { ma, canh }, actual: ma, fix: replacing(s, p, index, index + found.length, '') };
      }
    }
  },
  message: ({ ma, canh }) => ({ vi: `Ký tự vô hình ${ma} ở «${canh}»; cần bỏ`, en: `Invisible character ${ma} at “${canh}”; needed: none` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất\u200B lượng soạn thảo văn bản.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn\u00AD bản.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất\u00A0lượng soạn thảo văn bản.' } }],
  },
});
