import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/readers/text/decode.ts';
import { looksLikeDraft } from '../../../src/readers/text/draft.ts';
import { isGarbled } from '../../../src/readers/text/garbled.ts';
import { readText, readTextBytes } from '../../../src/readers/text/read-text.ts';

const SENTENCE = 'Căn cứ Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân tỉnh quyết định phê duyệt kế hoạch phổ biến, giáo dục pháp luật năm 2026 trên địa bàn tỉnh; giao Sở Tư pháp chủ trì thực hiện, phối hợp với các cơ quan liên quan và báo cáo kết quả trước ngày 15 tháng 12.';
const shifted = (text: string): string => [...text].map((c) => (/[a-z]/u.test(c) ? String.fromCharCode(c.charCodeAt(0) - 29) : c === ' ' ? ' ' : /[A-Z\d]/u.test(c) ? c : 'ӏ')).join('');

describe('garbled text', () => {
  test.each([
    ['letters of a font without a table', shifted(SENTENCE)],
    ['UTF-8 read as Windows-1252', new TextDecoder('windows-1252').decode(new TextEncoder().encode(SENTENCE))],
    ['replacement characters', SENTENCE.replace(/[\u00C0-\u1EF9]/gu, '\uFFFD')],
  ])('is told: %s', (_, text) => expect(isGarbled(text)).toBe(true));
  test.each([
    ['Vietnamese', SENTENCE],
    ['Vietnamese whose marks combine', SENTENCE.normalize('NFD')],
    ['capitals', SENTENCE.toLocaleUpperCase('vi')],
    ['text without marks', SENTENCE.normalize('NFD').replace(/[\u0300-\u036f]/gu, '').replaceAll('đ', 'd')],
    ['English', 'The provincial committee approves the plan on dissemination of law for the coming year and assigns the department to lead its implementation with all agencies concerned.'],
    ['Russian with a few Latin words', 'Правительство утвердило план на следующий год и поручило министерству выполнить его вместе с UNESCO и другими организациями, а также сообщить о результатах до конца года всем странам мира и людям.'],
    ['symbols and codes', 'Số 12/QĐ-UBND; 15/KH-STP; TCVN 6909:2001; QCVN 01:2019/BCT; HĐND, UBND, MTTQVN, TTHC, VPĐKĐĐ, BHXH, GDNN-GDTX, KHCN&MT; NN&PTNT; GTVT; LĐTBXH; TTTT; VHTTDL; CSDL; CNTT-TT; THPT; THCS; TDTT'],
    ['one garbled word in many', `${SENTENCE} 7ӌ1+`],
  ])('is not suspected in %s', (_, text) => expect(isGarbled(text)).toBe(false));

  test('is refused with one error that says what is needed', () => {
    const read = readText(shifted(SENTENCE), { file: 'a.txt' });
    expect('unread' in read ? read.unread : []).toMatchObject([{ id: 'tep/chu-bi-roi', severity: 'error', file: 'a.txt' }]);
  });
  test('is another thing than a text without letters', () => expect(readText(' \n\f\n')).toMatchObject({ unread: [{ id: 'tep/khong-co-chu' }] }));
});

describe('bytes of a text', () => {
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
  test.each([
    ['UTF-8', new TextEncoder().encode('Số: 1'), 'Số: 1'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xd1, 0x1e, 0x41, 0), 'ốA'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x1e, 0xd1, 0, 0x41), 'ốA'],
    ['bytes of an old encoding', bytes(0x43, 0xe9, 0x6e, 0x67), 'Céng'],
    ['UTF-8 with one wrong byte', bytes(...new TextEncoder().encode(SENTENCE), 0xff), `${SENTENCE}\uFFFD`],
  ])('are read: %s', (_, from, text) => expect(decodeBytes(from)).toBe(text));
  test('of TCVN3 become Unicode, and that is said', () => {
    const old = 'C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph\u00AD¬ng; theo ®Ò nghÞ cña Gi¸m ®èc Së T\u00AD ph¸p, quyÕt ®Þnh phª duyÖt.';
    const read = readTextBytes(Uint8Array.from(old, (c) => c.charCodeAt(0)));
    expect(JSON.stringify(read)).toContain('Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Giám đốc Sở Tư pháp, quyết định phê duyệt.');
    expect(read).toMatchObject({ findings: [{ id: 'tep/phong-ma-cu', severity: 'warning' }] });
  });
});

describe('a draft is told from a document', () => {
  test.each(['---\nloai: cong-van\nso: 5\n---\nNội dung\n', 'loai: cong-van\ncoQuan:\n  ten: Sở\n# chú thích\nkinhGui:\n- A\n', '{ "loai": "cong-van" }', '\uFEFFloai: cong-van\r\n'])('%j is one', (text) => expect(looksLikeDraft(text)).toBe(true));
  test.each(['SỞ TƯ PHÁP\n-------\nSố: 5/STP-VP\nKính gửi: Sở Nội vụ\n', '---\nCỘNG HÒA XÃ HỘI\n---\nA\n', '# KẾ HOẠCH\n\nNội dung.\n', '{không phải}', ''])('%j is none', (text) => expect(looksLikeDraft(text)).toBe(false));
});
