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
      const rules = rulesAtTop(cell.blocks);
      if (rules.length === 0 || above === undefined || !above.blocks.some(hasText)) return;
      const number = above.blocks.findLast(({ kind }) => kind === 'paragraph')?.place.number ?? 1;
      above.blocks = [...above.blocks, ...rules.map((rule) => ({ ...rule, place: { number } }))];
      cell.blocks = cell.blocks.filter((block) => !rules.includes(block));
    });
  });
  return rows.map((row, index) => ({ ...row, cells: open[index] ?? row.cells }));
}

/** Rules before anything else that is seen. */
export function rulesAtTop(blocks: readonly SeenBlock[]): readonly SeenBlock[] {
  const seen = blocks.findIndex((block) => block.kind !== 'rule' && (block.kind !== 'paragraph' || hasText(block)));
  return blocks.slice(0, seen < 0 ? blocks.length : seen).filter(({ kind }) => kind === 'rule');
}

const hasText = (block: SeenBlock): boolean => block.kind === 'paragraph' && block.inlines.length > 0;
