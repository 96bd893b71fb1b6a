import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx.ts';
import type { VanBan } from '../../src/domain/van-ban.ts';
import { draftFrom, importFile } from '../../src/import.ts';
import { compose } from '../../src/layout/compose.ts';
import { linesOf } from '../../src/readers/import/printed.ts';
import { renderPdf } from '../../src/pdf.ts';
import { ready } from '../../src/ready.ts';
import { allDocuments } from '../support/known-documents.ts';
import { randomPlan } from '../support/random-plan.ts';
import { printOf } from '../support/same-print.ts';

const documents = await allDocuments();

async function back(bytes: Uint8Array): Promise<VanBan> {
  const result = await importFile(bytes, { file: 'x.docx' });
  const draft = draftFrom(result);
  if (draft === undefined) throw new Error(result.findings.map(({ message }) => message.en).join('; '));
  return draft;
}

describe('a DOCX of ours', () => {
  it.each(documents)('becomes a draft that prints the same: $name', async ({ draft }) => {
    const made = await back(await renderDocx(draft));
    expect(made.loai).toBe(draft.loai);
    expect(printOf(compose(made))).toEqual(printOf(compose(draft)));
  });

  it('becomes a draft that prints the same, for random plans too', async () => {
    await fc.assert(
      fc.asyncProperty(randomPlan, async (plan) => {
        const draft = ready(plan);
        expect(printOf(compose(await back(await renderDocx(draft))))).toEqual(printOf(compose(draft)));
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

/** Words that a page sets otherwise than a draft: a signing mark without its space. */
const ODD = /KT\.(?! )/u;

/** Pictures are not taken out of a PDF, so that what stood under one is a paragraph. */
const asSeen = (line: string): string => line.replace(/^chu-thich-hinh: /u, 'doan: ');

describe('a PDF of ours', () => {
  it.each(documents.filter(({ draft }) => !linesOf(compose(draft)).some((line) => ODD.test(line))))('becomes a draft with the same parts, levels and words: $name', async ({ draft }) => {
    const made = await back(await renderPdf(draft));
    expect(made.loai).toBe(draft.loai);
    expect(linesOf(compose(made))).toEqual(linesOf(compose(draft)).map(asSeen));
  });
});

describe('a file that is none', () => {
  it.each([['nothing', ''], ['a broken archive', 'PK\u0003\u0004 hỏng'], ['a draft of Word 97', '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1']])('gives no draft and says why: %s', async (_name, text) => {
    const result = await importFile(Uint8Array.from(text, (c) => c.charCodeAt(0) & 255), { file: 'x.docx' });
    expect(result.draft).toBeUndefined();
    expect(result.findings.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});
