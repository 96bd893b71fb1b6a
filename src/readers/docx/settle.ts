import type { Pt } from '../../core/units.ts';
import type { SeenBlock } from '../seen/model.ts';
import { heightOf } from './heights.ts';

/** Blocks that float: they hang on a block, `y` below its top where that is known. */
export interface Float {
  readonly blocks: readonly SeenBlock[];
  /** Index of the first block of the paragraph that it hangs on. */
  readonly on: number;
  /** Index behind its last. */
  readonly end: number;
  readonly y?: Pt | undefined;
  /** `y` counts from the top of the column instead. */
  readonly fromTop?: boolean;
}

/** Puts what floats where it is seen: behind the text that it is below. */
export function settle(blocks: readonly SeenBlock[], floats: readonly Float[], width: Pt): SeenBlock[] {
  const heights: number[] = [];
  const height = (index: number): Pt => {
    const block = blocks[index];
    return (heights[index] ??= block === undefined ? 0 : heightOf(block, width));
  };
  const behind = new Map<number, SeenBlock[]>();
  for (const float of [...floats].sort((a, b) => a.on - b.on || (a.y ?? 0) - (b.y ?? 0) || leftOf(a) - leftOf(b))) {
    const index = indexOf(blocks, float, height);
    behind.set(index, [...(behind.get(index) ?? []), ...float.blocks]);
  }
  return numbered([...(behind.get(0) ?? []), ...blocks.flatMap((block, index) => [block, ...(behind.get(index + 1) ?? [])])]);
}

const leftOf = ({ blocks: [first] }: Float): Pt => (first?.kind === 'rule' ? (first.x ?? 0) : 0);

/** Rules and pictures are told by the paragraph before them. */
function numbered(blocks: readonly SeenBlock[]): SeenBlock[] {
  let number: number | undefined;
  return blocks.map((block) => {
    if (block.kind === 'paragraph') number = block.place.number;
    return number === undefined || (block.kind !== 'rule' && block.kind !== 'picture') ? block : { ...block, place: { ...block.place, number } };
  });
}

/** How many blocks stand before a float: those whose middle it is below. */
function indexOf(blocks: readonly SeenBlock[], { on, end, y, fromTop }: Float, height: (index: number) => Pt): number {
  if (y === undefined) return end;
  let index = fromTop === true ? 0 : on;
  let left = y;
  while (left < 0 && index > 0) {
    index -= 1;
    left += height(index);
  }
  while (index < blocks.length && left > height(index) / 2) {
    if (left < height(index)) return index + 1;
    left -= height(index);
    index += 1;
  }
  return index;
}
