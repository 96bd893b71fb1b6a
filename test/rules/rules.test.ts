import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { BASES } from '../../src/rules/bases.ts';
import type { RuleExample } from '../../src/rules/example.ts';
import { checkExample, RULES } from './kit.ts';

const shown = (example: RuleExample): string => JSON.stringify(example).slice(0, 120);

/** Findings of an example; reminders of blanks that a draft may have are none, but for the rule under test. */
const breaches = (id: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((f) => f.id === id || f.severity !== 'info' || RULES.find((rule) => rule.id === f.id)?.blank === undefined);

describe('the clean documents', () => {
  it.each(Object.keys(BASES))('%s breaks no rule', (base) => {
    expect(checkExample({ base: base as keyof typeof BASES }).findings.map(({ id, message }) => `${id}: ${message.vi}`)).toEqual([]); // keys of the record
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has examples of both kinds', () => {
    expect([rule.examples.wrong.length > 0, rule.examples.right.length > 0]).toEqual([true, true]);
  });

  it.each(rule.examples.wrong.map((example) => [shown(example), example] as const))('is broken, and nothing else is, by %s', (_shown, example) => {
    const before = breaches(id, checkExample(example, false).findings);
    expect(before.map((f) => `${f.id}: ${f.message.vi}`), 'the stage is clean').toEqual([]);
    const findings = breaches(id, checkExample(example).findings);
    expect([...new Set(findings.map((f) => f.id))], findings.map((f) => f.message.vi).join('\n')).toEqual([id]);
    for (const { message } of findings) for (const words of [message.vi, message.en]) expect(words).not.toMatch(/undefined|\[object|NaN/);
  });

  it.each(rule.examples.right.map((example) => [shown(example), example] as const))('is kept by %s', (_shown, example) => {
    const { findings, results } = checkExample(example);
    expect(breaches(id, findings).map((f) => `${f.id}: ${f.message.vi}`)).toEqual([]);
    expect(results.find((r) => r.id === id)?.outcome).not.toBe('fail');
  });
});

describe('the list of rules', () => {
  it('names each once, by part and condition', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/u);
  });

  it('says of each what must be so, why, and what stands behind it, in both languages', () => {
    for (const { title, why, basis } of RULES) for (const words of [title.vi, title.en, why.vi, why.en, basis.ref]) expect(words.length).toBeGreaterThan(3);
  });
});
