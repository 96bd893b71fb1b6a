import { paragraphText } from '../../../src/layout/inline-text.ts';
import type { Block } from '../../../src/layout/tree.ts';
import type { SeenBlock, SeenFile, SeenParagraph, SeenRule, SeenSection, SeenTable } from '../../../src/readers/seen/model.ts';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';

/** Reads a PDF that can be read. */
export async function seenPdf(bytes: Uint8Array): Promise<SeenFile> {
  const read = await readPdf(bytes);
  if ('unread' in read) throw new Error(read.unread.map(({ message }) => message.en).join('; '));
  return read;
}

const plain = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').replaceAll('\u2011', '-').trim();

/** All blocks of a section, margins first and last. */
export const blocksOf = (section: SeenSection): SeenBlock[] => [...section.firstHeader, ...section.header, ...section.blocks, ...section.firstFooter, ...section.footer];

/** Text of a paragraph, without the notes that it calls. */
export const textOf = ({ inlines }: SeenParagraph): string =>
  plain(inlines.map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'link' ? inline.inlines.map(({ text }) => text).join('') : inline.kind === 'tab' || inline.kind === 'break' ? ' ' : '')).join(''));

/** Paragraphs of blocks, those of tables and notes too. */
export function paragraphsOf(blocks: readonly SeenBlock[]): SeenParagraph[] {
  return blocks.flatMap((block): SeenParagraph[] => {
    if (block.kind === 'paragraph') return [block, ...block.inlines.flatMap((inline) => (inline.kind === 'note' ? inline.paragraphs : []))];
    return block.kind === 'table' ? cellsOf(block).flatMap(paragraphsOf) : [];
  });
}
const cellsOf = ({ rows }: SeenTable): (readonly SeenBlock[])[] => rows.flatMap(({ cells }) => cells.map(({ blocks }) => blocks));

/** Rule lines of blocks, those beside one another too. */
export function rulesOf(blocks: readonly SeenBlock[]): SeenRule[] {
  return blocks.flatMap((block): SeenRule[] => (block.kind === 'rule' ? [block] : block.kind === 'table' ? cellsOf(block).flatMap(rulesOf) : []));
}

/** Drawn tables of blocks. */
export const tablesOf = (blocks: readonly SeenBlock[]): SeenTable[] => blocks.flatMap((block) => (block.kind === 'table' && block.borders !== 'none' ? [block] : []));

/** Texts of the paragraphs of a tree's blocks, notes behind the paragraphs that call them. */
export function printedTexts(blocks: readonly Block[]): string[] {
  const texts = blocks.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return [plain(paragraphText(block)), ...block.inlines.flatMap((inline) => (inline.kind === 'note' ? printedTexts(inline.paragraphs) : []))];
    return block.kind === 'grid' || block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => printedTexts(cell.blocks))) : [];
  });
  return texts.filter((text) => text !== '');
}
