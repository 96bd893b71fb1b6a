import { splitFrontMatter } from '../source/format.ts';

/** Is a text a draft of this library (YAML, JSON, Markdown with front matter) rather than the text of a document? */
export function looksLikeDraft(text: string): boolean {
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const front = splitFrontMatter(source);
  if (front !== undefined) return isKeys(front.head);
  return /^\s*[{[]/u.test(source) ? /"[A-Za-z]\w*"\s*:/u.test(source.slice(0, 20_000)) : isKeys(source);
}

/** Do its lines at the margin name fields (`loai: quyet-dinh`), as YAML has them? */
function isKeys(text: string): boolean {
  const lines = text.slice(0, 20_000).split('\n').filter((line) => /^[^\s#-]/u.test(line));
  const keys = lines.filter((line) => /^"?[A-Za-z]\w*"?:(?:\s|$)/u.test(line)).length;
  return keys > 0 && keys >= lines.length * 0.7;
}
