import { describe, expect, it } from 'vitest';
import { check, VanbanError } from '../../src/index.ts';
import { checkFile } from '../../src/check.ts';
import { measuresOf } from '../../src/check/measures.ts';
import { regimeOfTree } from '../../src/check/regime-of-tree.ts';
import { subjectOfFile } from '../../src/check/subject-of-file.ts';
import { compose } from '../../src/layout/compose.ts';
import { renderDocx } from '../../src/docx.ts';
import type { LayoutTree } from '../../src/layout/tree.ts';
import { read } from '../../src/ready.ts';
import type { RuleExample } from '../../src/rules/example.ts';
import { printedAs } from '../../src/rules/kit/printed.ts';
import { draftOf, patch } from '../rules/kit.ts';
import { foreignTree, type Known, recognised } from '../rules/foreign-kit.ts';

function treeOf(example: RuleExample): LayoutTree {
  const { draft } = read(draftOf(example, true), { nguyenVan: true });
  if (draft === undefined) throw new Error('no draft');
  const tree = compose(draft);
  return foreignTree(example.tree === undefined ? tree : patch(tree, example.tree));
}
const file = (example: RuleExample = {}, known: Known = {}) => recognised(treeOf(example), { loai: 'ke-hoach', ...known });

describe('the regime of a file', () => {
  const of = (example: RuleExample, known: Known = {}, standard?: string): string => regimeOfTree(file(example, known), standard).id;

  it('is the decree, where nothing says otherwise', () => expect(of({})).toBe('nd30@2020'));
  it('is none of ours before the decree was in force, unless it is asked for', () => {
    expect(of({ set: { ngay: '2019-05-06' } })).toBe('truoc-nd30');
    expect(of({ set: { ngay: '2019-05-06' } }, {}, 'nd30@2020')).toBe('nd30@2020');
    expect(regimeOfTree(file({ set: { ngay: '2019-05-06' } }), undefined).words.vi).not.toContain('chuan');
  });
  it('is the Party’s by its issuer and by its heading', () => {
    expect(of({ tree: { role: 'co-quan-ban-hanh', replace: ['ỦY BAN NHÂN DÂN TỈNH NINH BÌNH', 'TỈNH ỦY NINH BÌNH'] } })).toBe('van-ban-cua-dang');
    expect(of({ tree: { role: 'quoc-hieu', replace: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'] } })).toBe('van-ban-cua-dang');
  });
  it('is that of legal texts where the year stands in the number, or the title is one of theirs', () => {
    expect(of({ tree: { role: 'so-ky-hieu', replace: ['12/KH-UBND', '12/2026/QĐ-UBND'] } })).toBe('van-ban-qppl');
    expect(of({ tree: { role: 'ten-loai', replace: ['KẾ HOẠCH', 'THÔNG TƯ'] } })).toBe('van-ban-qppl');
  });
  it('is none where the title is no type of Điều 7, and the type is not known', () => {
    expect(of({ tree: { role: 'ten-loai', replace: ['KẾ HOẠCH', 'BÁO CÁO THAM LUẬN'] } }, { loai: undefined })).toBe('ngoai-29-loai');
    expect(of({}, { loai: undefined })).toBe('nd30@2020');
  });
  it('is none without a head and a type', () => expect(of({ tree: { role: 'ten-loai', remove: true } }, { loai: undefined, hasHead: false })).toBe('khong-co-phan-dau'));
});

describe('the state and day of a file', () => {
  const subject = (example: RuleExample = {}) => subjectOfFile(file(example), { today: '2026-11-22' });

  it('are those that it prints: issued with number and date', () => expect(subject()).toMatchObject({ state: 'issued', day: '2026-01-05', dated: true, loai: 'ke-hoach' }));
  it('are those of a draft where the number or the day is blank, or a draft mark stands there', () => {
    expect(subject({ set: { so: undefined } }).state).toBe('draft');
    expect(subject({ set: { duThao: true } }).state).toBe('draft');
    expect(subject({ set: { ngay: undefined } })).toMatchObject({ state: 'draft', day: '2026-11-22', dated: false });
    expect(subject({ set: { ngay: '2026-03' } })).toMatchObject({ state: 'draft', day: '2026-03-01', dated: false });
  });
  it('are no day that is in no calendar', () => expect(subject({ tree: { role: 'dia-danh-ngay', replace: ['ngày 05 tháng 01', 'ngày 31 tháng 02'] } })).toMatchObject({ dated: false }));
});

describe('measures', () => {
  const measured = (example: RuleExample = {}, known: Known = {}) => measuresOf(subjectOfFile(file(example, known), {}));
  const row = (rows: ReturnType<typeof measured>, role: string | undefined, aspect: string) => rows.find((one) => one.role === role && one.aspect === aspect);

  it('are all as required in a clean document, and say so of each', () => {
    const rows = measured();
    expect(rows.filter(({ verdict }) => verdict === 'breach').map(({ part, what }) => `${part.vi}: ${what.vi}`)).toEqual([]);
    expect(row(rows, undefined, 'le-trai')).toMatchObject({ found: { vi: '30 mm (85,05 pt)' }, required: { vi: '30–35 mm' }, clause: { ref: 'PL I·I·I·3' }, verdict: 'ok', unit: 'mm' });
    expect(row(rows, 'quoc-hieu', 'co-chu')).toMatchObject({ found: { vi: '13 pt (4,59 mm)' }, required: { vi: '12–13 pt' }, verdict: 'ok' });
    expect(row(rows, 'tieu-ngu', 'net-ke')).toMatchObject({ value: 1, verdict: 'ok', unit: 'lan' });
    expect(row(rows, 'tieu-ngu', 'net-ke-dai')).toMatchObject({ found: { vi: '60,45 mm (171,35 pt)' }, required: { vi: '60,46 mm' }, verdict: 'ok', unit: 'mm' });
    expect(row(rows, undefined, 'so-trang')).toMatchObject({ verdict: 'ok' });
  });

  it('have a row for paper and its direction, case, sizes that go together, and frames', () => {
    const rows = measured({ set: { doKhan: 'hoa-toc', luuHanh: 'luu-hanh-noi-bo' } });
    expect(row(rows, undefined, 'kho-giay')).toMatchObject({ value: '210.01 × 297', verdict: 'ok' });
    expect(row(rows, undefined, 'huong-giay')).toMatchObject({ value: 'doc', required: { vi: 'dọc; ngang khi có bảng, biểu' }, clause: { ref: 'PL I·I·I·2' }, verdict: 'ok' });
    expect(row(rows, 'ten-loai', 'chu-hoa')).toMatchObject({ value: 'hoa', required: { vi: 'chữ in hoa' }, verdict: 'ok' });
    expect(rows.find(({ what }) => what.vi === 'cỡ chữ đồng bộ')).toMatchObject({ found: { vi: '13, 14, 14 ở Quốc hiệu, Tiêu ngữ, ngày' }, verdict: 'ok' });
    expect(row(rows, 'do-khan', 'khung')).toMatchObject({ found: { vi: '30 × 8,01 mm' }, required: { vi: '30 × 8 mm' }, verdict: 'ok' });
    expect(row(rows, 'luu-hanh', 'khung')).toMatchObject({ required: { vi: 'khung viền đơn' }, verdict: 'ok' });
  });

  it('are said to be left open where a rule leaves alone what is otherwise than required', () => {
    const rows = measured({ tree: { role: 'doan', at: 0, para: { align: 'center' } } });
    expect(rows.find(({ role, aspect, found }) => role === 'doan' && aspect === 'canh-le' && found.vi === 'canh giữa')).toMatchObject({ verdict: 'not-checked', reason: { vi: 'trinh-bay/canh-le để ngỏ chỗ này' } });
  });

  it('are a breach exactly where a rule says so', () => {
    expect(row(measured({ tree: { role: 'tieu-ngu', rule: 'none' } }), 'tieu-ngu', 'net-ke')).toMatchObject({ found: { vi: 'không có' }, verdict: 'breach' });
    expect(row(measured({ tree: { role: 'tieu-ngu', rule: { factor: 0.5 } } }), 'tieu-ngu', 'net-ke-dai')).toMatchObject({ unit: 'mm', verdict: 'breach' });
    expect(row(measured({ tree: { role: 'ten-loai', replace: ['KẾ HOẠCH', 'Kế hoạch'] } }), 'ten-loai', 'chu-hoa')).toMatchObject({ value: 'thuong', verdict: 'breach' });
    expect(row(measured({ given: { doKhan: 'hoa-toc' }, tree: { role: 'do-khan', frame: { width: 113.4 } } }), 'do-khan', 'khung')).toMatchObject({ found: { vi: '40 × 8,01 mm' }, verdict: 'breach' });
    expect(row(measured({ tree: { page: { margin: { left: 82 } } } }), undefined, 'le-trai')).toMatchObject({ verdict: 'breach' });
    const rows = measured({ tree: { role: 'khoan', at: 0, run: { size: 16 } } }).filter(({ role, aspect }) => role === 'khoan' && aspect === 'co-chu');
    expect(rows.map(({ found, verdict }) => [found.vi, verdict])).toEqual([['16 pt (5,64 mm)', 'breach'], ['14 pt (4,94 mm)', 'ok']]);
  });

  it('are not judged where the file does not show them or a paragraph is unsure, with the reason', () => {
    const why = { vi: 'văn bản thuần không có phông', en: 'plain text has no font' };
    expect(measured({}, { blind: new Map([['le-trai', why], ['phong-chu', why]]) }).filter(({ verdict }) => verdict === 'not-checked').map(({ aspect, reason }) => [aspect, reason])).toEqual([['le-trai', why], ['phong-chu', why]]);
    const { tree } = file();
    const [place] = printedAs({ tree }, 'quoc-hieu');
    expect(row(measured({}, { unsure: new Map([[`doan[${place?.path[1] ?? ''}]`, why]]) }), 'quoc-hieu', 'co-chu')).toMatchObject({ verdict: 'not-checked', reason: why });
  });
});

describe('the check of bytes', () => {
  const docx = async (facts: object = {}): Promise<Uint8Array> => {
    const { draft } = read({ ...draftOf({ base: 'cong-van' }, false), ...facts });
    return draft === undefined ? new Uint8Array() : renderDocx(draft);
  };

  it('takes a DOCX at the root as at vanban/check, and gives measures there', async () => {
    const bytes = await docx({ ky: { chucVu: 'Giám đốc', hoTen: 'TRẦN THỊ HOA' } });
    const [whole, report] = await Promise.all([checkFile(bytes), check(bytes)]);
    expect(report.findings.map(({ id }) => id)).toEqual(['ky/ho-ten-in-hoa']);
    expect(report.findings[0]).toMatchObject({ place: { role: 'ho-ten', text: 'TRẦN THỊ HOA', name: { vi: 'Họ và tên của người ký' } } });
    expect(report.findings[0]?.fix).toBeUndefined();
    expect(whole.findings).toEqual(report.findings);
    expect(whole.measures.length).toBeGreaterThan(40);
  });

  it('quotes the words that are set so, where not the whole of a component is', async () => {
    const { draft } = read(draftOf({ base: 'cong-van' }, false));
    const tree = draft === undefined ? undefined : patch(compose(draft), { role: 'ho-ten', run: { bold: false } });
    const [name] = tree === undefined ? [] : printedAs({ tree }, 'ho-ten');
    const inlines = name === undefined ? [] : [{ kind: 'text', text: 'Trần ', bold: true }, { kind: 'text', text: 'Thị Hoa', bold: false }];
    const { default: rule } = await import('../../src/rules/trinh-bay/chu-dam.ts');
    const half = tree === undefined ? undefined : (JSON.parse(JSON.stringify(tree).replace(JSON.stringify(name?.paragraph.inlines), JSON.stringify(inlines))) as LayoutTree); // the same tree with other words
    expect([...rule.check(subjectOfFile(recognised(foreignTree(half ?? treeOf({})), { loai: 'cong-van' }), {}), {})]).toMatchObject([{ quote: 'Thị Hoa', doubt: true }]);
  });

  it('keeps to levels and suppressions', async () => {
    const bytes = await docx({ ky: { chucVu: 'Giám đốc', hoTen: 'TRẦN THỊ HOA' } });
    expect((await checkFile(bytes, { rules: { 'ky/*': 'info' } })).findings).toMatchObject([{ severity: 'info' }]);
    const { findings, suppressed } = await checkFile(bytes, { suppressions: [{ rule: 'ky/ho-ten-in-hoa', reason: 'tên viết thế' }] });
    expect([findings, suppressed.length]).toEqual([[], 1]);
  });

  it('never rejects on bad bytes, and says that nothing was checked', async () => {
    const report = await checkFile(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 9, 9, 9]));
    expect(report).toMatchObject({ ok: false, regime: { id: 'khong-ro', judged: false }, coverage: 0, measures: [] });
    expect(report.findings[0]?.id).toMatch(/^tep\//u);
  });

  it('rejects options that mean nothing', async () => {
    await expect(checkFile(new Uint8Array(), { today: 'hôm nay' })).rejects.toThrow(VanbanError);
  });
});
