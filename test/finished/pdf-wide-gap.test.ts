import { describe, expect, it } from 'vitest';
import { checkRead } from '../../src/check-finished.ts';
import { compose } from '../../src/layout/compose.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { readFinished } from '../../src/read.ts';
import { writePdf } from '../../src/writers/pdf/node.ts';
import { exampleDocuments } from '../support/known-documents.ts';

/** What is said of the gap above the subject of a letter, of which the PDF leaves this much. */
async function saidOf(before: number): Promise<string[]> {
  const letter = (await exampleDocuments()).find(({ name }) => name.startsWith('cong-van'));
  if (letter === undefined) throw new Error('no letter among the examples');
  const tree = compose(letter.draft);
  const wide = { ...tree, styles: { ...tree.styles, 'trich-yeu-cong-van': { ...tree.styles['trich-yeu-cong-van'], para: { ...tree.styles['trich-yeu-cong-van'].para, before } } } };
  const read = await readFinished(await writePdf(wide, paginate(wide)));
  if (read.recognised === undefined) throw new Error('the PDF is not read');
  const { findings } = checkRead({ ...read, recognised: { ...read.recognised, own: false } }, { standard: 'nd30@2020' });
  return findings.filter((one) => one.severity !== 'info' && JSON.stringify(one).includes('cach-trich-yeu')).map(({ severity }) => severity);
}

describe('the gap above the subject in a PDF of others', () => {
  it('is doubted where it is too small', async () => expect(await saidOf(1)).toEqual(['warning']));
  it('is not judged where a blank paragraph may be in it', async () => expect(await saidOf(12)).toEqual([]));
});
