import { renderDocx } from 'vanban/docx';
import { createPdfRenderer } from 'vanban/pdf';
import { renderText } from 'vanban/html';
import { bytesOf, corpusFiles } from '../corpus/files.ts';
import { exampleDocuments } from '../support/known-documents.ts';

export const KINDS = ['docx', 'pdf', 'text'] as const;
export type FuzzKind = (typeof KINDS)[number];

/** A sound file that inputs are made of. */
export interface Original {
  readonly name: string;
  readonly kind: FuzzKind;
  readonly bytes: Uint8Array;
}

/** Our own examples as finished files of some kinds, and the real documents that are at hand; these differ between machines. */
export async function originals(kinds: readonly FuzzKind[], { onlyOurs = false } = {}): Promise<readonly Original[]> {
  return [...(await own(kinds)), ...(onlyOurs ? [] : real(kinds))];
}

async function own(kinds: readonly FuzzKind[]): Promise<Original[]> {
  const pdf = createPdfRenderer();
  const made: Original[] = [];
  for (const { name, draft } of await exampleDocuments()) {
    if (kinds.includes('docx')) made.push({ name: `${name}.docx`, kind: 'docx', bytes: await renderDocx(draft) });
    if (kinds.includes('pdf')) made.push({ name: `${name}.pdf`, kind: 'pdf', bytes: await pdf.render(draft) });
    if (kinds.includes('text')) made.push({ name: `${name}.txt`, kind: 'text', bytes: new TextEncoder().encode(renderText(draft)) });
  }
  return made;
}

/** Real documents of moderate size, so that a run is of many inputs. */
const real = (kinds: readonly FuzzKind[]): Original[] =>
  corpusFiles().flatMap((file): Original[] => {
    const kind = file.name.endsWith('.docx') ? 'docx' : file.name.endsWith('.txt') ? 'text' : undefined;
    if (kind === undefined || !kinds.includes(kind)) return [];
    const bytes = bytesOf(file);
    return bytes.length > 150_000 ? [] : [{ name: file.name, kind, bytes }];
  });
