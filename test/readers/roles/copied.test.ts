import { describe, expect, test } from 'vitest';
import { checkFinished } from '../../../src/check-finished.ts';
import { recognise } from '../../../src/readers/roles/recognise.ts';
import { printedOf } from '../../../src/rules/kit/printed.ts';
import { seen } from '../text/support.ts';

const HEAD = `Trang văn bản
Số hiệu: 15/KH-UBND   Loại văn bản: Kế hoạch

ỦY BAN NHÂN DÂN
TỈNH HÀ NAM
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 15/KH-UBND

Hà Nam, ngày 12 tháng 3 năm 2024

KẾ HOẠCH

THỰC HIỆN CÔNG TÁC VĂN THƯ, LƯU TRỮ NĂM 2024

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024.
`;
const BODY = `
Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

Lập hồ sơ đầy đủ.

II. TỔ CHỨC THỰC HIỆN

Các sở thực hiện Kế hoạch này./.
`;
const CLOSING = `
Nơi nhận:
- Bộ Nội vụ; (Báo cáo)
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Bình
`;

const rolesOf = (text: string): (readonly [string, string])[] => printedOf(recognise(seen(text))).map(({ role, text: words }) => [role, words]);
const errorsOf = async (text: string): Promise<string[]> => {
  const { findings } = await checkFinished(new TextEncoder().encode(text), { file: 'a.txt', today: '2026-11-22' });
  return findings.filter(({ severity }) => severity === 'error').map(({ id, message }) => `${id}: ${message.vi}`);
};

describe('A document copied from a web page', () => {
  test('begins at its head, has its subject in capitals, and words of the page are not held against it', () => {
    const found = recognise(seen(HEAD + BODY + CLOSING));
    const roles = rolesOf(HEAD + BODY + CLOSING);
    expect(roles.filter(([role]) => ['co-quan-chu-quan', 'co-quan-ban-hanh', 'trich-yeu'].includes(role))).toEqual([
      ['co-quan-ban-hanh', expect.stringMatching(/^ỦY BAN NHÂN DÂN\s+TỈNH HÀ NAM$/u)],
      ['trich-yeu', 'THỰC HIỆN CÔNG TÁC VĂN THƯ, LƯU TRỮ NĂM 2024'],
    ]);
    expect(roles.slice(0, 2).map(([role]) => role)).toEqual(['doan', 'doan']);
    expect([...found.unsure.values()].filter(({ vi }) => vi.includes('trang đăng'))).toHaveLength(3);
  });

  test('is accused of nothing at level error where the document is right', async () => {
    expect(await errorsOf(HEAD + BODY + CLOSING)).toEqual([]);
  });

  test('is not told that signer and recipients are missing where it has no trace of a closing, yet is where it has a part of one', async () => {
    expect(await errorsOf(HEAD + BODY)).toEqual([]);
    expect(await errorsOf(HEAD)).toEqual([]);
    const part = await errorsOf(`${HEAD}${BODY}\nNơi nhận:\n- Bộ Nội vụ;\n- Lưu: VT.\n`);
    expect(part.some((one) => one.startsWith('thanh-phan/thieu'))).toBe(true);
  });

  test('is told what is wrong in its last line, where it has no trace of a closing', async () => {
    const { findings } = await checkFinished(new TextEncoder().encode(`${HEAD}${BODY.replace('./.', '.')}\nCác đơn vị trình kế hoạch của của mình trước ngày 31 tháng 02 năm 2026.\n`), { today: '2026-11-22' });
    expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['cau-chu/tu-lap', 'ngay/khong-co']));
    expect(findings.map(({ id }) => id)).not.toContain('noi-dung/het');
  });

  test('has the session of a council among what stands before its bases', () => {
    const roles = rolesOf(`HỘI ĐỒNG NHÂN DÂN
TỈNH HÀ NAM
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 15/NQ-HĐND

Hà Nam, ngày 12 tháng 3 năm 2024

NGHỊ QUYẾT

VỀ CHƯƠNG TRÌNH LƯU TRỮ

HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM
KHÓA XIX, KỲ HỌP THỨ 20

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

Xét Tờ trình số 12/TTr-UBND ngày 01 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về chương trình lưu trữ; Báo cáo thẩm tra của Ban Pháp chế.

QUYẾT NGHỊ:

Điều 1. Thông qua chương trình.
`);
    expect(roles.filter(([role]) => role === 'can-cu')).toHaveLength(2);
    expect(roles.find(([, text]) => text.startsWith('KHÓA'))?.[0]).toBe('doan');
  });
});

describe('A table copied row by row', () => {
  test('may have lost lines of its cells, so that nothing is missing there', async () => {
    const text = `BỘ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 15/KH-BNV | Hà Nội, ngày 12 tháng 3 năm 2024 |\nKẾ HOẠCH\nVỀ CÔNG TÁC VĂN THƯ\n${BODY}Nơi nhận: | KT. BỘ TRƯỞNG |\n`;
    expect(rolesOf(text).slice(0, 4).map(([role]) => role)).toEqual(['co-quan-ban-hanh', 'quoc-hieu', 'so-ky-hieu', 'dia-danh-ngay']);
    expect(await errorsOf(text)).toEqual([]);
  });
});

describe('A table of Markdown', () => {
  test('has whole cells, so that what is missing in it is missing', async () => {
    const text = `| BỘ NỘI VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 15/KH-BNV | Hà Nội, ngày 12 tháng 3 năm 2024 |\n\n**KẾ HOẠCH**\n\n**Về công tác văn thư**\n${BODY}${CLOSING}`;
    expect((await errorsOf(text)).join()).toContain('Không thấy Tiêu ngữ');
  });
});
