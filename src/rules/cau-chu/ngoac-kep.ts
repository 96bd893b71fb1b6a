import { thongLe } from '../../core/clause.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

/** A straight mark that is no sign for inches. */
const THANG = /(?<![\d”])"/u;
const CONG = /[“”]/u;

/** Straight and curly quotation marks in one text. */
export default defineRule<{ readonly dau: string }>({
  id: 'cau-chu/ngoac-kep',
  since: '0.2.0',
  basis: thongLe('nhất quán'),
  covers: [],
  title: { vi: 'Dấu ngoặc kép viết một kiểu trong cả văn bản', en: 'Quotation marks have one shape throughout a document' },
  why: { vi: 'Ngoặc thẳng và ngoặc cong lẫn nhau thường do chép từ nguồn khác. Báo một lần, ở chỗ đầu tiên khác kiểu.', en: 'Straight marks among curly ones usually come from pasted text. Told once, at the first place that differs.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const all = typedOf(s);
    const straight = place(all, THANG);
    const curly = place(all, CONG);
    if (straight === undefined || curly === undefined) return;
    const first = all.indexOf(straight.p) < all.indexOf(curly.p) || (straight.p === curly.p && straight.at < curly.at) ? straight : curly;
    const later = first === straight ? curly : straight;
    const dau = later.p.text.charAt(later.at);
    yield { path: leafAt(later.p, later.at), data: { dau }, actual: dau, related: [{ path: leafAt(first.p, first.at), message: { vi: `«${first.p.text.charAt(first.at)}»`, en: first.p.text.charAt(first.at) } }] };
  },
  message: ({ dau }) => ({ vi: `Dấu ngoặc kép «${dau}» khác kiểu với chỗ khác; cần một kiểu`, en: `Quotation mark “${dau}” has another shape elsewhere; needed: one` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Phát động phong trào “Văn thư giỏi”.', 'noiDung[1].noiDung[1].doan': 'Tổng kết phong trào "Văn thư giỏi".' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Phát động phong trào “Văn thư giỏi”; trang bị màn hình 24".' } }],
  },
});

function place(all: readonly Printed[], mark: RegExp): { readonly p: Printed; readonly at: number } | undefined {
  for (const p of all) {
    const at = mark.exec(p.text)?.index;
    if (at !== undefined) return { p, at };
  }
  return undefined;
}
