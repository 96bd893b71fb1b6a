import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/readers/docx/read-docx.ts';
import type { SeenBlock, SeenFile, SeenInline, SeenParagraph, SeenRule, SeenTable, SeenText } from '../../../src/readers/seen/model.ts';

/** Parts of a small DOCX written by hand: what is not given is left out, or as plain as can be. */
export interface Parts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of `w:styles`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Content of `a:themeElements`. */
  readonly theme?: string;
  /** Content of headers and footers by their relation: `rIdH1`, `rIdF1` … */
  readonly margins?: Readonly<Record<string, string>>;
  readonly footnotes?: string;
  readonly comments?: string;
  /** Relations of the body, in XML. */
  readonly relations?: string;
  /** Any other parts by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
] as const;
const XMLNS = NAMESPACES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');
const part = (name: string, content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?><${name} ${XMLNS}>${content}</${name}>`);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** One relation of the body. */
export const relation = (id: string, type: string, target: string, external = false): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
const rels = (content: string): Uint8Array => strToU8(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`);
const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;

/** The bytes of a small DOCX. */
export function docxOf(parts: Parts): Uint8Array {
  const margins = Object.entries(parts.margins ?? {});
  const optional: readonly (readonly [string, string, string | undefined])[] = [
    ['styles', 'w:styles', parts.styles],
    ['numbering', 'w:numbering', parts.numbering],
    ['settings', 'w:settings', parts.settings],
    ['footnotes', 'w:footnotes', parts.footnotes],
    ['comments', 'w:comments', parts.comments],
    ['theme', 'a:theme', parts.theme === undefined ? undefined : `<a:themeElements>${parts.theme}</a:themeElements>`],
  ];
  const given = optional.flatMap(([name, root, content]) => (content === undefined ? [] : [{ name, root, content }]));
  const marginName = (id: string): string => (id.startsWith('rIdH') ? 'header' : 'footer');
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': rels(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('w:document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': rels(
      [...given.map(({ name }) => relation(`rId-${name}`, name, `${name}.xml`)), ...margins.map(([id]) => relation(id, marginName(id), `${id}.xml`)), parts.relations ?? ''].join(''),
    ),
    ...Object.fromEntries(given.map(({ name, root, content }) => [`word/${name}.xml`, part(root, content)])),
    ...Object.fromEntries(margins.map(([id, content]) => [`word/${id}.xml`, part(marginName(id) === 'header' ? 'w:hdr' : 'w:ftr', content)])),
    ...parts.files,
  });
}

/** A4 with the decree's margins. */
export const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/></w:sectPr>';
/** A run. */
export const r = (text: string, rPr = ''): string => `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph. */
export const p = (content: string, pPr = ''): string => `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${content}</w:p>`;

/** A small DOCX as it is read; a body alone may be given. */
export function read(parts: Parts | string): SeenFile {
  const whole = typeof parts === 'string' ? { body: parts } : parts;
  const seen = readDocx(docxOf(whole.body.includes('<w:sectPr') ? whole : { ...whole, body: whole.body + SECTION }));
  if ('unread' in seen) throw new Error(seen.unread.map(({ message }) => message.en).join('; '));
  return seen;
}
/** Its blocks. */
export const blocks = (parts: Parts | string): readonly SeenBlock[] => read(parts).sections.flatMap((section) => section.blocks);
/** Its paragraphs outside tables. */
export const paragraphs = (parts: Parts | string): readonly SeenParagraph[] => blocks(parts).filter((block): block is SeenParagraph => block.kind === 'paragraph');
/** Its first paragraph. */
export const first = (parts: Parts | string): SeenParagraph => defined(paragraphs(parts)[0]);
/** The texts of its first paragraph. */
export const texts = (parts: Parts | string): readonly SeenText[] => first(parts).inlines.filter((inline): inline is SeenText => inline.kind === 'text');
/** The first text of its first paragraph. */
export const text = (parts: Parts | string): SeenText => defined(texts(parts)[0]);
/** Its rules outside tables. */
export const rules = (parts: Parts | string): readonly SeenRule[] => blocks(parts).filter((block): block is SeenRule => block.kind === 'rule');
/** Its first table. */
export const table = (parts: Parts | string): SeenTable => defined(blocks(parts).find((block): block is SeenTable => block.kind === 'table'));

/** A value that must be there. */
export function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing there');
  return value;
}
/** The words of inlines: `→` for a tab, `|` for a break. */
export const words = (inlines: readonly SeenInline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' || inline.kind === 'ref' ? inline.text : inline.kind === 'link' ? words(inline.inlines) : inline.kind === 'tab' ? '→' : inline.kind === 'break' ? '|' : `[${inline.number}]`)).join('');
/** Each block in a word or two: what a paragraph says, `rule`, `table` … */
export const shape = (all: readonly SeenBlock[]): string[] => all.map((block) => (block.kind === 'paragraph' ? words(block.inlines) : block.kind));
