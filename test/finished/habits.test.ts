import { describe, expect, it } from 'vitest';
import { DIMENSIONS, fewest, HABITS, type Habits, habitsOf, PLAIN } from './habits/choices.ts';
import { against, lost, missed, unprinted } from './habits/expect.ts';
import { type Fault, FAULTS } from './habits/faults.ts';
import { CONG_VAN, type Truth, TRUTHS } from './habits/truths.ts';

/** Files that are tried at random; more with `HABITS=400`. */
const COUNT = Number(process.env['HABITS'] ?? 48);
const NAMES = Object.keys(TRUTHS);
const truthOf = (name: string): Truth => TRUTHS[name] ?? CONG_VAN;
const SEEDS = Array.from({ length: COUNT }, (_, seed) => ({ seed, name: NAMES[seed % NAMES.length] ?? '' }));

/** All complaints of some seeds, each with the fewest habits that bring it. */
async function complaints(all: readonly { readonly seed: number; readonly name: string }[], ask: (name: string, habits: Habits, seed: number) => Promise<readonly string[] | undefined>): Promise<readonly string[]> {
  const out: string[] = [];
  for (const { seed, name } of all) {
    const told = (await ask(name, habitsOf(seed), seed)) ?? [];
    if (told.length === 0) continue;
    const least = await fewest(habitsOf(seed), async (habits) => ((await ask(name, habits, seed)) ?? []).length > 0);
    out.push(`${name} (${seed}) ${JSON.stringify(least)}: ${told.join('; ')}`);
  }
  return out;
}

describe('a right document in the habits of offices', () => {
  it('has nothing said against it, one habit at a time', async () => {
    const wrong: string[] = [];
    for (const one of DIMENSIONS) for (const way of HABITS[one]) for (const said of await against(truthOf(one === 'kinhGui' || one === 'subject' ? 'CONG_VAN' : 'BAO_CAO'), { ...PLAIN, [one]: way }, 1)) wrong.push(`${one} ${way}: ${said}`);
    expect(wrong).toEqual([]);
  }, 120_000);

  it('has nothing said against it, whatever habits meet', async () => {
    expect(await complaints(SEEDS, (name, habits, seed) => against(truthOf(name), habits, seed))).toEqual([]);
  }, 300_000);

  it('tells its type, number, date, issuer, subject, signer and recipients', async () => {
    expect(await complaints(SEEDS, (name, habits, seed) => lost(truthOf(name), habits, seed))).toEqual([]);
  }, 300_000);

  it('becomes a draft that prints its letters', async () => {
    expect(await complaints(SEEDS.filter(({ name }) => name === 'CONG_VAN' || name === 'KE_HOACH'), (name, habits, seed) => unprinted(truthOf(name), habits, seed))).toEqual([]);
  }, 300_000);
});

/** Documents that can have a fault, by turns. */
function tried({ change = (truth) => truth }: Fault, at: number): readonly { readonly seed: number; readonly name: string }[] {
  const names = NAMES.filter((name) => change(truthOf(name)) !== undefined);
  return Array.from({ length: Math.ceil(COUNT / 8) }, (_, i) => ({ seed: 1000 * (at + 1) + i, name: names[i % names.length] ?? '' }));
}

describe('one fault in a right document', () => {
  it.each(FAULTS.map((fault, at) => ({ what: fault.what, fault, at })))('is found, where it is, and nothing else: $what', async ({ fault, at }) => {
    expect(await complaints(tried(fault, at), (name, habits, seed) => missed(fault, truthOf(name), habits, seed))).toEqual([]);
  }, 300_000);
});
