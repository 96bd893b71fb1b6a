import type { Edit } from '../core/finding.ts';

/** Other words in place of a stretch of a text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** An edit as the stretch in which its two texts differ. */
export function spliceOf({ from, to }: Pick<Edit, 'from' | 'to'>): Splice {
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < most - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  return { start: head, end: from.length - tail, words: to.slice(head, to.length - tail) };
}

/** Do two stretches share a place, so that which comes first would matter? */
export const collide = (a: Splice, b: Splice): boolean => a.start <= b.end && b.start <= a.end;

/** A text with stretches of it replaced; undefined where two of them collide. */
export function spliced(text: string, splices: readonly Splice[]): string | undefined {
  const inOrder = [...splices].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let at = 0;
  for (const [i, { start, end, words }] of inOrder.entries()) {
    if (start < at || (i > 0 && start === at)) return undefined;
    parts.push(text.slice(at, start), words);
    at = end;
  }
  return parts.join('') + text.slice(at);
}
