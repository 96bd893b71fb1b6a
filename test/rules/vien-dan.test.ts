import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/check/run.ts';
import { regimeOf } from '../../src/check/regime.ts';
import { subjectOf } from '../../src/check/subject-of.ts';
import { inVienDan, type VienDan } from '../../src/domain/parts/vien-dan.ts';
import { ready } from '../../src/ready.ts';
import { BASES } from '../../src/rules/bases.ts';
import canCu from '../../src/rules/can-cu/index.ts';
import { type Citation, citationsOf } from '../../src/rules/kit/citations.ts';
import { mentionsOf } from '../../src/rules/kit/mentions.ts';
import vienDan from '../../src/rules/vien-dan/index.ts';
import type { Subject } from '../../src/rules/subject.ts';
import type { BanThaoKeHoach } from '../../src/domain/van-ban.ts';

const KE_HOACH: BanThaoKeHoach = BASES['ke-hoach'];
const subject = (changes: Partial<BanThaoKeHoach>): Subject => subjectOf(ready({ ...KE_HOACH, ...changes }), {});
const cited = (doan: string): readonly Citation[] => citationsOf(subject({ canCu: [], noiDung: [doan] }));

const said = (changes: Partial<BanThaoKeHoach>) => {
  const s = subject(changes);
  if (s.draft === undefined) throw new Error('a draft was given');
  return runRules([...canCu, ...vienDan], s, regimeOf(s.draft, 'nd30@2020')).findings.map(({ id, severity, path, message }) => ({ id, severity, path, message }));
};

const DAN: readonly VienDan[] = [
  { loai: 'Nghị định', soKyHieu: '30/2020/NĐ-CP', ngay: '2021-03-05', coQuan: 'Chính phủ', trichYeu: 'về công tác văn thư' },
  { loai: 'Nghị định', soKyHieu: '30/2020/NĐ-CP', coQuan: 'Chính phủ', trichYeu: 'về công tác văn thư' },
  { loai: 'Quyết định', soKyHieu: '15/QĐ-BNV', ngay: '2026-02-05', kieuNgay: 'so', coQuan: 'Bộ trưởng Bộ Nội vụ' },
  { loai: 'Kế hoạch', soKyHieu: '15/QĐ-BNV', ngay: '2026-01', coQuan: 'Bộ Nội vụ', trichYeu: 'về công tác văn thư' },
  { loai: 'Luật', trichYeu: 'Lưu trữ', soKyHieu: '33/2024/QH15', ngay: '2024-06-21' },
  { loai: 'Luật', trichYeu: 'Lưu trữ', ngay: '2024-06-21' },
  { dan: 'Thực hiện', loai: 'Chỉ thị', soKyHieu: '05-CT/TU', ngay: '2025-06-02', ngayGhi: 'ngày 2/6/2025', coQuan: 'Ban Thường vụ Tỉnh ủy', trichYeu: 'về công tác lưu trữ' },
];

describe('rules on citations', () => {
  it('hold nothing against an imported draft that is dated to the month, and speak of its date, not of today', () => {
    const found = (ngay: string) => {
      const s = subjectOf(ready({ loai: 'van-ban-khac', nhapTu: 'cu.docx', diaDanh: 'Lào Cai', ngay, noiDung: ['Thực hiện Quyết định số 45/QĐ-BNV ngày 15/5/2026 của Bộ Nội vụ.'] }), {});
      return s.draft === undefined ? [] : runRules(vienDan, s, regimeOf(s.draft, 'nd30@2020')).findings.filter(({ id }) => id === 'vien-dan/sau-van-ban').map(({ message }) => message.vi);
    };
    expect(found('2026-05')).toEqual([]);
    expect(found('2026-04')).toEqual([expect.stringContaining('sau ngày văn bản')]);
  });

  it.each(DAN.map((v) => [inVienDan(v), v] as const))('say the same of the facts and of the sentence: %s', (sentence, facts) => {
    expect(said({ canCu: [facts] })).toEqual(said({ canCu: [sentence] }));
  });

  it.each([
    ['Theo kế hoạch số 12/KH-UBND ngày 02/11/2017 của UBND tỉnh.', [['kế hoạch', '12/KH-UBND', '2017-11-02', 'UBND tỉnh']]],
    ['Theo Nghị quyết số 05-NQ/TU ngày 06 tháng 6 năm 2023 của Tỉnh ủy về lưu trữ.', [['Nghị quyết', '05-NQ/TU', '2023-06-06', 'Tỉnh ủy']]],
    ['Theo Quyết định số 779 /QĐ-UBND ngày 23 / 3 /2022 của Chủ tịch UBND TP. Huế về hội.', [['Quyết định', '779/QĐ-UBND', '2022-03-23', 'Chủ tịch UBND TP. Huế']]],
    ['Theo Thông tư 1/2024/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch ngày 02/01/2024.', [['Thông tư', '1/2024/TT-BVHTTDL', '2024-01-02', 'Bộ Văn hóa, Thể thao và Du lịch']]],
    ['Các Quyết định số 1/QĐ-UBND và số 2/QĐ-UBND ngày 05/01/2026 của UBND tỉnh.', [['Quyết định', '1/QĐ-UBND', undefined, undefined], ['Quyết định', '2/QĐ-UBND', '2026-01-05', 'UBND tỉnh']]],
    ['Thực hiện Kế hoạch số 12/KH-UBND./.', [['Kế hoạch', '12/KH-UBND', undefined, undefined]]],
    ['Giai đoạn 2021/2025 có 12/15 xã, kế hoạch năm 2026 đạt 3/4.', []],
  ])('take apart: %s', (text, expected) => {
    expect(cited(text).map(({ loai, soKyHieu, ngay, coQuan }) => [loai, soKyHieu, ngay, coQuan])).toEqual(expected);
  });

  it.each(['Kế hoạch số 1/KH-UBND và số ', 'Luật ', 'Nghị định số 1/2020/N', 'của Quốc hội ngày 1 ', '1/2020/QH15, ', 'Quyết định ', '“', 'Văn hóa, Thể thao '])('take time in proportion to a hostile text of «%s»', (piece) => {
    const time = (n: number): number => {
      const s = subject({ canCu: [`Căn cứ ${piece.repeat(n)}`], noiDung: [piece.repeat(n)] });
      const start = performance.now();
      if (s.draft !== undefined) runRules([...canCu, ...vienDan], s, regimeOf(s.draft, 'nd30@2020'));
      return performance.now() - start;
    };
    time(200);
    expect(time(4000)).toBeLessThan(40 * time(400) + 500);
  });

  it.each([
    ['2026-02-15', ['vien-dan/sau-van-ban']],
    ['2026-01-15', []],
    ['2026-01', []],
  ] as const)('hold a citation of %s against a document of January 2026 without a day', (ngay, ids) => {
    const found = said({ ngay: '2026-01', canCu: [...(KE_HOACH.canCu ?? []), { loai: 'Quyết định', soKyHieu: '15/QĐ-BNV', ngay, coQuan: 'Bộ Nội vụ', trichYeu: 'về công tác văn thư' }] });
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  it('leave the document’s own number and the line of its annexes alone', () => {
    expect(mentionsOf(subject({ canCu: [], noiDung: ['Kế hoạch số 12/KH-UBND thực hiện trong năm 2026.'] }))).toEqual([]);
  });
});
