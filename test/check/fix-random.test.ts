import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fix } from '../../src/check.ts';
import { parse } from '../../src/index.ts';
import { randomPlan } from '../support/random-plan.ts';

const options = { today: '2026-02-02', rules: { 'trinh-bay/*': 'off' } } as const;
const SPACING = new Set(['cau-chu/hai-dau-cach', 'cau-chu/cach-truoc-dau', 'ky-tu/vo-hinh']);
/** What goes between two words for one space. */
const FAULTS = ['  ', ' \u200B', ' , '] as const;
const BETWEEN = /(?<=(?<!ngày|tháng|năm|số)(?<=\p{Ll}{2})) (?=(?!ngày|tháng|năm|số)\p{Ll}{2})/gu; // a gap beside «số», «tháng» is a blank to be filled in

interface Fault {
  readonly leaf: number;
  readonly at: number;
  readonly kind: number;
}

/** Texts of a plan with faults in them, and as they are when these are mended: a space before a comma leaves the comma. */
function spoilt<T>(plan: T, faults: readonly Fault[]): { readonly wrong: T; readonly right: T } {
  let leaf = 0;
  const over = (value: unknown, mended: boolean): unknown => {
    if (Array.isArray(value)) return value.map((one) => over(one, mended));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ['trichYeu', 'doan', 'tieuDe', 'noiDung'].includes(key) || typeof one === 'object' ? over(one, mended) : one]));
    if (typeof value !== 'string') return value;
    const mine = faults.filter((fault) => fault.leaf === leaf);
    leaf += 1;
    const gaps = [...value.matchAll(BETWEEN)].map(({ index }) => index);
    const chosen = new Map(mine.flatMap(({ at, kind }) => (gaps.length === 0 ? [] : [[gaps[at % gaps.length] ?? 0, FAULTS[kind] ?? '  '] as const])));
    return [...value].map((char, i) => { const fault = chosen.get(i); return fault === undefined ? char : mended ? (fault === ' , ' ? ', ' : ' ') : fault; }).join('');
  };
  const wrong = over(plan, false) as T; // the same shape: only texts differ
  leaf = 0;
  return { wrong, right: over(plan, true) as T }; // as above
}

const faults = fc.array(fc.record({ leaf: fc.integer({ min: 0, max: 12 }), at: fc.nat(200), kind: fc.nat(2) }), { minLength: 1, maxLength: 12 });
const style = fc.constantFrom<(value: unknown) => string>(
  (value) => JSON.stringify(value, null, 2),
  (value) => JSON.stringify(value),
  ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL'] as const).map((defaultStringType) => (value: unknown) => `# Kế hoạch\n${stringify(value, { lineWidth: 0, defaultStringType, defaultKeyType: 'PLAIN' })}`),
);
const folded = fc.constantFrom(30, 60, 80).map((lineWidth) => (value: unknown) => stringify(value, { lineWidth }));
const wanted = (findings: readonly { readonly id: string }[]): never[] => findings.filter(({ id }) => SPACING.has(id)) as never[]; // findings they are, as they came

describe('fixes of random plans', () => {
  it('give the source that would have been written without the faults, in every style', () => {
    fc.assert(
      fc.property(randomPlan, faults, style, (plan, list, write) => {
        const { wrong, right } = spoilt(plan, list);
        const { text, left } = fix(write(wrong), options, wanted);
        expect([left, text]).toEqual([[], write(right)]);
        expect(fix(text, options, wanted)).toMatchObject({ text, applied: [] });
      }),
      { numRuns: 40, seed: 30 },
    );
  });

  it('give the same draft where lines are folded', () => {
    fc.assert(
      fc.property(randomPlan, faults, folded, (plan, list, write) => {
        const { wrong, right } = spoilt(plan, list);
        const { text } = fix(write(wrong), options, wanted);
        expect(parse(text).draft).toEqual(parse(write(right)).draft);
      }),
      { numRuns: 20, seed: 30 },
    );
  });

  it('keep every number, whatever they put right, and come to an end', () => {
    const numbers = (text: string): readonly string[] => text.match(/\d+/gu) ?? [];
    fc.assert(
      fc.property(randomPlan, faults, style, (plan, list, write) => {
        const source = write(spoilt(plan, list).wrong);
        const { text } = fix(source, options);
        expect(numbers(text)).toEqual(numbers(source));
        expect(fix(text, options)).toMatchObject({ text, applied: [] });
      }),
      { numRuns: 20, seed: 30 },
    );
  });
});
