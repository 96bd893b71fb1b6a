import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphPropertiesOptions, IRunPropertiesOptions } from 'docx';
import type { Align, CharFormat, LineSpacing, ParaStyle, TextStyle } from '../../layout/tree.ts';
import { halfPoint, twip } from './units.ts';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, string>;

type Spacing = NonNullable<IParagraphPropertiesOptions['spacing']>;
type Indent = NonNullable<IParagraphPropertiesOptions['indent']>;

/** Line spacing as Word stores it: 1/240 of a single line, or exact twips. */
export function lineOf(line: LineSpacing): Spacing {
  if (line.kind === 'exact') return { line: twip(line.value), lineRule: LineRuleType.EXACT };
  return { line: Math.round(line.value * 240), lineRule: LineRuleType.AUTO };
}

const firstLineOf = (pt: number): Indent => (pt < 0 ? { hanging: twip(-pt) } : { firstLine: twip(pt) });

/** Paragraph properties of what is given; what is absent is left to the style. */
export function paraProps(style: Partial<ParaStyle>): IParagraphPropertiesOptions {
  const { align, left, right, firstLine, before, after, line } = style;
  const spacing: Spacing = {
    ...(before === undefined ? {} : { before: twip(before) }),
    ...(after === undefined ? {} : { after: twip(after) }),
    ...(line === undefined ? {} : lineOf(line)),
  };
  const indent: Indent = {
    ...(left === undefined ? {} : { left: twip(left) }),
    ...(right === undefined ? {} : { right: twip(right) }),
    ...(firstLine === undefined ? {} : firstLineOf(firstLine)),
  };
  return {
    ...(align === undefined ? {} : { alignment: ALIGN[align] }),
    ...(Object.keys(spacing).length === 0 ? {} : { spacing }),
    ...(Object.keys(indent).length === 0 ? {} : { indent }),
    ...toggle('keepNext', style.keepNext),
    ...toggle('keepLines', style.keepLines),
    ...toggle('widowControl', style.widowControl),
  };
}
const toggle = <K extends string>(key: K, value: boolean | undefined): Partial<Record<K, boolean>> =>
  // A computed key widens to an index signature.
  value === undefined ? {} : ({ [key]: value } as Record<K, boolean>);

/** What of a departure really differs from the style: the rest would be needless direct formatting. */
export function departures(format: Partial<ParaStyle>, style: ParaStyle): Partial<ParaStyle> {
  const base: Readonly<Record<string, unknown>> = { ...style };
  return Object.fromEntries(Object.entries(format).filter(([key, value]) => JSON.stringify(base[key]) !== JSON.stringify(value)));
}

/** Run properties of a role's style. */
export const styleRun = (text: TextStyle): IRunPropertiesOptions => ({
  size: halfPoint(text.size),
  ...(text.bold ? { bold: true } : {}),
  ...(text.italic ? { italics: true } : {}),
  ...(text.color === '000000' ? {} : { color: text.color }),
});

/** Run properties in which a run departs from its paragraph's style. */
export const runProps = (format: CharFormat, style: TextStyle): IRunPropertiesOptions => ({
  ...(format.bold === undefined || format.bold === style.bold ? {} : { bold: format.bold }),
  ...(format.italic === undefined || format.italic === style.italic ? {} : { italics: format.italic }),
  ...(format.underline === true ? { underline: {} } : {}),
  ...(format.size === undefined || format.size === style.size ? {} : { size: halfPoint(format.size) }),
  ...(format.superscript === true ? { superScript: true } : {}),
});
