import { SaxesParser } from 'saxes';

/** An element of an XML part; names keep their prefix as the file writes it (`w:p`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** An XML part as a tree; throws where it is not well formed. */
export function parseXml(text: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', (piece) => void stack.at(-1)?.children.push(piece));
  parser.write(text).close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

/** Child elements, of one name where it is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => childrenOf(element, name)[0];
