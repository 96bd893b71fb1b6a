import { describe, expect, it } from 'vitest';
import plan119 from '../../examples/ke-hoach-119-kh-ubnd.ts';
import { CAP } from '../../src/domain/parts/noi-dung.ts';
import type { VanBan } from '../../src/domain/van-ban.ts';
import { numbered } from '../support/draft-words.ts';
import { exampleFiles, parseExample } from '../support/example-files.ts';
import { NUMERALS } from '../seeds/numerals.ts';

const parsed = (file: string): VanBan => parseExample(file).draft ?? expect.fail(`${file}: ${JSON.stringify(parseExample(file).diagnostics)}`);
const plan = (file: string) => {
  const draft = parsed(file);
  return draft.loai === 'ke-hoach' ? draft : expect.fail(`${file} is no plan`);
};

describe('examples', () => {
  it.each(exampleFiles())('%s is read without a finding', (file) => {
    expect(parseExample(file).diagnostics).toEqual([]);
    expect(parsed(file).noiDung.length).toBeGreaterThan(0);
  });

  it('the letter takes agency, place, signer and recipients from its house profile', () => {
    expect(parsed('cong-van-2123-stp-vp.yaml')).toMatchObject({
      coQuan: { chuQuan: 'UBND tỉnh Đồng Nai', ten: 'Sở Tư pháp', vietTat: 'STP' },
      diaDanh: 'Đồng Nai',
      ky: { kyThay: 'Giám đốc', chucVu: 'Phó Giám đốc', hoTen: 'Ngô Văn Toàn' },
      noiNhan: ['Giám đốc, các Phó Giám đốc Sở', { ten: 'Trang thông tin điện tử', de: 'đăng tin' }],
    });
  });

  it('plan 148 brings its outline along as an attached sheet', () => {
    expect(plan('ke-hoach-148-kh-ubnd.md').kemTheo).toMatchObject([{ dang: 'to-kem-theo', vanBan: { loai: 'de-cuong-bao-cao' } }]);
  });

  it('plan 11325 has as many recipients as its original, Lưu among them', () => {
    const { noiNhan = [], luu } = plan('ke-hoach-11325-kh-ubnd.md');
    expect(noiNhan.length + (luu === undefined ? 0 : 1)).toBe(14);
  });

  it('the plan of Quảng Bình has no number and no date yet', () => {
    const draft = plan('ke-hoach-quang-binh.json');
    expect([draft.so, draft.soKyHieu, draft.ngay, draft.duThao]).toEqual([undefined, undefined, undefined, true]);
  });

  it.each([
    ['ke-hoach-11325', () => plan('ke-hoach-11325-kh-ubnd.md')],
    ['ke-hoach-quang-binh', () => plan('ke-hoach-quang-binh.json')],
    ['ke-hoach-148', () => plan('ke-hoach-148-kh-ubnd.md')],
    ['de-cuong-148', () => parsed('de-cuong-bao-cao-148.md')],
    ['ke-hoach-119', () => plan119],
  ])('the example of %s has the units of its original, one for one', (name, draft) => {
    expect(levels(draft())).toEqual(levelsOfTable(NUMERALS[name] ?? ''));
  });

  it.each(['ke-hoach-11325-kh-ubnd.md', 'ke-hoach-148-kh-ubnd.md', 'ke-hoach-quang-binh.json'])('numerals of %s are all ours', (file) => {
    expect(numbered(plan(file).noiDung).filter(({ muc }) => muc.so !== undefined)).toEqual([]);
  });
});

const levels = (draft: VanBan): string[] => numbered(draft.noiDung).map(({ muc }) => muc.cap);

/** Levels of a committed table of numerals, from the shape of each numeral. */
const levelsOfTable = (table: string): string[] =>
  table.trim().split('\n').map((line) => {
    const numeral = line.trim().split(' ')[0] ?? '';
    const shapes = [[/^[IVX]+\.$/u, 'muc'], [/^\d+\.$/u, 'khoan'], [/^\p{Ll}\)$/u, 'diem'], [/^-$/u, 'gach'], [/^\+$/u, 'cong']] as const;
    const cap = shapes.find(([shape]) => shape.test(numeral))?.[1];
    return CAP.find((known) => known === cap) ?? expect.fail(`no level for «${numeral}»`);
  });
