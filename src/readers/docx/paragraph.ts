import type { Marker } from '../../layout/tree.ts';
import { withCombining } from '../seen/combining.ts';
import type { SeenBlock, SeenParagraph } from '../seen/model.ts';
import type { XmlElement } from '../package/xml.ts';
import { borderBlocks, borderKey } from './borders.ts';
import type { Doc, Place } from './context.ts';
import { type Hung, hungOn } from './drawn.ts';
import { takeFolio } from './folio.ts';
import { measuresOf, type Numbered, paraKnown } from './para-known.ts';
import type { ParaProps } from './para-props.ts';
import { type ParaWalk, walkInlines } from './para-walk.ts';
import { inlinesOf, type Piece } from './pieces.ts';
import { runLook } from './runs.ts';
import { child, flag } from './xml-kit.ts';
import { placeTabs } from './tabs.ts';
import { placeFonts } from './tally.ts';
import { splitLine } from './typed-lines.ts';

/** All that is known of a paragraph while its blocks are made. */
export interface ParaRead {
  readonly doc: Doc;
  readonly place: Place;
  readonly props: ParaProps;
  readonly style: string;
  readonly number: number;
  readonly para: SeenParagraph['para'];
  readonly marker: Marker | undefined;
  readonly walk: ParaWalk;
}

/** A paragraph as blocks, and what hangs on it. */
export interface ParaBlocks {
  readonly blocks: readonly SeenBlock[];
  readonly hung: readonly Hung[];
  /** No space between it and others of its style. */
  readonly contextual: boolean;
  /** Its borders, where neighbours with the same ones share them. */
  readonly borders?: string;
}
const NOTHING: ParaBlocks = { blocks: [], hung: [], contextual: false };

/** Reads a paragraph into the blocks it shows: itself, its lines, its boxes and pictures. `followed`: another paragraph comes right after it, in which it may go on. */
export function readParagraph(doc: Doc, place: Place, p: XmlElement, followed: boolean): ParaBlocks {
  const known = paraKnown(doc, place.look, child(p, 'w:pPr'));
  const { markRun, props } = known;
  const walk: ParaWalk = { doc, place, levels: known.levels, pieces: [], anchors: [], drawn: [], ...doc.carried };
  doc.carried = undefined;
  const before = walk.pieces.length;
  const number = (doc.count += 1);
  walkInlines(walk, p);
  if (known.changed) doc.tally.reformatted += 1;
  if (markRun !== undefined && isDeleted(doc, markRun) && followed && !known.endsSection) return carry(doc, walk, before);
  const first = walk.pieces.find((piece) => piece.kind === 'text');
  const mark = first === undefined ? runLook(walk, markRun) : undefined;
  if (mark?.props.hidden === true && walk.pieces.length === 0 && walk.drawn.length === 0) return NOTHING;
  const para = measuresOf(known, (first?.look ?? mark?.plain)?.size ?? 0);
  const marker = known.numbered === undefined ? undefined : markerOf(walk, known.numbered, markRun);
  return blocksOf({ doc, place, props, style: known.style, number, para, marker, walk });
}

/** A number that Word makes: bold and italic as the mark of its paragraph is, unless its level says otherwise; else as the text behind it. */
function markerOf(walk: ParaWalk, { id, level }: Numbered, markRun: XmlElement | undefined): Marker | undefined {
  const marker = walk.doc.numbering.next(id, level);
  const text = walk.pieces.find((piece) => piece.kind === 'text');
  if (marker === undefined || text === undefined) return marker;
  const own = walk.doc.numbering.run(id, level);
  const { bold, italic } = runLook(walk, markRun).plain;
  return { ...marker, look: { ...text.look, bold: flag(child(own, 'w:b')) ?? bold, italic: flag(child(own, 'w:i')) ?? italic } };
}

/** Is the mark that ends a paragraph deleted, or moved away? */
function isDeleted({ tally }: Doc, markRun: XmlElement): boolean {
  const [deleted, moved] = [child(markRun, 'w:del') !== undefined, child(markRun, 'w:moveFrom') !== undefined];
  if (deleted) tally.deleted += 1;
  return deleted || moved;
}

/** A paragraph whose mark is deleted goes on in the next one. */
function carry(doc: Doc, { pieces, anchors, drawn }: ParaWalk, before: number): ParaBlocks {
  doc.carried = { pieces, anchors, drawn };
  if (pieces.length === before) doc.count -= 1;
  return NOTHING;
}

/** The blocks of a paragraph; a page break cuts it in two. */
function blocksOf(read: ParaRead): ParaBlocks {
  const { doc, walk } = read;
  placeTabs(read);
  const had = walk.pieces.length;
  takeFolio(read);
  const hung = walk.drawn.length === 0 ? [] : hungOn(read);
  const isGone = walk.pieces.length === 0 && (had > 0 || hung.some(({ inline }) => inline) || (read.place.margin !== undefined && walk.drawn.length > 0));
  const blocks = isGone ? [] : cutPages(walk.pieces).flatMap((pieces, index, parts) => partOf(read, pieces, index, parts.length));
  if (walk.pieces.at(-1)?.kind === 'page-break') doc.pageBreak = true;
  return { blocks, hung, contextual: read.props.contextual === true, ...(read.props.borders === undefined ? {} : { borders: borderKey(read) }) };
}

/** One of the parts that page breaks cut a paragraph into; an empty one beside a break is no paragraph. */
function partOf(read: ParaRead, pieces: readonly Piece[], index: number, count: number): SeenBlock[] {
  if (count > 1 && pieces.length === 0) return [];
  const isNew = index > 0 || read.props.pageBreakBefore === true || read.doc.pageBreak;
  read.doc.pageBreak = false;
  return oneParagraph(read, pieces, isNew, index === 0 || read.walk.pieces[0]?.kind === 'page-break');
}

/** Pieces from page break to page break. */
function cutPages(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'page-break') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

function oneParagraph(read: ParaRead, all: readonly Piece[], pageBreak: boolean, isFirst: boolean): SeenBlock[] {
  const { pieces, rules } = splitLine(read, all);
  const { anchors } = read.walk;
  placeFonts(read.doc.tally, read.number);
  const paragraph: SeenParagraph = {
    kind: 'paragraph',
    place: { number: read.number },
    ...(read.style === '' ? {} : { style: read.style }),
    para: isFirst ? read.para : { ...read.para, firstLine: 0 },
    ...(isFirst && read.marker !== undefined ? { marker: read.marker } : {}),
    ...(isFirst && anchors.length > 0 ? { anchors } : {}),
    inlines: inlinesOf(pieces, (text) => void (read.doc.tally.combining = withCombining(read.doc.tally.combining, text, { place: { paragraph: read.number } }))),
    ...(pageBreak ? { pageBreak } : {}),
    ...(read.props.outline === undefined || read.props.outline === 0 ? {} : { outline: read.props.outline }),
  };
  const body = pieces.length === 0 && rules.length > 0 ? [...rules] : [paragraph, ...rules];
  return borderBlocks(read, body);
}
