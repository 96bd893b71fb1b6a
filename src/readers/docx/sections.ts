import type { Aspect } from '../../core/aspect.ts';
import type { Bilingual } from '../../core/text.ts';
import type { PageSetup } from '../../layout/tree.ts';
import type { SeenSection } from '../seen/model.ts';
import { childrenOf, type XmlElement } from '../package/xml.ts';
import { blockElements, readBlocks } from './blocks.ts';
import type { Doc, Place } from './context.ts';
import { inCode } from './fields.ts';
import { type Inherited, marginsOf, together } from './margins.ts';
import type { Part } from './parts.ts';
import { NO_LOOK } from './styles.ts';
import { more } from './tally.ts';
import { child, flag, points, val, whole, within } from './xml-kit.ts';

/** A4 with the margins that the decree asks for: what stands in for a page that the file does not describe. */
const PAGE: PageSetup = { width: 595.3, height: 841.9, landscape: false, margin: { top: 56.7, right: 42.5, bottom: 56.7, left: 85.05 }, header: 36, footer: 36 };
/** Least room for text on a page, points: with less the file does not say what its pages are. */
const LEAST_ROOM = 72;
const NO_ROOM: Bilingual = { vi: 'khổ giấy và lề ghi trong tệp không còn chỗ cho chữ', en: 'the paper size and margins stated in the file leave no room for text' };
const BLIND: Bilingual = { vi: 'tệp không ghi khổ giấy và lề: mỗi chương trình tự đặt theo ý mình', en: 'the file states no paper size or margins: each program uses its own' };

/** The sections of the body, and what the file does not say of them. */
export interface Sections {
  readonly sections: readonly SeenSection[];
  readonly blind: ReadonlyMap<Aspect, Bilingual>;
}

/** Reads the body, section by section. */
export function readSections(doc: Doc, part: Part, body: XmlElement | undefined, evenAndOdd: boolean): Sections {
  const blind = new Map<Aspect, Bilingual>();
  const read = cutSections(blockElements(doc, body)).map(({ sectPr, blocks }) => {
    const page = pageOf(sectPr, blind);
    const place: Place = { part, width: columnWidth(sectPr, page), look: NO_LOOK, fields: [], page, depth: 0 };
    const read = readBlocks(doc, place, blocks);
    if (inCode(place.fields)) more(doc.tally.unseen, 'openField');
    return { sectPr, page, place, blocks: read };
  });
  let inherited: Inherited = new Map();
  const sections: SeenSection[] = [];
  for (const { sectPr, page, place, blocks } of read) {
    const margins = marginsOf(doc, place, sectPr, inherited, evenAndOdd);
    inherited = margins.inherited;
    const before = sections.at(-1);
    const { firstHeader, firstFooter, header, footer, folio } = margins;
    const section: SeenSection = { page, ...(folio === undefined ? {} : { folio }), firstHeader, firstFooter, header, footer, blocks };
    if (before !== undefined && goesOn(before, section, sectPr)) sections[sections.length - 1] = joined(before, section);
    else sections.push(section);
  }
  return { sections, blind };
}

interface Cut {
  readonly sectPr: XmlElement | undefined;
  readonly blocks: readonly XmlElement[];
}
/** The body cut where paragraphs end a section. */
function cutSections(all: readonly XmlElement[]): Cut[] {
  const cuts: Cut[] = [];
  let blocks: XmlElement[] = [];
  for (const one of all) {
    const ends = one.name === 'w:sectPr' ? one : one.name === 'w:p' ? within(one, 'w:pPr', 'w:sectPr') : undefined;
    if (one.name !== 'w:sectPr') blocks.push(one);
    if (ends === undefined) continue;
    cuts.push({ sectPr: ends, blocks });
    blocks = [];
  }
  if (blocks.length > 0 || cuts.length === 0) cuts.push({ sectPr: cuts.at(-1)?.sectPr, blocks });
  return cuts;
}

/** A section that goes on on the same page, on paper of the same kind, is no new one. */
function goesOn(before: SeenSection, { page }: SeenSection, sectPr: XmlElement | undefined): boolean {
  const { page: old } = before;
  const same = Math.abs(page.width - old.width) < 1 && Math.abs(page.height - old.height) < 1 && Math.abs(page.margin.left - old.margin.left) < 1 && Math.abs(page.margin.right - old.margin.right) < 1;
  return same && val(child(sectPr, 'w:type')) === 'continuous';
}
/** Pages after the first show what the later section has in its margins, too. */
const joined = (before: SeenSection, after: SeenSection): SeenSection => {
  const folio = before.folio ?? (after.folio === undefined ? undefined : { ...after.folio, onFirst: false });
  return { ...before, ...(folio === undefined ? {} : { folio }), header: together(before.header, after.header), footer: together(before.footer, after.footer), blocks: [...before.blocks, ...after.blocks] };
};

const hasRoom = ({ width, height, margin }: PageSetup): boolean => width - margin.left - margin.right >= LEAST_ROOM && height - margin.top - margin.bottom >= LEAST_ROOM;

/** The page that a section states; what leaves no room for text is put aside: its margins, or its paper too. */
function pageOf(sectPr: XmlElement | undefined, blind: Map<Aspect, Bilingual>): PageSetup {
  const said = statedPage(sectPr, blind);
  if (hasRoom(said)) return said;
  for (const aspect of ['le-tren', 'le-phai', 'le-duoi', 'le-trai'] as const) blind.set(aspect, NO_ROOM);
  const { margin, header, footer } = PAGE;
  const onPaper = { ...said, margin, header, footer };
  if (hasRoom(onPaper)) return onPaper;
  blind.set('kho-giay', NO_ROOM);
  return PAGE;
}

function statedPage(sectPr: XmlElement | undefined, blind: Map<Aspect, Bilingual>): PageSetup {
  const [size, margin] = [child(sectPr, 'w:pgSz')?.attributes, child(sectPr, 'w:pgMar')?.attributes];
  const [width, height] = [points(size?.['w:w']), points(size?.['w:h'])];
  if (width === undefined || height === undefined) blind.set('kho-giay', BLIND);
  const side = (name: 'top' | 'right' | 'bottom' | 'left', aspect: Aspect): number => {
    const said = points(margin?.[`w:${name}`]);
    if (said === undefined) blind.set(aspect, BLIND);
    return said === undefined ? PAGE.margin[name] : Math.abs(said);
  };
  const gutter = points(margin?.['w:gutter']) ?? 0;
  const sides = { top: side('top', 'le-tren'), right: side('right', 'le-phai'), bottom: side('bottom', 'le-duoi'), left: side('left', 'le-trai') + gutter };
  return {
    width: width ?? PAGE.width,
    height: height ?? PAGE.height,
    landscape: size?.['w:orient'] === 'landscape' || (width ?? PAGE.width) > (height ?? PAGE.height),
    margin: sides,
    header: points(margin?.['w:header']) ?? PAGE.header,
    footer: points(margin?.['w:footer']) ?? PAGE.footer,
  };
}

/** Width of the first column of text. */
function columnWidth(sectPr: XmlElement | undefined, { width, margin }: PageSetup): number {
  const measure = Math.max(0, width - margin.left - margin.right);
  const cols = child(sectPr, 'w:cols');
  const count = whole(cols?.attributes['w:num']) ?? 1;
  const own = points(childrenOf(cols, 'w:col')[0]?.attributes['w:w']);
  if (own !== undefined && flag(cols) !== undefined && count > 1) return own;
  return count > 1 ? (measure - (count - 1) * (points(cols?.attributes['w:space']) ?? 36)) / count : measure;
}
