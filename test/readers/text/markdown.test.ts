import { describe, expect, test } from 'vitest';
import { paragraphs, seen, short } from './support.ts';

const TEXT = `UBND TỈNH HÀ NAM  
**SỞ TƯ PHÁP**

Số: 23/KH-STP

## KẾ HOẠCH

### **Triển khai \\*thi đua\\* năm 2026**

1\\. Xem <http://stp.hanam.gov.vn> và _Báo cáo_ a_b\\_c * d.

| **TT** | Nội dung |
|---|---|
| 1 | Lập<br>hồ sơ \\| nộp |

**KT. GIÁM ĐỐC  
PHÓ GIÁM ĐỐC**

**Trần Văn An**
`;

describe('a document written in Markdown', () => {
  test('loses its marks and keeps its text', () => {
    expect(short(TEXT)).toEqual([
      'UBND TỈNH HÀ NAM',
      'SỞ TƯ PHÁP',
      'Số: 23/KH-STP',
      'KẾ HOẠCH',
      'Triển khai *thi đua* năm 2026',
      '1. Xem http://stp.hanam.gov.vn và Báo cáo a_b_c * d.',
      [['TT'], ['Nội dung'], ['1'], ['Lập', 'hồ sơ | nộp']],
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
      'Trần Văn An',
    ]);
  });
  test('keeps bold and italic as looks of runs, also over line ends, though it is blind to them', () => {
    const bold = paragraphs(TEXT).filter(({ inlines }) => inlines.every((inline) => inline.kind === 'text' && inline.bold === true));
    expect(bold.map(({ place }) => place.position?.line)).toEqual([2, 8, 12, 16, 17, 19]);
    expect(seen(TEXT).blind.has('kieu-chu')).toBe(true);
  });
  test('keeps levels of headings as outline levels', () => expect(paragraphs(TEXT).flatMap(({ outline }) => outline ?? [])).toEqual([2, 3]));
  test('with a mark that has no end keeps that mark', () => expect(short('## A\n## B\n**Nơi nhận:\n')).toEqual(['A', 'B', '**Nơi nhận:']));
});
