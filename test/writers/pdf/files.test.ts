import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/core/text.ts';
import type { LayoutTree } from '../../../src/layout/tree.ts';
import { paginate } from '../../../src/paginate/paginate.ts';
import { writePdf, type PdfOptions } from '../../../src/writers/pdf/node.ts';
import { needs } from '../../support/needs.ts';
import { readPdf } from '../../support/pdf-read.ts';
import { sampleTree } from '../../support/sample-tree.ts';

const dir = mkdtempSync(join(tmpdir(), 'vanban-pdf-'));
const tree = sampleTree();
const source = { name: 'văn bản.json', data: new TextEncoder().encode('{"so":5}'), type: 'application/json', relationship: 'Source' } as const;
const kinds: Readonly<Record<string, PdfOptions>> = {
  plain: {}, pdfa: { pdfa: true }, attached: { attachments: [source] }, 'pdfa-attached': { pdfa: true, attachments: [source] },
};
async function file(name: string, options: PdfOptions, of: LayoutTree = tree): Promise<string> {
  const path = join(dir, `${name}.pdf`);
  writeFileSync(path, await writePdf(of, paginate(of), options));
  return path;
}
const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8' });

describe('the file', () => {
  it.skipIf(!needs('qpdf')).each(Object.keys(kinds))('passes qpdf --check: %s', async (kind) => {
    expect(run('qpdf', '--check', await file(kind, kinds[kind] ?? {}))).toContain('No syntax or stream encoding errors');
  });
  it.skipIf(!needs('pdffonts'))('embeds each font as a subset with its characters', async () => {
    const rows = run('pdffonts', await file('fonts', {})).trim().split('\n').slice(2);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+Tinos-\w+ +CID TrueType +Identity-H +yes yes yes/);
  });
  it.skipIf(!needs('pdftotext'))('gives pdftotext every word of the frames, whole', async () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const read = words(run('pdftotext', '-raw', await file('text', {}), '-'));
    // Beside a raised figure poppler decides for itself where a word ends.
    const lines = paginate(tree).pages.flatMap((p) => p.lines).filter((l) => l.runs.every((r) => r.rise === 0));
    const placed = lines.flatMap((l) => words(plain(l.runs.map((r) => r.text).join(''))));
    const lost = placed.filter((word) => {
      const at = read.indexOf(word);
      if (at >= 0) read.splice(at, 1);
      return at < 0;
    });
    expect(lost).toEqual([]);
    expect(placed.length).toBeGreaterThan(500);
    expect(read.length).toBeLessThan(30);
  });
  it.skipIf(!needs('pdfinfo'))('lets pdfinfo read the whole structure in order', async () => {
    const struct = run('pdfinfo', '-struct-text', await file('struct', {}));
    const said = [...struct.matchAll(/^ *"(.*)"$/gm)].map((m) => m[1]);
    expect(said.slice(0, 5)).toEqual(['XEM XONG TRẢ LẠI', 'UBND TỈNH HÒA AN', 'SỞ THỬ NGHIỆM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    const lines = paginate(tree).pages.flatMap((p) => p.lines.filter((l) => !l.artifact && l.block !== undefined)).map((l) => plain(l.runs.map((r) => r.text).join('')));
    const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    expect(letters(said.join(''))).toBe(letters(lines.join('')));
    expect(struct).not.toMatch(/"2"\n.*Điều 5/); // the page number is no content
  });
  it.skipIf(!needs('pdfinfo', 'qpdf'))('says it is tagged, 1.7, in Vietnamese, and shows its title', async () => {
    const path = await file('info', {});
    expect(run('pdfinfo', path)).toMatch(/Tagged: +yes[^]*PDF version: +1\.7/);
    const raw = run('qpdf', '--qdf', '--object-streams=disable', path, '-');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw).toContain('/Lang (vi-VN)');
    expect(raw).toContain('/Marked true');
  });
});

describe('metadata', () => {
  const hostile = { ...tree, meta: { ...tree.meta, title: 'Giá < 5 & "trên" > 3 </rdf:li>', author: 'A&B', keywords: 'x < y' } };
  it('is well-formed XML that says what the document information says', async () => {
    const { metadata, info } = await readPdf(await writePdf(hostile, paginate(hostile)));
    let text = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('text', (t) => { text += t; });
    parser.on('error', (error) => { throw error; });
    parser.write(metadata).close();
    expect(info['Title']).toBe(hostile.meta.title);
    for (const value of [hostile.meta.title, hostile.meta.author, hostile.meta.subject, hostile.meta.keywords]) expect(text).toContain(value);
  });
  it.each([['pdfa', '2'], ['pdfa-attached', '3']])('of %s claims part %s, level B, and nothing else', async (kind, part) => {
    const { metadata } = await readPdf(await writePdf(tree, paginate(tree), kinds[kind] ?? {}));
    expect(metadata).toContain(`<pdfaid:part>${part}</pdfaid:part>`);
    expect(metadata).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(metadata).not.toContain('pdfuaid');
  });
  it('of an ordinary PDF claims no conformance', async () => {
    expect((await readPdf(await writePdf(tree, paginate(tree)))).metadata).not.toContain('pdfaid');
  });
});

describe('attachments', () => {
  it('come back byte for byte under their names', async () => {
    const { attachments } = await readPdf(await writePdf(tree, paginate(tree), { attachments: [source] }));
    expect(attachments.map((a) => [a.name, new TextDecoder().decode(a.content)])).toEqual([['văn bản.json', '{"so":5}']]);
  });
  it('of one name are refused', async () => {
    await expect(writePdf(tree, paginate(tree), { attachments: [source, source] })).rejects.toThrow('văn bản.json');
  });
});
