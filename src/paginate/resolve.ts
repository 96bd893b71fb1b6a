import { snap, type Pt } from '../core/units.ts';
import { markerText } from '../layout/inline-text.ts';
import type { CharFormat, Inline, LayoutTree, LineSpacing, Paragraph, ParaStyle, TextStyle } from '../layout/tree.ts';
import type { Path } from '../core/path.ts';
import type { StyledRun } from '../metrics/styled-run.ts';

/** A run with all that drawing needs. */
export interface Run extends StyledRun {
  readonly underline: boolean;
  readonly color: string;
  readonly href?: string;
  readonly target?: string;
  readonly leaf?: Path;
  /** The footnote whose mark this is. */
  readonly note?: NoteInline;
}
export type NoteInline = Extract<Inline, { kind: 'note' }>;

/** The paragraph's style with its departures, lengths in whole twips as a DOCX stores them. */
export function paraStyleOf(tree: LayoutTree, paragraph: Paragraph): ParaStyle {
  const style: ParaStyle = { ...tree.styles[paragraph.role].para, ...paragraph.format };
  return {
    ...style,
    left: snap(style.left),
    right: snap(style.right),
    firstLine: snap(style.firstLine),
    before: snap(style.before),
    after: snap(style.after),
    line: storedSpacing(style.line),
  };
}

/** Line spacing as stored: a multiple in 1/240, an exact height in twips. */
export const storedSpacing = (line: LineSpacing): LineSpacing =>
  line.kind === 'exact' ? { kind: 'exact', value: snap(line.value) } : { kind: 'multiple', value: Math.round(line.value * 240) / 240 };

/** Everything a paragraph says, marker first, as runs of one format each. */
export function runsOf(tree: LayoutTree, paragraph: Paragraph): Run[] {
  const base = tree.styles[paragraph.role].text;
  const { marker } = paragraph;
  const lead = marker === undefined ? [] : [toRun(base, markerText(marker), {})];
  return [...lead, ...paragraph.inlines.flatMap((inline) => inlineRuns(base, inline))].filter((run) => run.text !== '');
}

function inlineRuns(base: TextStyle, inline: Inline): Run[] {
  switch (inline.kind) {
    case 'text':
      return [toRun(base, inline.text, inline, inline.leaf === undefined ? {} : { leaf: inline.leaf })];
    case 'link':
      return inline.inlines.flatMap((text) => inlineRuns(base, text)).map((run) => ({ ...run, href: inline.href }));
    case 'ref':
      return [toRun(base, inline.text, inline, { target: inline.target })];
    case 'note':
      return [toRun(base, String(inline.number), { superscript: true }, { note: inline })];
    case 'break':
      return [toRun(base, '\n', {})];
    default:
      return inline satisfies never;
  }
}

function toRun(base: TextStyle, text: string, format: CharFormat, extra: Pick<Run, 'href' | 'target' | 'leaf' | 'note'> = {}): Run {
  return {
    text,
    size: format.size ?? base.size,
    bold: format.bold ?? base.bold,
    italic: format.italic ?? base.italic,
    underline: format.underline ?? false,
    superscript: format.superscript ?? false,
    color: base.color,
    ...extra,
  };
}

/** Size of the paragraph mark: of an empty line, and of the line that holds a picture. */
export const markSize = (tree: LayoutTree, paragraph: Pick<Paragraph, 'role'>): Pt => tree.styles[paragraph.role].text.size;
