import type { SeenBlock, SeenCell, SeenRow } from '../seen/model.ts';
import type { Slot } from './table-borders.ts';

/** Rows whose cells may still change. */
type Open = { -readonly [K in keyof SeenCell]: SeenCell[K] };

/**
 * A line at the top of a cell belongs to the text of the cell above, where there is any: many heads have issuer and line in one row
 * and the number in the next, with the line hung on the number.
 */
export function liftRules(slots: readonly (readonly Slot[])[], rows: readonly SeenRow[]): readonly SeenRow[] {
  const open: Open[][] = rows.map(({ cells }) => cells.map((cell) => ({ ...cell })));
  const shown = slots.map((row) => row.filter(({ covered }) => !covered));
  open.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      const column = shown[index]?.[at]?.column;
      const above = open[index - 1]?.[shown[index - 1]?.findIndex((slot) => slot.column === column) ?? -1];
      const count = cell.blocks.findIndex(({ kind }) => kind !== 'rule');
      const rules = cell.blocks.slice(0, count < 0 ? cell.blocks.length : count);
      if (rules.length === 0 || above === undefined || !above.blocks.some(hasText)) return;
      const number = above.blocks.findLast(({ kind }) => kind === 'paragraph')?.place.number ?? 1;
      above.blocks = [...above.blocks, ...rules.map((rule) => ({ ...rule, place: { number } }))];
      cell.blocks = cell.blocks.slice(rules.length);
    });
  });
  return rows.map((row, index) => ({ ...row, cells: open[index] ?? row.cells }));
}

const hasText = (block: SeenBlock): boolean => block.kind === 'paragraph' && block.inlines.length > 0;
