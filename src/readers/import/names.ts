import { plain } from '../../core/text.ts';
import { wordsOf } from '../../layout/inline-text.ts';
import type { Inline } from '../../layout/tree.ts';

/** What a draft calls a numbered unit, and what a reference to it prints. */
export interface Name {
  readonly id: string;
  /** Words before the numeral, the numeral, words after it: `khoản `, `1`, ` Mục II`. */
  readonly before: string;
  readonly numeral: string;
  readonly after: string;
}
/** Names by the bookmark of the file. */
export type Names = ReadonlyMap<string, Name>;

/** A reference that prints exactly what ours would: how much of the text before it is its own, and where it ends. */
interface FoundRef {
  readonly id: string;
  readonly lead: number;
  /** Index of the last inline that it takes. */
  readonly last: number;
  /** What that inline says after it. */
  readonly rest: string;
}

/** The reference at an inline, where its words are those that a reference of the draft prints. */
export function refAt(inlines: readonly Inline[], at: number, names: Names): FoundRef | undefined {
  const inline = inlines[at];
  const name = inline?.kind === 'ref' ? names.get(inline.target) : undefined;
  if (inline?.kind !== 'ref' || name === undefined || inline.text !== name.numeral) return undefined;
  const previous = inlines[at - 1];
  const lead = previous?.kind === 'text' && plain(previous.text).endsWith(name.before) ? name.before.length : name.before === '' ? 0 : undefined;
  if (lead === undefined) return undefined;
  const tail = tailOf(inlines, at + 1, name.after);
  return tail === undefined ? undefined : { id: name.id, lead, ...tail };
}

/** Goes over what follows until the words are used up; undefined where they differ. */
function tailOf(inlines: readonly Inline[], from: number, words: string): Pick<FoundRef, 'last' | 'rest'> | undefined {
  let left = words;
  for (let i = from; left !== ''; i += 1) {
    const inline = inlines[i];
    if (inline?.kind !== 'text' && inline?.kind !== 'ref') return undefined;
    const text = plain(wordsOf(inline));
    if (text.startsWith(left)) return { last: i, rest: wordsOf(inline).slice(left.length) };
    if (text === '' || !left.startsWith(text)) return undefined;
    left = left.slice(text.length);
  }
  return { last: from - 1, rest: '' };
}
