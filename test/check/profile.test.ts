import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkSync } from '../../src/check.ts';
import { STARTERS } from '../../src/cli/starters.ts';
import type { Finding } from '../../src/core/finding.ts';

const options: CheckOptions = { today: '2026-02-02', file: 'v/s.yaml' };
const found = (text: string, more: CheckOptions = {}): string[] => checkSync(text, { ...options, ...more }).findings.map(({ id, path, position }) => `${id} ${path.join('.')} ${position?.line}:${position?.column}`);
const GOOD = STARTERS['don-vi'].text('x');
const AGENCY = 'loai: don-vi\ncoQuan: { chuQuan: UBND tỉnh Hòa An, ten: Sở Nội vụ, vietTat: SNV }\n';

describe('a house profile on its own', () => {
  it('has no findings where it is good, and is said to be no document', () => {
    const report = checkSync(GOOD, options);
    expect([report.findings, report.ok, report.state, report.regime.id]).toEqual([[], true, 'draft', 'ho-so-don-vi']);
  });

  it('is judged by the rules for what it says, each fault once at its place in the profile', () => {
    expect(found(GOOD.replace('diaDanh: Hòa An', 'diaDanh: lâm đồng'))).toMatchObject([expect.stringMatching(/^dia-danh\/\S+ diaDanh 9:10$/)]);
    const bad = found(GOOD.replace('Nguyễn Văn An', 'TS. Nguyễn Văn An').replace('Giám đốc, các Phó Giám đốc Sở', 'Các  phòng'));
    expect(bad.some((one) => one.includes('nguoiKy.giam-doc.hoTen 11:'))).toBe(true);
    expect(bad.some((one) => one.includes('nhomNoiNhan.lanh-dao.0 15:'))).toBe(true);
    expect(new Set(bad).size).toBe(bad.length);
  });

  it('names the places of the profile in its messages', () => {
    const [one] = checkSync(`${AGENCY}nhomNoiNhan: { a: [Sở Tư pháp, Như trên] }`, options).findings;
    expect([one?.id, one?.message.vi]).toEqual(['chu-co-san/nhu-tren', expect.stringContaining('«nhomNoiNhan.a[1]»')]);
  });

  it('says nothing of what it leaves to its drafts', () => {
    for (const facts of ['', 'diaDanh: Huế\n', 'diaDanh: Hà Nội\n', 'lienHe: { diaChi: Số 1 phố A }\n', 'nguoiKy: { ct: { thayMat: Ủy ban nhân dân, chucVu: Chủ tịch, hoTen: Lê A } }\n', 'nguoiKy: { gd: { chucVu: Giám đốc, hoTen: Lê A } }\n', 'nhomNoiNhan: { a: [Sở Tư pháp], b: [Sở Tư pháp] }\n']) {
      expect([facts, found(`loai: don-vi\n${facts}`)]).toEqual([facts, []]);
    }
    expect(found(AGENCY)).toEqual([]);
  });

  it('is weighed and suppressed as a draft is, by the lines of its own text', () => {
    const bad = `${AGENCY}diaDanh: lâm đồng`;
    const [id = ''] = checkSync(bad, options).findings.map((f) => f.id);
    expect(found(bad, { rules: { 'dia-danh/*': 'off' } })).toEqual([]);
    expect(checkSync(`${bad} # vanban-bo-qua ${id}: thử`, options)).toMatchObject({ findings: [], suppressed: [{ source: 'comment' }] });
  });

  it('is judged as an object, too, and not where it cannot be read', () => {
    expect(checkSync({ loai: 'don-vi', diaDanh: 'lâm đồng' } as never).findings).toMatchObject([{ path: ['diaDanh'] }]); // no draft by its type
    expect(found(`${AGENCY}diadanh: lâm đồng`)).toEqual(['du-lieu/truong-la diadanh 3:1']);
  });
});

describe('a draft that uses a profile', () => {
  const profile = `${AGENCY}diaDanh: lâm đồng\nnguoiKy: { gd: { chucVu: Giám đốc, hoTen: Lê A } }\n`;
  const load = (): Uint8Array => new TextEncoder().encode(profile);
  const draft = (more = ''): string => `loai: cong-van\ntheo: ./s.yaml\n${more}trichYeu: góp ý dự thảo\nkinhGui: Các phòng\nnoiDung: Đề nghị góp ý.\n`;

  it('has findings about it in its file, which no comment by a line of the draft hides', () => {
    const about = (text: string): readonly Finding[] => checkSync(text, { today: '2026-02-02', file: 'v/a.yaml', load }).findings.filter(({ id }) => /^(?:dia-danh|bo-qua)/u.test(id));
    expect(about(draft())).toMatchObject([{ id: 'dia-danh/viet-hoa', path: ['diaDanh'], position: { file: 'v/s.yaml', line: 3, column: 10 } }]);
    // Its target is line 3, as the place in the profile is.
    expect(about(draft('so: 15 # vanban-bo-qua dia-danh/viet-hoa: thử\n')).map(({ id }) => id)).toEqual(['dia-danh/viet-hoa', 'bo-qua/khong-dung']);
  });
});
