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
