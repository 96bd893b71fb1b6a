import { describe, expect, it } from 'vitest';
import { importFile } from '../../src/import.ts';
import { docxOf, p, r, SECTION } from '../readers/docx/package.ts';
import { checkFile } from '../../src/check.ts';
import { compose } from '../../src/layout/compose.ts';
import { linesOf } from '../../src/readers/import/printed.ts';
import { parse } from '../../src/readers/index.ts';
import { writtenAgency } from '../../src/readers/import/agency-names.ts';

const LETTER = (so: string, ngay: string): Uint8Array =>
  new TextEncoder().encode(`ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: ${so}/UBND-KT\nV/v tiếp công dân\nLào Cai, ${ngay}\n\nKính gửi: Sở Công Thương.\n\nỦy ban nhân dân tỉnh đề nghị Sở Công Thương báo cáo việc tiếp công dân.\n\nNơi nhận:\n- Như trên;\n- Chánh VP, Phó CVP (Bích);\n- Sở Nội vụ (để phối hợp);\n- Lưu: VT, KT.\n\nCHỦ TỊCH\n\n\nNguyễn Văn An\n`);
const said = async (so: string, ngay: string) => importFile(LETTER(so, ngay), { file: 'thu.txt' });

describe('what is missing in a file', () => {
  it.each([
    ['12', 'ngày 05 tháng 6 năm 2026', []],
    ['    ', 'ngày 05 tháng 6 năm 2026', ['số của văn bản (chỗ ghi số còn trống)']],
    ['12', 'ngày     tháng 6 năm 2026', ['ngày trong tháng (mới có tháng và năm)']],
    ['12', 'ngày     tháng     năm 2026', ['ngày ban hành']],
  ] as const)('is a blank number, a day still open, or the whole date: %s, %s', async (so, ngay, gaps) => {
    expect((await said(so, ngay)).gaps.map(({ message }) => /Không thấy (.*) trong tệp/u.exec(message.vi)?.[1])).toEqual(gaps);
  });
});

describe('facts of an imported file', () => {
  it('have persons in brackets as part of the recipient, and purposes as purposes', async () => {
    expect((await said('12', 'ngày 05 tháng 6 năm 2026')).draft?.['noiNhan']).toEqual(['Chánh VP, Phó CVP (Bích)', { ten: 'Sở Nội vụ', de: 'để phối hợp' }]);
  });

  it('have the names of known agencies as people write them', async () => {
    expect((await said('12', 'ngày 05 tháng 6 năm 2026')).draft?.['coQuan']).toMatchObject({ ten: 'Ủy ban nhân dân tỉnh Lào Cai' });
  });

  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'Ủy ban nhân dân tỉnh Lào Cai'],
    ['HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ HÀ NỘI', 'Hội đồng nhân dân thành phố Hà Nội'],
    ['SỞ CÔNG THƯƠNG', 'Sở Công Thương'],
    ['SỞ NỘI VỤ TỈNH HÀ GIANG', 'Sở Nội vụ tỉnh Hà Giang'],
    ['CÔNG TY TNHH MỘT THÀNH VIÊN AN BÌNH', 'CÔNG TY TNHH MỘT THÀNH VIÊN AN BÌNH'],
    ['Sở công thương', 'Sở công thương'],
  ])('keep what is not known: %s', (printed, written) => {
    expect(writtenAgency(printed)).toBe(written);
  });
});

describe('plain text, which does not show what stands in the middle', () => {
  it('has no line in capitals held against it: who decides, and QUYẾT ĐỊNH:', async () => {
    const text = 'ỦY BAN NHÂN DÂN\nXÃ HÒA AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/QĐ-UBND\nHòa An, ngày 05 tháng 6 năm 2026\n\nQUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch công tác\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt kế hoạch công tác năm 2026.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nNguyễn Văn An\n';
    const { findings } = await checkFile(new TextEncoder().encode(text), { file: 'qd.txt' });
    expect(findings.filter(({ id }) => id === 'trinh-bay/chu-hoa' || id === 'trinh-bay/chu-dam').map(({ message }) => message.vi)).toEqual([]);
  });
});

describe('words in the margins of a file', () => {
  const PAGE = '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>';
  const doubts = async (header: string): Promise<readonly string[]> => {
    const bytes = docxOf({ body: p(r('Một đoạn.')) + SECTION.replace('<w:pgSz', '<w:headerReference w:type="default" r:id="rIdH1"/><w:pgSz'), margins: { rIdH1: header } });
    return (await importFile(bytes, { file: 'x.docx' })).doubts.filter(({ id }) => id === 'nhap/bo-le-trang').map(({ message }) => message.vi);
  };
  it('are left out of the draft, and said to be: once, page numbers aside', async () => {
    expect(await doubts(p(r('Công ty An Bình')) + p(r('Công ty An Bình')))).toEqual(['Chữ «Công ty An Bình» ở lề trang không có chỗ trong bản thảo, nên không nhập']);
    expect(await doubts(p(r('Công ty An Bình - ') + PAGE))).toEqual(['Chữ «Công ty An Bình -» ở lề trang không có chỗ trong bản thảo, nên không nhập']);
    expect(await doubts(p(r('Trang ') + PAGE))).toEqual([]);
    expect(await doubts(p(r('---')))).toEqual([]);
  });
});

describe('words of an imported file', () => {
  const drafted = async (body: string) => (await importFile(docxOf({ body: body + SECTION }), { file: 'x.docx' })).text('yaml').text;
  it('stay apart where a line ends between two looks', async () => {
    const text = await drafted(p(`${r('Một dòng')}<w:r><w:br/></w:r>${r('dòng hai', '<w:b/>')}<w:r><w:br/></w:r>${r('dòng ba')}`));
    const { draft } = parse(text, { file: 'x.yaml' });
    expect(draft === undefined ? [] : linesOf(compose(draft)).filter((line) => line.includes('dòng'))).toEqual(['doan: Một dòng dòng hai dòng ba']);
  });
  it('come back as often as they stand there, whatever else says the same', async () => {
    const text = await drafted(p(r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) + p(r('Về chính sách đối với người có công')) + p(r('Thông báo về chính sách đối với người có công.')) + p(r('Về chính sách đối với người có công')));
    expect(text.match(/chính sách đối với người có công/gu)).toHaveLength(3);
  });
  it('have the heading of the Party kept as text, since drafts print Quốc hiệu', async () => {
    expect(await drafted(p(r('ĐẢNG ỦY XÃ HÒA AN')) + p(r('ĐẢNG CỘNG SẢN VIỆT NAM')) + p(r('Số 05-QĐ/ĐU')) + p(r('Hòa An, ngày 05 tháng 6 năm 2026')) + p(r('QUYẾT ĐỊNH')) + p(r('Theo Điều lệ Đảng Cộng sản Việt Nam.')))).toMatch(/(?:- |\[)ĐẢNG CỘNG SẢN VIỆT NAM/u);
  });
});

describe('what a draft prints otherwise, though no letter is lost,', () => {
  const HEAD = [r('SỞ NỘI VỤ'), r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), r('Độc lập – Tự do – Hạnh phúc'), r('Số: 12/TB-SNV'), r('Hà Nội, ngày 05 tháng 6 năm 2026'), r('THÔNG BÁO')].map((one) => p(one)).join('');
  const raised = (more: string): string => p(r('Về việc thu hồi 500 m') + r('2', '<w:vertAlign w:val="superscript"/>') + r(' đất'), '<w:jc w:val="center"/>') + p(r('Một đoạn về 5 m') + r('2', '<w:vertAlign w:val="superscript"/>') + r(' nhà.')) + more;
  const doubts = async (body: string) => (await importFile(docxOf({ body: body + SECTION }), { file: 'x.docx' })).doubts.map(({ id, message }): [string, string] => [id, message.vi]);
  it('is told: raised letters of a subject, dashes of the motto and of lists', async () => {
    const told = await doubts(HEAD + raised(p(r('– Một việc;')) + p(r('– Hai việc.'))));
    expect(told).toContainEqual(['nhap/mat-chi-so', '1 đoạn có chỉ số trên mà bản thảo ghi như chữ thường: «Về việc thu hồi 500 m2 đất»']);
    expect(told).toContainEqual(['nhap/gach-in-khac', expect.stringContaining('đoạn có dấu gạch ngang dài hoặc dấu đầu dòng khác, sẽ in thành gạch nối: «Độc lập – Tự do – Hạnh phúc»')]);
  });
  it('is told: letters lowered or struck through', async () => {
    expect(await doubts(p(r('CO') + r('2', '<w:vertAlign w:val="subscript"/>') + r(' cũ', '<w:strike/>')))).toContainEqual(['nhap/mat-dinh-dang', 'Bản thảo không ghi được 1 ký tự chỉ số dưới, 2 ký tự gạch ngang chữ của tệp: thành chữ thường']);
  });
  it('is not told of what stays: raised letters of the body, dashes inside text, hyphens', async () => {
    const told = await doubts(p(r('Một đoạn – hai về 5 m') + r('2', '<w:vertAlign w:val="superscript"/>')) + p(r('- Một việc.')));
    expect(told.filter(([id]) => ['nhap/mat-chi-so', 'nhap/gach-in-khac', 'nhap/mat-dinh-dang'].includes(id))).toEqual([]);
  });
});
