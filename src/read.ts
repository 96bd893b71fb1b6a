/** `vanban/read`: finished files (DOCX, PDF, text of an issued document) as trees with their components found. */
import type { Finding } from './core/finding.ts';
import type { Recognised } from './readers/roles/recognised.ts';
import { recognise } from './readers/roles/recognise.ts';
import type { SeenFile, SeenOptions, UnreadFile } from './readers/seen/model.ts';
import { kindOf } from './readers/sniff.ts';

export type { Recognised } from './readers/roles/recognised.ts';
export type { SeenFile, SeenOptions } from './readers/seen/model.ts';

/** A finished file that was read; where it cannot be, only the findings that say why. */
export interface FinishedFile {
  readonly seen?: SeenFile;
  readonly recognised?: Recognised;
  readonly findings: readonly Finding[];
}

/** Reads a finished file of any kind that is known, by its bytes: never rejects on bad input. */
export async function readFinished(bytes: Uint8Array, options: SeenOptions = {}): Promise<FinishedFile> {
  const read = await seenOf(bytes, options);
  if ('unread' in read) return { findings: read.unread };
  return { seen: read, recognised: recognise(read), findings: read.findings };
}

async function seenOf(bytes: Uint8Array, options: SeenOptions): Promise<SeenFile | UnreadFile> {
  switch (kindOf(bytes)) {
    case 'pdf':
      return (await import('./readers/pdf/read-pdf.ts')).readPdf(bytes, options);
    case 'text':
      return (await import('./readers/text/read-text.ts')).readText(new TextDecoder().decode(bytes), options);
    default:
      return (await import('./readers/docx/read-docx.ts')).readDocx(bytes, options);
  }
}
