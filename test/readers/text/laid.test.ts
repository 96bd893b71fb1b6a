import { describe, expect, test } from 'vitest';
import { paragraphs, seen, short } from './support.ts';

/** A letter as `pdftotext -layout` writes it. */
const LETTER = `       UBND TỈNH HÀ NAM                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          SỞ TƯ PHÁP                               Độc lập - Tự do - Hạnh phúc

      Số: 15  /STP-VP                          Hà Nam, ngày 12        tháng 3 năm 2026
V/v hướng dẫn lập hồ sơ
   lưu trữ cơ quan

                    Kính gửi: Các phòng, đơn vị thuộc Sở

      Thực hiện Kế hoạch số 25/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban
nhân dân tỉnh, Sở Tư pháp đề nghị các phòng, đơn vị lập hồ sơ công việc theo
quy định1, cụ thể như sau:
      1. Lập danh mục hồ sơ của phòng và gửi về Văn phòng Sở trước ngày 20 tháng
3 năm 2026 theo chỉ đạo của Ban Thường vụ Tỉnh ủy tại Kết luận số 12-
KL/TU của cấp trên.
1 Quy định tại Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và các văn
bản khác.
\f                                        2

      2. Nộp lưu hồ sơ vào kho lưu trữ của cơ quan đúng thời hạn, đầy đủ thành
phần và trong tình trạng tốt./.

Nơi nhận:                                        KT. GIÁM ĐỐC
- Như trên;                                      PHÓ GIÁM ĐỐC
- Giám đốc Sở (để báo cáo),
  các Phó Giám đốc Sở;
- Lưu: VT, VP.



                                                 Nguyễn Văn Bình
`;

describe('a text set with spaces', () => {
  test('has its head and its end as two columns, wrapped lines as paragraphs, notes where they are called, and no page numbers', () => {
    expect(short(LETTER)).toEqual([
      [
        ['UBND TỈNH HÀ NAM', 'SỞ TƯ PHÁP', 'Số: 15 /STP-VP', 'V/v hướng dẫn lập hồ sơ lưu trữ cơ quan'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hà Nam, ngày 12 tháng 3 năm 2026'],
      ],
      'Kính gửi: Các phòng, đơn vị thuộc Sở',
      'Thực hiện Kế hoạch số 25/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh, Sở Tư pháp đề nghị các phòng, đơn vị lập hồ sơ công việc theo quy định{Quy định tại Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư và các văn bản khác.}, cụ thể như sau:',
      '1. Lập danh mục hồ sơ của phòng và gửi về Văn phòng Sở trước ngày 20 tháng 3 năm 2026 theo chỉ đạo của Ban Thường vụ Tỉnh ủy tại Kết luận số 12-KL/TU của cấp trên.',
      '2. Nộp lưu hồ sơ vào kho lưu trữ của cơ quan đúng thời hạn, đầy đủ thành phần và trong tình trạng tốt./.',
      [
        ['Nơi nhận:', '- Như trên;', '- Giám đốc Sở (để báo cáo), các Phó Giám đốc Sở;', '- Lưu: VT, VP.'],
        ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn Bình'],
      ],
    ]);
  });

  test('says where each paragraph begins, numbered in reading order', () => {
    const all = paragraphs(LETTER);
    expect(all.map(({ place }) => place.number)).toEqual(all.map((_, i) => i + 1));
    const place = (text: string) => all.find(({ inlines }) => inlines.some((inline) => inline.kind === 'text' && inline.text.startsWith(text)))?.place.position;
    expect(place('CỘNG HÒA')).toEqual({ line: 1, column: 46 });
    expect(place('Kính gửi')).toEqual({ line: 8, column: 21 });
    expect(place('2. Nộp')).toEqual({ line: 20, column: 7 });
  });

  test('tells page breaks and page numbers, and is blind to everything but which columns stand side by side', () => {
    const file = seen(LETTER);
    expect(file.sections[0]?.folio).toMatchObject({ numerals: 'arabic', onFirst: false });
    expect(paragraphs(LETTER).filter(({ pageBreak }) => pageBreak === true)).toHaveLength(1);
    expect([...file.blind.keys()]).toContain('net-ke');
    expect(file.blind.has('bo-cuc')).toBe(false);
    expect(seen('Một dòng.\n').blind.has('bo-cuc')).toBe(true);
  });

  test('keeps the name of a type that stands right below the date out of the columns', () => {
    const [head, type] = short('UBND TỈNH HÀ NAM                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n   SỞ NỘI VỤ                         Độc lập - Tự do - Hạnh phúc\n  Số: 4/TTr-SNV                   Hà Nam, ngày 21 tháng 02 năm 2026\n                                  TỜ TRÌNH\n            Về việc phê duyệt đề án\n');
    expect(head).toEqual([expect.arrayContaining(['Số: 4/TTr-SNV']), expect.not.arrayContaining(['TỜ TRÌNH'])]);
    expect(type).toBe('TỜ TRÌNH');
  });

  test('is not cut at blanks to be filled in', () => {
    expect(short('Số:           /KH-STP\n        Hà Nam, ngày      tháng      năm 2026\nTừ       /   /2026 đến     /   /2026.\n')).toEqual(['Số:           /KH-STP', 'Hà Nam, ngày      tháng      năm 2026', 'Từ       /   /2026 đến     /   /2026.']);
  });

  test('has the columns of two signers', () => {
    expect(short('Biên bản được lập xong lúc 11 giờ cùng ngày và được mọi người thông qua./.\n\n          THƯ KÝ                                CHỦ TỌA\n\n\n\n     Trần Thị Lan                          Nguyễn Văn Bình\n')).toEqual([
      'Biên bản được lập xong lúc 11 giờ cùng ngày và được mọi người thông qua./.',
      [['THƯ KÝ', 'Trần Thị Lan'], ['CHỦ TỌA', 'Nguyễn Văn Bình']],
    ]);
  });

  test('keeps the text of a note whose call is not found', () => {
    const text = `${LETTER.replace('quy định1, cụ', 'quy định, cụ')}`;
    expect(JSON.stringify(short(text))).toContain('các văn bản khác.');
  });
});

describe('a text of one line a paragraph', () => {
  test('has a paragraph for each line, and lines of dashes as rules', () => {
    expect(short('BỘ NỘI VỤ\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nĐiều 1. Phạm vi\nThông tư này.\n')).toEqual(['BỘ NỘI VỤ', '―', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '―', 'Điều 1. Phạm vi', 'Thông tư này.']);
  });
  test('keeps rows of dots, which are to be filled in', () => expect(short('Họ và tên:\n.............................\n')).toEqual(['Họ và tên:', '.............................']));
  test('keeps double spaces that somebody typed', () => expect(short('-  Thứ trưởng  Lê Hồng;\n')).toEqual(['-  Thứ trưởng  Lê Hồng;']));
});

describe('cells that tabs part', () => {
  test('stand side by side: head, date, signature', () => {
    const text = `BỘ GIÁO DỤC \n-------\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc \n-------\nSố: 71/BGD-VP \nV/v kiểm tra\tHà Nội, ngày 17 tháng 12 năm 2026 \n\nKính gửi: Các Sở\nThực hiện kế hoạch.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, VP.\tTL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG\n\n\nĐỗ Đức Quế\n\nPHỤ LỤC\n`;
    expect(short(text)).toEqual([
      [['BỘ GIÁO DỤC', '―'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '―']],
      [['Số: 71/BGD-VP', 'V/v kiểm tra'], ['Hà Nội, ngày 17 tháng 12 năm 2026']],
      'Kính gửi: Các Sở',
      'Thực hiện kế hoạch.',
      [['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'], ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'Đỗ Đức Quế']],
      'PHỤ LỤC',
    ]);
  });
});

test('a line above two columns that ends or begins between them keeps all its letters', () => {
  expect(JSON.stringify(short('Nơi nhận:\n1 Luật          Nơi nhận:'))).toContain('"Nơi nhận:","1 Luật"');
  expect(JSON.stringify(short('          KT. GIÁM ĐỐC\nNơi nhận:               PHÓ GIÁM ĐỐC\n- Như trên;               Nguyễn Văn An'))).toContain('KT. GIÁM ĐỐC');
});
