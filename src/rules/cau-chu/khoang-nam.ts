import { thongLe } from '../../core/clause.ts';
import type { Path } from '../../core/path.ts';
import { leafAt } from '../kit/printed.ts';
import { typedOf } from '../kit/typed.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

const KHOANG = /(?<![\d/.,-])((?:19|20)\d{2})( ?[-–—] ?)((?:19|20)\d{2})(?![\d/]|[.,-]\d)/gu;

interface Data {
  readonly chu: string;
  readonly khac: string;
}

/** Spans of years, once with spaces round the hyphen and once without. */
export default defineRule<Data>({
  id: 'cau-chu/khoang-nam',
  since: '0.2.0',
  basis: thongLe('nhất quán'),
  covers: [],
  title: { vi: 'Khoảng năm viết một cách trong cả văn bản', en: 'Spans of years are written one way throughout a document' },
  why: { vi: '«2016-2020» bên cạnh «2016 - 2020»: Nghị định không chọn, người đọc và máy tìm kiếm thì cần một cách. Báo một lần cho mỗi cách viết khác với cách đầu tiên.', en: '“2016-2020” beside “2016 - 2020”: the decree does not choose, but readers and searches need one form. Told once for each form that differs from the first.' },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const forms = new Map<string, { readonly path: Path; readonly words: string }>();
    for (const p of typedOf(s)) {
      for (const { 0: words, 2: mark = '', index } of matchesIn(p.text, KHOANG)) {
        if (forms.has(mark)) continue;
        const first = [...forms.values()][0];
        const here = { path: leafAt(p, index), words };
        forms.set(mark, here);
        if (first !== undefined) yield { path: here.path, data: { chu: words, khac: first.words }, actual: words, expected: first.words, related: [{ path: first.path, message: { vi: `«${first.words}»`, en: `“${first.words}”` } }] };
      }
    }
  },
  message: ({ chu, khac }) => ({ vi: `Khoảng năm «${chu}» khác cách viết «${khac}» ở chỗ khác; cần một cách viết`, en: `The span “${chu}” is written unlike “${khac}” elsewhere; needed: one form` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản giai đoạn 2026-2030.', 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ giai đoạn 2026 - 2030 được lập đầy đủ.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Nâng cao chất lượng soạn thảo văn bản giai đoạn 2026 - 2030; theo hồ sơ số 2019-2020/HS.', 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ giai đoạn 2021 - 2025 được lập đầy đủ.' } }],
  },
});
