import { describe, expect, test } from 'vitest';
import { short } from './support.ts';

/** A decision as it is copied from a web page: cells parted by strokes, lines that end where those of the page's source do. */
const COPIED = `ỦY
BAN NHÂN DÂN
TỈNH HÀ NAM
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
15/QĐ-UBND
|
Hà
Nam, ngày 12
tháng 3 năm 2024
|
QUYẾT ĐỊNH
VỀ VIỆC PHÊ DUYỆT DANH MỤC HỒ SƠ LƯU TRỮ GIAI ĐOẠN 2024
- 2026
Căn
cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 và Điều 7 của
Luật ấy;
Căn cứ Nghị định số
30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư theo
Điều 8 Luật Lưu trữ;
Theo đề nghị của Giám đốc Sở
Nội vụ tại Tờ trình số 12/TTr-SNV ngày 01 tháng 3 năm 2024.
QUYẾT ĐỊNH:
Điều 1. Phê
duyệt danh mục hồ sơ lưu trữ của các cơ quan thuộc tỉnh trong giai đoạn 2024 -
2026, gồm:
I. MỤC ĐÍCH,
YÊU CẦU
1. Mục đích
Lập hồ sơ đầy
đủ, đúng hạn, để giao nộp vào lưu trữ của cơ quan theo kế hoạch đã định của Sở
Nội vụ.
a) Cơ quan nộp hồ sơ;
b) Cơ quan nhận.
Điều 2.
Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.
|
Nơi
nhận:
-
Như Điều 2;
- Các sở, ban,
ngành;
- Lưu: VT.
|
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Bình
|
`;

describe('a text copied from a web page', () => {
  test('has its lines joined by what they say, and strokes between cells are no text', () => {
    expect(short(COPIED)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'TỈNH HÀ NAM',
      '―',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '―',
      'Số: 15/QĐ-UBND',
      'Hà Nam, ngày 12 tháng 3 năm 2024',
      'QUYẾT ĐỊNH',
      'VỀ VIỆC PHÊ DUYỆT DANH MỤC HỒ SƠ LƯU TRỮ GIAI ĐOẠN 2024 - 2026',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 và Điều 7 của Luật ấy;',
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư theo Điều 8 Luật Lưu trữ;',
      'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 01 tháng 3 năm 2024.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Phê duyệt danh mục hồ sơ lưu trữ của các cơ quan thuộc tỉnh trong giai đoạn 2024 - 2026, gồm:',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      'Lập hồ sơ đầy đủ, đúng hạn, để giao nộp vào lưu trữ của cơ quan theo kế hoạch đã định của Sở Nội vụ.',
      'a) Cơ quan nộp hồ sơ;',
      'b) Cơ quan nhận.',
      'Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.',
      'Nơi nhận:',
      '- Như Điều 2;',
      '- Các sở, ban, ngành;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn Bình',
    ]);
  });

  test('keeps one line for each paragraph where no line breaks off', () => {
    const lines = ['1. Mục đích', 'Lập hồ sơ đầy đủ.', 'Kính gửi: Sở Nội vụ', 'Thực hiện kế hoạch của tỉnh', 'Các cơ quan nộp hồ sơ:', 'sở Nội vụ;', 'sở Y tế.'];
    expect(short(lines.join('\n'))).toEqual(lines);
  });
});

describe('a table of a web page copied row by row', () => {
  const HEAD = '| BỘ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 15/BNV-VP | Hà Nội, ngày 12 tháng 3 năm 2024 |\n';
  test('is two columns where it is a head, with or without strokes at the ends of its rows', () => {
    const columns = [['BỘ NỘI VỤ', 'Số: 15/BNV-VP'], ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Hà Nội, ngày 12 tháng 3 năm 2024']];
    expect(short(`${HEAD}Kính gửi: Sở Nội vụ`)).toEqual([columns, 'Kính gửi: Sở Nội vụ']);
    expect(short(`${HEAD.replaceAll(/^\| | \|$/gmu, '')}Kính gửi: Sở Nội vụ`)).toEqual([columns, 'Kính gửi: Sở Nội vụ']);
  });

  test('is text as it stands where it holds data', () => {
    const rows = ['| Bút | 12 chiếc |', '| Giấy | 5 tập |'];
    expect(short(['Danh mục:', ...rows].join('\n')).flat(2).join(' ')).toContain('12 chiếc');
    expect(short(['Danh mục', 'Bút | 12 chiếc', 'Giấy | 5 tập'].join('\n'))).toEqual(['Danh mục', 'Bút | 12 chiếc', 'Giấy | 5 tập']);
  });

  test('joins the words of the nation, also where lines end with strokes', () => {
    expect(short('ỦY BAN NHÂN DÂN\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\n|\nSố: 18/CT-UBND |\n')).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 18/CT-UBND']);
  });
});

describe('a text of long lines', () => {
  test('has a paragraph in each, however many short ones are of one width', () => {
    const short40 = Array.from({ length: 5 }, (_, i) => `Kính gửi Sở Nội vụ các tỉnh, thành phố trực thuộc trung ương ${i}`);
    const long = Array.from({ length: 3 }, (_, i) => `${'Văn bản được lưu theo quy định của pháp luật '.repeat(6)}${i}.`);
    expect(short([...short40, ...long].join('\n'))).toEqual([...short40, ...long]);
  });
});
