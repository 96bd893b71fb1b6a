import type { LegacyUse } from '../legacy/findings.ts';
import type { Combining } from '../seen/combining.ts';

/** What a reader meets on its way and says in the end. */
export interface Tally {
  inserted: number;
  deleted: number;
  moved: number;
  reformatted: number;
  /** Letters of hidden text. */
  hidden: number;
  /** Letters that are lowered, and letters struck through: looks that nobody keeps. */
  lowered: number;
  struck: number;
  /** Things of which only the name is known: `chart`, `smartArt`, `altChunk` … → how many. */
  readonly unseen: Map<string, number>;
  /** Fonts of old encodings in running text → letters written in them, how many of these were decoded, and where the first stands. */
  readonly oldFonts: Map<string, Omit<LegacyUse, 'font'>>;
  /** Letters stored apart from their marks. */
  combining?: Combining | undefined;
  /** Tables nested so deep that they were read as plain text. */
  deepTables: number;
  /** Shapes with a line but no text: nobody knows what they frame. */
  emptyBoxes: number;
}

/** Nothing met so far. */
export const newTally = (): Tally => ({ inserted: 0, deleted: 0, moved: 0, reformatted: 0, hidden: 0, lowered: 0, struck: 0, unseen: new Map(), oldFonts: new Map(), deepTables: 0, emptyBoxes: 0 });

/** Old fonts that were met in a paragraph for the first time stand there. */
export function placeFonts({ oldFonts }: Tally, paragraph: number): void {
  for (const [font, use] of oldFonts) if (use.place === undefined) oldFonts.set(font, { ...use, place: { paragraph } });
}

/** One more of its kind. */
export const more = (counts: Map<string, number>, name: string, by = 1): void => void counts.set(name, (counts.get(name) ?? 0) + by);
