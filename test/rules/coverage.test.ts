import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { FACT_ROWS } from '../../src/rules/reference/rows.ts';

describe('every row of the facts', () => {
  it('has a rule, or a reason why none can judge it', () => {
    const covered = new Set(RULES.flatMap(({ covers }) => covers));
    expect(FACT_ROWS.filter(({ id, khongXet }) => !covered.has(id) && khongXet === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('is named once, and no rule covers a row that is not there', () => {
    const ids = FACT_ROWS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(RULES.flatMap(({ id, covers }) => covers.filter((row) => !ids.includes(row)).map((row) => `${id}: ${row}`))).toEqual([]);
  });
});
