import { unzipSync, zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateXml } from './mutate-xml.ts';
import type { Random } from './random.ts';

/** The parts of which most is read. */
const MAIN = ['word/document.xml', 'word/document.xml', 'word/document.xml', 'word/styles.xml', 'word/styles.xml', 'word/numbering.xml', 'word/settings.xml'];
const utf8 = new TextDecoder();

/** A DOCX that is packed soundly and faulty inside: parts changed, dropped, or put in each other's place. */
export function mutateDocx(docx: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(docx);
  const names = Object.keys(parts);
  for (let i = random.times(3); i > 0; i--) change(parts, names, random);
  return zipSync(parts, { level: 1 });
}

function change(parts: Record<string, Uint8Array>, names: readonly string[], random: Random): void {
  const main = random.of(MAIN);
  const name = random.below(4) > 0 && parts[main] !== undefined ? main : random.of(names);
  const part = parts[name];
  if (part === undefined) return;
  const kind = random.below(40);
  if (kind === 0) delete parts[name];
  else if (kind === 1) parts[name] = parts[random.of(names)] ?? part;
  else if (kind === 2 || !/\.(?:xml|rels)$/u.test(name)) parts[name] = mutateBytes(part, random);
  else parts[name] = new TextEncoder().encode(mutateXml(utf8.decode(part), random));
}
