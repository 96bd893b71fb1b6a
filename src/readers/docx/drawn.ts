import type { SeenBlock } from '../seen/model.ts';
import type { ParaRead } from './paragraph.ts';

/** Blocks of the drawings that hang on a paragraph. */
export const drawnBlocks = (_read: ParaRead): SeenBlock[] => [];
