import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.ts';
import { renderPdf } from '../../../src/pdf.ts';
import { congVanDu, FORMS } from '../../support/full-drafts.ts';
import { needs } from '../../support/needs.ts';
import { paragraphsOf, textOf } from './seen-pdf.ts';

const pdf = await renderPdf(congVanDu(FORMS['bộ 14, lề nhỏ nhất']));
const idsOf = async (bytes: Uint8Array): Promise<string[]> => {
  const read = await readPdf(bytes, { file: 'a.pdf' });
  return 'unread' in read ? read.unread.map(({ id, file }) => `${id} ${file}`) : ['read'];
};

/** The same file through qpdf. */
function through(...args: readonly string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-'));
  writeFileSync(join(folder, 'a.pdf'), pdf);
  spawnSync('qpdf', [...args, join(folder, 'a.pdf'), join(folder, 'b.pdf')]);
  return new Uint8Array(readFileSync(join(folder, 'b.pdf')));
}

/** A page with a picture of 2 by 2 points and, if wanted, hidden words. */
const scan = (words = ''): Uint8Array => {
  const stream = `q 500 0 0 700 40 60 cm /I Do Q ${words === '' ? '' : `BT /F 12 Tf 3 Tr 60 700 Td (${words}) Tj ET`}`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>/Font<</F 6 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`, '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nA\nendstream',
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
  ];
  return new TextEncoder().encode(`%PDF-1.4\n${objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('')}trailer<</Root 1 0 R/Size 7>>\n%%EOF`);
};

describe('a PDF that cannot be read', () => {
  it.each([['nothing', new Uint8Array()], ['a head only', pdf.slice(0, 20)], ['text', new TextEncoder().encode('%PDF-1.7 không phải PDF')], ['zeros', new Uint8Array(5000)]])('is named broken: %s', async (_, bytes) => {
    expect(await idsOf(bytes)).toEqual(['tep/hong a.pdf']);
  });

  it('is named too large before it is opened', async () => {
    const read = await readPdf(pdf, { maxBytes: 1000 });
    expect('unread' in read && read.unread[0]?.id).toBe('tep/qua-lon');
  });

  it('is never thrown out of, wherever it is cut or changed', async () => {
    for (let i = 1; i < 40; i += 1) {
      const cut = pdf.slice(0, Math.floor((pdf.length * i) / 40));
      const changed = pdf.slice();
      for (let at = i * 97; at < changed.length; at += 1013) changed[at] = (changed[at] ?? 0) ^ i;
      expect((await idsOf(cut)).length).toBe(1);
      expect((await idsOf(changed)).length).toBe(1);
    }
  }, 60_000);

  it('says when there are pictures of pages only', async () => {
    expect(await idsOf(scan())).toEqual(['tep/khong-co-chu a.pdf']);
  });

  it('leaves bytes, globals and the console as they are', async () => {
    const said = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const bytes = pdf.slice();
    await readPdf(bytes);
    await readPdf(pdf.slice(0, 3000));
    expect(bytes).toEqual(pdf);
    expect('pdfjsWorker' in globalThis).toBe(false);
    for (const spy of said) expect(spy).not.toHaveBeenCalled();
  });
});

describe('a PDF that hides or guards its text', () => {
  it('with a layer of recognised text shows its words and nothing of their form', async () => {
    const read = await readPdf(scan('Uy ban nhan dan tinh'));
    if ('unread' in read) throw new Error('not read');
    expect(read.sections.flatMap(({ blocks }) => paragraphsOf(blocks).map(textOf))).toEqual(['Uy ban nhan dan tinh']);
    expect(read.findings.map(({ id }) => id)).toContain('tep/chu-nhan-dang');
    expect([...read.blind.keys()]).toEqual(expect.arrayContaining(['phong-chu', 'co-chu', 'le-trai', 'net-ke']));
  });

  it.skipIf(!needs('qpdf'))('with a password to open is named locked; with one for its owner only it is read', async () => {
    expect(await idsOf(through('--encrypt', 'mo', 'chu', '256', '--'))).toEqual(['tep/ma-hoa a.pdf']);
    expect(await idsOf(through('--encrypt', '', 'chu', '256', '--print=none', '--'))).toEqual(['read']);
  });

  it.skipIf(!needs('qpdf'))('turned by a quarter is read as it is seen', async () => {
    const read = await readPdf(through('--rotate=90:1'));
    if ('unread' in read) throw new Error('not read');
    const upright = await readPdf(pdf);
    if ('unread' in upright) throw new Error('not read');
    const texts = (file: typeof read): string[] => file.sections.flatMap(({ blocks }) => paragraphsOf(blocks).map(textOf));
    expect(texts(read)).toEqual(texts(upright));
  });
});
