import { VanbanError } from '../../core/errors.ts';
import type { PdfKitDocument } from './pdfkit.ts';

/** A file carried inside the PDF. */
export interface Attachment {
  readonly name: string;
  readonly data: Uint8Array;
  /** Media type, such as `application/json`; PDF/A-3 wants one, so unknown data are `application/octet-stream`. */
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  /** How the file relates to the document (AFRelationship of ISO 32000). */
  readonly relationship: 'Source' | 'Data' | 'Alternative' | 'Supplement' | 'Unspecified';
}

const TYPES: Readonly<Record<string, string>> = { json: 'application/json', md: 'text/markdown', markdown: 'text/markdown' };

/** The draft as the source of the document; its name tells readers of ours that it is one. */
export const sourceFile = ({ name, text }: { readonly name: string; readonly text: string }): Attachment => ({
  name: `vanban-${name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)}`,
  data: new TextEncoder().encode(text),
  type: TYPES[/\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/yaml',
  description: 'Bản thảo (vanban)',
  relationship: 'Source',
});

/** Attaches files, dated as the document is, so that bytes are stable. */
export function attach(document: PdfKitDocument, files: readonly Attachment[], date: Date): void {
  const names = new Set<string>();
  for (const { name, data, type, description, relationship } of files) {
    if (names.has(name)) throw new VanbanError({ vi: `Có hai tệp đính kèm cùng tên «${name}»; cần tên khác nhau`, en: `Two attachments are named "${name}"; they need different names` });
    names.add(name);
    document.file(Uint8Array.from(data).buffer, {
      name, relationship, creationDate: date, modifiedDate: date, type: type ?? 'application/octet-stream',
      ...(description === undefined ? {} : { description }),
    });
  }
}
