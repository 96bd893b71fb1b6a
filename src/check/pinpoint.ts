import type { Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { VanBan } from '../domain/van-ban.ts';
import { valueAt } from '../rules/kit/fix.ts';
import { sourceMap } from './source-map.ts';
import { offsetsOf } from './source-range.ts';

/** Findings whose place is the word itself, where `actual` stands in the text they are about, and not only the beginning of that text. */
export function pinpoint(findings: readonly Finding[], draft: VanBan, source: string | undefined, file: string | undefined): readonly Finding[] {
  const map = source === undefined || findings.length === 0 ? undefined : sourceMap(source);
  if (map === undefined) return findings;
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { actual, path, position, id } = finding;
    const leaf = valueAt(draft, path);
    if (typeof actual !== 'string' || actual === '' || typeof leaf !== 'string' || position === undefined || (position.file ?? file) !== file) return finding;
    // One rule may find the same word twice in a text: in the order in which they stand.
    const key = JSON.stringify([id, formatPath(path), actual]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const at = nthIndex(leaf, actual, nth);
    const offset = at < 0 ? undefined : offsetsOf(map.text, map.offset(position.line, position.column), leaf)?.[at];
    return offset === undefined ? finding : { ...finding, position: { ...position, ...map.place(offset) } };
  });
}

function nthIndex(text: string, word: string, nth: number): number {
  let at = text.indexOf(word);
  for (let n = 0; n < nth && at >= 0; n++) at = text.indexOf(word, at + word.length);
  return at;
}
