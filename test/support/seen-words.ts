import type { SeenBlock, SeenFile, SeenInline, SeenParagraph } from '../../src/readers/seen/model.ts';

const ofInlines = (inlines: readonly SeenInline[]): string =>
  inlines.map((inline) => ('text' in inline ? inline.text : inline.kind === 'link' ? ofInlines(inline.inlines) : inline.kind === 'note' ? ` ${inline.paragraphs.map(ofParagraph).join(' ')} ` : ' ')).join('');
const ofParagraph = ({ marker, inlines }: SeenParagraph): string => (marker === undefined ? '' : marker.before + marker.text + marker.after) + ofInlines(inlines);
const ofBlocks = (blocks: readonly SeenBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? ofParagraph(block) : block.kind === 'table' ? block.rows.map(({ cells }) => cells.map((cell) => ofBlocks(cell.blocks)).join('\n')).join('\n') : '')).join('\n');

/** All that a finished file says, as its reader sees it: each header and footer once. */
export function seenText({ sections }: SeenFile): string {
  const margins = new Set(sections.flatMap(({ firstHeader, header, firstFooter, footer }) => [firstHeader, header, firstFooter, footer].map(ofBlocks)));
  return [...margins, ...sections.map(({ blocks }) => ofBlocks(blocks))].join('\n');
}

/** Words of a text with how often each stands there: marks and case aside, since printing sets them right. */
export function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const bare = text.normalize('NFD').replace(/\p{M}+/gu, '').toLocaleLowerCase('vi').replaceAll('đ', 'd');
  for (const word of bare.split(/[^\p{L}\p{N}]+/u)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that stand in one text more often than in another. */
export const missingWords = (from: string, inside: string): string[] => {
  const there = wordCounts(inside);
  return [...wordCounts(from)].flatMap(([word, count]) => Array.from({ length: Math.max(0, count - (there.get(word) ?? 0)) }, () => word));
};
