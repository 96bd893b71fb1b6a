import { ASPECTS, type Aspect } from '../../core/aspect.ts';
import type { Bilingual } from '../../core/text.ts';
import { mmToPt } from '../../core/units.ts';
import type { Align, Folio, PageSetup, ParaStyle } from '../../layout/tree.ts';

/** What a plain text cannot show: everything but its words; which columns stand side by side where spaces show them. */
export function blindOf(sideBySide: boolean): ReadonlyMap<Aspect, Bilingual> {
  const why: Bilingual = { vi: 'Văn bản thuần không cho biết điều này', en: 'Plain text does not show this' };
  return new Map(ASPECTS.filter((aspect) => aspect !== 'bo-cuc' || !sideBySide).map((aspect) => [aspect, why] as const));
}

/** A page of the decree, since a text has none. */
export const PAGE: PageSetup = {
  width: mmToPt(210),
  height: mmToPt(297),
  landscape: false,
  margin: { top: mmToPt(20, 'up'), right: mmToPt(15, 'up'), bottom: mmToPt(20, 'up'), left: mmToPt(30, 'up') },
  header: mmToPt(10),
  footer: mmToPt(10),
};
/** Width of its text. */
export const MEASURE = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** The look of a run that says nothing of itself. */
export const LOOK = { size: 14, bold: false, italic: false, font: 'Times New Roman', color: '000000' } as const;

/** The look of a paragraph that says nothing of itself. */
export const paraOf = (align: Align): ParaStyle => ({
  align,
  left: 0,
  right: 0,
  firstLine: 0,
  before: 6,
  after: 0,
  line: { kind: 'multiple', value: 1 },
  keepNext: false,
  keepLines: false,
  widowControl: true,
});

/** Page numbers of which only the number is known. */
export const folioFrom = (numbers: readonly number[]): Folio => ({ at: 'header', align: 'center', look: LOOK, onFirst: numbers[0] === 1, numerals: 'arabic', around: ['', ''] });
