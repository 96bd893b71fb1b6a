import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/import.ts';

/** A plan as it is copied from a web page: cells parted by strokes, lines that end anywhere. */
const COPIED = `ỦY BAN NHÂN DÂN
TỈNH HÀ NAM
-------
|
CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số: 15/KH-UBND
|
Hà Nam, ngày
12 tháng 3 năm 2024
|
KẾ HOẠCH
THỰC HIỆN CÔNG TÁC LƯU TRỮ TRÊN ĐỊA BÀN
TỈNH NĂM 2024
Căn cứ Luật Lưu
trữ ngày 21 tháng 6 năm 2024;
Căn cứ Quyết định số
12/QĐ-BNV ngày 02 tháng 01 năm 2024 của Bộ Nội vụ về công tác lưu trữ.
Ủy ban nhân
dân tỉnh ban hành Kế hoạch như sau:
I. MỤC ĐÍCH,
YÊU CẦU
1. Mục đích
Lập hồ sơ đầy
đủ, đúng hạn.
2. Yêu cầu
- Bảo đảm tiến
độ;
- Bảo đảm chất lượng.
II. TỔ CHỨC THỰC HIỆN
Các sở, ngành thực
hiện Kế hoạch này./.
Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT, NC.
|
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Nguyễn Văn Bình
|
`;

describe('A document copied from a web page', () => {
  test('becomes a draft of its type, with its facts, bases and levels, and no letters called not bold', async () => {
    const { draft, gaps } = await importFile(new TextEncoder().encode(COPIED), { file: 'a.txt' });
    expect(gaps.map(({ message }) => message.vi)).toEqual([]);
    expect(draft).toMatchObject({
      loai: 'ke-hoach',
      coQuan: { ten: 'Ủy ban nhân dân tỉnh Hà Nam', vietTat: 'UBND' },
      so: 15,
      diaDanh: 'Hà Nam',
      ngay: '2024-03-12',
      trichYeu: 'THỰC HIỆN CÔNG TÁC LƯU TRỮ TRÊN ĐỊA BÀN TỈNH NĂM 2024',
      ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Nguyễn Văn Bình' },
      noiNhan: ['Bộ Nội vụ'],
      luu: { donVi: ['NC'] },
    });
    expect(draft?.['canCu']).toHaveLength(2);
    expect(draft?.['noiDung']).toEqual([
      'Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
      {
        cap: 'muc',
        tieuDe: 'MỤC ĐÍCH, YÊU CẦU',
        noiDung: [
          { cap: 'khoan', tieuDe: 'Mục đích', noiDung: ['Lập hồ sơ đầy đủ, đúng hạn.'] },
          { cap: 'khoan', tieuDe: 'Yêu cầu', noiDung: [{ cap: 'gach', doan: 'Bảo đảm tiến độ;' }, { cap: 'gach', doan: 'Bảo đảm chất lượng.' }] },
        ],
      },
      { cap: 'muc', tieuDe: 'TỔ CHỨC THỰC HIỆN', noiDung: ['Các sở, ngành thực hiện Kế hoạch này'] },
    ]);
  });
});
