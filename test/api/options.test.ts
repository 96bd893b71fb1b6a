import { check, keHoach, parse, VanbanError } from 'vanban';
import type { Anh, Bang, BanThaoKeHoach, CoQuan, Facts, Format, Load, Luu, NoiNhanMuc, ParseOptions, Positions, TrinhBay } from 'vanban';
import { pagesOf, type PaginateOptions } from 'vanban/pages';
import { createPdfRenderer, type Attachment, type PdfOptions, type PdfRendererOptions } from 'vanban/pdf';
import { describe, expect, it, vi } from 'vitest';
import { LostTextError } from '../../src/core/errors.ts';

const DRAFT = {
  loai: 'ke-hoach',
  coQuan: { ten: 'Sở Tư pháp', vietTat: 'STP' },
  diaDanh: 'Đồng Nai',
  trichYeu: 'kiểm tra công tác văn thư',
  noiDung: 'Nội dung.',
  ky: { chucVu: 'Giám đốc', hoTen: 'Ngô Văn Toàn' },
} as const;

// The strictest compilers tell an absent option from one that is undefined; the types name both.
describe('an option that is undefined is as if it were not given', () => {
  it('of the reader', async () => {
    const options: ParseOptions = { file: undefined, format: undefined, load: undefined, maxBytes: undefined };
    expect(parse(DRAFT, options)).toEqual(parse(DRAFT));
    expect(await check('loai: ke-hoach', options)).toEqual(await check('loai: ke-hoach'));
  });

  it('of PDF', async () => {
    const renderer: PdfRendererOptions = { fonts: undefined };
    const options: PdfOptions = { pdfa: undefined, attachments: undefined };
    const plain = await createPdfRenderer().render(DRAFT);
    expect(await createPdfRenderer(renderer).render(DRAFT, options)).toEqual(plain);
    const file: Attachment = { name: 'a.txt', data: new Uint8Array([65]), relationship: 'Data', type: undefined, description: undefined };
    expect((await createPdfRenderer().render(DRAFT, { attachments: [file] })).length).toBeGreaterThan(plain.length);
  });

  it('of pages', () => {
    const options: PaginateOptions = { metrics: undefined, rules: undefined };
    expect(pagesOf(DRAFT, options)).toEqual(pagesOf(DRAFT));
  });
});

describe('a constructor', () => {
  const FILES: Readonly<Record<string, string>> = {
    'de-cuong.yaml': 'loai: de-cuong-bao-cao\ntrichYeu: kết quả kiểm tra\nnoiDung: Nội dung báo cáo.',
    'don-vi.yaml': 'loai: don-vi\ncoQuan: { ten: Sở Tư pháp, vietTat: STP }\ndiaDanh: Đồng Nai',
  };
  const load: Load = (path) => (FILES[path] === undefined ? undefined : new TextEncoder().encode(FILES[path]));
  const { loai: _loai, ...FACTS } = DRAFT;

  it('loads files that the facts name, where it is told how', () => {
    const made = keHoach({ ...FACTS, kemTheo: [{ tep: 'de-cuong.yaml' }] }, { load });
    expect(made.kemTheo?.[0]?.vanBan.trichYeu).toBe('kết quả kiểm tra');
    expect(() => keHoach({ ...FACTS, kemTheo: [{ tep: 'de-cuong.yaml' }] })).toThrow(VanbanError);
  });

  it('wants facts that a profile may have; parse takes them from it', () => {
    const { coQuan: _coQuan, diaDanh: _diaDanh, ...rest } = FACTS;
    // @ts-expect-error agency and place are missing
    const facts: Facts<BanThaoKeHoach> = { ...rest, theo: 'don-vi.yaml' };
    const { draft } = parse({ ...facts, loai: 'ke-hoach' }, { load });
    expect(draft).toMatchObject({ coQuan: { ten: 'Sở Tư pháp' }, diaDanh: 'Đồng Nai' });
  });
});

describe('every part of a draft', () => {
  it('has a type with a name', async () => {
    const luu: Luu = { donVi: ['VP'] };
    const bang: Bang = { hang: [['a', 'b']] };
    const anh: Pick<Anh, 'moTa'> = { moTa: 'Sơ đồ' };
    const noiNhan: readonly NoiNhanMuc[] = ['Các sở', { ten: 'Văn phòng', de: 'b/c' }];
    const coQuan: CoQuan = { chucDanh: 'Chủ tịch Ủy ban nhân dân tỉnh', vietTat: 'CT' };
    const trinhBay: TrinhBay = { coChu: 14 };
    const format: Format = 'yaml';
    const { positions }: { readonly positions: Positions } = parse('loai: ke-hoach', { format });
    expect(positions.at(['loai'])).toMatchObject({ line: 1 });
    expect((await check({ ...DRAFT, coQuan, luu, noiNhan, trinhBay, noiDung: [{ bang }, anh.moTa] })).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('VanbanError', () => {
  it('knows errors of another copy of the library', async () => {
    vi.resetModules();
    const copy = await import('../../src/core/errors.ts');
    expect(copy.VanbanError).not.toBe(VanbanError);
    expect(new copy.VanbanError({ vi: 'x', en: 'x' }) instanceof VanbanError).toBe(true);
    expect(new VanbanError({ vi: 'x', en: 'x' }) instanceof copy.VanbanError).toBe(true);
  });

  it('takes no other error for its own, and a kind of it none of another kind', () => {
    class Kind extends VanbanError {}
    const others: readonly unknown[] = [new Error('x'), new LostTextError('x', []), { name: 'VanbanError', findings: [] }, null, 'x'];
    expect(others.filter((other) => other instanceof VanbanError)).toEqual([]);
    expect(new Kind({ vi: 'x', en: 'x' }) instanceof VanbanError).toBe(true);
    expect(new VanbanError({ vi: 'x', en: 'x' }) instanceof Kind).toBe(false);
  });
});

describe('options of a check that mean nothing', () => {
  it.each([{ state: 'abc' }, { standard: 'nd110' }, { today: '2026-02-30' }, { rulesAsOf: '1' }])('are refused: %o', async (options) => {
    await expect(check(DRAFT, options as object)).rejects.toThrow(VanbanError); // as a program without types may give them
  });
});
