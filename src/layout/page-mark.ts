import { gon, plain } from '../core/text.ts';
import type { Block, Inline, LayoutTree, Paragraph } from './tree.ts';

/** All paragraphs of a tree in reading order, cells and footnotes too. */
export function paragraphsOf(tree: LayoutTree): Paragraph[] {
  return tree.sections.flatMap((section) => [...section.firstHeader, ...section.blocks, ...section.firstFooter].flatMap(inBlock));
}

function inBlock(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block, ...block.inlines.flatMap((inline) => (inline.kind === 'note' ? [...inline.paragraphs] : []))];
    case 'grid':
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => (cell.blocks as readonly Block[]).flatMap(inBlock)));
    case 'rule':
    case 'picture':
      return [];
    default:
      return block satisfies never;
  }
}

/** What an inline says; notes say nothing here. */
export function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'ref':
      return inline.text;
    case 'link':
      return inline.inlines.map(({ text }) => text).join('');
    case 'note':
      return '';
    case 'break':
      return ' ';
    default:
      return inline satisfies never;
  }
}

/** What a paragraph says, on one line. */
export const said = ({ marker, inlines }: Pick<Paragraph, 'marker' | 'inlines'>): string => gon(plain((marker === undefined ? '' : marker.before + marker.text + marker.after) + inlines.map(wordsOf).join('')));

/**
 * A mark of all that is printed, line by line: two trees with one mark say the same in the same order.
 * It travels with an embedded draft, so that an edited page is known even where the files that the draft names are not at hand.
 */
export function pageMark(tree: LayoutTree): string {
  const state = new Uint32Array([0x811c9dc5, 0x9e3779b9]);
  for (const p of paragraphsOf(tree)) {
    const text = p.role === 'so-trang' ? '' : said(p);
    if (text !== '') mix(state, `${text}\n`.normalize('NFC'));
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, text: string): void {
  let [a = 0, b = 0] = state;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193) ^ (b >>> 15);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (a >>> 13);
  }
  state.set([a, b]);
}
