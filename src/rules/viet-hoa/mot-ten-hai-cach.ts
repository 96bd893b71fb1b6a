import { thongLe } from '../../core/clause.ts';
import type { Path } from '../../core/path.ts';
import { thuong } from '../../core/text.ts';
import { isQuoted } from '../kit/capitals.ts';
import { few } from '../kit/few.ts';
import { leafAt, proseOf } from '../kit/printed.ts';
import { startsLower } from '../kit/proper-names.ts';
import { mayBeCapital } from '../kit/sentence.ts';
import { defineRule, NO_TREE } from '../rule.ts';
import { matchesIn } from '../kit/matches.ts';

/** What stands before a title is asked last: a pattern that begins with it is tried at every letter. */
const CHUC_VU = /(bộ trưởng|thứ trưởng|chủ tịch|giám đốc|cục trưởng|chánh văn phòng|hiệu trưởng|trưởng phòng|trưởng ban|viện trưởng|chánh án)(?<!(?:[A-Za-zÀ-ỹ]|(?:phó|các|những|nguyên) )\1) (?=[\p{Lu}][A-Za-zÀ-ỹ]{1,6}(?: [A-Za-zÀ-ỹ]{1,7})?)/giu;

interface Data {
  readonly chu: string;
  readonly khac: string;
}
interface Seen {
  readonly path: Path;
  readonly words: string;
}

/** A title of one post, once with a capital and once without. */
export default defineRule<Data>({
  id: 'viet-hoa/mot-ten-hai-cach',
  since: '0.2.0',
  basis: thongLe('nhất quán; PL II·V·3'),
  covers: ['H-V.3'],
  title: { vi: 'Một chức vụ viết một cách trong cả văn bản', en: 'One post is written one way throughout a document' },
  why: {
    vi: 'Quy tắc và ví dụ của Phụ lục II về chức vụ không khớp nhau, nên chỉ xét chỗ cùng một chức vụ («Giám đốc Sở Nội vụ») khi hoa khi thường giữa câu.',
    en: 'The rule of Phụ lục II on titles and its examples disagree, so only one post (“Giám đốc Sở Nội vụ”) with and without its capital inside sentences is told.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    const seen = new Map<string, Seen>();
    for (const p of proseOf(s)) {
      for (const { 0: title, index } of few(matchesIn(p.text, CHUC_VU))) {
        if (mayBeCapital(p, index) || isQuoted(p.text, index)) continue;
        const words = title + (/^[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+){0,2}/u.exec(p.text.slice(index + title.length, index + title.length + 40))?.[0] ?? '');
        const key = thuong(words);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { path: leafAt(p, index), words });
        else if (startsLower(first.words) !== startsLower(words)) {
          seen.set(key, { ...first, words });
          yield { path: leafAt(p, index), data: { chu: words, khac: first.words }, actual: words, expected: first.words, related: [{ path: first.path, message: { vi: `«${first.words}»`, en: `“${first.words}”` } }] };
        }
      }
    }
  },
  message: ({ chu, khac }) => ({ vi: `Chức vụ «${chu}» ở chỗ khác viết «${khac}»; cần một cách viết`, en: `The post “${chu}” is “${khac}” elsewhere; needed: one form` }),
  examples: {
    wrong: [{ set: { 'noiDung[1].noiDung[0].doan': 'Theo ý kiến của Giám đốc Sở Nội vụ.', 'noiDung[1].noiDung[1].doan': 'Theo ý kiến của giám đốc Sở Nội vụ.' } }],
    right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Theo ý kiến của Giám đốc Sở Nội vụ và giám đốc các trung tâm. Giám đốc Sở Nội vụ chịu trách nhiệm.' } }],
  },
});
