import { SaxesParser } from 'saxes';
import type { XmlElement } from '../../../src/readers/package/xml.ts';

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** The tree that a well-tried parser makes of a text; undefined where it finds it not well formed or meets a DOCTYPE. */
export function saxesTree(text: string): XmlElement | undefined {
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack: Open[] = [root];
  let bad = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => void (bad = true));
  parser.on('doctype', () => void (bad = true));
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  const add = (piece: string): void => void (stack.length > 1 && stack.at(-1)?.children.push(piece));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  const found = root.children.find((child): child is XmlElement => typeof child !== 'string');
  return bad ? undefined : found;
}

/** A tree as text, neighbouring pieces of text as one. */
export function flat({ name, attributes, children }: XmlElement): string {
  const inner: string[] = [];
  for (const child of children) inner.push(typeof child === 'string' ? child.replace(/[&<]/gu, (c) => `&${c.charCodeAt(0)};`) : flat(child));
  return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('')}>${inner.join('')}</${name}>`;
}
