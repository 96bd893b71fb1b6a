import type { PdfAttachment } from './pdfjs/document.ts';

/** Names under which a file of ours carries its draft. */
const NAME = /^vanban[-.].*\.(?:ya?ml|json|md|markdown)$|^ban-thao\.(?:ya?ml|json|md|markdown)$/iu;
/** How ours describe it, whatever its name ends with. */
const SAID = /^Bản thảo \(vanban\)$/u;

/** The draft that a file carries, of those attached. */
export function sourceOf(files: readonly PdfAttachment[]): { readonly name: string; readonly text: string } | undefined {
  const file = files.find(({ filename, description = '' }) => SAID.test(description.normalize('NFC')) && /^vanban-/iu.test(filename)) ?? files.find(({ filename }) => NAME.test(filename));
  return file === undefined ? undefined : { name: file.filename.replace(/^vanban-/iu, ''), text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.content) };
}
