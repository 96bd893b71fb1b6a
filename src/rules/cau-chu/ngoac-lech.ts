import type { Bilingual } from '../../core/text.ts';
import { few } from '../kit/few.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

const CAP: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };
const DONG = new Map(Object.entries(CAP).map(([open, close]) => [close, open]));
const NGOAC = /[()[\]“”]/gu;
/** Letters and numbers of lists close a bracket that nothing opened: `a)`, `1)`. */
const SO_MUC = /(?:^|[\s(,;:.“/])(?:[A-Za-zÀ-ỹ]{1,2}|\d{1,3}|[ivxIVX]{1,5}|\*{1,3})$/u;

interface Mark {
  readonly p: Printed;
  readonly at: number;
  readonly mark: string;
}

/** Brackets and quotation marks without their other half. */
export default defineRule<{ readonly mark: string; readonly need: string }>({
  id: 'cau-chu/ngoac-lech',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Mỗi dấu ngoặc có nửa kia', en: 'Every bracket has its other half' },
  why: {
    vi: 'Đi từ đầu đến cuối phần chữ, kể cả qua nhiều đoạn; chỉ báo dấu không có nửa kia ở bất cứ đâu. «a)», «1)» của danh sách không tính.',
    en: 'Followed from end to end of the text, over paragraphs too; only a mark without its other half anywhere is told. “a)” and “1)” of lists do not count.',
  },
  mayErr: { vi: 'phần trích dẫn dài mở lại ngoặc ở mỗi đoạn', en: 'long quotations open their marks again at each paragraph' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const { p, at, mark } of few(lonely(typedOf(s)))) yield { path: leafAt(p, at), data: { mark, need: CAP[mark] ?? DONG.get(mark) ?? '' }, actual: mark };
  },
  message: ({ mark, need }): Bilingual => ({ vi: `Dấu «${mark}» đứng một mình; cần cả «${need}»`, en: `The mark “${mark}” stands alone; needed: “${need}” too` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản (theo Nghị định số 30/2020/NĐ-CP.' } }, { set: { 'noiDung[1].noiDung[0].doan': 'Phát động phong trào Văn thư giỏi”.' } }],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng: a) soạn thảo; b) ban hành văn bản (giấy, điện tử).' } },
      { set: { 'noiDung[4]': 'Sửa đổi như sau: “Nội dung một.', 'noiDung[5]': 'Nội dung hai”.' } },
    ],
  },
});

/** Marks that are never closed, or close nothing, from the first paragraph to the last of each section; kind by kind. */
function lonely(all: readonly Printed[]): readonly Mark[] {
  const out: Mark[] = [];
  const waiting = new Map<string, Mark[]>(Object.keys(CAP).map((open) => [open, []]));
  // One by one: thousands of arguments would be too many for a call.
  const flush = (): void => waiting.forEach((marks) => marks.splice(0).forEach((mark) => out.push(mark)));
  all.forEach((p, i) => {
    if (p.section !== all[i - 1]?.section) flush();
    for (const { 0: mark, index: at } of matchesIn(p.text, NGOAC)) {
      const open = DONG.get(mark);
      if (open === undefined) waiting.get(mark)?.push({ p, at, mark });
      else if (waiting.get(open)?.pop() === undefined && !(mark === ')' && SO_MUC.test(p.text.slice(Math.max(0, at - 8), at)))) out.push({ p, at, mark });
    }
  });
  flush();
  return out;
}
