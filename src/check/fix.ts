import type { Edit, Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { VanBan } from '../domain/van-ban.ts';
import type { Positions } from '../readers/index.ts';
import { valueAt } from '../rules/kit/fix.ts';
import { rangeOf, type Range } from './source-range.ts';

/** A draft with the places of its facts, as a reader gives it. */
export interface ReadDraft {
  readonly draft?: VanBan | undefined;
  readonly positions: Positions;
}

/** How `fixText` reads and checks a text. */
export interface Fixer {
  read(text: string): ReadDraft;
  check(text: string): readonly Finding[];
}

/** What fixing gave. */
export interface Fixed {
  readonly text: string;
  /** What was put right, in the order in which it was. */
  readonly applied: readonly Finding[];
  /** What has a fix that could not be made in this text: what stands in another file, or reads otherwise afterwards. */
  readonly left: readonly Finding[];
}

/** More rounds than fixes of one text ever build on one another. */
const ROUNDS = 10;

/**
 * Puts right in a text what has one right answer, and nothing else: comments, order and spacing stay. Every change is read back;
 * one that does not read as meant, or brings a finding that was not there, is taken back.
 */
export function fixText(text: string, fixer: Fixer): Fixed {
  const applied: Finding[] = [];
  const failed = new Set<string>();
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const findings = fixer.check(now);
    const todo = firstOfEach(findings.filter((f) => f.fix !== undefined && !failed.has(keyOf(f))));
    if (todo.length === 0) break;
    const together = attempt(now, todo, findings, fixer);
    if (together !== undefined) {
      now = together;
      applied.push(...todo);
      continue;
    }
    for (const finding of todo) {
      const alone = attempt(now, [finding], fixer.check(now), fixer);
      if (alone === undefined) failed.add(keyOf(finding));
      else {
        now = alone;
        applied.push(finding);
      }
    }
  }
  return { text: now, applied, left: fixer.check(now).filter((f) => f.fix !== undefined) };
}

const keyOf = (finding: Finding): string => JSON.stringify([finding.id, finding.fix]);

/** Findings whose edits touch no text twice: the others come in the next round, on what then stands there. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const taken = new Set<string>();
  return findings.filter(({ fix = [] }) => {
    const paths = fix.map((edit) => formatPath(edit.path));
    if (paths.some((path) => taken.has(path))) return false;
    for (const path of paths) taken.add(path);
    return true;
  });
}

/** The text with the fixes of some findings; undefined where one of them cannot be made, or does harm. */
function attempt(text: string, findings: readonly Finding[], before: readonly Finding[], fixer: Fixer): string | undefined {
  const edits = findings.flatMap(({ fix = [] }) => fix);
  const { draft, positions } = fixer.read(text);
  const changes = edits.map((edit) => changeOf(text, edit, draft, positions));
  if (!changes.every((change) => change !== undefined)) return undefined;
  const next = [...changes].sort((a, b) => b.start - a.start).reduce((all, { start, end, words }) => all.slice(0, start) + words + all.slice(end), text);
  const read = fixer.read(next).draft;
  const asMeant = read !== undefined && edits.every(({ path, to }) => valueAt(read, path) === to);
  return asMeant && !harms(before, fixer.check(next)) ? next : undefined;
}

/** Is there more of anything than before? */
function harms(before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (list: readonly Finding[], id: string): number => list.filter((f) => f.id === id).length;
  return [...new Set(after.map(({ id }) => id))].some((id) => count(after, id) > count(before, id));
}

interface Change extends Range {
  readonly words: string;
}

/** An edit as a change of the source: only what differs. */
function changeOf(text: string, { path, from, to }: Edit, draft: VanBan | undefined, positions: Positions): Change | undefined {
  const position = positions.at(path);
  if (position === undefined || position.file !== undefined || valueAt(draft, path) !== from) return undefined;
  const head = shared(from, to);
  const tail = shared([...from.slice(head)].reverse().join(''), [...to.slice(head)].reverse().join(''));
  const range = rangeOf(text, offsetOf(text, position.line, position.column), from, head, from.length - tail);
  return range === undefined ? undefined : { ...range, words: to.slice(head, to.length - tail) };
}

/** How many characters two texts begin with in common. */
function shared(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const end = /\r\n?|\n/gu;
    end.lastIndex = at;
    const found = end.exec(text);
    if (found === null) return text.length;
    at = found.index + found[0].length;
  }
  return at + column - 1;
}

/** A draft with edits made in it, for programs that hold drafts as data; an edit whose text no longer stands there is left out. */
export function applyEdits<T>(draft: T, edits: readonly Edit[]): T {
  return edits.reduce<T>((all, { path, from, to }) => (valueAt(all, path) === from ? (put(all, path, to) as T) : all), draft); // one text of it is another, its shape the same
}

function put(value: unknown, [key, ...rest]: readonly (string | number)[], to: string): unknown {
  if (key === undefined) return to;
  if (Array.isArray(value)) return value.map((item: unknown, i) => (i === key ? put(item, rest, to) : item));
  return { ...(value as object), [key]: put((value as Record<string | number, unknown>)[key], rest, to) }; // what stood at the path was found there before
}
