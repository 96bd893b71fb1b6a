import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/readers/package/fault.ts';
import { openPackage, type Package } from '../../../src/readers/package/open.ts';
import type { SeenOptions } from '../../../src/readers/seen/model.ts';
import { documentXml, type Made, wordParts, zip } from './zip-kit.ts';

const MB = 1024 * 1024;
const open = (parts: readonly Made[], end = {}, options: SeenOptions = {}): Package | string => {
  const opened = openPackage(zip(parts, end), options);
  return 'unread' in opened ? opened.unread.map(({ id }) => id).join() : opened;
};
const opened = (parts: readonly Made[], end = {}, options: SeenOptions = {}): Package => {
  const found = open(parts, end, options);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const text = (pack: Package, name = 'word/document.xml'): string => new TextDecoder().decode(pack.bytes(name));
/** Ids of what is wrong with a part once it is asked for. */
const asked = (part: Made, options: SeenOptions = {}): string => {
  const pack = opened(wordParts(part), {}, options);
  expect(pack.bytes(part.name)).toBeUndefined();
  return pack.faults.map(({ id }) => id).join();
};

describe('a sound package', () => {
  it('gives its parts, whatever way its sizes are kept', () => {
    for (const kept of [{}, { descriptor: true }, { zip64: true }, { method: 0 }]) {
      const pack = opened(wordParts({ name: 'word/document.xml', data: documentXml('<w:p/>'), ...kept }));
      expect([text(pack), pack.faults]).toEqual([documentXml('<w:p/>'), []]);
    }
    expect(text(opened(wordParts(), { zip64: true }))).toContain('Căn cứ');
    expect(text(opened(wordParts(), { comment: 'chú thích' }))).toContain('Căn cứ');
  });
  it('gives parts whose names are written with other slashes or capitals', () => {
    const pack = opened(wordParts({ name: '\\word\\Styles.xml', data: '<a/>' }, { name: '/word/media/', data: '' }));
    expect([text(pack, 'word/styles.xml'), pack.names.includes('word/media/')]).toEqual(['<a/>', false]);
  });
  it('unpacks a part only when it is asked for: a broken picture is nothing to a reader of text', () => {
    const pack = opened(wordParts({ name: 'word/media/a.png', data: 'x', crc: 1 }));
    expect([text(pack).length > 0, pack.faults]).toEqual([true, []]);
    expect([pack.bytes('word/media/a.png'), pack.bytes('word/media/a.png'), pack.faults.map(({ id }) => id)]).toEqual([undefined, undefined, ['tep/hong']]);
  });
  it('gives parts of many pieces whole', () => {
    const data = Uint8Array.from({ length: 2 * MB }, (_, i) => (i * 2654435761) >>> 24);
    expect(opened(wordParts({ name: 'a.bin', data })).bytes('a.bin')).toEqual(data);
  });
  it('gives the XML of a part, and says once where it is broken', () => {
    const pack = opened(wordParts({ name: 'word/styles.xml', data: '<a><b></a>' }), {}, { file: 'x.docx' });
    expect(pack.xml('word/document.xml')?.name).toBe('w:document');
    expect(pack.xml('word/styles.xml')).toBeUndefined();
    expect(pack.faults).toMatchObject([{ id: 'tep/xml-hong', severity: 'error', file: 'x.docx', message: { vi: expect.stringContaining('«word/styles.xml»') } }]);
    expect([pack.xml('word/none.xml'), pack.faults.length]).toEqual([undefined, 1]);
  });
});

describe('a package that is not sound', () => {
  it('is refused where it is cut off, anywhere', () => {
    const whole = zip(wordParts());
    for (let length = 4; length < whole.length; length += 7) expect(openPackage(whole.subarray(0, length), {})).toMatchObject({ unread: [{ id: 'tep/hong' }] });
  });
  it('is refused where a part has a password', () => expect(open(wordParts({ name: 'a', flags: 1 }))).toBe('tep/ma-hoa'));
  it('is refused where two parts have one name', () => expect(open([...wordParts(), { name: 'word/document.xml', data: 'other' }])).toBe('tep/hong'));
  it('is refused where a name climbs out of it', () => {
    for (const name of ['../a', 'word/../../a', 'C:\\a', 'a\u0000b', '..\\a']) expect([name, open(wordParts({ name }))]).toEqual([name, 'tep/hong']);
  });
  it('is refused where parts overlap, as in a bomb whose entries share one body', () => {
    const parts = wordParts({ name: 'a', data: 'x'.repeat(1000) });
    expect(open([...parts, { name: 'b', data: '', offset: 0 }])).toBe('tep/bom-nen');
    expect(open(wordParts({ name: 'word/document.xml', data: '', packedSize: 60 }))).toBe('tep/bom-nen');
  });
  it('is refused where its directory lies', () => {
    for (const end of [{ at: 5 }, { at: 4_000_000_000 }, { count: 60 }, { zip64: true, at: 2 ** 50 }, { zip64: true, count: 2 ** 50 }]) expect(['tep/hong', 'tep/bom-nen']).toContain(open(wordParts(), end));
    expect(open(wordParts({ name: 'a', offset: 1 }))).toBe('tep/hong');
    expect(open(wordParts({ name: 'a', packedSize: 2 ** 31 }))).toBe('tep/hong');
  });
  it('is refused where it has more parts than a document can have', () => {
    const parts = Array.from({ length: 20_001 }, (_, i): Made => ({ name: `a${i}`, method: 0 }));
    expect(open(parts)).toBe('tep/bom-nen');
  }, 20_000);
  it('loses only the part whose check sum or packing is wrong', () => {
    expect(asked({ name: 'a', data: 'x', crc: 1 })).toBe('tep/hong');
    expect(asked({ name: 'a', data: 'x', method: 12 })).toBe('tep/hong');
    expect(asked({ name: 'a', packed: Uint8Array.of(7, 7, 7), size: 3 })).toBe('tep/hong');
  });
});

describe('a part with a name that every object has', () => {
  it('is a part like any other', () => {
    for (const name of ['constructor', '__proto__', 'word/__proto__', 'word/toString.xml']) {
      const pack = opened(wordParts({ name, data: '<a/>' }));
      expect([pack.names.includes(name), pack.xml(name)?.name]).toEqual([true, 'a']);
      expect(opened(wordParts()).bytes(name)).toBeUndefined();
    }
  });
});

describe('a name from a file in a message', () => {
  it('is short and holds nothing that a terminal or a reader of the line would obey', () => {
    expect(shown('word/document.xml')).toBe('word/document.xml');
    expect(shown('tên\u001b[31m\u0007\r\n\u009b2J')).toBe('tên\uFFFD[31m\uFFFD\uFFFD\uFFFD\uFFFD2J');
    expect(shown('a\u202Efdp.x\u200B\u2066')).toBe('a\uFFFDfdp.x\uFFFD\uFFFD');
    expect(shown('x'.repeat(100_000))).toHaveLength(80);
  });
  it('is so in every finding on a part', () => {
    const pack = opened(wordParts({ name: `word/\u202E${'x'.repeat(500)}.xml`, data: '<a><b></a>' }));
    expect(pack.xml(pack.names.find((name) => name.includes('\u202E')) ?? '')).toBeUndefined();
    const [fault] = pack.faults;
    expect(fault?.message.vi).not.toMatch(/[\u0000-\u001F\u202A-\u202E]/u);
    expect(fault?.message.vi.length).toBeLessThan(300);
  });
});

describe('a bomb', () => {
  const zeros = new Uint8Array(MB);
  const packed = deflateSync(new Uint8Array(300 * MB), { level: 1 });
  const cases: readonly (readonly [string, Made, string])[] = [
    ['that owns its size', { name: 'a', packed, size: 300 * MB }, 'tep/bom-nen'],
    ['that claims to be small', { name: 'a', packed, size: 1000 }, 'tep/hong'],
    ['that claims to be nothing', { name: 'a', packed, size: 0 }, 'tep/hong'],
    ['that claims more than packing can do', { name: 'a', data: 'x', size: 200 * MB }, 'tep/hong'],
  ];
  for (const [name, part, id] of cases)
    it(`${name} ends soon, in one message`, () => {
      const archive = zip(wordParts(part));
      const start = performance.now();
      const pack = openPackage(archive, {});
      if ('unread' in pack) throw new Error('it should open');
      expect(pack.bytes('a')).toBeUndefined();
      expect(pack.faults.map((fault) => fault.id)).toEqual([id]);
      expect(performance.now() - start).toBeLessThan(10_000);
    }, 30_000);
  it('of many parts is stopped by the sum of them', () => {
    const parts = Array.from({ length: 8 }, (_, i): Made => ({ name: `a${i}`, data: zeros }));
    const pack = opened(wordParts(...parts), {}, { maxUnpacked: 5 * MB });
    expect(parts.filter(({ name }) => pack.bytes(name) !== undefined)).toHaveLength(4);
    expect(new Set(pack.faults.map(({ id }) => id))).toEqual(new Set(['tep/bom-nen']));
  });
});

describe('a package that is no Word document', () => {
  const mime = (type: string): Made[] => [{ name: 'mimetype', data: type, method: 0 }, { name: 'content.xml', data: '<a/>' }];
  const cases: readonly (readonly [readonly Made[], string])[] = [
    [[{ name: '[Content_Types].xml', data: '<Types/>' }, { name: 'xl/workbook.xml', data: '<a/>' }], 'XLSX'],
    [[{ name: 'ppt/presentation.xml', data: '<a/>' }], 'PPTX'],
    [mime('application/vnd.oasis.opendocument.text'), 'ODT'],
    [mime('application/vnd.oasis.opendocument.spreadsheet'), 'ODS'],
    [mime('application/epub+zip'), 'EPUB'],
    [[{ name: 'Index/Document.iwa', data: 'x' }], 'Pages'],
    [[{ name: 'ghi-chu.txt', data: 'x' }], 'ZIP'],
    [[], 'ZIP'],
  ];
  it('is called by its name', () => {
    for (const [parts, name] of cases) expect(openPackage(zip(parts), {})).toMatchObject({ unread: [{ id: 'tep/loai-khac', message: { vi: expect.stringContaining(name), en: expect.stringContaining(name) } }] });
  });
  it('is a ZIP archive where its kind is named as what every object has', () => {
    for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      for (const parts of [mime(word), [{ name: '[Content_Types].xml', data: word }], [{ name: word, data: word }, { name: `xl${word}`, data: word }]])
        expect(openPackage(zip(parts), {})).toMatchObject({ unread: [{ id: 'tep/loai-khac', message: { vi: expect.stringContaining('ZIP') } }] });
  });
  it('is one, whatever its kind and encoding: templates, macros, UTF-16 types', () => {
    for (const type of ['application/vnd.ms-word.document.macroEnabled.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml']) {
      const types = `<Types><Override PartName="/a.xml" ContentType="${type}"/></Types>`;
      const wide = Uint8Array.from([0xff, 0xfe, ...[...types].flatMap((c) => [c.charCodeAt(0), 0])]);
      for (const data of [types, wide]) expect(typeof open([{ name: '[Content_Types].xml', data }, { name: 'a.xml', data: '<a/>' }])).toBe('object');
    }
  });
});
