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
/** Elements of one part: some 300 bytes of memory each. */
const MAX_ELEMENTS = 3_000_000;

const bad = (part: string, vi: string, en: string): Fault => new Fault('tep/xml-hong', `Phần «${shown(part)}» của tệp: ${vi}`, `Part “${shown(part)}” of the file: ${en}`);

/** An XML part as a tree; throws a fault where it is not well formed, declares types or entities, or is nested beyond reason. */
export function parseXml(text: string, part = 'XML'): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  let current = root;
  let count = 0;
  const renamer = hasOddPrefixes(text) ? new Renamer() : undefined;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const add = (piece: string): void => void (stack.length > 1 && current.children.push(piece));
  parser.on('error', (error) => {
    throw bad(part, `XML hỏng (${error.message}); cần một tệp nguyên vẹn`, `broken XML (${error.message}); needed: a whole file`);
  });
  parser.on('doctype', () => {
    throw bad(part, 'có khai báo DOCTYPE; tài liệu Word không được có', 'it has a DOCTYPE, which no Word document may have');
  });
  parser.on('opentag', (tag) => {
    if (stack.length > MAX_DEPTH) throw bad(part, `thẻ lồng nhau quá ${MAX_DEPTH} cấp`, `its elements nest more than ${MAX_DEPTH} deep`);
    if (++count > MAX_ELEMENTS) throw bad(part, `có hơn ${MAX_ELEMENTS} thẻ`, `it has more than ${MAX_ELEMENTS} elements`);
    const { name, attributes } = renamer === undefined ? tag : renamer.open(tag.name, tag.attributes);
    const element: Open = { name, attributes, children: [] };
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
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

/** Text of an XML part: UTF-8 or UTF-16 by its mark, its first bytes or its declaration; throws a fault where the bytes are none. */
export function decodeXml(bytes: Uint8Array, part = 'XML'): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw bad(part, `chữ không đúng mã ${shown(encoding)}; cần một tệp nguyên vẹn`, `its text is not ${shown(encoding)}; needed: a whole file`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,60}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,30})["']/u.exec(head)?.[1] ?? 'utf-8';
}

/** Child elements, of one name where it is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => childrenOf(element, name)[0];
