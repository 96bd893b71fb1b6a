import { describe, expect, it } from 'vitest';
import { regimeOf } from '../../src/check/regime.ts';
import type { RuleResult } from '../../src/check/report.ts';
import { runRules } from '../../src/check/run.ts';
import { subjectOf } from '../../src/check/subject-of.ts';
import type { Finding } from '../../src/core/finding.ts';
import { read } from '../../src/ready.ts';
import { BASES } from '../../src/rules/bases.ts';
import ky from '../../src/rules/ky/index.ts';

interface Said {
  readonly findings: readonly Finding[];
  readonly results: readonly RuleResult[];
}

/** What the rules on signatures say of a letter; of its printed page alone where told. */
function said(facts: object, pageOnly = false): Said {
  const { draft } = read({ ...BASES['cong-van'], ...facts }, { nguyenVan: true });
  const made = draft ?? expect.fail('no draft');
  const subject = subjectOf(made, {});
  return runRules(ky, pageOnly ? { ...subject, draft: undefined } : subject, regimeOf(made, 'nd30@2020'));
}
const signed = (coQuan: object, nguyenVan: readonly string[], more: object = {}): Said => said({ coQuan: { vietTat: 'XX', ...coQuan }, ky: { nguyenVan, hoTen: 'Trần Văn An' }, ...more });
const ids = ({ findings }: Said): string[] => findings.map(({ id }) => id);
const outcome = ({ results }: Said, id: string): string | undefined => results.find((r) => r.id === id)?.outcome;
const UBND = { ten: 'Ủy ban nhân dân tỉnh Lào Cai' };
const KT = ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];

describe('blocks as bodies of every kind sign them', () => {
  it.each<readonly [object, readonly string[]]>([
    [UBND, ['TM. UBND TỈNH', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC']],
    [UBND, ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']],
    [UBND, ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    [{ ten: 'Bộ Nội vụ' }, ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG THƯỜNG TRỰC']],
    [{ ten: 'Bộ Nội vụ' }, ['TL. BỘ TRƯỞNG', 'KT. CỤC TRƯỞNG CỤC VĂN THƯ', 'VÀ LƯU TRỮ NHÀ NƯỚC', 'PHÓ CỤC TRƯỞNG']],
    [{ ten: 'Văn phòng Chính phủ' }, ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM']],
    [{ ten: 'Chính phủ' }, ['TM. CHÍNH PHỦ', 'KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG']],
    [{ ten: 'Hội đồng nhân dân tỉnh Lào Cai' }, ['CHỦ TỊCH']],
    [{ ten: 'Hội đồng nhân dân tỉnh Lào Cai' }, ['TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ ten: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai' }, ['TM. BAN THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH']],
    [{ ten: 'Hội đồng Thi đua - Khen thưởng tỉnh Lào Cai' }, ['TM. HỘI ĐỒNG', ...KT, 'GIÁM ĐỐC SỞ NỘI VỤ']],
    [{ ten: 'Ban Chỉ đạo 389 tỉnh Lào Cai' }, ['KT. TRƯỞNG BAN', 'GIÁM ĐỐC SỞ CÔNG THƯƠNG', 'PHÓ TRƯỞNG BAN']],
    [{ ten: 'Thuế tỉnh Lào Cai' }, ['KT. TRƯỞNG THUẾ TỈNH', 'PHÓ TRƯỞNG THUẾ TỈNH']],
    [{ ten: 'Bộ Chỉ huy quân sự tỉnh Lào Cai' }, ['KT. CHỈ HUY TRƯỞNG', 'THAM MƯU TRƯỞNG']],
    [{ ten: 'Trường Tiểu học Hoa Lư' }, ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG']],
    [{ ten: 'Kiểm toán nhà nước' }, ['KT. TỔNG KIỂM TOÁN NHÀ NƯỚC', 'PHÓ TỔNG KIỂM TOÁN NHÀ NƯỚC']],
  ])('%j %j', (coQuan, lines) => {
    expect(ids(signed(coQuan, lines))).toEqual([]);
  });
});

describe('who issues, by the opening', () => {
  const tm = (mo: string, more: object = {}): string | undefined => outcome(signed(UBND, KT, { noiDung: [mo], ...more }), 'ky/thieu-tm');
  it('asks for TM. where the collective speaks, not where its chairman does', () => {
    expect(tm('Để thực hiện Nghị định, Ủy ban nhân dân tỉnh Lào Cai yêu cầu các sở báo cáo.')).toBe('fail');
    expect(tm('Để thực hiện Nghị định, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở báo cáo.')).toBe('pass');
  });

  it.each(['Các sở báo cáo trước ngày 15.', 'Ủy ban nhân dân các xã báo cáo kết quả.', 'Sở Nội vụ nhận được Công văn của UBND tỉnh.', 'UBND tỉnh giao Sở Nội vụ. Chủ tịch UBND tỉnh yêu cầu các sở báo cáo.', 'Phó Chủ tịch UBND tỉnh giao các sở thực hiện.'])(
    'says nothing of: %s',
    (mo) => {
      expect(tm(mo)).toBe('not-checked');
    },
  );

  it('knows the years in which wards worked under their head', () => {
    expect(outcome(signed({ ten: 'Ủy ban nhân dân phường Bến Nghé' }, KT, { ngay: '2023-05-05', noiDung: ['UBND phường báo cáo như sau.'] }), 'ky/thieu-tm')).toBe('not-checked');
    expect(outcome(signed({ ten: 'Ủy ban nhân dân phường Bến Nghé' }, KT, { ngay: '2025-07-05', noiDung: ['UBND phường báo cáo như sau.'] }), 'ky/thieu-tm')).toBe('fail');
  });
});

it('leaves titles before names to the sector where it lays them down', () => {
  const named = (ten: string): string | undefined => outcome(said({ coQuan: { chuQuan: 'Bộ Y tế', ten, vietTat: 'XX' }, ky: { chucVu: 'Giám đốc', hoTen: 'BS. Trần Văn An' } }), 'ky/hoc-ham');
  expect(named('Bệnh viện Bạch Mai')).toBe('not-checked');
});

it('judges a printed page of which no draft is known', () => {
  expect(ids(said({ ky: { nguyenVan: ['K/T GIÁM ĐỐC', 'PHÓ HIỆU TRƯỞNG'], hoTen: 'TRẦN VĂN AN' } }, true))).toEqual(['ky/kt-khong-phai-cap-pho', 'ky/kieu-dang', 'ky/ho-ten-in-hoa']);
});
