import type { PdfAnnotation } from './pdfjs/document.ts';

/** Flags of what is not shown on a screen: invisible, hidden, no view. */
const UNSEEN = 1 | 2 | 32;
/** They show nothing that is not said elsewhere: where a link leads, the window of a note, a colour over words. */
const SILENT: ReadonlySet<string> = new Set(['Link', 'Popup', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut']);

/** Does it write on the page, as a field that is filled in or words that are typed over it? They are read where they stand; a note that points at something is none. */
export const isWritten = ({ subtype, fieldType, it }: PdfAnnotation): boolean => (subtype === 'FreeText' ? it !== 'FreeTextCallout' : subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch'));

/** Does it show something on the page, or say something there? */
function isSeen({ subtype = '', fieldType, fieldValue, contentsObj, hasAppearance, annotationFlags = 0, rect = [] }: PdfAnnotation): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect;
  if ((annotationFlags & UNSEEN) !== 0 || x1 === x2 || y1 === y2) return false;
  if (SILENT.has(subtype)) return subtype !== 'Link' && subtype !== 'Popup' && isSaid(contentsObj?.str);
  if (subtype !== 'Widget') return hasAppearance === true || isSaid(contentsObj?.str);
  return fieldType === 'Sig' ? hasAppearance === true : [fieldValue].flat().some((value) => isSaid(value) && value !== 'Off');
}

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Is there one of which a reader sees something, and of which nothing is read? `read` are those that gave letters. */
export const hasUnread = (annotations: readonly PdfAnnotation[], read: ReadonlySet<string>): boolean => annotations.some((one) => isSeen(one) && !read.has(one.id ?? ''));
