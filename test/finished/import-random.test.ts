import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx.ts';
import { draftFrom, importFile } from '../../src/import.ts';
import { compose } from '../../src/layout/compose.ts';
import { parse } from '../../src/readers/index.ts';
import { ready } from '../../src/ready.ts';
import { randomDraft } from '../support/random-draft.ts';
import { printOf } from '../support/same-print.ts';

/** VANBAN_SEEDS=500 runs more; a failure names its seed. */
const RUNS = Number(process.env['VANBAN_SEEDS'] ?? 25);

describe('the DOCX of a random letter, plan or outline', () => {
  it('becomes a draft that prints the same, as data and as text of every format', async () => {
    await fc.assert(
      fc.asyncProperty(randomDraft, async (random) => {
        const draft = ready(random);
        const wanted = printOf(compose(draft));
        const result = await importFile(await renderDocx(draft), { file: 'x.docx' });
        const made = draftFrom(result);
        if (made === undefined) throw new Error('no draft');
        expect(printOf(compose(made))).toEqual(wanted);
        for (const format of ['yaml', 'md', 'json'] as const) {
          const written = result.text(format);
          const { draft: read } = parse(written.text, { file: `x.${written.format}` });
          if (read === undefined) throw new Error(`not read back from ${format}`);
          expect(printOf(compose(read))).toEqual(wanted);
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
