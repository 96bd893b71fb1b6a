import { markerText } from '../../layout/inline-text.ts';
import type { CharFormat, Inline, Marker, Paragraph, TextInline, TextStyle } from '../../layout/tree.ts';
import { pt, safeHref, style, tag } from './escape.ts';
import { type Piece, wordsHtml } from './words.ts';

/** Numeral and text of a paragraph as HTML. */
export function contentHtml({ marker, inlines }: Pick<Paragraph, 'marker' | 'inlines'>, base: TextStyle): string {
  return wordsHtml([...markerPieces(marker), ...inlines.flatMap((inline) => pieces(inline, base))]);
}

const asIs = (html: string): string => html;
const markerPieces = (marker: Marker | undefined): Piece[] =>
  marker === undefined ? [] : [{ kind: 'text', text: markerText(marker), wrap: asIs }];

/** The collapsible space keeps words apart for whoever reads the text without the break. */
const BREAK = '<span class="x"> </span><br>';

function pieces(inline: Inline, base: TextStyle): Piece[] {
  switch (inline.kind) {
    case 'text':
      return [textPiece(inline, base)];
    case 'ref':
      return [{ kind: 'text', text: inline.text, wrap: (html) => tag('a', { class: 'tc', href: `#${anchorId(inline.target)}` }, formatted(inline, base)(html)) }];
    case 'link':
      return [linkPiece(inline, base)];
    case 'note':
      return [{ kind: 'text', text: String(inline.number), wrap: noteMark(inline.number) }];
    case 'break':
      return [{ kind: 'whole', html: BREAK }];
    default:
      return inline satisfies never;
  }
}

const textPiece = (inline: TextInline, base: TextStyle): Piece => ({ kind: 'text', text: inline.text, wrap: formatted(inline, base) });

/** A link of several words stays one element; of one word it is part of the words round it. */
function linkPiece({ href, inlines }: Extract<Inline, { kind: 'link' }>, base: TextStyle): Piece {
  const link = (html: string): string => (safeHref(href) ? tag('a', { href, rel: 'noopener' }, html) : html);
  const [only] = inlines;
  if (only !== undefined && inlines.length === 1 && !only.text.includes(' ')) {
    return { kind: 'text', text: only.text, wrap: (html) => link(formatted(only, base)(html)) };
  }
  return { kind: 'whole', html: link(wordsHtml(inlines.map((inline) => textPiece(inline, base)))) };
}

const noteMark = (number: number) => (html: string): string =>
  tag('sup', {}, tag('a', { id: `cc-${number}-o`, href: `#cc-${number}`, role: 'doc-noteref', 'aria-label': `Cước chú ${number}` }, html));

/** Tags for what departs from the paragraph's own look. */
function formatted(format: CharFormat, base: TextStyle): (html: string) => string {
  const css = style({
    'font-weight': format.bold === false && base.bold ? 'normal' : undefined,
    'font-style': format.italic === false && base.italic ? 'normal' : undefined,
    'font-size': format.size === undefined || format.size === base.size ? undefined : pt(format.size),
  });
  const names = [
    ...(format.bold === true && !base.bold ? ['strong'] : []),
    ...(format.italic === true && !base.italic ? ['em'] : []),
    ...(format.underline === true ? ['u'] : []),
    ...(format.superscript === true ? ['sup'] : []),
  ];
  return (html) => names.reduceRight((inner, name) => tag(name, {}, inner), css === undefined ? html : tag('span', { style: css }, html));
}

/** Id of an anchor in the page. */
export const anchorId = (anchor: string): string => `m-${anchor.replace(/\s/g, '_')}`;
