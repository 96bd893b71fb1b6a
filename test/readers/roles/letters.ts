import { plain } from '../../../src/core/text.ts';
import { inlineText, markerText } from '../../../src/layout/inline-text.ts';
import type { Block, LayoutTree, Paragraph } from '../../../src/layout/tree.ts';
import type { SeenBlock, SeenFile, SeenInline } from '../../../src/readers/seen/model.ts';

/** How often each letter and digit stands in a text. */
function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const letter of plain(texts.join(' ')).match(/[\p{L}\p{N}]/gu) ?? []) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

/** Letters of a file as its reader saw it: text of pages, notes, and first margins, and of others where they differ. */
export const lettersSeen = ({ sections }: SeenFile): Record<string, number> => counted(sections.flatMap((section) => seenTexts(section.blocks)));

function seenTexts(blocks: readonly SeenBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [...(block.marker === undefined ? [] : [markerText(block.marker)]), ...block.inlines.flatMap(inlineTexts)];
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => seenTexts(cell.blocks))) : [];
  });
}

function inlineTexts(inline: SeenInline): string[] {
  if (inline.kind === 'text' || inline.kind === 'ref') return [inline.text];
  if (inline.kind === 'link') return inline.inlines.map(({ text }) => text);
  return inline.kind === 'note' ? seenTexts(inline.paragraphs) : [];
}

/** Letters of a tree, margins aside. */
export const lettersOf = ({ sections }: LayoutTree): Record<string, number> => counted(sections.flatMap(({ blocks }) => blocks.flatMap(blockTexts)));

function blockTexts(block: Block): string[] {
  if (block.kind === 'paragraph') return paragraphTexts(block);
  return block.kind === 'grid' || block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(blockTexts))) : [];
}

const paragraphTexts = (paragraph: Paragraph): string[] => [markerText(paragraph.marker), inlineText(paragraph.inlines), ...paragraph.inlines.flatMap((inline) => (inline.kind === 'note' ? inline.paragraphs.flatMap(paragraphTexts) : []))];
