import { VanbanError } from '../../core/errors.ts';
import { formatPath } from '../../core/path.ts';
import type { LayoutTree, TreeMeta } from '../../layout/tree.ts';
import type { Frames, PlacedLine } from '../../paginate/frames.ts';
import { attach, type Attachment, sourceFile } from './attachments.ts';
import { Bookmarks } from './bookmarks.ts';
import type { OpenDocument } from './document.ts';
import { PagePen, type Drawing } from './draw.ts';
import { fingerprint } from './fingerprint.ts';
import { NO_PDF } from './no-pdf.ts';
import { unreadableFont, type Face, type FaceName } from './fonts.ts';
import { FACE_IDS, setFace, type Missing, type SetFace } from './glyphs.ts';
import { headingsOf } from './headings.ts';
import { embedPictures } from './images.ts';
import { batchContent, bytesOf, enterFont, setFileId, setXmp, type ParsedFont, type PdfKitDocument } from './pdfkit.ts';
import { structureOf } from './structure.ts';
import { Tagger } from './tags.ts';
import { indexOf, type TreeIndex } from './tree-index.ts';
import { xmpOf, type PdfInfo } from './xmp.ts';

/** Kind of PDF and what travels in it. */
export interface PdfOptions {
  /** PDF/A-2b; PDF/A-3b when files are attached. Nothing above level b is claimed. */
  readonly pdfa?: boolean | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  /** The text of the draft, attached as the source of the document: `vanban/import` gives it back byte for byte. */
  readonly embed?: { readonly name: string; readonly text: string } | undefined;
}

/** A face read by us (widths, characters) and parsed by pdfkit (outlines). */
export interface ReadyFont {
  readonly face: Face;
  readonly parsed: ParsedFont;
}
type Fonts = ReadonlyMap<FaceName, ReadyFont>;

/** Draws placed lines on a document of pdfmake's and returns the finished file. */
export async function writeDocument(
  open: OpenDocument, fonts: Fonts, tree: LayoutTree, frames: Frames, options: PdfOptions,
): Promise<Uint8Array> {
  const first = frames.pages[0];
  if (first === undefined) throw new Error('frames without a page');
  const info = infoOf(tree.meta);
  const files = [...(options.embed === undefined ? [] : [sourceFile(options.embed)]), ...(options.attachments ?? [])];
  const subset = options.pdfa === true ? { subset: files.length > 0 ? 'PDF/A-3b' : 'PDF/A-2b' } : {};
  const document = await open({ width: first.width, height: first.height, language: tree.lang, info, ...subset });
  const bytes = bytesOf(document);
  setXmp(document, xmpOf(info));
  setFileId(document, fingerprint(JSON.stringify([tree.meta, subset]), frames));
  attach(document, files, info.creationDate);
  await drawPages(document, fonts, tree, frames);
  document.end();
  return bytes();
}

async function drawPages(document: PdfKitDocument, fonts: Fonts, tree: LayoutTree, frames: Frames): Promise<void> {
  const index = indexOf(tree);
  const images = await embedPictures(document, index.pictures);
  const tagger = new Tagger(document, structureOf(tree));
  const missing: Missing[] = [];
  const drawing: Drawing = {
    document, tagger, images,
    face: facesOf(document, fonts),
    destination: (anchor) => destinationOf(index.anchors.get(anchor)),
    began: starter(document, tree, index),
    lost: (char, face, line) => missing.push({ char, face, path: line.path }),
  };
  const flush = batchContent(document);
  frames.pages.forEach((page, at) => {
    if (at > 0) document.addPage({ size: [page.width, page.height], margin: 0 });
    new PagePen(drawing).draw(page);
    flush();
  });
  if (missing.length > 0) throw missingGlyphs(missing);
  tagger.finish();
}

/** Faces enter a document when first drawn. */
function facesOf(document: PdfKitDocument, fonts: Fonts): (name: FaceName) => SetFace {
  const used = new Map<FaceName, SetFace>();
  return (name) => {
    const known = used.get(name);
    if (known !== undefined) return known;
    const font = fonts.get(name);
    if (font === undefined) throw unreadableFont(name, 'missing');
    const entered = enterFont(document, font.parsed, FACE_IDS[name], (cause) => unreadableFont(name, cause));
    const face = setFace(font.face, entered);
    used.set(name, face);
    return face;
  };
}

/** At the first line of a paragraph: its bookmark and its destination. */
function starter(document: PdfKitDocument, tree: LayoutTree, { paragraphs, anchors }: TreeIndex): (line: PlacedLine) => void {
  const bookmarks = new Bookmarks(document);
  const headings = headingsOf(tree, [...paragraphs.values()]);
  return (line) => {
    if (line.artifact || line.index !== 0 || line.block === undefined) return;
    const paragraph = paragraphs.get(line.block);
    if (paragraph === undefined) return;
    const heading = headings.get(paragraph.id);
    if (heading !== undefined) bookmarks.add(heading, line.top);
    const isTarget = paragraph.anchor !== undefined && anchors.get(paragraph.anchor) === paragraph.id;
    if (isTarget) document.addNamedDestination(destinationOf(paragraph.id) ?? '', 'XYZ', 0, line.top, null);
  };
}

/** Of equal length and in reading order, so that the name tree is sorted by any comparison. */
const destinationOf = (block: number | undefined): string | undefined =>
  block === undefined ? undefined : `b${String(block).padStart(9, '0')}`;

/** Used where a document has no date: file times must not come from the clock. */
const NO_DATE = '2000-01-01';

function infoOf({ title, author, subject, keywords, date }: TreeMeta): PdfInfo {
  const day = new Date(`${date ?? NO_DATE}T00:00:00Z`);
  const creationDate = Number.isNaN(day.getTime()) ? new Date(`${NO_DATE}T00:00:00Z`) : day;
  return { title, author, subject, ...(keywords === undefined ? {} : { keywords }), creator: 'vanban', producer: 'pdfmake', creationDate };
}

function missingGlyphs(missing: readonly Missing[]): VanbanError {
  const once = missing.filter(({ char }, at) => missing.findIndex((other) => other.char === char) === at);
  const findings = once.map(({ char, face, path }) => {
    const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const vi = `Ký tự «${char}» (${code}) tại ${formatPath(path)} không có trong phông chữ PDF (${face}); cần ký tự khác hoặc phông chữ khác`;
    const en = `Character "${char}" (${code}) at ${formatPath(path, 'en')} is not in the PDF font (${face}); use another character or font`;
    return { id: 'phong-chu/thieu-ky-tu', severity: 'error', path, message: { vi, en }, actual: char } as const;
  });
  return new VanbanError(NO_PDF, findings);
}
