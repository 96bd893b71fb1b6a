import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An XML element as plain data; `text` is the text directly inside. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Xml[];
  text: string;
}

/** Parses XML; throws where it is not well-formed. */
export function parseXml(source: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' };
  const stack: Xml[] = [root];
  const parser = new SaxesParser();
  const top = (): Xml => stack.at(-1) ?? root;
  parser.on('opentag', ({ name, attributes }) => {
    const made: Xml = { name, attributes, children: [], text: '' };
    top().children.push(made);
    stack.push(made);
  });
  parser.on('text', (text) => {
    top().text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(source).close();
  return root.children[0] ?? root;
}

/** All elements of a name below (not in) an element, in document order. */
export const all = (element: Xml, name: string): readonly Xml[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
/** The first element of a name below an element. */
export const one = (element: Xml, name: string): Xml | undefined => all(element, name)[0];
/** An attribute of the first element of a name. */
export const attr = (element: Xml | undefined, name: string, attribute = 'w:val'): string | undefined =>
  (element === undefined ? undefined : one(element, name))?.attributes[attribute];

/** Plain text below an element, as a reader of Word files gives it: a non-breaking hyphen is a hyphen, a break a space. */
export function textOf(element: Xml): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:noBreakHyphen') return '-';
  if (element.name === 'w:br') return ' ';
  return element.children.map(textOf).join('');
}

export interface DocxRun {
  readonly text: string;
  /** Names of the run's own properties; empty where the style says all. */
  readonly direct: readonly string[];
}
export interface DocxParagraph {
  readonly style: string;
  readonly text: string;
  /** Names of the paragraph's own properties but its style. */
  readonly direct: readonly string[];
  readonly runs: readonly DocxRun[];
  readonly xml: Xml;
}

const directOf = (properties: Xml | undefined, styleName: string): readonly string[] =>
  (properties?.children ?? []).map(({ name }) => name).filter((name) => name !== styleName && name !== 'w:sectPr');
const child = (element: Xml, name: string): Xml | undefined => element.children.find((inner) => inner.name === name);

/** The paragraphs of a part, those in tables included, in order. */
export const paragraphsOf = (part: Xml): readonly DocxParagraph[] =>
  all(part, 'w:p').map((xml) => ({
    style: attr(child(xml, 'w:pPr'), 'w:pStyle') ?? 'Normal',
    text: textOf(xml),
    direct: directOf(child(xml, 'w:pPr'), 'w:pStyle'),
    runs: all(xml, 'w:r').map((run) => ({ text: textOf(run), direct: directOf(child(run, 'w:rPr'), 'w:rStyle') })),
    xml,
  }));

export interface DocxFile {
  /** Paths in the order of the archive. */
  readonly paths: readonly string[];
  readonly raw: (path: string) => string;
  readonly part: (path: string) => Xml;
  readonly paragraphs: readonly DocxParagraph[];
  readonly styles: ReadonlyMap<string, Xml>;
  readonly sections: readonly Xml[];
}

/** A Word file, unzipped and read. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const raw = (path: string): string => {
    const file = files[path];
    if (file === undefined) throw new Error(`no ${path} in the file`);
    return strFromU8(file);
  };
  const part = (path: string): Xml => parseXml(raw(path));
  const document = part('word/document.xml');
  const styles = new Map(all(part('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  return { paths: Object.keys(files), raw, part, paragraphs: paragraphsOf(document), styles, sections: all(document, 'w:sectPr') };
}
