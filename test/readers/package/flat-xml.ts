import type { XmlElement } from '../../../src/readers/package/xml.ts';

/** A tree as text, neighbouring pieces of text as one. */
export function flat({ name, attributes, children }: XmlElement): string {
  const inner: string[] = [];
  for (const child of children) inner.push(typeof child === 'string' ? child.replace(/[&<]/gu, (c) => `&${c.charCodeAt(0)};`) : flat(child));
  return `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('')}>${inner.join('')}</${name}>`;
}
