import { describe, expect, test } from 'vitest';
import { checkSync } from '../../src/check.ts';
import { VanbanError } from '../../src/core/errors.ts';
import type { BanThaoCongVan } from '../../src/domain/van-ban.ts';
import { renderDocx } from '../../src/docx.ts';
import { renderHtml, renderText } from '../../src/html.ts';
import { renderPdf } from '../../src/pdf.ts';
import { ghep } from '../support/drafts.ts';
import { docxText, pdfText } from '../support/finished-text.ts';

const LOOK_LIKE_MARKUP = ['<b>x</b>', '&amp; &lt;', '{{x}}', '**không đậm**', '_x_ và __y__', ']]>', '=1+1', '<?xml ?>', '${x}', '\\n \\t C:\\tep', '# không tiêu đề', '[a](b)', '%PDF (x) \\ )', '&#60;', '<!-- x -->', "';--", '‘x’ “y” «z»'];

/** A công văn with one text in every place where a person writes freely. */
const everywhere = (text: string): BanThaoCongVan =>
  ghep({
    coQuan: { chuQuan: `Chủ quản ${text}`, ten: `Cơ quan ${text}`, vietTat: 'STP' },
    diaDanh: `Nơi ${text}`,
    trichYeu: `trích yếu ${text}`,
    kinhGui: [`Nơi nhận một ${text}`, `Nơi nhận hai ${text}`],
    canCu: [`Căn cứ ${text}`],
    noiDung: [`Đoạn ${text} hết`, { cap: 'khoan', tieuDe: `Khoản ${text}`, noiDung: [{ cap: 'diem', doan: [`điểm ${text}`, { chu: `đậm ${text}`, dam: true }, { cuocChu: `cước chú ${text}` }] }] }, { bang: { ten: `Bảng ${text}`, tieuDe: [[`cột ${text}`]], hang: [[`ô ${text}`]] } }],
    ky: { chucVu: `Chức vụ ${text}`, chucVuKhac: `Khác ${text}`, hoTen: `Tên ${text}` },
    noiNhan: [`Sở ${text}`, { ten: `Ban ${text}`, de: `để ${text}` }],
    lienHe: { diaChi: `Số 1 ${text}`, thuDienTu: `thư ${text}` },
  });
const PLACES = 20;

const folded = (text: string): string => text.replaceAll('\u2011', '-').replace(/\s+/gu, '').toLocaleLowerCase('vi');
const times = (text: string, part: string): number => folded(text).split(folded(part)).length - 1;
/** Text of an HTML page as a browser shows it. */
const htmlText = (html: string): string =>
  html.replace(/<head>[^]*?<\/head>/u, '').replace(/<[^>]*>/gu, '').replace(/&(lt|gt|quot|#39|amp|nbsp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', nbsp: ' ' })[name] ?? '');

describe('a text that looks like markup', () => {
  test.each(LOOK_LIKE_MARKUP)('prints literally everywhere: %s', async (text) => {
    const draft = everywhere(text);
    expect(times(docxText(await renderDocx(draft)), text)).toBeGreaterThanOrEqual(PLACES);
    expect(times(await pdfText(await renderPdf(draft)), text)).toBeGreaterThanOrEqual(PLACES);
    expect(times(htmlText(renderHtml(draft)), text)).toBeGreaterThanOrEqual(PLACES);
    expect(times(renderText(draft), text)).toBeGreaterThanOrEqual(PLACES);
  });
  test('opens no element in HTML and no part in the DOCX', async () => {
    const draft = everywhere('<script>alert(1)</script><w:p/>');
    expect(renderHtml(draft)).not.toContain('<script>alert');
    expect(times(docxText(await renderDocx(draft)), '<script>alert(1)</script><w:p/>')).toBeGreaterThanOrEqual(PLACES);
  });
});

describe('letters that carry direction or show nothing', () => {
  test.each([['right-to-left mark', '\u200F'], ['zero width space', '\u200B'], ['byte order mark', '\uFEFF'], ['soft hyphen', '\u00AD']])('%s: the words round it stay, in their order', async (_name, mark) => {
    const draft = ghep({ noiDung: [`trước${mark}sau và hết`] });
    const bare = (text: string): string => folded(text).replaceAll(mark, '');
    expect(bare(docxText(await renderDocx(draft)))).toContain('trướcsauvàhết');
    expect(bare(await pdfText(await renderPdf(draft)))).toContain('trướcsauvàhết');
  });
});

/** The PDF of a draft, refusals as rejections. */
const later = async (draft: BanThaoCongVan): Promise<Uint8Array> => renderPdf(draft);

test('a right-to-left override is refused by name, since it would turn the line round', async () => {
  await expect(later(ghep({ noiDung: ['trước\u202Esau'] }))).rejects.toThrow(/U\+202E/u);
});

describe('a character that the font lacks', () => {
  const draft = ghep({ noiDung: ['Chúc mừng 🎉 và 漢'] });
  test('is refused by the PDF with one clear message that names it', async () => {
    const error: unknown = await renderPdf(draft).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(VanbanError);
    expect((error as VanbanError).message).toMatch(/🎉/u); // just proved
    expect((error as VanbanError).message).toMatch(/漢/u);
    expect((error as VanbanError).findings.length).toBeLessThanOrEqual(2);
  });
  test('is kept by DOCX, HTML and text, whose readers bring their own fonts', async () => {
    for (const text of [docxText(await renderDocx(draft)), renderHtml(draft), renderText(draft)]) expect(text).toContain('Chúc mừng 🎉 và 漢');
  });
});

describe('characters that no document can hold', () => {
  test.each([['NUL', '\u0000'], ['a bell', '\u0007'], ['half of a pair', '\uD83D'], ['the other half', '\uDE00'], ['a C1 control', '\u0085'], ['a non-character', '\uFFFF']])('%s is one finding with its place, and no render', async (_name, bad) => {
    const draft = ghep({ noiDung: ['một', `hai${bad}ba`] });
    const { ok, findings } = checkSync(draft);
    expect(ok).toBe(false);
    expect(findings.filter((f) => f.severity === 'error').map((f) => f.path)).toEqual([['noiDung', 1]]);
    await expect(renderDocx(draft)).rejects.toBeInstanceOf(VanbanError);
    await expect(later(draft)).rejects.toBeInstanceOf(VanbanError);
  });
  test.each(['trichYeu', 'diaDanh', 'kinhGui'] as const)('an empty %s is one finding', (key) => {
    expect(checkSync(ghep({ [key]: ' ' })).findings.filter((f) => f.severity === 'error').map((f) => f.path)).toEqual([[key]]);
  });
  test('an empty paragraph and an empty body are findings', () => {
    expect(checkSync(ghep({ noiDung: [''] })).ok).toBe(false);
    expect(checkSync(ghep({ noiDung: [] })).ok).toBe(false);
    expect(checkSync(ghep({ noiDung: '' })).ok).toBe(false);
  });
});

describe('a word of 5,000 letters', () => {
  const word = 'dàiquá'.repeat(834).slice(0, 5000);
  test.each([['in the body', ghep({ noiDung: [`trước ${word} sau`] })], ['in a cell', ghep({ noiDung: [{ bang: { hang: [['a', word]] } }] })], ['as trích yếu', ghep({ trichYeu: word })], ['as a name', ghep({ ky: { chucVu: 'Giám đốc', hoTen: word } })]])('%s is kept whole', async (_place, draft) => {
    expect(folded(docxText(await renderDocx(draft)))).toContain(folded(word));
    expect(folded(await pdfText(await renderPdf(draft)))).toContain(folded(word));
  });
});
