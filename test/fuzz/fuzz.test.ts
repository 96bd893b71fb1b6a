import { describe, expect, it } from 'vitest';
import { inputOf } from './inputs.ts';
import { judge } from './judge.ts';
import { KINDS, originals } from './originals.ts';

const SEED = 20261122;

describe('files with faults put in', () => {
  for (const [kind, count] of [['docx', 120], ['text', 120], ['pdf', 40]] as const)
    it(`are read, checked and imported without an exception, and in time: ${kind}`, async () => {
      const list = await originals([kind], { onlyOurs: true });
      const failed: string[] = [];
      let read = 0;
      for (let index = 0; index < count; index++) {
        const outcome = await judge(inputOf(list, SEED, index));
        if (outcome.read) read += 1;
        if (outcome.problem !== undefined) failed.push(`npm run fuzz -- --seed ${SEED} --kind ${kind} --ours --only ${index}: ${outcome.problem}`);
      }
      expect(failed).toEqual([]);
      // Most are still documents, or the run would prove little.
      expect(read).toBeGreaterThan(count / 3);
    }, 240_000);

  it('are the same for a seed, and others for another', async () => {
    const list = await originals(['text'], { onlyOurs: true });
    const first = (seed: number): string[] => Array.from({ length: 5 }, (_, index) => new TextDecoder().decode(inputOf(list, seed, index).bytes));
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
    expect(KINDS).toHaveLength(3);
  });
});
