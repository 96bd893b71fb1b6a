import type { Package } from '../package/open.ts';
import type { SeenSource } from '../seen/model.ts';
import type { Part } from './parts.ts';
import { textIn } from './xml-kit.ts';

/** Namespace of the part in which a file of ours carries its draft. */
const NAMESPACE = 'urn:vanban:ban-thao:1';
const MOST_PARTS = 50;

/** The draft that a file of ours carries, of the parts that the document names. */
export function sourceOf(pack: Package, main: Part): SeenSource | undefined {
  const items = [...main.relations.values()].filter(({ type, external }) => type === 'customXml' && !external).slice(0, MOST_PARTS);
  for (const { target } of items) {
    const root = pack.names.includes(target) && holdsDraft(pack.bytes(target)) ? pack.xml(target) : undefined;
    if (root === undefined || !/(?:^|:)banThao$/u.test(root.name)) continue;
    const { name = 'ban-thao.yaml', encoding, trang } = root.attributes;
    const text = encoding === 'base64' ? unpacked(textIn(root)) : textIn(root);
    if (text !== undefined) return { name, text, ...(trang === undefined ? {} : { page: trang }) };
  }
  return undefined;
}

/** Other programs put parts of their own here: only ours are taken apart. */
const holdsDraft = (bytes: Uint8Array | undefined): boolean => bytes !== undefined && new TextDecoder().decode(bytes.subarray(0, 1000)).includes(NAMESPACE);

function unpacked(base64: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
