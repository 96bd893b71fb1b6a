import { z } from 'zod';
import { once } from '../core/once.ts';
import type { DeepReadonly } from '../core/types.ts';
import { deCuongBaoCao, donViSoan, linhVuc, nhapTu, trichYeu, truongChung } from './chung.ts';
import { kinhGui } from './parts/noi-nhan.ts';
import { LOAI, LOAI_CODES } from '../catalog/loai.ts';
import { moTa } from './parts/chu.ts';
import { coQuan } from './parts/co-quan.ts';
import { ky } from './parts/ky.ts';
import type { Khoi } from './parts/noi-dung.ts';

/** Công văn (official letter; PL III M1.5). */
export const congVan = once(() =>
  z
    .strictObject({ loai: z.literal('cong-van'), ...truongChung(), kinhGui: kinhGui(), donViSoan: donViSoan(), linhVuc: linhVuc() })
    .superRefine(kiemChung)
    .meta({ id: 'CongVan', ...moTa('Công văn', 'official letter', 'M1.5') }),
);

/** Kế hoạch (plan; PL III M1.4). */
export const keHoach = once(() =>
  z
    .strictObject({ loai: z.literal('ke-hoach'), ...truongChung() })
    .superRefine(kiemChung)
    .meta({ id: 'KeHoach', ...moTa('Kế hoạch', 'plan', 'M1.4') }),
);

export { deCuongBaoCao };

/** What `vanban import` makes of a document whose type has no draft of its own: every part may be lacking, its words stand as they were printed. */
export const vanBanKhac = once(() => {
  const chung = truongChung();
  return z.strictObject({
    ...chung,
    loai: z.literal('van-ban-khac'),
    nhapTu: nhapTu(),
    tenLoai: trichYeu().optional(),
    thamQuyen: trichYeu().optional(),
    trichYeu: trichYeu().optional(),
    coQuan: z.array(coQuan()).min(1).optional(),
    diaDanh: trichYeu().optional(),
    diaDanhNgay: chung.soKyHieu,
    kinhGui: kinhGui().optional(),
    ky: z.array(ky()).min(1).optional(),
  });
});

/** Schemas by loại, the registry of what a draft can be; each is made when it is first asked for. */
export const SCHEMAS = {
  get 'cong-van'() {
    return congVan();
  },
  get 'ke-hoach'() {
    return keHoach();
  },
  get 'de-cuong-bao-cao'() {
    return deCuongBaoCao();
  },
};
/** Slugs of the types a draft can have. */
export type LoaiBanThao = keyof typeof SCHEMAS;
/** Any type that can be read: those, and what is imported from a file. */
export type LoaiDoc = LoaiBanThao | 'van-ban-khac';
export const LOAI_BAN_THAO = Object.keys(SCHEMAS) as readonly LoaiBanThao[]; // Object.keys forgets the key type

/** A công văn (official letter) as a user writes it. */
export type BanThaoCongVan = DeepReadonly<z.input<ReturnType<typeof congVan>>>;
/** A kế hoạch (plan) as a user writes it. */
export type BanThaoKeHoach = DeepReadonly<z.input<ReturnType<typeof keHoach>>>;
/** A đề cương báo cáo (outline of a report) as a user writes it. */
export type BanThaoDeCuong = DeepReadonly<z.input<ReturnType<typeof deCuongBaoCao>>>;
/** A document imported from a file, of a type without a draft of its own. */
export type BanThaoVanBanKhac = DeepReadonly<z.input<ReturnType<typeof vanBanKhac>>>;
/** Any draft as a user writes it. */
export type BanThao = BanThaoCongVan | BanThaoKeHoach | BanThaoDeCuong;

/** The same with the body as typed blocks, files loaded and the profile merged: what layout and rules work on. */
type Dung<T> = Omit<T, 'noiDung' | 'phuLuc' | 'kemTheo' | 'theo'> & { readonly noiDung: readonly Khoi[] };
type CoPhan<T> = Dung<T> & { readonly phuLuc?: readonly PhuLuc[]; readonly kemTheo?: readonly KemTheo[] };
/** A đề cương báo cáo that has been read: body as blocks. */
export type DeCuongBaoCao = Dung<BanThaoDeCuong>;
/** Phụ lục (annex; PL I·I·III·1) that has been read. */
export type PhuLuc = Omit<NonNullable<BanThaoKeHoach['phuLuc']>[number], 'noiDung'> & { readonly noiDung: readonly Khoi[] };
/** An attached sheet, and whether it travels as an annex. */
export interface KemTheo {
  readonly vanBan: DeCuongBaoCao;
  readonly dang: 'to-kem-theo' | 'phu-luc';
}
/** A công văn that has been read: body as blocks, files loaded, profile merged. */
export type CongVan = CoPhan<BanThaoCongVan>;
/** A kế hoạch that has been read. */
export type KeHoach = CoPhan<BanThaoKeHoach>;
/** An imported document of another type that has been read. */
export type VanBanKhac = CoPhan<BanThaoVanBanKhac>;
/** Any document that has been read: what layout and checks work on. */
export type VanBan = CongVan | KeHoach | DeCuongBaoCao | VanBanKhac;
/** A document with header, signature and recipients. */
export type VanBanBanHanh = CongVan | KeHoach;
/** The same, or what was imported in its stead. */
export type VanBanCoDau = VanBanBanHanh | VanBanKhac;

interface CoKyHieu {
  readonly loai: 'cong-van' | 'ke-hoach';
  readonly coQuan: unknown;
  readonly ky: unknown;
  readonly soKyHieu?: unknown;
  readonly so?: unknown;
}

/** What single fields cannot say: two signers need two issuers, a symbol needs abbreviations, a number is given once. */
function kiemChung(draft: CoKyHieu, ctx: z.RefinementCtx): void {
  const add = (ma: string, path: string) => ctx.addIssue({ code: 'custom', path: [path], params: { ma } });
  if (Array.isArray(draft.ky) && !Array.isArray(draft.coQuan)) add('hai-nguoi-ky', 'ky');
  if (!Array.isArray(draft.ky) && Array.isArray(draft.coQuan)) add('thieu-nguoi-ky', 'ky');
  if (draft.so !== undefined && draft.soKyHieu !== undefined) add('so-hai-lan', 'so');
  const agencies: readonly { vietTat?: string }[] = [draft.coQuan].flat() as { vietTat?: string }[]; // the fields have been checked before
  if (draft.soKyHieu === undefined && agencies.some((c) => c.vietTat === undefined)) add('thieu-viet-tat', 'coQuan');
  for (const [ma, path] of saiTenLoai(draft, agencies)) ctx.addIssue({ code: 'custom', path: [...path], params: { ma } });
}

/** No code of the decree, but the common mistake. */
const CV = 'CV';
const MA_SAI = { 'cong-van': 'so-ky-hieu/cong-van-khong-co-ten-loai', 'ke-hoach': 'so-ky-hieu/khac-ten-loai' } as const;

/** The code of another type, or `CV`, at the head of a symbol (PL I·I·II·3b); an abbreviation of the agency that reads like one is none. */
function* saiTenLoai({ loai, coQuan, soKyHieu }: CoKyHieu, agencies: readonly { vietTat?: string }[]): Generator<readonly [string, readonly (string | number)[]]> {
  const own = LOAI[loai].code;
  const [, dau] = typeof soKyHieu === 'string' ? (/\/([^-]+)-/u.exec(soKyHieu) ?? []) : [];
  const named = own === null && agencies.some(({ vietTat }) => vietTat === dau);
  if (dau !== undefined && dau !== own && !named && (dau === CV || LOAI_CODES.includes(dau))) yield [MA_SAI[loai], ['soKyHieu']];
  if (soKyHieu !== undefined) return;
  for (const [i, { vietTat = '' }] of agencies.entries()) {
    const [head = '', ...rest] = vietTat.split('-');
    if (rest.length > 0 && (head === CV || head === own)) yield [MA_SAI[loai], [...(Array.isArray(coQuan) ? ['coQuan', i] : ['coQuan']), 'vietTat']];
  }
}
