import type { Folio } from '../../layout/tree.ts';
import type { SeenBlock } from '../seen/model.ts';
import type { XmlElement } from '../package/xml.ts';
import { elements, isOn, child, whole } from './xml-kit.ts';
import { blockElements, readBlocks } from './blocks.ts';
import type { Doc, FolioSeen, MarginRead, Place } from './context.ts';
import { partOf } from './parts.ts';
import { NO_LOOK } from './styles.ts';
import { table } from '../package/table.ts';

/** Headers and footers that a section takes over, by `header-default` and so on → relation. */
export type Inherited = ReadonlyMap<string, string>;

const EMPTY: MarginRead = { blocks: [], folios: [] };

interface Margins {
  readonly firstHeader: readonly SeenBlock[];
  readonly firstFooter: readonly SeenBlock[];
  readonly header: readonly SeenBlock[];
  readonly footer: readonly SeenBlock[];
  readonly folio: Folio | undefined;
  readonly inherited: Inherited;
}

/** What stands in the margins of a section: its own headers and footers, or those of the sections before it. */
export function marginsOf(doc: Doc, place: Place, sectPr: XmlElement | undefined, before: Inherited, evenAndOdd: boolean): Margins {
  const inherited = new Map(before);
  for (const { name, attributes } of elements(sectPr))
    if (name === 'w:headerReference' || name === 'w:footerReference') inherited.set(`${name.slice(2, 8)}-${attributes['w:type'] ?? 'default'}`, attributes['r:id'] ?? '');
  const read = (key: string): MarginRead => readMargin(doc, place, inherited.get(key));
  const [header, footer] = [read('header-default'), read('footer-default')];
  const titled = isOn(child(sectPr, 'w:titlePg'));
  const [firstHeader, firstFooter] = titled ? [read('header-first'), read('footer-first')] : [header, footer];
  const [evenHeader, evenFooter] = evenAndOdd ? [read('header-even'), read('footer-even')] : [EMPTY, EMPTY];
  const folio = folioOf(sectPr, [header, evenHeader], [footer, evenFooter], [firstHeader, firstFooter]);
  return { firstHeader: firstHeader.blocks, firstFooter: firstFooter.blocks, header: together(header.blocks, evenHeader.blocks), footer: together(footer.blocks, evenFooter.blocks), folio, inherited };
}

/** What some pages show in a margin, and what others do; the same header stands once. */
export const together = (some: readonly SeenBlock[], others: readonly SeenBlock[]): readonly SeenBlock[] => (others.every((block) => some.includes(block)) ? some : [...some, ...others.filter((block) => !some.includes(block))]);

function readMargin(doc: Doc, place: Place, relation: string | undefined): MarginRead {
  const target = relation === undefined ? undefined : place.part.relations.get(relation);
  if (target === undefined || target.external) return EMPTY;
  const key = `${target.target} ${place.width}`;
  const known = doc.margins.get(key) ?? newMargin(doc, place, target.target);
  doc.margins.set(key, known);
  return known;
}

function newMargin(doc: Doc, place: Place, name: string): MarginRead {
  const root = doc.pack.xml(name);
  if (root === undefined) return EMPTY;
  const folios: FolioSeen[] = [];
  const inside: Place = { part: partOf(doc.pack, name), width: place.width, look: NO_LOOK, fields: [], margin: { folios }, ...(place.page === undefined ? {} : { page: place.page }), depth: 0 };
  return { blocks: readBlocks(doc, inside, blockElements(doc, root)), folios };
}

const NUMERALS: Readonly<Record<string, Folio['numerals']>> = table({
  decimal: 'arabic', arabic: 'arabic', arabicdash: 'arabic', numberindash: 'arabic', upperroman: 'roman', lowerroman: 'roman', roman: 'roman',
  upperletter: 'letters', lowerletter: 'letters', alphabetic: 'letters',
});
const DASHED: ReadonlySet<string> = new Set(['numberindash', 'arabicdash']);

function folioOf(sectPr: XmlElement | undefined, headers: readonly MarginRead[], footers: readonly MarginRead[], first: readonly MarginRead[]): Folio | undefined {
  const inHeader = headers.flatMap(({ folios }) => folios)[0];
  const seen = inHeader ?? footers.flatMap(({ folios }) => folios)[0] ?? undefined;
  if (seen === undefined) return undefined;
  const type = child(sectPr, 'w:pgNumType')?.attributes;
  const format = (seen.numerals ?? type?.['w:fmt'] ?? 'decimal').toLowerCase();
  const start = whole(type?.['w:start']);
  const [before, after] = seen.around;
  return {
    at: inHeader === undefined ? 'footer' : 'header',
    align: seen.align,
    look: seen.look,
    onFirst: first.some(({ folios }) => folios.length > 0),
    numerals: NUMERALS[format] ?? 'other',
    around: DASHED.has(format) ? [`${before}- `, ` -${after}`] : [before, after],
    ...(start === undefined ? {} : { start }),
  };
}
