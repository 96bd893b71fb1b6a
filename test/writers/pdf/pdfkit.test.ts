import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../src/writers/pdf/document-node.ts';
import { fontSet } from '../../../src/writers/pdf/fonts.ts';
import { batchContent, bytesOf, enterFont, parseFont, setFileId } from '../../../src/writers/pdf/pdfkit.ts';

const info = { title: 'T', author: 'A', subject: 'S', creator: 'vanban', producer: 'pdfmake', creationDate: new Date(0) };
const open = () => openDocument({ width: 200, height: 100, language: 'vi-VN', info });
const { bytes, sfnt } = fontSet()('normal');
const fail = (cause: unknown) => new Error(String(cause));

describe('the pdfkit document that pdfmake brings', () => {
  it('opens with one page of the size asked for, and no font', async () => {
    const document = await open();
    expect([document.page.width, document.page.height]).toEqual([200, 100]);
    expect(document._font).toBeNull();
    expect(document._fontFamilies).toEqual({});
    expect(document._id).toHaveLength(16);
  });
  it('has every member that the adapter calls', async () => {
    const document = await open();
    const calls = ['read', 'push', 'addContent', 'appendXML', '_addInfo', 'font', 'addPage', 'struct', 'addStructure', 'markContent',
      'markStructureContent', 'endMarkedContent', 'addNamedDestination', 'link', 'goTo', 'openImage', 'image', 'file', 'end'] as const;
    expect(calls.filter((name) => typeof document[name] !== 'function')).toEqual([]);
    expect(typeof document.outline.addItem).toBe('function');
  });
  it('gives its whole file, from the first byte to the last', async () => {
    const document = await open();
    const file = bytesOf(document);
    setFileId(document, new Uint8Array(16).fill(0xab));
    document.end();
    const text = Buffer.from(file()).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7\n[^]*%%EOF\n$/);
    expect(text).toContain(`<${'ab'.repeat(16)}>`);
  });
  it('is refused while an object of it is open', async () => {
    const document = await open();
    const file = bytesOf(document);
    document.addStructure(document.struct('Document').add(document.struct('P')));
    expect(file).toThrow('not completed');
    document.end();
    expect(file()).toBeInstanceOf(Uint8Array);
  });
  it('writes batched operators in order', async () => {
    const document = await open();
    const flush = batchContent(document);
    document.addContent('1 w');
    document.addContent('2 w');
    flush();
    flush();
    const file = bytesOf(document);
    document.end();
    expect(file().length).toBeGreaterThan(500);
  });
  it('embeds a parsed font in many documents, each with codes of its own', async () => {
    const parsed = parseFont(await open(), bytes);
    const glyph = (char: string) => sfnt.glyphOf(char.codePointAt(0) ?? 0);
    const [a, b] = [enterFont(await open(), parsed, 'F1', fail), enterFont(await open(), parsed, 'F1', fail)];
    expect(a.codeOf(0x41, glyph('A'), 722)).toBe('0001');
    expect(a.codeOf(0x42, glyph('B'), 667)).toBe('0002');
    expect(b.codeOf(0x42, glyph('B'), 667)).toBe('0001');
  });
  it('gives two characters of one glyph two codes', async () => {
    const font = enterFont(await open(), parseFont(await open(), bytes), 'F1', fail);
    expect(font.codeOf(0x20, 3, 250)).not.toBe(font.codeOf(0xa0, 3, 250));
  });
});
