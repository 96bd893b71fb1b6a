import { nd30 } from '../../core/clause.ts';
import { leafAt, type Printed, printedAs } from '../kit/printed.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly dau: string;
  readonly can: string;
  readonly cuoi: boolean;
}

/** The stop at the end of a căn cứ line. */
export default defineRule<Data>({
  id: 'can-cu/dau-cuoi',
  since: '0.2.0',
  basis: nd30('PL I·I·II·6a'),
  covers: ['C-04'],
  title: { vi: 'Mỗi dòng căn cứ kết thúc bằng «;», dòng cuối bằng «.»', en: 'Each legal basis ends with “;”, the last with “.”' },
  why: { vi: 'Xét dấu cuối của từng dòng như in; dòng «Theo đề nghị của …» cũng là một dòng căn cứ, như các mẫu của Nghị định.', en: 'The last mark of each printed line is judged; “Theo đề nghị của …” counts as a line, as the decree’s sample pages have it.' },
  applies: (s) => printedAs(s, 'can-cu').length > 0,
  *check(s) {
    const bySection = new Map<number, Printed[]>();
    for (const p of printedAs(s, 'can-cu')) bySection.set(p.section, [...(bySection.get(p.section) ?? []), p]);
    for (const lines of bySection.values()) {
      for (const [i, p] of lines.entries()) {
        const text = p.text.trimEnd();
        const can = i === lines.length - 1 ? '.' : ';';
        if (text === '' || text.endsWith(can)) continue;
        const dau = /[^A-Za-zÀ-ỹ\p{N}”"’)\]]$/u.exec(text)?.[0] ?? '';
        yield { path: leafAt(p, text.length - 1), data: { dau, can, cuoi: can === '.' }, actual: dau, expected: can };
      }
    }
  },
  message: ({ dau, can, cuoi }) => ({
    vi: `Dòng căn cứ${cuoi ? ' cuối' : ''} ${dau === '' ? 'không có dấu ở cuối' : `kết thúc bằng «${dau}»`}; cần «${can}»`,
    en: `The ${cuoi ? 'last ' : ''}legal basis ${dau === '' ? 'has no stop' : `ends with “${dau}”`}; needed: “${can}”`,
  }),
  examples: {
    wrong: [
      { tree: { role: 'can-cu', at: 0, replace: [';', ','] } },
      { tree: { role: 'can-cu', at: 1, replace: ['văn thư;', 'văn thư'] } },
      { tree: { role: 'can-cu', at: 2, replace: ['Nội vụ.', 'Nội vụ;'] } },
    ],
    right: [{ set: { 'canCu[0]': 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;' } }, { set: { canCu: ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'] } }],
  },
});
