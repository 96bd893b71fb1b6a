import type { Fix, Region } from 'sarif';
import { rangeOf } from '../../../check/source-range.ts';
import type { Edit, Finding } from '../../../core/finding.ts';
import { formatPath } from '../../../core/path.ts';
import type { Lang } from '../../../core/text.ts';
import { uriOf } from './uri.ts';

/** The fix of a finding as a change of the source text; none where its place there is not known for certain. */
export function fixesOf({ path, position, file, fix = [] }: Finding, name: string, source: Uint8Array, lang: Lang): Fix[] {
  const [edit, ...others] = fix;
  if (edit === undefined || others.length > 0 || position === undefined || formatPath(edit.path) !== formatPath(path)) return [];
  if (position.file !== undefined && position.file !== name) return [];
  const text = new TextDecoder().decode(source);
  if (text !== text.normalize('NFC')) return []; // columns count in composed letters
  const change = changeOf(text, offsetOf(text, position.line, position.column), edit);
  if (change === undefined) return [];
  return [
    {
      description: { text: lang === 'vi' ? `Sửa thành «${edit.to}»` : `Change to “${edit.to}”` },
      artifactChanges: [{ artifactLocation: uriOf(file ?? name), replacements: [{ deletedRegion: change.region, insertedContent: { text: change.words } }] }],
    },
  ];
}

/** The stretch in which two texts differ, in the source. */
function changeOf(text: string, from: number, edit: Edit): { readonly region: Region; readonly words: string } | undefined {
  let head = 0;
  while (head < edit.from.length && edit.from[head] === edit.to[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(edit.from.length, edit.to.length) - head && edit.from.at(-1 - tail) === edit.to.at(-1 - tail)) tail += 1;
  const range = rangeOf(text, from, edit.from, head, edit.from.length - tail);
  if (range === undefined) return undefined;
  const [start, end] = [placeOf(text, range.start), placeOf(text, range.end)];
  return { region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }, words: edit.to.slice(head, edit.to.length - tail) };
}

const LINE_END = /\r\n?|\n/gu;

function offsetOf(text: string, line: number, column: number): number {
  const starts = [0, ...[...text.matchAll(LINE_END)].map((match) => match.index + match[0].length)];
  return (starts[line - 1] ?? text.length) + column - 1;
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const ends = [...text.slice(0, offset).matchAll(LINE_END)];
  const last = ends.at(-1);
  return { line: ends.length + 1, column: offset - (last === undefined ? 0 : last.index + last[0].length) + 1 };
}
