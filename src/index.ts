/**
 * `vanban`: Vietnamese administrative documents (văn bản hành chính) as typed drafts, by Nghị định 30/2020/NĐ-CP.
 * Light to import; renderers are at `vanban/docx`, `vanban/pdf` and `vanban/html`.
 */
import type { BanThaoCongVan, BanThaoDeCuong, BanThaoKeHoach, CongVan, DeCuongBaoCao, KeHoach, VanBan } from './domain/van-ban.ts';
import type { ParseOptions, ParseResult } from './readers/index.ts';
import { read, ready } from './ready.ts';

export type { Clause, Force } from './core/clause.ts';
export { VanbanError, LostTextError } from './core/errors.ts';
export type { Finding, Position, Severity } from './core/finding.ts';
export { formatPath, type Path } from './core/path.ts';
export type { Bilingual, Lang } from './core/text.ts';
export { check, type Report } from './check.ts';
export { donVi, type DonVi } from './domain/don-vi.ts';
export { docSoKyHieu, inSoKyHieu, type SoKyHieu } from './domain/parts/so-ky-hieu.ts';
export { docVienDan, inVienDan, type VienDan } from './domain/parts/vien-dan.ts';
export { SCHEMAS as schemas } from './domain/van-ban.ts';
export type { BanThao, BanThaoCongVan, BanThaoDeCuong, BanThaoKeHoach, CongVan, DeCuongBaoCao, KeHoach, LoaiBanThao, PhuLuc, VanBan } from './domain/van-ban.ts';
export type { Khoi, Muc, NoiTuyen } from './domain/parts/noi-dung.ts';
export type { Ky } from './domain/parts/ky.ts';
export type { ParseOptions, ParseResult } from './readers/index.ts';

/** Reads a draft from YAML, JSON, Markdown with front matter, or an object. Never throws on bad input: diagnostics say what is wrong and where. */
export const parse = (source: string | Uint8Array | object, options?: ParseOptions): ParseResult => read(source, options);

type Facts<T> = Omit<T, 'loai'>;
const made = (draft: BanThaoCongVan | BanThaoKeHoach | BanThaoDeCuong): VanBan => ready(draft);

/** A công văn (official letter; PL III M1.5) from its facts; throws `VanbanError` with findings where they are not right. */
export const congVan = (facts: Facts<BanThaoCongVan>): CongVan => made({ ...facts, loai: 'cong-van' }) as CongVan; // loai decides the member of the union
/** A kế hoạch (plan; PL III M1.4) from its facts; throws `VanbanError` with findings where they are not right. */
export const keHoach = (facts: Facts<BanThaoKeHoach>): KeHoach => made({ ...facts, loai: 'ke-hoach' }) as KeHoach; // as above
/** A đề cương báo cáo (outline of a report) from its facts; throws `VanbanError` with findings where they are not right. */
export const deCuongBaoCao = (facts: Facts<BanThaoDeCuong>): DeCuongBaoCao => made({ ...facts, loai: 'de-cuong-bao-cao' }) as DeCuongBaoCao; // as above
