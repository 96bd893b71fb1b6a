import type { Inline, Marker, Paragraph } from './tree.ts';

/** How what is no letter is said. */
export interface InlineWords {
  /** A line break; one space unless said otherwise. */
  readonly break?: string;
  /** A footnote mark, by its number; nothing unless said otherwise. */
  readonly note?: (number: number) => string;
  /** A link, by its text and address; its text unless said otherwise. */
  readonly link?: (text: string, href: string) => string;
}

/** The text of inlines as the tree has it, non-breaking characters and all. */
export const inlineText = (inlines: readonly Inline[], words: InlineWords = {}): string => inlines.map((inline) => wordsOf(inline, words)).join('');

/** What an inline says; notes say nothing unless they are given words. */
export function wordsOf(inline: Inline, words: InlineWords = {}): string {
  switch (inline.kind) {
    case 'text':
    case 'ref':
      return inline.text;
    case 'link': {
      const text = inlineText(inline.inlines, words);
      return words.link?.(text, inline.href) ?? text;
    }
    case 'note':
      return words.note?.(inline.number) ?? '';
    case 'break':
      return words.break ?? ' ';
    default:
      return inline satisfies never;
  }
}

/** A marker as it is printed: `Điều 5. `. */
export const markerText = (marker: Marker | undefined): string => (marker === undefined ? '' : marker.before + marker.text + marker.after);

/** Marker and text of a paragraph. */
export const paragraphText = ({ marker, inlines }: Pick<Paragraph, 'marker' | 'inlines'>, words: InlineWords = {}): string => markerText(marker) + inlineText(inlines, words);
