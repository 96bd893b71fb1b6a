import type { LayoutTree } from '../../layout/tree.ts';

/** The date of a file whose document has none: the first that ZIP can store. */
const NO_DATE = '1980-01-01';
/** The date of a document's files. */
export const fileDate = (tree: LayoutTree): string => tree.meta.date ?? NO_DATE;

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** Title, subject, author, dates and language: docx would write the time of day, so the part is made here. */
export function coreProperties(tree: LayoutTree): string {
  const { title, subject, author, keywords } = tree.meta;
  const time = `${fileDate(tree)}T00:00:00Z`;
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  const fields = [
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', author),
    ...(keywords === undefined ? [] : [element('cp:keywords', keywords)]),
    element('cp:lastModifiedBy', author),
    element('cp:revision', '1'),
    stamp('created'),
    stamp('modified'),
    element('dc:language', tree.lang),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${fields.join('')}</cp:coreProperties>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const element = (name: string, text: string): string => `<${name}>${text.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign)}</${name}>`;
