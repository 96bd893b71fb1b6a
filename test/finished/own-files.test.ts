import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/check.ts';
import { checkFinished } from '../../src/check-finished.ts';
import { renderDocx } from '../../src/docx.ts';
import type { VanBan } from '../../src/domain/van-ban.ts';
import { renderPdf } from '../../src/pdf.ts';
import { ready } from '../../src/ready.ts';
import { congVanDu, congVanNho, FORM_NAMES, FORMS, keHoachDieu, keHoachDu } from '../support/full-drafts.ts';
import { exampleDocuments, type KnownDocument, seedDocuments } from '../support/known-documents.ts';

/** Documents with every ô filled, in every set of sizes and margins. */
const FULL = FORM_NAMES.flatMap((name): KnownDocument[] =>
  Object.entries({ congVanDu, congVanNho, keHoachDu, keHoachDieu }).map(([kind, make]) => ({ name: `${kind}, ${name}`, draft: ready(make(FORMS[name])) })));
const documents = [...(await exampleDocuments()), ...FULL, ...seedDocuments()];

/** Judged by the decree, whatever the day of the document is. */
const OPTIONS = { today: '2026-11-22', standard: 'nd30@2020' } as const;
const KINDS = { docx: renderDocx, pdf: renderPdf } satisfies Record<string, (draft: VanBan) => Promise<Uint8Array>>;

describe.each(Object.entries(KINDS))('a %s of ours', (kind, render) => {
  it.each(documents)('$name: is accused of nothing that its draft is not accused of', async ({ draft }) => {
    const own = new Set(checkSync(draft, OPTIONS).findings.map(({ id }) => id));
    const report = await checkFinished(await render(draft), OPTIONS);
    expect(report.findings.filter(({ id, severity }) => severity !== 'info' && !own.has(id)).map(({ id, message, place }) => `${id} ${message.vi} (${place?.page ?? '?'}: ${place?.text ?? ''})`)).toEqual([]);
    expect(report.counts.pass, kind).toBeGreaterThan(40);
  });

  it('is checked wherever it shows what a rule asks for', async () => {
    const draft = documents.find(({ name }) => name.startsWith('ke-hoach-119'))?.draft;
    if (draft === undefined) throw new Error('no such example');
    const { counts } = await checkFinished(await render(draft), OPTIONS);
    expect(counts.notChecked).toBeLessThan(6);
  });
});
