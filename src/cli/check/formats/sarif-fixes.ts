import type { Fix, Region } from 'sarif';
import { offsetsOf } from '../../../check/source-range.ts';
import { spliceOf } from '../../../check/splice.ts';
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

/** The stretch in which two texts differ, in the source; the place that is known lies somewhere in the text. */
function changeOf(text: string, place: number, edit: Edit): { readonly region: Region; readonly words: string } | undefined {
  const { start, end, words } = spliceOf(edit);
  const first = Math.max(0, place - 2 * edit.from.length - 20);
  for (let nth = 0; nth < 20; nth++) {
    const offsets = offsetsOf(text, first, edit.from, nth);
    if (offsets === undefined) return undefined;
    if ((offsets[0] ?? 0) > place || (offsets.at(-1) ?? 0) < place) continue;
    const [from, to] = [placeOf(text, offsets[start] ?? 0), placeOf(text, offsets[end] ?? 0)];
    return { region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }, words };
  }
  return undefined;
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
