import type { LayoutTree, Paragraph, ParaStyle } from '../../layout/tree.ts';
import { lineHeight } from './css.ts';
import { pt, style, tag } from './escape.ts';
import type { Headings } from './headings.ts';
import { anchorId, contentHtml } from './inlines.ts';

/** What blocks need to know of their page. */
export interface Context {
  readonly styles: LayoutTree['styles'];
  readonly levels: Headings['levels'];
}

/** A paragraph with its role as class; a framed one stands in its box. */
export function paragraphHtml(ctx: Context, paragraph: Paragraph): string {
  return tag('p', { class: classOf(paragraph), id: idOf(paragraph), style: styleOf(ctx, paragraph) }, contentHtml(paragraph, ctx.styles[paragraph.role].text));
}

/** A heading; its title line, where it has one, stands below it in the same element. */
export function headingHtml(ctx: Context, level: number, lines: readonly Paragraph[]): string {
  const [only] = lines;
  const line = (p: Paragraph): string => contentHtml(p, ctx.styles[p.role].text);
  if (only !== undefined && lines.length === 1) return tag(`h${level}`, { class: classOf(only), id: idOf(only), style: styleOf(ctx, only) }, line(only));
  const spans = lines.map((p) => tag('span', { class: `d ${classOf(p)}`, id: idOf(p), style: styleOf(ctx, p) }, line(p)));
  return tag(`h${level}`, { class: 'g' }, spans.join(' '));
}

const classOf = (paragraph: Paragraph): string => (paragraph.frame === undefined ? paragraph.role : `${paragraph.role} khung`);
const idOf = ({ anchor }: Paragraph): string | undefined => (anchor === undefined ? undefined : anchorId(anchor));

function styleOf(ctx: Context, { role, format, frame }: Paragraph): string | undefined {
  const box = frame === undefined ? {} : { width: pt(frame.width), 'min-height': pt(frame.height), 'border-color': `#${frame.color}` };
  return style({ ...(format === undefined ? {} : departures(format, ctx.styles[role].text.size)), ...box });
}

/** Departures from the role's paragraph style. */
function departures(format: Partial<ParaStyle>, size: number): Record<string, string | undefined> {
  const points = (value: number | undefined): string | undefined => (value === undefined ? undefined : pt(value));
  return {
    'text-align': format.align,
    'margin-left': points(format.left),
    'margin-right': points(format.right),
    'text-indent': points(format.firstLine),
    'margin-top': points(format.before),
    'margin-bottom': points(format.after),
    'line-height': format.line === undefined ? undefined : lineHeight(format.line, size),
  };
}
