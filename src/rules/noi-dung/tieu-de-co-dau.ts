import { thongLe } from '../../core/clause.ts';
import { rewriting } from '../kit/fix.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const DAU = /(?<!v\.v|[.…])[.;,]$/iu;

/** Headings that end with a stop. */
export default defineRule<{ readonly tieuDe: string }>({
  id: 'noi-dung/tieu-de-co-dau',
  since: '0.2.0',
  basis: thongLe('các mẫu của PL III'),
  covers: ['S-02'],
  title: { vi: 'Cuối tiêu đề không có dấu câu', en: 'A heading ends without a stop' },
  why: { vi: 'Tiêu đề trong các mẫu của Nghị định không có dấu chấm, phẩy ở cuối. Dấu hai chấm và điều không bị xét.', en: 'Headings in the decree’s samples end without stop or comma. Colons, and điều, are not judged.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const p of printedAs(s, 'tieu-de-phan', 'tieu-de-muc', 'muc', 'khoan-tieu-de', 'tieu-de-phu-luc')) {
      const text = p.text.trimEnd();
      if (!DAU.test(text)) continue;
      const path = leafAt(p, text.length - 1);
      yield { path, data: { tieuDe: text }, actual: text, expected: text.slice(0, -1), fix: rewriting(s, path, (words) => words.trimEnd().replace(/[.;,]$/u, '')) };
    }
  },
  message: ({ tieuDe }) => ({ vi: `Tiêu đề «${tieuDe}» có dấu ở cuối; thường không có`, en: `Heading “${tieuDe}” ends with a stop; usual: none` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].tieuDe': 'Mục đích, yêu cầu.' } }, { set: { 'noiDung[2].noiDung[0].tieuDe': 'Tập huấn;' } }],
    right: [{ set: { 'noiDung[2].noiDung[0].tieuDe': 'Tập huấn, kiểm tra, v.v.' } }, { set: { 'noiDung[2].noiDung[0].tieuDe': 'Tập huấn:' } }],
  },
});
