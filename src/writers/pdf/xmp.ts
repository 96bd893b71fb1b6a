/** What a document says of itself: in the document information and, equal, in the XMP metadata. */
export interface PdfInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords?: string;
  readonly creator: string;
  readonly producer: string;
  readonly creationDate: Date;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Text in XML; characters that XML forbids are dropped. */
const xml = (text: string): string =>
  text.replace(/[&<>]/g, (c) => ESCAPES[c] ?? c).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

const description = (prefix: string, uri: string, fields: string): string =>
  fields === '' ? '' : `<rdf:Description rdf:about="" xmlns:${prefix}="${uri}">${fields}</rdf:Description>\n`;
const field = (name: string, value: string | undefined): string => (value ? `<${name}>${xml(value)}</${name}>` : '');
const inLanguage = (name: string, value: string): string =>
  value ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${xml(value)}</rdf:li></rdf:Alt></${name}>` : '';
const list = (name: string, value: string): string =>
  value ? `<${name}><rdf:Seq><rdf:li>${xml(value)}</rdf:li></rdf:Seq></${name}>` : '';

/** The metadata that ISO 19005 wants equal to the document information. */
export function xmpOf(info: PdfInfo): string {
  const date = `${info.creationDate.toISOString().slice(0, 19)}Z`;
  return (
    description('xmp', 'http://ns.adobe.com/xap/1.0/', field('xmp:CreateDate', date) + field('xmp:CreatorTool', info.creator)) +
    description(
      'dc',
      'http://purl.org/dc/elements/1.1/',
      inLanguage('dc:title', info.title) + list('dc:creator', info.author) + inLanguage('dc:description', info.subject),
    ) +
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', field('pdf:Producer', info.producer) + field('pdf:Keywords', info.keywords))
  );
}
