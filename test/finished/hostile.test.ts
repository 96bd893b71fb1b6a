import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkFinished } from '../../src/check-finished.ts';
import { importFile } from '../../src/import.ts';
import { readFinished } from '../../src/read.ts';
import { documentXml, type Made, wordParts, zip } from '../readers/package/zip-kit.ts';

const MB = 1024 * 1024;
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
const docx = (...parts: readonly Made[]): Uint8Array => zip(wordParts(...parts));
const body = (xml: string): Uint8Array => docx({ name: 'word/document.xml', data: documentXml(xml) });

/** An OLE container whose directory names some streams. */
function ole(...streams: readonly string[]): Uint8Array {
  const file = new Uint8Array(512 * 3);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(file.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  streams.forEach((name, i) => {
    [...name].forEach((char, k) => void view.setUint16(1024 + i * 128 + k * 2, char.charCodeAt(0), true));
    view.setUint16(1024 + i * 128 + 64, (name.length + 1) * 2, true);
  });
  return file;
}

/** A PDF whose one page is a packed run of blanks. */
function pdfBomb(size: number, filter: string, empties = 0): Uint8Array {
  const plain = zlibSync(new Uint8Array(size).fill(32), { level: 1 });
  const packed = Uint8Array.from([...plain.subarray(0, 2), ...Array.from({ length: empties }, () => [0, 0, 0, 255, 255]).flat(), ...plain.subarray(2)]);
  const head = bytes(`%PDF-1.4\n4 0 obj\n<</Filter${filter}/Length ${packed.length}>>stream\n`);
  const out = new Uint8Array(head.length + packed.length);
  out.set(head);
  out.set(packed, head.length);
  return out;
}

/** Files that cannot be read: name, bytes, the one error, and a word that helps. */
const UNREADABLE: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['rong.docx', new Uint8Array(), 'tep/rong', 'rỗng'],
  ['cat.docx', docx().subarray(0, 300), 'tep/hong', 'cắt cụt'],
  ['rac.docx', bytes('\u0000\u0001\u0002garbage'), 'tep/loai-khac', 'không rõ loại'],
  ['khoa.docx', ole('Root Entry', 'EncryptionInfo', 'EncryptedPackage'), 'tep/ma-hoa', 'bỏ mật khẩu'],
  ['cu.doc', ole('Root Entry', 'WordDocument'), 'tep/loai-cu', 'soffice --headless --convert-to docx'],
  ['bang.xls', ole('Root Entry', 'Workbook'), 'tep/loai-khac', 'Excel'],
  ['chieu.ppt', ole('Root Entry', 'PowerPoint Document'), 'tep/loai-khac', 'PowerPoint'],
  ['la.doc', ole('Root Entry'), 'tep/loai-cu', 'Lưu thành'],
  ['dau.doc', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), 'tep/loai-cu', 'soffice'],
  ['giau.docx', bytes('{\\rtf1 Căn cứ}'), 'tep/loai-cu', 'RTF'],
  ['trang.doc', bytes('\r\n<html><body>x</body></html>'), 'tep/loai-cu', 'HTML'],
  ['luu.doc', bytes('MIME-Version: 1.0\r\n'), 'tep/loai-cu', 'HTML'],
  ['word2003.doc', bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'), 'tep/loai-cu', 'XML'],
  ['anh.docx', bytes('\u0089PNG\r\n\u001a\n'), 'tep/loai-khac', 'hình ảnh'],
  ['nen.docx', bytes('Rar!\u001a\u0007'), 'tep/loai-khac', 'tệp nén'],
  ['bom.docx', docx({ name: 'word/document.xml', data: '', size: 300 * MB }), 'tep/bom-nen', 'word/document.xml'],
  ['bom.pdf', pdfBomb(120 * MB, '/FlateDecode'), 'tep/bom-nen', 'PDF'],
  ['hai-lan.pdf', pdfBomb(10, '[/FlateDecode /FlateDecode]'), 'tep/bom-nen', 'PDF'],
  ['gia-hinh.pdf', pdfBomb(150 * MB, '/FlateDecode/X/Image'), 'tep/bom-nen', 'PDF'],
  ['khoi-rong.pdf', pdfBomb(120 * MB, '/FlateDecode', 8000), 'tep/bom-nen', 'PDF'],
  ['ten-ma-hoa.pdf', pdfBomb(10, '[/Fl#61teDecode /FlateDecode]'), 'tep/bom-nen', 'PDF'],
  ['thuc-the.docx', docx({ name: 'word/document.xml', data: `<!DOCTYPE a [<!ENTITY b "x">]>${'<w:document/>'}` }), 'tep/xml-hong', 'DOCTYPE'],
  ['sau.docx', body('<w:p>'.repeat(100_000)), 'tep/xml-hong', 'lồng nhau'],
  ['khong-chu.docx', docx({ name: 'word/document.xml', data: '<w:document' }), 'tep/xml-hong', 'word/document.xml'],
];

describe('a file that cannot be read', () => {
  for (const [file, content, id, word] of UNREADABLE)
    it(`is told in one error: ${file} is ${id}`, async () => {
      const { findings, cause, recognised } = await readFinished(content, { file });
      expect([cause, recognised, findings.length]).toEqual([undefined, undefined, 1]);
      expect(findings[0]).toMatchObject({ id, severity: 'error', file, message: { vi: expect.stringContaining(word) } });
    });

  it('is no report that is well, and no draft', async () => {
    for (const [file, content, id] of UNREADABLE) {
      const report = await checkFinished(content, { file });
      expect([file, report.ok, report.findings.map((finding) => finding.id)]).toEqual([file, false, [id]]);
      const imported = await importFile(content, { file });
      expect([file, imported.draft, imported.findings.map((finding) => finding.id)]).toEqual([file, undefined, [id]]);
    }
  });

  it('is refused at once where it is larger than may be read', async () => {
    const start = performance.now();
    const { findings } = await readFinished(new Uint8Array(129 * MB), {});
    expect(findings).toMatchObject([{ id: 'tep/qua-lon', message: { vi: expect.stringContaining('129 MiB') } }]);
    expect((await readFinished(docx(), { maxBytes: 100 })).findings).toMatchObject([{ id: 'tep/qua-lon' }]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a file that is not what its name says', () => {
  it('is read as what it is, and that is said', async () => {
    const text = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n';
    for (const [file, content, what, severity] of [['a.pdf', docx(), 'DOCX', 'info'], ['a.docx', new TextEncoder().encode(text), 'văn bản thuần', 'warning'], ['a.doc', docx(), 'DOCX', 'info']] as const) {
      const { findings, recognised } = await readFinished(content, { file });
      expect([file, recognised === undefined]).toEqual([file, false]);
      expect(findings).toContainEqual(expect.objectContaining({ id: 'tep/ten-khac-loai', severity, message: expect.objectContaining({ vi: expect.stringContaining(what) }) }));
    }
  });
  it('is not spoken of where the name promises nothing', async () => {
    for (const file of ['a', 'a.docm', 'a.bak', undefined]) expect((await readFinished(docx(), { file })).findings.map(({ id }) => id)).not.toContain('tep/ten-khac-loai');
  });
});

describe('a document with a broken part', () => {
  it('is read, and the part is named', async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
    const file = docx({ name: 'word/_rels/document.xml.rels', data: rels }, { name: 'word/styles.xml', data: '<w:styles><w:style' });
    const { recognised, findings } = await readFinished(file, { file: 'a.docx' });
    expect(recognised).toBeDefined();
    expect(findings).toMatchObject([{ id: 'tep/xml-hong', severity: 'error', message: { vi: expect.stringContaining('word/styles.xml') } }]);
  });
});

/** The head of a document, so that what follows is judged. */
const HEAD = ['ỦY BAN NHÂN DÂN TỈNH X', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số: 1/KH-UBND', 'Hà Nội, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH', 'Về việc a'].map((line) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');

describe('a page without room for text', () => {
  it('is not judged by its paper and margins, and that is said', async () => {
    const report = await checkFinished(body(`${HEAD}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="9000" w:bottom="9000" w:left="1701" w:right="851"/></w:sectPr>`), {});
    const verdict = (aspect: string) => report.measures.filter((one) => one.aspect === aspect).map((one) => [one.verdict, one.reason?.vi]);
    expect(verdict('le-tren')).toEqual([['not-checked', expect.stringContaining('không còn chỗ cho chữ')]]);
    expect(verdict('kho-giay')).toEqual([['ok', undefined]]);
  });
});

describe('a document that is hostile inside', () => {
  const words = ['constructor', '__proto__', 'toString', 'valueOf'];
  const cases: Readonly<Record<string, string>> = {
    'a million letters in a run': `<w:p><w:r><w:t>${'a'.repeat(1_000_000)}</w:t></w:r></w:p>`,
    'a line of a hundred thousand underscores': `<w:p><w:r><w:t>${'_'.repeat(100_000)}</w:t></w:r></w:p>`,
    'twenty thousand runs': `<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(20_000)}</w:p>`,
    'a thousand tabs': `<w:p><w:r>${'<w:tab/>'.repeat(1000)}</w:r></w:p>`,
    'tables in tables': `${'<w:tbl><w:tr><w:tc>'.repeat(60)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(60)}`,
    'a row of two thousand cells': `<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(2000)}</w:tr></w:tbl>`,
    'spans beyond reason': `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
    'numbers beyond reason': `<w:p><w:pPr><w:ind w:left="99999999999999999999"/><w:spacing w:line="-1" w:before="1e400"/></w:pPr><w:r><w:rPr><w:sz w:val="999999999"/></w:rPr><w:t>a</w:t></w:r></w:p>`,
    'names that every object has': words.map((word) => `<w:p><w:pPr><w:pStyle w:val="${word}"/><w:jc w:val="${word}"/><w:numPr><w:numId w:val="${word}"/></w:numPr></w:pPr><w:r><w:rPr><w:color w:val="${word}"/><w:rFonts w:ascii="${word}" w:asciiTheme="${word}"/></w:rPr><w:t>${word}</w:t><w:sym w:font="${word}" w:char="${word}"/></w:r></w:p>`).join(''),
    'fields that never end': `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(3000)}<w:r><w:t>a</w:t></w:r></w:p>`,
    'a page of no size': `<w:p><w:r><w:t>${'abc def '.repeat(2000)}</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="0" w:h="0"/></w:sectPr>`,
    'margins wider than the page': `${HEAD}<w:p><w:r><w:t>${'abc def '.repeat(3000)}</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="0" w:h="16838"/><w:pgMar w:top="9000" w:bottom="9000" w:left="9000" w:right="9000"/></w:sectPr>`,
    'two thousand cells of the widest span': `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="256"/></w:tcPr><w:p/></w:tc>'.repeat(2000)}</w:tr></w:tbl>`,
    'two tables in each cell, twelve deep': Array.from({ length: 12 }).reduce<string>((inner) => `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`, '<w:p/>'),
    'twenty thousand open fields': `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>a</w:t></w:r>'.repeat(20_000)}</w:p>`,
    'marks of every letter': `<w:p><w:r><w:t>${'a\u0300'.repeat(50_000)}</w:t></w:r></w:p>`,
  };
  for (const [name, xml] of Object.entries(cases))
    it(`is checked and imported in bounded time: ${name}`, async () => {
      const start = process.cpuUsage();
      const file = body(xml);
      const { cause, recognised } = await readFinished(file, {});
      expect([cause, recognised === undefined]).toEqual([undefined, false]);
      expect((await checkFinished(file, { today: '2026-11-22' })).measures.length).toBeGreaterThanOrEqual(0);
      (await importFile(file, {})).text();
      expect(process.cpuUsage(start).user / 1e6).toBeLessThan(20);
    });
});
