import { readText } from '../../../src/readers/text/read-text.ts';
import type { SeenBlock, SeenFile, SeenInline, SeenParagraph } from '../../../src/readers/seen/model.ts';

/** A text as it was seen; throws where it could not be read. */
export function seen(text: string): SeenFile {
  const read = readText(text);
  if ('unread' in read) throw new Error(read.unread.map(({ id }) => id).join());
  return read;
}

export const wordsOf = (inlines: readonly SeenInline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' / ' : inline.kind === 'note' ? `{${inline.paragraphs.map((p) => wordsOf(p.inlines)).join('|')}}` : '')).join('');

/** Blocks in short: paragraphs as their text, columns as lists of cells, lines as `―`. */
export type Short = string | readonly (readonly Short[])[];
export const shortOf = (blocks: readonly SeenBlock[]): Short[] =>
  blocks.map((block) => {
    if (block.kind === 'paragraph') return wordsOf(block.inlines);
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map((cell) => shortOf(cell.blocks))) : '―';
  });
export const short = (text: string): Short[] => shortOf(seen(text).sections.flatMap(({ blocks }) => blocks));

/** All paragraphs, in reading order, those of notes too. */
export function paragraphsIn(blocks: readonly SeenBlock[]): SeenParagraph[] {
  return blocks.flatMap((block): SeenParagraph[] => {
    if (block.kind === 'paragraph') return [block, ...block.inlines.flatMap((inline) => (inline.kind === 'note' ? inline.paragraphs : []))];
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))) : [];
  });
}
export const paragraphs = (text: string): SeenParagraph[] => paragraphsIn(seen(text).sections.flatMap(({ blocks }) => blocks));
