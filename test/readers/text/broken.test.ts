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
Điều 2. Chánh
Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.
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
