import { describe, expect, it } from 'vitest';
import { looksIssued } from '../../src/cli/issued-text.ts';
import { folderWith, run } from './kit.ts';

describe('a text that may be an issued document', () => {
  it.each([
    ['a blank in the number', 'Số: 148 /KH-UBND\n\nKẾ HOẠCH\n'],
    ['no colon behind Số', 'Số 148/KH-UBND\n'],
    ['a national name with a fault', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAN\n'],
    ['a national name without marks', 'CONG HOA XA HOI CHU NGHIA VIET NAM\n'],
    ['a motto with other dashes and small letters', 'độc lập – tự do – hạnh phúc\n'],
    ['a type and grounds, without a head', ' KẾ HOẠCH\nTổ chức\n\nCăn cứ Quyết định số 1;\n'],
    ['recipients and a date', 'Hà Nội, ngày 5 tháng 3 năm 2026\n\nNơi nhận:\n- Như trên;\n'],
    ['an old encoding', 'Sè: 148/KH-UBND\n'],
  ])('is known with %s', (_what, text) => {
    expect(looksIssued(text)).toBe(true);
  });

  it.each([
    ['a note', 'Kế hoạch\n\nGọi điện cho phòng.\n'],
    ['a shopping list', 'Số: 5\nTên: 3/4 cân\n'],
    ['a link', 'See: https://example.org/a\n'],
    ['nothing', ''],
    ['one very long line', `${'số '.repeat(200_000)}`],
  ])('is none as %s', (_what, text) => {
    expect(looksIssued(text)).toBe(false);
  });

  it('is checked in a folder with the fault that it is to be told of', async () => {
    const folder = folderWith({ 'a.txt': 'Số: 148/KH-UBND\n\nKẾ HOẠCH\n\nTổ chức hội nghị\n', 'b.txt': 'Số: 148 /KH-UBND\n\nKẾ HOẠCH\n\nTổ chức hội nghị\n', 'c.txt': 'Gọi điện.\n' });
    const { err } = await run(folder, ['check', '.']);
    expect(err).toMatch(/2 tệp:/u);
    expect(err).toContain('Bỏ qua 1 tệp không phải văn bản hành chính: c.txt');
  });
});
