import { expect, test } from 'vitest';
import { ROLES } from '../../src/core/role.ts';
import { allows } from '../../src/core/units.ts';
import { ROWS } from '../../src/standard/rows.ts';
import { sizeOf } from '../../src/standard/size-sets.ts';

test.each([13, 14] as const)('every size of set %i lies inside the range of its row', (set) => {
  const outside = ROLES.filter((role) => !allows(ROWS[role].size, sizeOf(set, role)));
  expect(outside).toEqual([]);
});

test('the sets are coherent as footnote 1 of the table shows: 13/14/14 and 12/13/13', () => {
  const head = (set: 13 | 14) => (['quoc-hieu', 'tieu-ngu', 'dia-danh-ngay'] as const).map((role) => sizeOf(set, role));
  expect(head(14)).toEqual([13, 14, 14]);
  expect(head(13)).toEqual([12, 13, 13]);
});

test('a size outside a row is refused: 15 pt for the body', () => {
  expect(allows(ROWS.doan.size, 15)).toBe(false);
});
