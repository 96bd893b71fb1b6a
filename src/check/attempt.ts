import type { Edit, Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import { valueAt } from '../rules/kit/fix.ts';
import { applyEdits } from './apply-edits.ts';
import type { Fixer, ReadDraft, Unfixable } from './fix.ts';
import { type SourceMap, sourceMap } from './source-map.ts';
import { offsetsOf } from './source-range.ts';
import { type Splice, spliceOf, spliced } from './splice.ts';

/** A text, how it reads, and what is found in it. */
interface Checked {
  readonly text: string;
  readonly map: SourceMap | undefined;
  readonly read: ReadDraft;
  readonly findings: readonly Finding[];
  /** Where texts of the draft stand in the source, as far as that was asked. */
  readonly places: Map<string, readonly number[] | undefined>;
}

/** More attempts than a text needs that nobody made to need them. */
const MOST = 400;
/** Words that stand at several places near where the reader saw them are tried at so many. */
const PLACES = 4;

/** A text that is changed step by step; a step that does harm is not taken. */
export class Attempts {
  now: Checked;
  #left = MOST;
  readonly #fixer: Fixer;

  constructor(text: string, fixer: Fixer) {
    this.#fixer = fixer;
    this.now = { text, map: sourceMap(text), read: fixer.read(text), findings: fixer.check(text), places: new Map() };
  }

  /** What stands in the way of a finding's fix before it is tried. */
  obstacle({ fix = [] }: Finding): Unfixable | undefined {
    const { draft, positions } = this.now.read;
    const elsewhere = (file: string | undefined): boolean => file !== undefined && file !== this.#fixer.file;
    if (fix.some(({ path }) => elsewhere(positions.at(path)?.file))) return 'another-file';
    return draft !== undefined && fix.every((edit) => this.#spliceOf(edit, 0) !== undefined) ? undefined : 'not-found';
  }

  /** Do the words still stand that a fix is about? */
  stands = ({ fix = [] }: Finding): boolean => fix.every(({ path, from }) => valueAt(this.now.read.draft, path) === from);

  /** Makes the fixes of some findings, all or none; `over`: no more is tried. */
  make(findings: readonly Finding[]): 'made' | 'harm' | 'over' {
    const edits = findings.flatMap(({ fix = [] }) => fix);
    for (let nth = 0; nth < (findings.length === 1 ? PLACES : 1); nth++) {
      const text = this.#changed(edits, nth);
      if (text === undefined) continue;
      if ((this.#left -= 1) < 0) return 'over';
      const read = this.#fixer.read(text);
      if (!isMeant(this.now.read, edits, read)) continue;
      const after = this.#fixer.check(text);
      if (harms(this.now.findings, after)) return 'harm';
      this.now = { text, map: sourceMap(text), read, findings: after, places: new Map() };
      return 'made';
    }
    return 'harm';
  }

  #changed(edits: readonly Edit[], nth: number): string | undefined {
    const splices = edits.map((edit) => this.#spliceOf(edit, nth));
    return splices.every((one) => one !== undefined) ? spliced(this.now.text, splices) : undefined;
  }

  /** An edit as a change of the source: only what differs. */
  #spliceOf(edit: Edit, nth: number): Splice | undefined {
    const { map } = this.now;
    const place = this.#placeOf(edit, nth);
    if (map === undefined || place === undefined) return undefined;
    const { start, end, words } = spliceOf(edit);
    return { start: map.back(place[start] ?? 0), end: map.back(place[end] ?? 0), words };
  }

  /** Offsets of the text that an edit is about, where it stands as the edit says. */
  #placeOf({ path, from }: Edit, nth: number): readonly number[] | undefined {
    const { read, map, places } = this.now;
    const position = read.positions.at(path);
    if (map === undefined || position === undefined || valueAt(read.draft, path) !== from) return undefined;
    const key = `${formatPath(path)} ${nth}`;
    if (!places.has(key)) places.set(key, offsetsOf(map.text, map.offset(position.line, position.column), from, nth));
    return places.get(key);
  }
}

/** Does a text read as its edits mean it, and all else in it as before? */
function isMeant(before: ReadDraft, edits: readonly Edit[], after: ReadDraft): boolean {
  return after.draft !== undefined && JSON.stringify(applyEdits(before.draft, whole(edits))) === JSON.stringify(after.draft);
}

/** All edits of one text as one. */
function whole(edits: readonly Edit[]): Edit[] {
  const byPath = new Map<string, Edit[]>();
  for (const edit of edits) {
    const same = byPath.get(formatPath(edit.path));
    if (same === undefined) byPath.set(formatPath(edit.path), [edit]);
    else same.push(edit);
  }
  return [...byPath.values()].flatMap(([first, ...rest]) => (first === undefined ? [] : [{ ...first, to: spliced(first.from, [first, ...rest].map(spliceOf)) ?? first.from }]));
}

/** Is there more of anything than before? */
function harms(before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = new Map<string, number>();
  for (const { id } of before) counts.set(id, (counts.get(id) ?? 0) + 1);
  return after.some(({ id }) => {
    const left = (counts.get(id) ?? 0) - 1;
    counts.set(id, left);
    return left < 0;
  });
}
