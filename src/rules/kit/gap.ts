import type { Pt } from '../../core/units.ts';
import type { LayoutTree, Paragraph } from '../../layout/tree.ts';
import { gapBetween } from '../../paginate/stack.ts';
import type { Subject } from '../subject.ts';
import { paraOf } from './looks.ts';

/**
 * Space between two paragraphs, as Word has it: the larger of what the upper wants below it and the lower above it (ISO/IEC 29500-1, 17.3.1.33);
 * both together in a file that asks for it as it was before Word 2000.
 */
export function gapIn({ seen }: Subject, tree: LayoutTree, upper: Paragraph, lower: Paragraph): Pt {
  const [{ after }, { before }] = [paraOf(tree, { paragraph: upper }), paraOf(tree, { paragraph: lower })];
  return seen?.spaceAdds === true ? after + before : gapBetween(after, before);
}
