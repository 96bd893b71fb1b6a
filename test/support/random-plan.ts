import fc from 'fast-check';
import type { BanThaoKeHoach } from '../../src/domain/van-ban.ts';
import type { Khoi } from '../../src/domain/parts/noi-dung.ts';

const WORDS = 'các đơn vị chủ trì phối hợp thực hiện kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh, báo cáo kết quả trước ngày 20/11 để tổng hợp; kịp thời phản ánh khó khăn'.split(' ');
const words = (least: number, most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most, size: 'max' }).map((list) => `Lời ${list.join(' ')}`);
const heading = words(1, 24);
const text = words(1, 160);

const list = (cap: 'gach' | 'diem') => text.map((doan): Khoi => ({ cap, doan }));
const khoan: fc.Arbitrary<Khoi> = fc.oneof(
  text.map((doan): Khoi => ({ cap: 'khoan', doan })),
  fc.record({ tieuDe: heading, noiDung: fc.array(fc.oneof(list('diem'), list('gach'), text), { minLength: 1, maxLength: 4, size: 'max' }) }).map((of): Khoi => ({ cap: 'khoan', ...of })),
);
const table: fc.Arbitrary<Khoi> = fc.record({ rows: fc.integer({ min: 1, max: 40 }), cell: words(1, 30) }).map(({ rows, cell }): Khoi => ({
  bang: { ten: 'Bảng phân công', tieuDe: [['STT', 'Việc']], hang: Array.from({ length: rows }, (_, i) => [String(i + 1), cell]) },
}));
const muc: fc.Arbitrary<Khoi> = fc.record({ tieuDe: heading, noiDung: fc.array(fc.oneof({ weight: 5, arbitrary: khoan }, { weight: 1, arbitrary: table }, { weight: 2, arbitrary: text }), { minLength: 1, maxLength: 5, size: 'max' }) }).map((of): Khoi => ({ cap: 'muc', ...of }));

/** Plans of one to twenty pages in every size set, with headings, lists and tables, that end in a paragraph. */
export const randomPlan: fc.Arbitrary<BanThaoKeHoach> = fc.record({
  body: fc.array(muc, { minLength: 1, maxLength: 6, size: 'max' }),
  last: text,
  trichYeu: words(2, 30),
  agency: words(1, 12),
  recipients: fc.integer({ min: 0, max: 20 }),
  form: fc.record({ coChu: fc.constantFrom(13, 14), leTren: fc.constantFrom(20, 25), leDuoi: fc.constantFrom(20, 25), leTrai: fc.constantFrom(30, 35), lePhai: fc.constantFrom(15, 20), thutDauDong: fc.constantFrom(10, 12.7), cachDoan: fc.constantFrom(6, 12), gianDong: fc.constantFrom(1, 1.15, 1.5) }),
}).map(({ body, last, trichYeu, agency, recipients, form }) => ({
  loai: 'ke-hoach', coQuan: { ten: agency, vietTat: 'UBND' }, so: 15, diaDanh: 'Hòa An', ngay: '2026-01-09', trichYeu, noiDung: [...body, last],
  ky: { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch', hoTen: 'Trần Thị Bình' },
  noiNhan: Array.from({ length: recipients }, (_, i) => `Sở thứ ${i + 1}`), luu: { donVi: ['TH'] }, trinhBay: form,
}));
