import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VanbanError } from '../../../src/core/errors.ts';
import { fontSet, type PdfFonts } from '../../../src/writers/pdf/fonts.ts';
import { createPdfRenderer, writePdf } from '../../../src/writers/pdf/node.ts';
import { readPdf } from '../../support/pdf-read.ts';
import { makeTree, para, picture, section } from '../../support/tree-kit.ts';
import { fakeFrames } from './fake-frames.ts';

const tree = makeTree([section([para('doan', 'Tiếng Việt: Đ, ạ, ữ')])]);
const frames = fakeFrames(tree);
const tinos = fontSet()('normal').bytes;
const all = (bytes: Uint8Array): PdfFonts => ({ normal: bytes, bold: bytes, italics: bytes, bolditalics: bytes });
const refusal = async (work: () => unknown): Promise<VanbanError> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof VanbanError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('characters that the font lacks', () => {
  it('are refused by name, face and place, each once', async () => {
    const t = makeTree([section([para('doan', 'Đánh dấu ☐ hoặc ☑, ☐', { path: ['noiDung', 2] })])]);
    const { findings } = await refusal(() => writePdf(t, fakeFrames(t)));
    expect(findings.map((f) => [f.id, f.actual, f.path])).toEqual([
      ['phong-chu/thieu-ky-tu', '☐', ['noiDung', 2]], ['phong-chu/thieu-ky-tu', '☑', ['noiDung', 2]],
    ]);
    expect(findings[0]?.message.vi).toContain('«☐» (U+2610) tại noiDung[2]');
  });
});

describe("a user's font", () => {
  it('is embedded in place of the built-in one', async () => {
    const { pages } = await readPdf(await writePdf(tree, frames, { fonts: all(fontSet()('italics').bytes) }));
    expect(pages[0]?.texts[0]?.font).toBe('Tinos-Italic');
  });
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('This is not a font, but it is long enough to be looked at.')],
    ['a WOFF2', new TextEncoder().encode('wOF2'.padEnd(64, '\0'))],
    ['an OpenType font with CFF outlines', new TextEncoder().encode('OTTO'.padEnd(64, '\0'))],
    ['a collection', new TextEncoder().encode('ttcf'.padEnd(64, '\0'))],
    ['the first half of a font', tinos.slice(0, tinos.length / 2)],
  ])('that is %s gives one clear error', async (_, bytes) => {
    const { findings } = await refusal(() => createPdfRenderer({ fonts: all(bytes) }));
    expect(findings.map((f) => [f.id, f.path])).toEqual([['phong-chu/khong-doc-duoc', ['fonts', 'normal']]]);
  });
  it('that is damaged anywhere is written or refused, never a crash', async () => {
    const damage = fc.array(fc.tuple(fc.nat(tinos.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(damage, async (changes) => {
      const bytes = tinos.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await writePdf(tree, frames, { fonts: all(bytes) }).catch((error: unknown) => expect(error).toBeInstanceOf(VanbanError));
    }), { numRuns: 60 });
  });
  it('with a damaged table directory is written or refused, never a crash', async () => {
    const damage = fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(damage, async (changes) => {
      const bytes = tinos.slice();
      for (const [at, value] of changes) bytes[at] = value;
      await writePdf(tree, frames, { fonts: all(bytes) }).catch((error: unknown) => expect(error).toBeInstanceOf(VanbanError));
    }), { numRuns: 100 });
  });
});

describe('a picture', () => {
  const withPicture = (data: Uint8Array, format: 'png' | 'jpeg' = 'png') => {
    const t = makeTree([section([{ ...picture(60, 30, 'Sơ đồ'), data, format }])]);
    const block = t.sections[0]?.blocks[0]?.id ?? 0;
    const page = { width: 595.3, height: 841.9, section: 0, number: 1, lines: [], rules: [] };
    return writePdf(t, { pages: [{ ...page, pictures: [{ block, x: 100, y: 100, width: 60, height: 30 }] }] });
  };
  const png = picture(1, 1, '').data;
  const chunk = (type: string, data: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  /** 2 x 1 pixels with transparency: red, and half transparent green. */
  const rgba = new Uint8Array(Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0)),
    chunk('IDAT', deflateSync(Uint8Array.of(0, 255, 0, 0, 255, 0, 255, 0, 128))), chunk('IEND', new Uint8Array()),
  ]));
  it('is drawn, with transparency too, in the same bytes each time', async () => {
    const first = await withPicture(rgba);
    expect((await readPdf(first)).pages[0]?.images).toHaveLength(1);
    expect(Buffer.compare(first, await withPicture(rgba))).toBe(0);
  });
  it.each([
    ['empty', new Uint8Array(), 'png'], ['half a file', png.slice(0, 50), 'png'], ['a PNG called JPEG', png, 'jpeg'],
    ['a JPEG that ends at once', Uint8Array.of(0xff, 0xd8, 0xff), 'jpeg'],
    ['a PNG of a huge size', Uint8Array.from(png, (b, i) => (i >= 16 && i < 24 ? 0x7f : b)), 'png'],
    ['broken pixels', Uint8Array.from(rgba, (b, i) => (i > 43 && i < 52 ? b ^ 0x55 : b)), 'png'],
  ] as const)('that is %s gives one clear error', async (_, data, format) => {
    const { findings } = await refusal(() => withPicture(data, format));
    expect(findings.map((f) => f.id)).toEqual(['hinh/khong-doc-duoc']);
  });
});

describe('two attachments of one name', () => {
  it('are refused in both languages', async () => {
    const one = { name: 'a.json', data: new Uint8Array([1]), relationship: 'Data' } as const;
    const error = await refusal(() => writePdf(tree, frames, { attachments: [one, one] }));
    expect(error.headline.vi).toContain('Có hai tệp đính kèm cùng tên «a.json»');
    expect(error.textIn('en')).toContain('Two attachments are named "a.json"');
  });
});
