import type { Finding } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { VanBan } from '../domain/van-ban.ts';
import type { Positions } from '../readers/index.ts';
import { Attempts } from './attempt.ts';
import type { Untouchable } from './fix-guard.ts';
import { collide, type Splice, spliceOf } from './splice.ts';

/** A draft with the places of its facts, as a reader gives it. */
export interface ReadDraft {
  readonly draft?: VanBan | undefined;
  readonly positions: Positions;
}

/** How `fixText` reads and checks a text. */
export interface Fixer {
  /** Name of the text's file, as positions have it. */
  readonly file?: string | undefined;
  read(text: string): ReadDraft;
  check(text: string): readonly Finding[];
  /** Why a fix is left to people; undefined where it may be made. */
  untouchable(finding: Finding): Untouchable | undefined;
}

/** Why a fix was not made. Besides what is left to people: its words stand in another file, or were not found as they read; it would change or bring something else; there were too many. */
export type Unfixable = Untouchable | 'another-file' | 'not-found' | 'side-effect' | 'too-many';

/** A finding whose fix was not made. */
export interface Left {
  readonly finding: Finding;
  readonly why: Unfixable;
}

/** What fixing gave. */
export interface Fixed {
  readonly text: string;
  /** What was put right, in the order in which it was. */
  readonly applied: readonly Finding[];
  readonly left: readonly Left[];
}

/** More rounds than fixes of one text ever build on one another. */
const ROUNDS = 50;

/**
 * Puts right in a text what has one right answer, and nothing else: comments, order and spacing stay. Every change is read back;
 * one that does not read as meant, changes anything beside, or brings a finding that was not there, is taken back.
 */
export function fixText(text: string, fixer: Fixer): Fixed {
  const attempts = new Attempts(text, fixer);
  const applied: Finding[] = [];
  const failed = new Map<string, Unfixable>();
  for (let round = 0; round < ROUNDS; round++) {
    const todo = together(attempts.now.findings.filter((finding) => isFixable(finding) && !failed.has(keyOf(finding))));
    const before = applied.length + failed.size;
    const found = todo.filter((finding) => {
      const why = fixer.untouchable(finding) ?? attempts.obstacle(finding);
      if (why !== undefined) failed.set(keyOf(finding), why);
      return why === undefined;
    });
    solve(found);
    if (applied.length + failed.size === before) break;
  }
  return { text: attempts.now.text, applied, left: attempts.now.findings.filter(isFixable).map((finding) => ({ finding, why: failed.get(keyOf(finding)) ?? 'too-many' })) };

  /** All at once; where that does harm, in halves, until the one that does it stands alone. */
  function solve(findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const result = attempts.make(findings);
    if (result === 'made') applied.push(...findings);
    else if (result === 'over') for (const finding of findings) failed.set(keyOf(finding), 'too-many');
    else if (findings.length > 1) {
      const half = Math.ceil(findings.length / 2);
      solve(findings.slice(0, half));
      solve(findings.slice(half).filter((finding) => attempts.stands(finding))); // the others come in the next round, on what then stands there
    } else for (const finding of findings) failed.set(keyOf(finding), 'side-effect');
  }
}

const isFixable = ({ fix = [] }: Finding): boolean => fix.length > 0;
/** Names a fix by what it changes where; long texts are not held. */
const keyOf = ({ id, fix = [] }: Finding): string =>
  JSON.stringify([id, ...fix.map((edit) => {
    const { start, end, words } = spliceOf(edit);
    return [formatPath(edit.path), start, words, edit.from.length, edit.from.slice(Math.max(0, start - 20), end + 20)];
  })]);

/** Findings whose edits are of different stretches: the others come in the next round, on what then stands there. */
function together(findings: readonly Finding[]): Finding[] {
  const taken = new Map<string, { readonly from: string; readonly splices: Splice[] }>();
  return findings.filter(({ fix = [] }) => {
    const parts = fix.map((edit) => ({ place: formatPath(edit.path), from: edit.from, splice: spliceOf(edit) }));
    const free = parts.every(({ place, from, splice }) => {
      const known = taken.get(place);
      return known === undefined || (known.from === from && !known.splices.some((one) => collide(one, splice)));
    });
    if (free) for (const { place, from, splice } of parts) taken.set(place, { from, splices: [...(taken.get(place)?.splices ?? []), splice] });
    return free;
  });
}
