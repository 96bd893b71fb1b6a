import type { Finding } from '../../core/finding.ts';
import { isGarbled } from '../text/garbled.ts';
import { garbledText } from '../text/read-text.ts';
import { type Combining, combiningFindings, withCombining } from '../seen/combining.ts';
import type { SeenFile, SeenMeta, SeenOptions, UnreadFile } from '../seen/model.ts';
import { blindOf } from './blind.ts';
import { legacyUses } from './legacy-uses.ts';
import { inkOf } from './ink.ts';
import type { Marks } from './marks.ts';
import { PdfDocument, type PdfInfo } from './pdfjs/document.ts';
import { sectionsOf } from './seen.ts';
import { segmentsOf } from './segments.ts';
import { slanted, upright } from './upright.ts';
import { sourceOf } from './source.ts';
import { legacyFindings } from '../legacy/index.ts';
import { cutFinding, noText, pagesWithout, recognisedText, tooLarge, unreadBecause } from './unread.ts';

/** Pages that are read of one file. */
const MOST_PAGES = 2000;
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
  const drawn: Marks[] = [];
  for (let i = 0; i < Math.min(document.pages, MOST_PAGES); i += 1) drawn.push(upright(inkOf(await document.page(i), document.fonts)));
  const hidden = isRecognised(drawn);
  const pages = drawn.map((marks) => ({ marks, segments: segmentsOf(marks.glyphs.filter((glyph) => Math.abs(glyph.angle) <= 2 && (hidden || !glyph.hidden)), marks), slanted: segmentsOf(slanted(marks.glyphs.filter((glyph) => hidden || !glyph.hidden)), { horizontal: [], vertical: [], links: [] }) }));
  const text = pages.map(({ segments }) => segments.map((one) => one.text).join('\n')).join('\n');
  if (!/[A-Za-zÀ-ỹ\d]/u.test(text)) return noText(drawn, options);
  if (isGarbled(text)) return { unread: [garbledText(options.file)] };
  const { sections, sure } = sectionsOf(pages);
  const source = sourceOf(await document.attachments());
  return {
    format: 'pdf', sections, blind: blindOf(sure, hidden), meta: metaOf(await document.info()), findings: findingsOf(document, drawn, hidden, options), ...(source === undefined ? {} : { source }),
  };
}

/** Is the text a layer under pictures of pages, put there by a program that reads pictures? */
function isRecognised(pages: readonly Marks[]): boolean {
  const glyphs = pages.flatMap((page) => page.glyphs);
  return glyphs.filter(({ hidden }) => hidden).length > 0.6 * glyphs.length;
}

function findingsOf(document: PdfDocument, drawn: readonly Marks[], hidden: boolean, { file }: SeenOptions): Finding[] {
  const without = drawn.flatMap(({ glyphs, painted }, i) => (glyphs.length === 0 && painted ? [i + 1] : []));
  return [
    ...(hidden ? [recognisedText(file)] : []),
    ...(without.length > 0 ? [pagesWithout(without, file)] : []),
    ...(document.pages > MOST_PAGES || drawn.some(({ cut }) => cut) ? [cutFinding(file)] : []),
    ...legacyFindings(legacyUses(drawn), file),
    ...combiningFindings(combiningOf(drawn), file),
  ];
}

/** Letters that the text of the pages stores apart from their marks, and the page of the first. */
const combiningOf = (drawn: readonly Marks[]): Combining | undefined =>
  drawn.reduce<Combining | undefined>((found, { glyphs }, i) => withCombining(found, glyphs.map(({ text }) => text).join(''), { place: { page: i + 1 } }), undefined);

function metaOf({ info, lang }: PdfInfo): SeenMeta {
  const text = (key: string): string | undefined => { const value = info[key]; return typeof value === 'string' && value.trim() !== '' ? value.normalize('NFC') : undefined; };
  const entries = { title: text('Title'), subject: text('Subject'), author: text('Author'), keywords: text('Keywords'), lang };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
