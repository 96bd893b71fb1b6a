import type { Finding } from '../../core/finding.ts';
import { isGarbled } from '../text/garbled.ts';
import { garbledText } from '../text/read-text.ts';
import { type Combining, combiningFindings, withCombining } from '../seen/combining.ts';
import type { SeenFile, SeenMeta, SeenOptions, UnreadFile } from '../seen/model.ts';
import { blindOf } from './blind.ts';
import { type DrawnPage, drawnPage } from './drawn-page.ts';
import { legacyUses } from './legacy-uses.ts';
import { inkOf } from './ink.ts';
import type { Marks } from './marks.ts';
import { PdfDocument, type PdfInfo } from './pdfjs/document.ts';
import { sectionsOf } from './seen.ts';
import { upright } from './upright.ts';
import { sourceOf } from './source.ts';
import { legacyFindings } from '../legacy/index.ts';
import { cutFinding, notesUnread, noText, pagesWithout, picturesUnread, recognisedText, tooLarge, unreadBecause } from './unread.ts';

/** Pages that are read of one file. */
const MOST_PAGES = 2000;
/** Letters that are read of one file: some five hundred full pages. */
const MOST_LETTERS = 1_500_000;
const MOST_BYTES = 128 * 1024 * 1024;

/** A finished PDF: its text, tables, lines and margins, as they stand on paper. Never rejects on bad input. */
export async function readPdf(bytes: Uint8Array, options: SeenOptions = {}): Promise<SeenFile | UnreadFile> {
  if (bytes.length > (options.maxBytes ?? MOST_BYTES)) return tooLarge(options);
  let document: PdfDocument | undefined;
  try {
    document = await PdfDocument.open(bytes.slice());
    return await read(document, options);
  } catch (error) {
    return unreadBecause(error, options);
  } finally {
    document?.close();
  }
}

async function read(document: PdfDocument, options: SeenOptions): Promise<SeenFile | UnreadFile> {
  const drawn = await drawnPages(document);
  const hidden = isRecognised(drawn);
  const pages = drawn.map(({ marks, shown, layered }) => ({ marks, ...(hidden ? layered : shown) }));
  const text = pages.map(({ segments }) => segments.map((one) => one.text).join('\n')).join('\n');
  if (!/[A-Za-zÀ-ỹ\d]/u.test(text)) return noText(drawn.map(({ marks }) => marks), options);
  if (isGarbled(text)) return { unread: [garbledText(options.file)] };
  const { sections, sure } = sectionsOf(pages);
  const source = sourceOf(await document.attachments());
  return {
    format: 'pdf', sections, blind: blindOf(sure, hidden), meta: metaOf(await document.info()), findings: findingsOf(document, drawn, hidden, options), ...(source === undefined ? {} : { source }),
  };
}

/** What is drawn on the pages, as far as one file is read. */
async function drawnPages(document: PdfDocument): Promise<DrawnPage[]> {
  const drawn: DrawnPage[] = [];
  let letters = 0;
  for (let i = 0; i < Math.min(document.pages, MOST_PAGES) && letters < MOST_LETTERS; i += 1) {
    const page = drawnPage(upright(inkOf(await document.page(i), document.fonts)));
    letters += page.letters;
    drawn.push(page);
  }
  return drawn;
}

/** Is the text a layer under pictures of pages, put there by a program that reads pictures? */
const isRecognised = (pages: readonly DrawnPage[]): boolean => sumOf(pages, ({ hidden }) => hidden) > 0.6 * sumOf(pages, ({ letters }) => letters);
const sumOf = (pages: readonly DrawnPage[], of: (page: DrawnPage) => number): number => pages.reduce((sum, page) => sum + of(page), 0);

function findingsOf(document: PdfDocument, drawn: readonly DrawnPage[], hidden: boolean, { file }: SeenOptions): Finding[] {
  const without = drawn.flatMap(({ letters, marks }, i) => (letters === 0 && marks.painted ? [i + 1] : []));
  return [
    ...(hidden ? [recognisedText(file)] : []),
    ...(without.length > 0 ? [pagesWithout(without, file)] : []),
    ...unseenFindings(drawn, file),
    ...(document.isCut || document.pages > drawn.length || drawn.some(({ marks }) => marks.cut) ? [cutFinding(file)] : []),
    ...legacyFindings(legacyUses(drawn.map(({ legacy }) => legacy)), file),
    ...combiningFindings(combiningOf(drawn), file),
  ];
}

/** Do pictures cover more than half of a page? */
const isMostlyPictures = ({ images, width, height }: Marks): boolean => images.reduce((sum, box) => sum + box.width * box.height, 0) > 0.5 * width * height;

/** What the pages show besides, and is no text. */
function unseenFindings(drawn: readonly DrawnPage[], file?: string): Finding[] {
  const pages = (is: (page: DrawnPage) => boolean): number[] => drawn.flatMap((page, i) => (is(page) ? [i + 1] : []));
  const [pictures, notes] = [pages(({ letters, marks }) => letters > 0 && isMostlyPictures(marks)), pages(({ marks }) => marks.unread)];
  return [...(pictures.length > 0 ? [picturesUnread(pictures, file)] : []), ...(notes.length > 0 ? [notesUnread(notes, file)] : [])];
}

/** Letters that the text of the pages stores apart from their marks, and the page of the first. */
const combiningOf = (drawn: readonly DrawnPage[]): Combining | undefined =>
  drawn.reduce<Combining | undefined>((found, { loose }, i) => withCombining(found, loose, { place: { page: i + 1 } }), undefined);

function metaOf({ info, lang }: PdfInfo): SeenMeta {
  const text = (key: string): string | undefined => { const value = info[key]; return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC') : undefined; };
  const entries = { title: text('Title'), subject: text('Subject'), author: text('Author'), keywords: text('Keywords'), lang };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
