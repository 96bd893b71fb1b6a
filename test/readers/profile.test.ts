import { expect, test } from 'vitest';
import { parse } from '../../src/readers/index.ts';

const PROFILE = 'loai: don-vi\ncoQuan: { ten: Ủy ban nhân dân tỉnh A, vietTat: UBND }\ndiaDanh: A\n';
const load = () => new TextEncoder().encode(PROFILE);
const plan = (coQuan: string) => parse(`loai: ke-hoach\ntheo: p.yaml\n${coQuan}trichYeu: T\nky: { chucVu: Chủ tịch, hoTen: B }\nnoiDung: N`, { file: 'a.yaml', load });
const agencyOf = (coQuan: string) => {
  const { draft } = plan(coQuan);
  return draft !== undefined && 'coQuan' in draft ? draft.coQuan : undefined;
};

test('a draft may restate single facts of its profile\'s agency', () => {
  expect(agencyOf('coQuan: { goiLa: Chủ tịch UBND tỉnh A }\n')).toEqual({ ten: 'Ủy ban nhân dân tỉnh A', vietTat: 'UBND', goiLa: 'Chủ tịch UBND tỉnh A' });
});

test('an agency of its own replaces the profile\'s whole', () => {
  expect(agencyOf('coQuan: { ten: Sở B, vietTat: SB }\n')).toEqual({ ten: 'Sở B', vietTat: 'SB' });
});

test('the only signer of a profile need not be named; of several one must be', () => {
  const draft = (nguoiKy: string) => parse('loai: ke-hoach\ntheo: p.yaml\ntrichYeu: T\nnoiDung: N', { file: 'a.yaml', load: () => new TextEncoder().encode(`${PROFILE}nguoiKy: ${nguoiKy}\n`) });
  const one = draft('{ ct: { chucVu: Chủ tịch, hoTen: B } }').draft;
  expect(one !== undefined && 'ky' in one && one.ky).toEqual({ chucVu: 'Chủ tịch', hoTen: 'B' });
  expect(draft('{ ct: { chucVu: Chủ tịch, hoTen: B }, pct: { kyThay: Chủ tịch, chucVu: Phó Chủ tịch, hoTen: C } }').diagnostics.map((f) => f.id)).toEqual(['du-lieu/thieu-truong']);
});

test('a profile on its own is checked and said to be no document', () => {
  const found = parse(`${PROFILE}trinhBay: { leTrai: 10 }`, { file: 'p.yaml' }).diagnostics.map((f) => `${f.severity} ${f.id} ${f.position?.line}`);
  expect(found).toEqual(['info du-lieu/ho-so-don-vi 1', 'error trinh-bay/ngoai-khoang 4']);
});

const HOUSE = `loai: don-vi
coQuan:
  ten: Sở A
  vietTat: SA
diaDanh: lâm đồng
nguoiKy:
  giam-doc: { chucVu: Giám đốc, hoTen: B }
  pho:
    kyThay: Giám đốc
    chucVu: Phó Giám đốc
    hoTen: TS. C
nhomNoiNhan:
  so-nganh:
    - Sở B
    - Sở C
  khac: [Sở D]
trinhBay: { coChu: 14 }
`;
const placesOf = (facts: string, file = 'v/a.yaml', profile = HOUSE) => {
  const { positions, diagnostics } = parse(`loai: cong-van\ntheo: ./s.yaml\ntrichYeu: t\nkinhGui: Sở E\nnoiDung: N\n${facts}`, { file, load: () => new TextEncoder().encode(profile) });
  return { at: (...path: (string | number)[]) => { const p = positions.at(path); return p && `${p.file ?? ''}:${p.line}:${p.column}`; }, diagnostics };
};

test('what comes from a profile has its place in the profile', () => {
  const { at, diagnostics } = placesOf('ky: pho\nnoiNhan: [Sở X, { nhom: so-nganh }, { nhom: khac }, Sở Y]\n');
  expect(diagnostics).toEqual([]);
  expect([at('diaDanh'), at('coQuan', 'ten'), at('coQuan'), at('ky', 'hoTen'), at('trinhBay', 'coChu')]).toEqual(['v/s.yaml:5:10', 'v/s.yaml:3:8', 'v/s.yaml:3:3', 'v/s.yaml:11:12', 'v/s.yaml:17:20']);
  expect([0, 1, 2, 3, 4].map((i) => at('noiNhan', i))).toEqual(['v/a.yaml:7:11', 'v/s.yaml:14:7', 'v/s.yaml:15:7', 'v/s.yaml:16:10', 'v/a.yaml:7:53']);
  expect(at('trichYeu')).toBe('v/a.yaml:3:11');
});

test('facts of both have the place of the one that says them', () => {
  const { at } = placesOf('coQuan: { goiLa: Giám đốc Sở A }\ndiaDanh: Hà Nội\nky: [giam-doc, { chucVu: Chủ tịch, hoTen: D }]\ntrinhBay: { kyHieuSo: true }');
  expect([at('coQuan', 'goiLa'), at('coQuan', 'ten'), at('coQuan', 'chuQuan'), at('diaDanh')]).toEqual(['v/a.yaml:6:18', 'v/s.yaml:3:8', 'v/a.yaml:6:9', 'v/a.yaml:7:10']);
  expect([at('ky', 0, 'hoTen'), at('ky', 1, 'hoTen'), at('trinhBay', 'coChu')]).toEqual(['v/s.yaml:7:40', 'v/a.yaml:8:43', 'v/s.yaml:17:20']);
});

test('a group that is not there is missed where the draft names it, behind groups that grew', () => {
  const found = placesOf('ky: pho\nnoiNhan:\n  - { nhom: so-nganh }\n  - { nhom: la }\n').diagnostics.find((f) => f.id === 'don-vi/khong-co-ten');
  expect(found).toMatchObject({ position: { file: 'v/a.yaml', line: 9 } });
});

test('places in a JSON profile name its file too', () => {
  expect(placesOf('', 'a.yaml', '{\n"loai": "don-vi",\n"diaDanh": "Huế"}').at('diaDanh')).toBe('s.yaml:3:12');
});
