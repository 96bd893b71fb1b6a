/** Random numbers that a seed repeats: one row of them for each input. */
export class Random {
  #state: number;

  constructor(seed: number, input: number) {
    this.#state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(input + 1, 0xc2b2ae35)) | 0;
    for (let i = 0; i < 4; i++) this.#next();
  }

  /** mulberry32. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return end <= 1 ? 0 : this.#next() % end;
  }

  /** One of a list. */
  of<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  }

  /** A small number of times, once most often. */
  times(most: number): number {
    return this.below(2) === 0 ? 1 : 1 + this.below(most);
  }
}
