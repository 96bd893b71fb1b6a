import { gon, plain } from '../core/text.ts';
import { paragraphText } from './inline-text.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { LayoutTree, Paragraph } from './tree.ts';

/** What a paragraph says, on one line. */
export const said = (paragraph: Pick<Paragraph, 'marker' | 'inlines'>): string => gon(plain(paragraphText(paragraph)));

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
