import type { Edit } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import { plain } from '../../core/text.ts';
import type { Subject } from '../subject.ts';
import type { Printed } from './printed.ts';

/** What stands at a path of a draft. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined), value); // any object may be asked for any key
}

/**
 * The edit that puts other words in place of a stretch of a printed paragraph; none where the stretch is not wholly
 * one text of the draft, or where it is not certain which of its words are meant.
 */
export function replacing(s: Subject, p: Printed, start: number, end: number, words: string): readonly Edit[] {
  const piece = p.pieces.find((one) => one.start <= start && end <= one.end && one.leaf !== undefined);
  if (piece?.leaf === undefined) return [];
  const leaf = piece.leaf;
  const from = valueAt(s.draft, leaf);
  const found = p.text.slice(start, end);
  if (typeof from !== 'string' || found === '') return [];
  if (p.text.slice(piece.start, piece.end) === plain(from)) return [changed(leaf, from, start - piece.start, found, words)];
  const same = p.pieces.filter((one) => one.leaf !== undefined && one.leaf.join('\0') === leaf.join('\0'));
  const printed = same.flatMap((one) => places(p.text.slice(one.start, one.end), found).map((at) => one.start + at));
  const typed = places(from, found);
  const at = typed[printed.indexOf(start)];
  if (at === undefined || printed.length !== typed.length) return [];
  return [changed(leaf, from, at, found, words)];
}

const changed = (path: Path, from: string, at: number, found: string, words: string): Edit => ({ path, from, to: from.slice(0, at) + words + from.slice(at + found.length) });

/** The edit of a whole text of the draft; none where it is no text. */
export function rewriting(s: Subject, path: Path, change: (text: string) => string): readonly Edit[] {
  const from = valueAt(s.draft, path);
  if (typeof from !== 'string') return [];
  const to = change(from);
  return to === from ? [] : [{ path, from, to }];
}

function places(text: string, found: string): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) out.push(at);
  return out;
}
