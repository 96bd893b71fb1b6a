import { expect, test } from 'vitest';
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

test.each(seedDrafts())('$name is right for its day', ({ draft }) => {
  expect(aboutBodies(draft).map(({ message }) => message.vi)).toEqual([]);
});

test.each([
  'phường Bắc Giang', 'UBND phường Hạ Long', 'Cục Hải quan', 'Kho bạc Nhà nước khu vực V', 'Bảo hiểm xã hội Việt Nam', 'Liên đoàn Lao động tỉnh', 'Trường THPT chuyên Bắc Giang',
  'Phòng Kinh tế, Hạ tầng và Đô thị', 'Công ty Cổ phần Xi măng tỉnh Hà Nam', 'Ủy ban nhân dân thành phố Bắc Ninh', 'UBND đặc khu Phú Quốc', 'Sở Y tế, Sở Xây dựng', 'Ủy ban Chứng khoán Nhà nước',
])('«%s» looks abolished but is not', (recipient) => {
  expect(saidOf('2026-10-05', [recipient])).toEqual([]);
});

