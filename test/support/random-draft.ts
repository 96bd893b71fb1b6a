import fc from 'fast-check';
import type { Khoi, MauChu, NoiTuyen } from '../../src/domain/parts/noi-dung.ts';
import type { BanThao } from '../../src/domain/van-ban.ts';

/** Words of all kinds that documents have: numbers, symbols, quotations, abbreviations, brackets, other scripts. */
const WORDS = 'các đơn vị chủ trì phối hợp thực hiện Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh, báo cáo kết quả trước 20/11; 1.500.000 đồng (một triệu), 12,5% m² CO₂ “kịp thời” Điều 5 khoản 2 điểm a – giai đoạn 2026 - 2030: TP. Hồ Chí Minh; e-mail stt@example.vn β'.split(' ');
const words = (least: number, most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most, size: 'max' }).map((list) => ['Lời', ...list].join(' '));
/** Stops behind the names in lists are printed by layout. */
const name = words(1, 5).map((some) => `${some} Bắc`);
const [heading, text] = [words(1, 20), words(1, 70)];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });

const run: fc.Arbitrary<MauChu> = fc.oneof(
  words(1, 6).map((chu) => ` ${chu} `),
  fc.record({ chu: words(1, 4), dam: fc.constant(true) }),
  fc.record({ chu: words(1, 4), nghieng: fc.constant(true) }),
  fc.record({ chu: words(1, 4), dam: fc.constant(true), gachChan: fc.constant(true) }),
  fc.record({ chu: fc.constantFrom('2', 'n', '(1)'), chiSoTren: fc.constant(true) }),
  fc.record({ chu: words(1, 3), lienKet: fc.constantFrom('https://example.vn/a?b=1&c=%C3%A0', 'mailto:a@example.vn') }),
  words(1, 12).map((cuocChu) => ({ cuocChu })),
  words(1, 3).map((chu) => ({ cuocChu: [chu, { chu: ' đậm', dam: true }, ' sau'] })),
  fc.constant('\n'),
);
/** Runs of all kinds, words at both ends. */
const runs: fc.Arbitrary<NoiTuyen> = fc.tuple(text, fc.array(run, { minLength: 1, maxLength: 4 }), words(1, 4)).map(([first, list, last]) => [`${first} `, ...list.flatMap((one) => [one, ' – ']), ` ${last}.`]);
const said: fc.Arbitrary<NoiTuyen> = fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: runs });

const cell = fc.oneof(fc.constant(''), words(0, 8), fc.constantFrom('1', 'x', '-', '12,5'), fc.record({ doan: fc.array(words(0, 5), { minLength: 1, maxLength: 3 }) }), fc.array(fc.oneof(words(0, 4), fc.record({ chu: words(0, 4), nghieng: fc.constant(true) })), { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => (typeof a === 'string' && typeof b === 'string' ? [`${a} ${b}`] : [a, ' ', b])));
/** A table of so many columns, in which cells reach over others. */
const table: fc.Arbitrary<Khoi> = fc.record({ columns: fc.integer({ min: 2, max: 6 }), rows: fc.integer({ min: 2, max: 6 }), cells: fc.array(cell, { minLength: 42, maxLength: 42 }), across: fc.integer({ min: 0, max: 3 }), ten: maybe(heading), wide: maybe(fc.integer({ min: 1, max: 9 })), headed: fc.boolean() }).map(({ columns, rows, cells, across, ten, wide, headed }): Khoi => {
  const at = (r: number, c: number) => cells[r * columns + c] ?? '';
  const grid = Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => at(r, c)));
  const merged = grid.map((row, r) => (across === 1 && r === 0 ? [{ doan: ['Lời gộp cột'], gopCot: 2 }, ...row.slice(2)] : across === 2 && r === 0 ? [{ doan: ['Lời gộp hàng'], gopHang: 2 }, ...row.slice(1)] : across === 2 && r === 1 ? row.slice(1) : across === 3 && r === 0 ? [{ doan: ['Lời gộp cả hai'], gopCot: 2, gopHang: 2 }, ...row.slice(2)] : across === 3 && r === 1 ? row.slice(2) : row));
  const full = merged.map((row) => (row.length === 0 ? [] : row));
  const hang = full.every((row) => row.length > 0) ? full : grid;
  return { bang: { ...(ten === undefined ? {} : { ten }), ...(wide === undefined ? {} : { cot: Array.from({ length: columns }, (_, i) => ({ rong: i === 0 ? wide : 10 })) }), ...(headed ? { tieuDe: [Array.from({ length: columns }, (_, i) => `Cột ${i + 1}`)] } : {}), hang } };
});

const leaf = (cap: 'diem' | 'gach' | 'cong') => said.map((doan): Khoi => ({ cap, doan }));
const inside = fc.array(fc.oneof({ weight: 3, arbitrary: leaf('diem') }, { weight: 2, arbitrary: leaf('gach').map((one): Khoi => one) }, { weight: 1, arbitrary: text }), { minLength: 1, maxLength: 3 });
const khoan: fc.Arbitrary<Khoi> = fc.oneof(said.map((doan): Khoi => ({ cap: 'khoan', doan })), fc.record({ tieuDe: heading, noiDung: inside }).map((of): Khoi => ({ cap: 'khoan', ...of })), fc.record({ doan: text, noiDung: inside }).map((of): Khoi => ({ cap: 'khoan', ...of })));
const block = fc.oneof({ weight: 5, arbitrary: khoan }, { weight: 1, arbitrary: table }, { weight: 2, arbitrary: text }, { weight: 1, arbitrary: fc.record({ doan: said, canLe: fc.constantFrom('giua' as const, 'phai' as const) }) }, { weight: 1, arbitrary: runs.map((doan): Khoi => ({ doan })) });
const blocks = fc.array(block, { minLength: 1, maxLength: 4 });
const muc: fc.Arbitrary<Khoi> = fc.record({ tieuDe: heading, noiDung: blocks }).map((of): Khoi => ({ cap: 'muc', ...of }));
const phan: fc.Arbitrary<Khoi> = fc.record({ tieuDe: heading, noiDung: fc.array(muc, { minLength: 1, maxLength: 2 }) }).map((of): Khoi => ({ cap: 'phan', ...of }));
const dieu: fc.Arbitrary<Khoi> = fc.oneof(fc.record({ tieuDe: heading, noiDung: blocks }), fc.record({ doan: said })).map((of): Khoi => ({ cap: 'dieu', ...of }));
const chuong: fc.Arbitrary<Khoi> = fc.record({ tieuDe: heading, noiDung: fc.array(dieu, { minLength: 1, maxLength: 3 }) }).map((of): Khoi => ({ cap: 'chuong', ...of }));

interface Body {
  readonly danhSo?: 'chuong-dieu';
  readonly noiDung: Khoi[];
}
/** A body in either scheme that ends in a paragraph. */
const body: fc.Arbitrary<Body> = fc.tuple(fc.oneof(fc.array(muc, { minLength: 1, maxLength: 3 }).map((noiDung): Body => ({ noiDung })), fc.array(phan, { minLength: 1, maxLength: 2 }).map((noiDung): Body => ({ noiDung })), blocks.map((noiDung): Body => ({ noiDung })), fc.array(chuong, { minLength: 1, maxLength: 2 }).map((noiDung): Body => ({ danhSo: 'chuong-dieu', noiDung })), fc.array(dieu, { minLength: 1, maxLength: 4 }).map((noiDung): Body => ({ danhSo: 'chuong-dieu', noiDung }))), text).map(([of, last]) => ({ ...of, noiDung: [...of.noiDung, last] }));

const HEADS = ['Chủ tịch', 'Giám đốc', 'Hiệu trưởng', 'Bộ trưởng'];
const WAYS = [{ chucVu: 'Giám đốc' }, { thayMat: 'Ủy ban nhân dân', chucVu: 'Chủ tịch' }, { thayMat: 'Ủy ban nhân dân', kyThay: 'Chủ tịch', chucVu: 'Phó Chủ tịch' }, { thayMat: 'Hội đồng quản trị', quyen: 'Chủ tịch' }, { kyThay: 'Bộ trưởng', chucVu: 'Thứ trưởng' }, { thuaLenh: 'Giám đốc', chucVu: 'Chánh Văn phòng' }, { thuaLenh: 'Chủ tịch', kyThay: 'Chánh Văn phòng', chucVu: 'Phó Chánh Văn phòng' }, { thuaUyQuyen: 'Giám đốc', chucVu: 'Trưởng phòng Kế hoạch' }, { quyen: 'Hiệu trưởng' }] as const;
const signer: fc.Arbitrary<object> = fc.record({ way: fc.constantFrom(...WAYS), chucVuKhac: maybe(fc.oneof(fc.constant('Phó Trưởng ban'), fc.constant(['Phó Trưởng ban', 'Ban Chỉ đạo tỉnh']))), hoTen: fc.constantFrom('Trần Thị Bình', 'Y Moan', 'Nguyễn Hoàng Phúc An', 'Lê Á') }).map(({ way, chucVuKhac, hoTen }) => ({ ...way, ...(chucVuKhac === undefined ? {} : { chucVuKhac }), hoTen }));
const agency: fc.Arbitrary<object> = fc.record({ chuQuan: maybe(fc.constantFrom('UBND tỉnh Hòa An', 'Bộ Thử nghiệm')), by: fc.oneof(name.map((ten) => ({ ten })), fc.constantFrom(...HEADS).map((head) => ({ chucDanh: `${head} Sở Thử nghiệm` }))), vietTat: fc.constantFrom('STN', 'UBND', 'ĐHĐT') }).map(({ chuQuan, by, vietTat }) => ({ ...(chuQuan === undefined ? {} : { chuQuan }), ...by, vietTat }));
const issued: fc.Arbitrary<object> = fc.oneof({ weight: 4, arbitrary: fc.record({ coQuan: agency, ky: signer }) }, { weight: 1, arbitrary: fc.record({ coQuan: fc.tuple(agency, agency), ky: fc.tuple(signer, signer) }) });

const annex: fc.Arbitrary<object> = fc.record({ tieuDe: maybe(heading), huong: maybe(fc.constant('ngang' as const)), body }).map(({ tieuDe, huong, body: of }) => ({ ...(tieuDe === undefined ? {} : { tieuDe }), ...(huong === undefined ? {} : { huong }), ...of }));
const outline: fc.Arbitrary<object> = fc.record({ trichYeu: maybe(heading), body }).map(({ trichYeu, body: of }) => ({ vanBan: { loai: 'de-cuong-bao-cao' as const, ...(trichYeu === undefined ? {} : { trichYeu }), ...of } }));

const marks = fc.record({ doKhan: maybe(fc.constantFrom('hoa-toc', 'thuong-khan', 'khan')), luuHanh: maybe(fc.constantFrom('xem-xong-tra-lai', 'luu-hanh-noi-bo')), duThao: maybe(fc.constantFrom(true, 2)), nguoiSoan: maybe(fc.constantFrom({ kyHieu: 'NVA' }, { kyHieu: 'NVA', soBan: 300 })), lienHe: maybe(fc.constant({ diaChi: 'Số 1 đường Thử Nghiệm', dienThoai: '0200 123456', thuDienTu: 'stn@example.vn', trangThongTin: 'https://stn.example.vn' })) });
const FORM = { coChu: fc.constantFrom(13, 14), leTren: fc.constantFrom(20, 25), leDuoi: fc.constantFrom(20, 25), leTrai: fc.constantFrom(30, 35), lePhai: fc.constantFrom(15, 20), thutDauDong: fc.constantFrom(10, 12.7), cachDoan: fc.constantFrom(6, 12), gianDong: fc.constantFrom(1, 1.15, 1.5) };
const bases = fc.array(fc.constantFrom('Căn cứ Luật Tổ chức chính quyền địa phương', 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', 'Theo đề nghị của Giám đốc Sở Thử nghiệm', 'Xét đề nghị của Chánh Văn phòng', { loai: 'Quyết định', soKyHieu: '5/2025/QĐ-UBND', ngay: '2025-02-03', coQuan: 'Ủy ban nhân dân tỉnh', trichYeu: 'ban hành Quy chế' }), { maxLength: 4 });
const common: fc.Arbitrary<object> = fc.record({
  issued, body, marks, diaDanh: fc.constantFrom('Hòa An', 'TP. Hồ Chí Minh', 'Bà Rịa - Vũng Tàu'), ngay: maybe(fc.constantFrom('2026-01-09', '2026-06-30', '2026-11')), so: maybe(fc.constantFrom(5, 15, 1234)), trichYeu: words(2, 20), canCu: bases,
  noiNhan: fc.array(fc.oneof(name, fc.record({ ten: name, de: fc.constantFrom('để b/c', 'để phối hợp') })), { maxLength: 6 }), luu: maybe(fc.constantFrom({ donVi: ['TH'] }, { donVi: ['VP', 'KT'], ban: 2 }, { ban: 3 })), phuLuc: maybe(fc.array(annex, { minLength: 1, maxLength: 3 })), kemTheo: maybe(fc.array(outline, { minLength: 1, maxLength: 2 })), trinhBay: fc.record(FORM),
}).map(({ issued: by, body: of, marks: marked, ...rest }) => ({ ...by, ...of, ...marked, ...rest }));

/** Letters and plans with all that a draft can say: signing forms, two issuers, urgency, tables with merged cells, footnotes, annexes of both directions, outlines, both schemes. */
export const randomDraft: fc.Arbitrary<BanThao> = fc
  .oneof(
    fc.record({ common, kinhGui: fc.oneof(name, fc.array(name, { minLength: 2, maxLength: 3 })), by: fc.constantFrom({ donViSoan: 'VP' }, { linhVuc: 'VX' }) }).map(({ common: of, kinhGui, by }) => ({ loai: 'cong-van' as const, ...of, kinhGui, ...by })),
    common.map((of) => ({ loai: 'ke-hoach' as const, ...of })),
    fc.record({ trichYeu: maybe(heading), body, trinhBay: fc.record(FORM) }).map(({ body: of, ...rest }) => ({ loai: 'de-cuong-bao-cao' as const, ...rest, ...of })),
  )
  // Fields without a value are absent in drafts.
  .map((draft) => JSON.parse(JSON.stringify(draft)) as BanThao); // the reader checks it
