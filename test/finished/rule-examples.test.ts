import { describe, expect, it } from 'vitest';
import { BASE_NAMES, failures, FILE_RULES, idsOfBase, NOT_IN_FILES } from './rule-examples.ts';
import type { FileKind } from './mutation.ts';
import { PDF_RULE_GAPS } from './pdf-gaps.ts';

describe.each(['docx', 'pdf'] as const satisfies readonly FileKind[])('a wrong example of a rule, written as a %s and read back', (kind) => {
  it.each(BASE_NAMES.filter((name) => kind === 'docx' || name !== 'de-cuong-bao-cao'))('starts from a clean file: %s', async (name) => expect(await idsOfBase(name, kind)).toEqual([]));

  it.each(FILE_RULES.filter(({ id }) => kind === 'docx' || PDF_RULE_GAPS[id] === undefined).map((rule) => [rule.id, rule.examples.wrong] as const))('is reported by its rule and by no other: %s', async (id, examples) => {
    // A PDF takes longer to make and to read; one example of each rule shows that the rule works on it.
    const tried = kind === 'pdf' ? examples.slice(0, 1) : examples;
    const failed = await failures(id, tried, kind);
    expect(failed.length, failed.join('\n')).toBe(kind === 'pdf' ? 0 : (NOT_IN_FILES[id]?.[0] ?? 0));
  });
});
