import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocxChange } from './mutation.ts';

/** A DOCX with its text parts changed; undefined where the change finds nothing to change. */
export function changedDocx(bytes: Uint8Array, change: DocxChange): Uint8Array | undefined {
  const files = unzipSync(bytes);
  const before = new Map(Object.entries(files).filter(([name]) => /\.(?:xml|rels)$/u.test(name)).map(([name, data]) => [name, strFromU8(data)] as const));
  const after = new Map(before);
  change(after);
  if ([...after].every(([name, text]) => before.get(name) === text)) return undefined;
  const kept = Object.entries(files).filter(([name]) => !before.has(name));
  return zipSync(Object.fromEntries([...kept, ...[...after].map(([name, text]) => [name, strToU8(text)] as const)]), { level: 1 });
}

/** Changes one part. */
export const part = (name: string, change: (xml: string) => string): DocxChange => (parts) => {
  const xml = parts.get(name);
  if (xml !== undefined) parts.set(name, change(xml));
};
/** Replaces in one part. */
export const replaceIn = (name: string, from: RegExp, to: string): DocxChange => part(name, (xml) => xml.replace(from, to));

/** Changes the style of a role. */
export const inStyle = (role: string, from: RegExp, to: string): DocxChange => part('word/styles.xml', (xml) => xml.replace(new RegExp(`<w:style [^>]*w:styleId="${role}"[\\s\\S]*?</w:style>`, 'u'), (style) => style.replace(from, to)));
/** Changes the first paragraph of a role. */
export const inParagraph = (role: string, from: RegExp, to: string): DocxChange => part('word/document.xml', (xml) => xml.replace(new RegExp(`<w:p><w:pPr><w:pStyle w:val="${role}"/>[\\s\\S]*?</w:p>`, 'u'), (p) => p.replace(from, to)));
/** Gives the first run of a role's first paragraph properties of its own. */
export const run = (role: string, properties: string): DocxChange => inParagraph(role, /<w:r>(?:<w:rPr>([\s\S]*?)<\/w:rPr>)?/u, `<w:r><w:rPr>$1${properties}</w:rPr>`);
/** Gives a role's first paragraph properties of its own. */
export const direct = (role: string, properties: string): DocxChange => inParagraph(role, /<\/w:pPr>/u, `${properties}</w:pPr>`);

/** Moves the page numbers of a document of one header for them to a footer. */
export const numbersInFooter: DocxChange = (parts) => {
  const header = parts.get('word/header1.xml');
  if (header === undefined || !header.includes('PAGE')) return;
  const id = /Id="(\w+)"[^>]*Target="header1\.xml"/u.exec(parts.get('word/_rels/document.xml.rels') ?? '')?.[1] ?? '';
  parts.delete('word/header1.xml');
  parts.set('word/footer9.xml', header.replaceAll('w:hdr', 'w:ftr'));
  part('word/_rels/document.xml.rels', (xml) => xml.replace('relationships/header" Target="header1.xml"', 'relationships/footer" Target="footer9.xml"'))(parts);
  part('[Content_Types].xml', (xml) => xml.replace(/(<Override [^>]*)wordprocessingml\.header\+xml("[^>]*)header1\.xml/u, '$1wordprocessingml.footer+xml$2footer9.xml').replace(/\/word\/header1\.xml("[^>]*)wordprocessingml\.header\+xml/u, '/word/footer9.xml$1wordprocessingml.footer+xml'))(parts);
  part('word/document.xml', (xml) => xml.replace(`<w:headerReference w:type="default" r:id="${id}"/>`, `<w:footerReference w:type="default" r:id="${id}"/>`))(parts);
};

/** Bytes with every copy of a name replaced by one of the same length. */
export function swapped(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const out = Uint8Array.from(bytes);
  const [find, put] = [strToU8(from), strToU8(to)];
  for (let i = out.indexOf(find[0] ?? 0); i !== -1 && i + find.length <= out.length; i = out.indexOf(find[0] ?? 0, i + 1)) if (find.every((byte, j) => out[i + j] === byte)) out.set(put, i);
  return out;
}
