import type { SeenRule } from '../seen/model.ts';
import type { ParaRead } from './paragraph.ts';
import type { Piece } from './pieces.ts';

/** A line of underscores or hyphens at the end of a paragraph, told apart from its text. */
export const splitLine = (_read: ParaRead, pieces: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly rule?: SeenRule | undefined } => ({ pieces });
