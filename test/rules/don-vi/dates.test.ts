import { expect, test } from 'vitest';
import { subjectOf } from '../../../src/check/subject-of.ts';
import donVi from '../../../src/rules/don-vi/index.ts';
import { seedDrafts } from '../../seeds/seed-drafts.ts';
import { aboutBodies, DEAD, saidOf } from './plan.ts';

test.each(DEAD)('in October 2026 «%s» is a warning of don-vi/%s', (recipient, rule) => {
  const said = saidOf('2026-10-05', [recipient]);
  expect(said.map(({ id, severity }) => `${id} ${severity}`)).toContain(`don-vi/${rule} warning`);
  expect(said[0]?.message.vi).toMatch(/«.+» .+ \(.+\); cần: /u);
});

test('all fifteen are found in one plan, each where it stands', () => {
  const names = DEAD.map(([name]) => name);
  const said = saidOf('2026-10-05', names).filter(({ severity }) => severity === 'warning');
  expect(new Set(said.map(({ path }) => path[1]))).toEqual(new Set(names.map((_, i) => i)));
});

test('the same plan of 2024 names them all rightly', () => {
  expect(saidOf('2024-10-07', DEAD.map(([name]) => name))).toEqual([]);
});

test('a draft without a date is judged by today, and says so', () => {
  expect(saidOf(undefined, ['Sở Kế hoạch và Đầu tư']).map(({ message }) => message)).toEqual([
    {
      vi: '«Sở Kế hoạch và Đầu tư» chỉ dùng đến hết ngày 31/3/2025 (NĐ 45/2025/NĐ-CP); cần: Sở Tài chính; xét theo hôm nay vì văn bản chưa có ngày',
      en: '“Sở Kế hoạch và Đầu tư” was right until 31 March 2025 (NĐ 45/2025/NĐ-CP); needed: Sở Tài chính; judged by today, since the document has no date',
    },
  ]);
});

test('running text is a hint, once for a name; who is told to do something is a warning', () => {
  const draft = { loai: 'ke-hoach', coQuan: { ten: 'Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' }, so: 12, diaDanh: 'Ninh Bình', ngay: '2026-10-05', trichYeu: 'Văn thư', ky: { chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' }, noiNhan: ['Sở Nội vụ'], luu: { donVi: ['NC'] } };
  const said = aboutBodies({ ...draft, noiDung: ['Hồ sơ của huyện Kim Sơn và huyện Yên Mô.', 'Hồ sơ của huyện Kim Sơn.', 'Giao Sở Xây dựng, Sở Giao thông vận tải. Sở Tài nguyên và Môi trường chủ trì kiểm tra.'] });
  expect(said.map(({ severity, actual }) => `${severity} ${String(actual)}`)).toEqual(['info huyện Kim Sơn', 'info huyện Yên Mô', 'warning Sở Giao thông vận tải', 'warning Sở Tài nguyên và Môi trường']);
});

test.each([
  ['Sở LĐTBXH, Sở KH&ĐT, Sở TT&TT, Sở GTVT phối hợp thực hiện.', ['warning', 'warning', 'warning', 'warning']],
  ['Sở GTVT cấp phép, Sở Xây dựng phối hợp thực hiện.', ['info']],
  ['Sở GTVT, Sở Xây dựng đã phối hợp thực hiện.', ['info']],
  ['Đề nghị UBND tỉnh Quảng Nam phối hợp thực hiện.', ['warning']],
  ['Học tập kinh nghiệm của UBND tỉnh Quảng Nam.', ['info']],
])('all of a list are told at once: %s', (doan, weights) => {
  const draft = { loai: 'ke-hoach', coQuan: { ten: 'Ủy ban nhân dân tỉnh Ninh Bình', vietTat: 'UBND' }, so: 12, diaDanh: 'Ninh Bình', ngay: '2026-10-05', trichYeu: 'Văn thư', noiDung: [doan], ky: { chucVu: 'Chủ tịch', hoTen: 'Trần Văn An' }, noiNhan: ['Sở Nội vụ'], luu: { donVi: ['NC'] } };
  expect(aboutBodies(draft).map(({ severity }) => severity)).toEqual(weights);
});

test.each([
  ['phường', 'Phòng Kinh tế', 1],
  ['xã', 'Phòng Kinh tế', 0],
  ['xã', 'Phòng Kinh tế, Hạ tầng và Đô thị', 1],
  ['đặc khu', 'Phòng Kinh tế', 0],
])('a %s that has %s', (kind, ten, hits) => {
  const draft = { loai: 'ke-hoach', coQuan: { chuQuan: `UBND ${kind} Hoa Lư`, ten, vietTat: 'PKT' }, so: 12, diaDanh: 'Hoa Lư', ngay: '2025-10-06', trichYeu: 'Văn thư', noiDung: ['Rà soát hồ sơ.'], ky: { chucVu: 'Trưởng phòng', hoTen: 'Trần Văn An' }, noiNhan: ['Sở Nội vụ'], luu: { donVi: ['KT'] } };
  expect(aboutBodies(draft).filter(({ id, severity }) => id === 'don-vi/phong-cap-xa' && severity === 'info')).toHaveLength(hits);
});

test.each(['UBND huyện Kim Sơn ', 'tỉnh Nam Định, ', 'các sở, ', 'Sở Kế hoạch và Đầu tư ', 'xã A, huyện B, '])('a hundred thousand letters of «%s» take no time', (words) => {
  const draft = { loai: 'de-cuong-bao-cao', trichYeu: 'Văn thư', noiDung: [words.repeat(100_000 / words.length)] };
  const s = subjectOf(draft as never, { today: '2026-10-05' }); // a draft as the reader makes it
  const from = performance.now();
  for (const rule of donVi) for (const _hit of rule.check(s, {}));
  expect(performance.now() - from).toBeLessThan(3000);
});

test.each(seedDrafts())('$name is right for its day', ({ draft }) => {
  expect(aboutBodies(draft).map(({ message }) => message.vi)).toEqual([]);
});

test.each([
  'phường Bắc Giang', 'UBND phường Hạ Long', 'Cục Hải quan', 'Kho bạc Nhà nước khu vực V', 'Bảo hiểm xã hội Việt Nam', 'Liên đoàn Lao động tỉnh', 'Trường THPT chuyên Bắc Giang',
  'Phòng Kinh tế, Hạ tầng và Đô thị', 'Công ty Cổ phần Xi măng tỉnh Hà Nam', 'Ủy ban nhân dân thành phố Bắc Ninh', 'UBND đặc khu Phú Quốc', 'Sở Y tế, Sở Xây dựng', 'Ủy ban Chứng khoán Nhà nước',
])('«%s» looks abolished but is not', (recipient) => {
  expect(saidOf('2026-10-05', [recipient])).toEqual([]);
});

