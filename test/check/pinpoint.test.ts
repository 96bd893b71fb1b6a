import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/check.ts';

const draft = (body: string): string => `loai: ke-hoach
coQuan: { ten: Ủy ban nhân dân tỉnh Ninh Bình, vietTat: UBND }
so: 12
diaDanh: Ninh Bình
ngay: 2026-01-05
trichYeu: "Công tác \\"văn thư\\" phục vụ nhân dân"
ky: { thayMat: Ủy ban nhân dân, chucVu: Chủ tịch, hoTen: Trần Văn An }
noiDung: |
${body.split('\n').map((line) => `  ${line}`).join('\n')}
`;
const places = (text: string, id: string): unknown[] => checkSync(text, { file: 'a.yaml' }).findings.filter((f) => f.id === id).map(({ position }) => [position?.line, position?.column]);

describe('the place of a finding', () => {
  it('is the word, in a quoted value with escapes and on a later line of a wrapped paragraph', () => {
    expect(places(draft('Kế hoạch này để các sở\nphục vụ nhân dân.'), 'viet-hoa/nhan-dan')).toEqual([[6, 41], [10, 11]]);
  });

  it('tells two of the same word apart', () => {
    expect(places(draft('Theo Khoản 2 và theo Khoản 2 của Luật Lưu trữ.'), 'viet-hoa/khoan-diem-hoa')).toEqual([[9, 8], [9, 24]]);
  });

  it('counts composed letters where the file has decomposed ones', () => {
    const text = draft('Kế hoạch này để các sở\nphục vụ nhân dân.');
    expect(places(text.normalize('NFD'), 'viet-hoa/nhan-dan')).toEqual(places(text, 'viet-hoa/nhan-dan'));
  });

  it('may be hidden from the line of the word and from the line of its paragraph', () => {
    const hidden = (text: string) => checkSync(text.replace('noiDung: |\n', 'noiDung: # x\n    |\n'), { file: 'a.yaml' }).findings.map(({ id }) => id);
    const body = draft('Mở đầu.\n\nKế hoạch này để các sở\nphục vụ nhân dân. <!-- vanban-bo-qua viet-hoa/nhan-dan: trích nguyên văn -->').replace('phục vụ nhân dân"', 'phục vụ"');
    const above = draft('Mở đầu.\n\n<!-- vanban-bo-qua viet-hoa/nhan-dan: trích nguyên văn -->\nKế hoạch này để các sở\nphục vụ nhân dân.').replace('phục vụ nhân dân"', 'phục vụ"');
    for (const text of [body, above]) expect(hidden(text).filter((id) => id === 'viet-hoa/nhan-dan' || id.startsWith('bo-qua/'))).toEqual([]);
  });
});
