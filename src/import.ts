/** `vanban/import`: finished files (DOCX, PDF, text of an issued document) as drafts, with what was not found and what is not sure. */
import { hasError } from './core/finding.ts';
import type { VanBan } from './domain/van-ban.ts';
import { importRead, type ImportOptions, type ImportResult } from './import-finished.ts';
import { readFinished } from './read.ts';
import { read } from './ready.ts';

export type { ImportOptions, ImportResult } from './import-finished.ts';
export { TEXT_FORMATS, type TextFormat } from './readers/import/write/write.ts';

/** Makes a draft of a finished file. Never rejects on bad input: without a draft, `findings` say why. */
export async function importFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportResult> {
  return importRead(await readFinished(bytes, options), options);
}

/** The imported draft, checked and ready for a renderer; undefined where a finding is an error. */
export function draftFrom({ draft }: ImportResult): VanBan | undefined {
  if (draft === undefined) return undefined;
  const { draft: made, diagnostics } = read(draft, { nguyenVan: true });
  return hasError(diagnostics) ? undefined : made;
}
