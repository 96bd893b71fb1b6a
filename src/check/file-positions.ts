import type { Position } from '../core/finding.ts';
import type { Positions } from '../readers/index.ts';
import type { SeenBlock, SeenFile } from '../readers/seen/model.ts';

/** Lines and columns of the paragraphs of a text; other files have none. */
export function positionsOf(seen: SeenFile | undefined): Positions {
  const lines = new Map<number, Position>();
  if (seen?.format === 'text') for (const { firstHeader, header, blocks, footer, firstFooter } of seen.sections) for (const list of [firstHeader, header, blocks, footer, firstFooter]) collect(list, lines);
  return { at: ([kind, number]) => (kind === 'doan' && typeof number === 'number' ? lines.get(number) : undefined) };
}

function collect(blocks: readonly SeenBlock[], lines: Map<number, Position>): void {
  for (const block of blocks) {
    if (block.kind === 'table') for (const { cells } of block.rows) for (const cell of cells) collect(cell.blocks, lines);
    if (block.kind === 'paragraph' && block.place.position !== undefined) lines.set(block.place.number, block.place.position);
  }
}
