import { mutateBytes, splice } from './mutate-bytes.ts';
import { mutateDocx } from './mutate-docx.ts';
import { mutatePdf } from './mutate-pdf.ts';
import { mutateText } from './mutate-text.ts';
import type { Original } from './originals.ts';
import { Random } from './random.ts';

/** A file that is probably faulty, and where it comes from. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The input of a number: the same for a seed and a list of originals. */
export function inputOf(originals: readonly Original[], seed: number, index: number): Input {
  const random = new Random(seed, index);
  const original = random.of(originals);
  return { name: original.name, bytes: mutated(original, originals, random) };
}

function mutated({ kind, bytes }: Original, originals: readonly Original[], random: Random): Uint8Array {
  if (random.below(60) === 0) return splice(bytes, random.of(originals).bytes, random);
  if (kind === 'pdf') return mutatePdf(bytes, random);
  if (kind === 'text') return mutateText(new TextDecoder().decode(bytes), random);
  return random.below(5) === 0 ? mutateBytes(bytes, random) : mutateDocx(bytes, random);
}
