/** Finished files (DOCX, PDF, text of an issued document) as trees with their components found: what the check of files and the import begin with. */
import type { Finding } from './core/finding.ts';
import { Fault, unread } from './readers/package/fault.ts';
import { assertNoBomb } from './readers/package/pdf-bomb.ts';
import { gaveUp, misnamed, oversized, unreadable } from './readers/package/unreadable.ts';
import type { Recognised } from './readers/roles/recognised.ts';
import { recognise } from './readers/roles/recognise.ts';
import type { SeenFile, SeenOptions, UnreadFile } from './readers/seen/model.ts';
import { kindOf, promisedBy } from './readers/sniff.ts';

/** A finished file that was read; where it cannot be, only the findings that say why. */
export interface FinishedFile {
  readonly seen?: SeenFile;
  readonly recognised?: Recognised;
  readonly findings: readonly Finding[];
  /** What a reader threw on a file that it could not make sense of; absent in all files that were read or refused with a reason. */
  readonly cause?: unknown;
}

/** Reads a finished file of any kind that is known, by its bytes: never rejects on bad input. */
export async function readFinished(bytes: Uint8Array, options: SeenOptions = {}): Promise<FinishedFile> {
  try {
    const seen = oversized(bytes, options) ?? (await seenOf(bytes, options));
    return 'unread' in seen ? { findings: seen.unread } : { seen, recognised: recognise(seen), findings: seen.findings };
  } catch (cause) {
    if (cause instanceof Fault) return { findings: unread(cause, options).unread };
    return { findings: gaveUp(cause, options).unread, cause };
  }
}

async function seenOf(bytes: Uint8Array, options: SeenOptions): Promise<SeenFile | UnreadFile> {
  const kind = kindOf(bytes);
  if (kind !== 'docx' && kind !== 'pdf' && kind !== 'text') return unreadable(kind, bytes, options);
  const read = await READERS[kind](bytes, options);
  const promised = options.file === undefined ? undefined : promisedBy(options.file);
  if ('unread' in read || options.file === undefined || promised === undefined || promised === kind) return read;
  return { ...read, findings: [misnamed(kind, options.file), ...read.findings] };
}

type Read = (bytes: Uint8Array, options: SeenOptions) => Promise<SeenFile | UnreadFile>;
const READERS: Readonly<Record<'docx' | 'pdf' | 'text', Read>> = {
  docx: async (bytes, options) => (await import('./readers/docx/read-docx.ts')).readDocx(bytes, options),
  pdf: async (bytes, options) => {
    assertNoBomb(bytes);
    return (await import('./readers/pdf/read-pdf.ts')).readPdf(bytes, options);
  },
  text: async (bytes, options) => (await import('./readers/text/read-text.ts')).readTextBytes(bytes, options),
};
