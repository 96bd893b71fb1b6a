import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../../.ci/scripts/cut-fonts.ts';
import { metricsFromFaces, timesMetrics } from '../../../src/metrics/metrics.ts';
import { advancesOf, fontSet, type FaceName } from '../../../src/writers/pdf/fonts.ts';

const FACES: readonly FaceName[] = ['normal', 'bold', 'italics', 'bolditalics'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const lower = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
const letters = [...lower, ...lower.map((c) => c.toLocaleUpperCase('vi'))];
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const marks = [...'\u00a0\u2011–—‘’“”…•°§₫×±≤≥→²³½'];

describe('the built-in font', () => {
  it('has 146 single Vietnamese letters, ASCII and the marks of documents in four faces', () => {
    expect(new Set(letters).size).toBe(146);
    expect(letters.every((letter) => [...letter].length === 1)).toBe(true);
    const set = fontSet();
    for (const face of FACES) {
      const lacking = [...letters, ...ascii, ...marks].filter((c) => set(face).sfnt.glyphOf(c.codePointAt(0) ?? 0) === 0);
      expect(lacking).toEqual([]);
    }
  });
  it('is as wide, letter by letter, as the font that lines are broken for', () => {
    const own = metricsFromFaces(advancesOf());
    for (const bold of [false, true]) {
      for (const italic of [false, true]) {
        const differ = [...letters, ...ascii, ...marks].map((c) => c.codePointAt(0) ?? 0)
          .filter((c) => own.advance(c, bold, italic) !== timesMetrics.advance(c, bold, italic));
        expect(differ.map((c) => String.fromCodePoint(c))).toEqual([]);
      }
    }
  });
  it('stays below 36 KB a face', () => {
    for (const face of FACES) expect(fontSet()(face).bytes.length).toBeLessThan(36 * 1024);
  });
  it('is committed as the script cuts it, with its licence', async () => {
    for (const [file, content] of await fontFiles()) expect((await readFile(file, 'utf8')) === content, file.pathname).toBe(true);
    expect(await readFile(new URL('../../../src/writers/pdf/OFL.txt', import.meta.url), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });
});
