import { formatPath, type Path } from '../../core/path.ts';
import type { Bilingual } from '../../core/text.ts';
import type { RuleExample } from '../example.ts';
import { defineRule, type Hit, NO_DRAFT, type Rule } from '../rule.ts';
import type { LoaiJudged, Subject } from '../subject.ts';
import { rewriting } from './fix.ts';

/** A text of the draft, and where it stands. */
export interface TypedText {
  readonly text: string;
  readonly path: Path;
}
/** Words in a text of the draft that layout prints by itself. */
export interface TypedWord {
  readonly path: Path;
  readonly found: string;
  readonly doubt?: boolean;
  /** The same text without them, where that is the one right answer. */
  readonly without?: string;
}

/** What differs between the rules on words that are typed though they are printed anyway. */
interface Spec {
  readonly condition: string;
  /** The words, as the title names them. */
  readonly words: Bilingual;
  readonly covers?: readonly string[];
  readonly loai?: readonly LoaiJudged[];
  find(s: Subject): Iterable<TypedWord>;
  readonly wrong: readonly RuleExample[];
  readonly right: readonly RuleExample[];
}
interface Data {
  readonly found: string;
  readonly where: string;
}

/** A rule on words that would stand twice on paper. */
export const typedWords = ({ condition, words, covers = [], loai, find, wrong, right }: Spec): Rule =>
  defineRule<Data>({
    id: `chu-co-san/${condition}`,
    since: '0.2.0',
    basis: { ref: 'in hai lần', force: 'logic' },
    covers,
    ...(loai === undefined ? {} : { loai }),
    title: { vi: `Bản thảo không gõ ${words.vi}, thư viện tự in`, en: `The draft does not hold ${words.en}, printed for you` },
    why: { vi: 'Chữ này được in sẵn ở chỗ của nó; gõ thêm trong bản thảo thì trên giấy có hai lần. Chỉ xét đầu của trường.', en: 'These words are printed in their place; typed in the draft too, they stand twice on paper. Only the head of a field is judged.' },
    mayErr: { vi: 'khi chữ ấy là một phần của chính nội dung', en: 'when the words are part of the text itself' },
    applies: (s) => (s.seen !== undefined ? false : s.draft !== undefined || NO_DRAFT),
    *check(s) {
      for (const word of find(s)) yield hitOf(s, word);
    },
    message: ({ found, where }) => ({ vi: `«${found}» ở «${where}» vanban tự in; cần bỏ ở đây`, en: `“${found}” at “${where}” is printed for you; leave it out here` }),
    examples: { wrong, right },
  });

const hitOf = (s: Subject, { path, found, doubt = false, without = '' }: TypedWord): Hit<Data> => ({
  path,
  data: { found, where: formatPath(path) },
  actual: found,
  doubt,
  ...(without.trim() === '' ? {} : { fix: rewriting(s, path, () => without) }),
});

/** The words of one form at the head of texts; `cut` where the text without them is the right one. */
export function* atHead(form: RegExp, texts: Iterable<TypedText>, cut?: 'cut'): Iterable<TypedWord> {
  for (const { text, path } of texts) {
    const head = form.exec(text.trim())?.[0];
    if (head !== undefined) yield { path, found: head.trim(), ...(cut === undefined ? {} : { without: text.trim().slice(head.length).trim() }) };
  }
}
