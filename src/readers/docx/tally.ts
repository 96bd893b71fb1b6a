import type { Combining } from '../seen/combining.ts';

/** What a reader meets on its way and says in the end. */
export interface Tally {
  inserted: number;
  deleted: number;
  moved: number;
  reformatted: number;
  /** Letters of hidden text. */
  hidden: number;
  /** Things of which only the name is known: `chart`, `smartArt`, `altChunk` … → how many. */
  readonly unseen: Map<string, number>;
  /** Fonts of old encodings in running text → letters written in them, and how many of these were decoded. */
  readonly oldFonts: Map<string, { readonly characters: number; readonly decoded: number }>;
  /** Letters stored apart from their marks. */
  combining?: Combining | undefined;
  /** Tables nested so deep that they were read as plain text. */
  deepTables: number;
  /** Shapes with a line but no text: nobody knows what they frame. */
  emptyBoxes: number;
}

/** Nothing met so far. */
export const newTally = (): Tally => ({ inserted: 0, deleted: 0, moved: 0, reformatted: 0, hidden: 0, unseen: new Map(), oldFonts: new Map(), deepTables: 0, emptyBoxes: 0 });

/** One more of its kind. */
export const more = (counts: Map<string, number>, name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
