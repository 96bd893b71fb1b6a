import type { Random } from './random.ts';

/** Values at which lengths, offsets and flags go wrong. */
const ODD = [0, 1, 0x7f, 0x80, 0xff] as const;

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const flip: Change = (bytes, random) => {
  const out = bytes.slice();
  for (let i = random.times(20); i > 0; i--) out[random.below(out.length)] = random.below(2) === 0 ? random.of(ODD) : random.below(256);
  return out;
};
const truncate: Change = (bytes, random) => bytes.slice(0, random.below(bytes.length));
const remove: Change = (bytes, random) => {
  const [at, length] = [random.below(bytes.length), random.below(Math.max(2, bytes.length >> 3))];
  return joined(bytes.subarray(0, at), bytes.subarray(at + length));
};
const repeat: Change = (bytes, random) => {
  const [at, length] = [random.below(bytes.length), random.below(2000)];
  return joined(bytes.subarray(0, at + length), bytes.subarray(at));
};
const swap: Change = (bytes, random) => {
  const [a, b] = [random.below(bytes.length), random.below(bytes.length)].sort((x, y) => x - y) as [number, number]; // two of two
  return joined(bytes.subarray(0, a), bytes.subarray(b), bytes.subarray(a, b));
};

const CHANGES: readonly Change[] = [flip, flip, flip, truncate, remove, repeat, swap];

/** Bytes with some of them changed, cut off, taken out, doubled or moved. */
export const mutateBytes = (bytes: Uint8Array, random: Random): Uint8Array => (bytes.length === 0 ? bytes : random.of(CHANGES)(bytes, random));

/** The head of one file with the tail of another. */
export const splice = (head: Uint8Array, tail: Uint8Array, random: Random): Uint8Array => joined(head.subarray(0, random.below(head.length)), tail.subarray(random.below(tail.length)));

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
