import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/check.ts';
import { renderPdf } from '../../src/pdf.ts';
import { ready } from '../../src/ready.ts';
import { docxOf, p, r, SECTION } from '../readers/docx/package.ts';
import { needsOffice, officePdfs } from '../support/office-oracle.ts';

const ID = 'tep/to-hop';
const APART = 'Công tác văn thư'.normalize('NFD');
const found = async (bytes: Uint8Array, file: string) => (await checkFile(bytes, { file })).findings.filter(({ id }) => id === ID);
const said = async (bytes: Uint8Array, file: string) => (await found(bytes, file)).map(({ message, severity, place, position }) => [message.vi, severity, place?.paragraph, position?.line]);
const docx = (...texts: readonly string[]): Uint8Array => docxOf({ body: texts.map((text) => p(r(text))).join('') + SECTION });
const text = (source: string): Uint8Array => new TextEncoder().encode(source);
const MESSAGE = `4 chữ có dấu lưu ở dạng tổ hợp, chữ rời dấu, như «${'ô'.normalize('NFD')}»; đã đọc thành dựng sẵn «ô» (NFC), nên lưu như vậy để tìm kiếm không sót`;

describe('letters stored apart from their marks', () => {
  it('are told once, as information, with their number and the first place: a DOCX', async () => {
    expect(await said(docx('Một đoạn.', APART), 'a.docx')).toEqual([[MESSAGE, 'info', 2, undefined]]);
  });
  it('are told when letter and mark stand in two runs, in a header and in a note', async () => {
    const runs = docxOf({ body: p(r('Co\u0302') + r('\u0323', '<w:b/>') + r('ng')) + SECTION });
    expect(await found(runs, 'a.docx')).toHaveLength(1);
    const header = docxOf({ body: p(r('Một đoạn.')) + SECTION.replace('<w:pgSz', '<w:headerReference w:type="default" r:id="rIdH1"/><w:pgSz'), margins: { rIdH1: p(r(APART)) } });
    expect(await found(header, 'a.docx')).toHaveLength(1);
  });
  it('are told in a text with the line', async () => {
    expect(await said(text(`Một đoạn.\r\n\r\nHai đoạn.\r\n\r\n${APART}`), 'a.txt')).toEqual([[MESSAGE, 'info', undefined, 5]]);
  });
  it.skipIf(!needsOffice())('are told in a PDF', async () => {
    const [pdf = new Uint8Array()] = officePdfs([docx('Một đoạn văn.', 'Gia\u030C x\u0302 bo\u0302.')]);
    expect((await found(pdf, 'a.pdf')).map(({ severity, place }) => [severity, place])).toEqual([['info', { page: 1 }]]);
  });
});

describe('no letters apart are told of', () => {
  it.each([
    ['composed text', 'Công tác văn thư'],
    ['a sign that has another composed form', '5 \u212B, 3 \u2126'],
    ['a letter and mark of which no composed form exists', 'x\u0323 và m\u0302'],
    ['marks by themselves', 'dấu \u0301'],
  ])('%s', async (_name, words) => {
    expect(await found(docx(words), 'a.docx')).toEqual([]);
    expect(await found(text(words), 'a.txt')).toEqual([]);
  });
  it('a PDF of ours', async () => {
    const draft = ready({ loai: 'cong-van', coQuan: { ten: 'Sở Nội vụ', vietTat: 'SNV' }, donViSoan: 'VP', so: 12, diaDanh: 'Hà Nội', ngay: '2026-06-05', trichYeu: 'báo cáo công tác văn thư', kinhGui: 'Ủy ban nhân dân', noiDung: ['Một đoạn.'], ky: { chucVu: 'Giám đốc', hoTen: 'Nguyễn Văn An' }, noiNhan: ['Như trên'] });
    expect(await found(await renderPdf(draft), 'a.pdf')).toEqual([]);
  });
});
