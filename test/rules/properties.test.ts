import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/check.ts';
import type { Finding } from '../../src/core/finding.ts';
import { randomPlan } from '../support/random-plan.ts';
import { BASES } from '../../src/rules/bases.ts';

const brief = ({ id, severity, path, message, position }: Finding): unknown => ({ id, severity, path, message, line: position?.line });
const yaml = (body: string): string => `vanban: 1
loai: ke-hoach
coQuan: { ten: Ủy ban nhân dân tỉnh Ninh Bình, vietTat: UBND }
so: 12
diaDanh: Ninh Bình
ngay: 2026-01-05
trichYeu: Công tác văn thư năm 2026
ky: { thayMat: Ủy ban nhân dân, chucVu: Chủ tịch, hoTen: Trần Văn An }
noiDung: |
${body.split('\n').map((line) => `  ${line}`).join('\n')}
`;

describe('any valid draft', () => {
  it('is checked without throwing, every finding a sentence in both languages that names what it is about, and serialises', () => {
    fc.assert(
      fc.property(randomPlan, (draft) => {
        const report = checkSync(draft, { today: '2026-11-22' });
        expect(report.results.length).toBeGreaterThan(0);
        for (const finding of report.findings) {
          for (const words of [finding.message.vi, finding.message.en]) expect(words).not.toMatch(/undefined|NaN|\[object|null/u);
          expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has as many results as there are rules, and counts that add up', () => {
    const { results, counts } = checkSync(BASES['ke-hoach']);
    expect(counts.pass + counts.fail + counts.notApplicable + counts.notChecked).toBe(results.length);
    expect(results.filter(({ outcome, reason }) => outcome === 'not-checked' && reason === undefined)).toEqual([]);
  });
});

const TEXTS = [
  'Thực hiện Khoản 2 điều 5 Luật Lưu trữ, các các đơn vị báo cáo Ủy Ban Nhân Dân tỉnh.\n\n# Mục đích\n\n1. Việc thứ nhất , gấp.\n2. Việc thứ hai.',
  'Căn cứ Kế hoạch số 5/QĐ-UBND ngày 31/11/2026, Sở Kế hoạch và Đầu tư chủ trì.\n\n# Nội dung\n\n1. Tết Trung thu năm nay rơi vào thứ Hai, ngày 25 tháng 9 năm 2026.',
];

describe('composed and decomposed letters', () => {
  it.each(TEXTS)('give one result but for the note on the characters themselves: %s', (text) => {
    const findings = (form: 'NFC' | 'NFD'): unknown[] => checkSync(yaml(text).normalize(form), { file: 'a.yaml' }).findings.filter(({ id }) => id !== 'ky-tu/to-hop').map(brief);
    expect(findings('NFD')).toEqual(findings('NFC'));
    expect(findings('NFC').length).toBeGreaterThan(0);
  });
});

/** Texts on which a careless regular expression takes time that grows with the square of the length, or worse: such a test would not end. */
const LONG = 60_000;
const HOSTILE: Readonly<Record<string, string>> = {
  spaces: `a${' '.repeat(LONG)}b`,
  dots: `a${'.'.repeat(LONG)}b`,
  dashes: `a${'- '.repeat(LONG / 2)}b`,
  digits: `a ${'1'.repeat(LONG)} b`,
  dates: 'ngày 1/1/2026 '.repeat(LONG / 14),
  citations: 'Quyết định số 1/QĐ-UBND ngày 01 tháng 01 năm 2026 của Ủy ban nhân dân '.repeat(LONG / 72),
  symbols: `Quyết định số 1/${'QĐ-'.repeat(LONG / 3)}`,
  capitals: 'ỦY BAN NHÂN DÂN '.repeat(LONG / 16),
  units: 'điểm a khoản 2 Điều 3 Mục II '.repeat(LONG / 29),
  brackets: '('.repeat(LONG),
  quotes: '“'.repeat(LONG),
  syllables: 'nhân dân và nhà nước '.repeat(LONG / 21),
  oneWord: 'ủ'.repeat(LONG),
  provinces: 'tỉnh Hà Giang, huyện Vị Xuyên, thành phố '.repeat(LONG / 41),
};

describe('hostile text', () => {
  it.each(Object.entries(HOSTILE))('of %s is checked in time', (_name, text) => {
    const draft = { ...BASES['ke-hoach'], trichYeu: text.slice(0, 20_000), noiDung: [text, { cap: 'khoan', doan: text } as const], noiNhan: [text] };
    expect(checkSync(draft).results.length).toBeGreaterThan(0);
  }, 20_000);
});
