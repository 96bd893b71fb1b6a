import { SaxesParser } from 'saxes';
import { Fault, shown } from './fault.ts';
import { hasOddPrefixes, Renamer } from './namespaces.ts';

/** An element of an XML part; names have the prefix that Office gives them (`w:p`), whatever the file binds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any document nests, and shallow enough for whoever walks the tree. */
const MAX_DEPTH = 256;
/** Of one element: Office declares some forty namespaces on a root. */
const MAX_ATTRIBUTES = 512;
/** Elements and attributes of one part: some 150 bytes of memory each. */
const MAX_NODES = 3_000_000;

const bad = (part: string, vi: string, en: string): Fault => new Fault('tep/xml-hong', `Phần «${shown(part)}» của tệp: XML ${vi}; cần một tệp nguyên vẹn`, `Part “${shown(part)}” of the file: in its XML, ${en}; needed: a whole file`);

/** An XML part as a tree; throws a fault where it is not well formed, declares types or entities, or is nested beyond reason. */
export function parseXml(text: string, part = 'XML'): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  let current = root;
  let nodes = 0;
  let attributes = 0;
  const count = (): void => {
    if (++nodes > MAX_NODES) throw bad(part, `có hơn ${MAX_NODES} thẻ và thuộc tính`, `there are more than ${MAX_NODES} elements and attributes`);
  };
  const add = (piece: string): void => void (stack.length > 1 && current.children.push(piece));
  const renamer = hasOddPrefixes(text) ? new Renamer() : undefined;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', ({ message }) => {
    throw bad(part, `hỏng (${shown(message)})`, `there is a fault (${shown(message)})`);
  });
  parser.on('doctype', () => {
    throw bad(part, 'có khai báo DOCTYPE hoặc thực thể, tài liệu Word không được có', 'there is a DOCTYPE or entity declaration, which no Word document may have');
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    count();
  });
  parser.on('attribute', () => {
    if (++attributes > MAX_ATTRIBUTES) throw bad(part, 'có thẻ quá nhiều thuộc tính', 'a tag has too many attributes');
    count();
  });
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH) throw bad(part, `có thẻ lồng nhau quá ${MAX_DEPTH} cấp`, `elements nest more than ${MAX_DEPTH} deep`);
    const element: Open = { ...(renamer === undefined ? { name: tag.name, attributes: tag.attributes } : renamer.open(tag.name, tag.attributes)), children: [] };
    current.children.push(element);
    stack.push(element);
    current = element;
  });
  parser.on('closetag', () => {
    renamer?.close();
    stack.pop();
    current = stack[stack.length - 1] ?? root;
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  const found = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (found === undefined) throw bad(part, 'trống', 'there is no element');
  return found;
}

/** Child elements, of one name where it is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => childrenOf(element, name)[0];
