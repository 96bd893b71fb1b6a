/** More faults of one kind in one paragraph say nothing new; what is left is told when these are mended. */
const MOST = 40;

/** The first of many, so that a paragraph made of faults costs no more than one with a few. */
export function* few<T>(all: Iterable<T>, most: number = MOST): Iterable<T> {
  let left = most;
  for (const one of all) {
    if (left <= 0) return;
    left -= 1;
    yield one;
  }
}
