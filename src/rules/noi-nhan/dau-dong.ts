import { nd30 } from '../../core/clause.ts';
import { coNoiNhan, laChoTrong, laLuu, noiNhanOf } from '../kit/noi-nhan.ts';
import { leafAt } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

/** A recipient without dash before it or semicolon after it. */
export default defineRule<{ readonly dong: string; readonly can: '-' | ';' }>({
  id: 'noi-nhan/dau-dong',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-06'],
  title: { vi: 'Mỗi dòng nơi nhận có gạch đầu dòng và dấu «;» ở cuối', en: 'Each recipient has a dash before it and “;” after it' },
  why: { vi: 'Xét như in ra; dòng Lưu kết thúc bằng dấu chấm nên xét riêng. Một dấu khác gõ liền trước «;» cũng là sai.', en: 'Judged as printed; the line Lưu ends with a stop and is judged apart. Another mark typed before “;” is wrong too.' },
  applies: coNoiNhan,
  *check(s) {
    for (const p of noiNhanOf(s).filter((one) => !laChoTrong(one))) {
      // What a recipient is sent the document for may stand apart, behind the semicolon, as beside a brace.
      const text = p.text.trim().replace(/; ?\([^()]{1,40}\)$/u, ';');
      if (p.marker !== '-') yield { path: p.path, data: { dong: text, can: '-' }, actual: p.marker, expected: '-' };
      if (!laLuu(p) && (!text.endsWith(';') || /[,:;.]\s*;$/u.test(text.replace(VIET_TAT, '')))) yield { path: leafAt(p, Math.max(0, text.length - 2)), data: { dong: text, can: ';' }, actual: text };
    }
  },
  message: ({ dong, can }) => ({ vi: `Dòng nơi nhận «${dong}»; cần ${can === '-' ? 'gạch đầu dòng «-»' : 'đúng một dấu «;» ở cuối'}`, en: `Recipient line “${dong}”; needed: ${can === '-' ? 'a dash “-” before it' : 'just one “;” at the end'}` }),
  examples: {
    wrong: [{ set: { 'noiNhan[0]': 'Bộ Nội vụ,' } }, { tree: { role: 'noi-nhan-muc', at: 0, replace: ['Bộ Nội vụ;', 'Bộ Nội vụ'] } }, { tree: { role: 'noi-nhan-muc', at: 1, marker: { before: '', text: '+', after: ' ' } } }],
    right: [{ set: { 'noiNhan[0]': 'Bộ Nội vụ;' } }, { set: { 'noiNhan[0]': 'Như Mục ....' } }, { set: { 'noiNhan[0]': { ten: 'Bộ Nội vụ', de: 'b/c' } } }, { set: { 'noiNhan[0]': 'Bộ Nội vụ (2b)' } }, { tree: { role: 'noi-nhan-muc', at: 0, replace: ['Bộ Nội vụ;', 'Bộ Nội vụ; (để báo cáo)'] } }],
  },
});
/** Shortenings whose stop is their own, before the semicolon. */
const VIET_TAT = /(?<![A-Za-zÀ-ỹ])(?:v\.v|TTr|Ltd|Co|JSC|\.{2,30})\.(?=;$)/u;
