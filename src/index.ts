/**
 * `vanban`: Vietnamese administrative documents (văn bản hành chính) as typed drafts, by Nghị định 30/2020/NĐ-CP.
 * Light to import; renderers are at `vanban/docx`, `vanban/pdf` and `vanban/html`.
 */
import type { BanThao, BanThaoCongVan, BanThaoDeCuong, BanThaoKeHoach, CongVan, DeCuongBaoCao, KeHoach, VanBan } from './domain/van-ban.ts';
import type { CheckOptions } from './check/options.ts';
import type { Report } from './check/report.ts';
import type { ParseOptions, ParseResult } from './readers/index.ts';
import { read, ready } from './ready.ts';

export type { Clause, Force } from './core/clause.ts';
export { VanbanError, LostTextError } from './core/errors.ts';
export type { Edit, Finding, Position, Related, Severity } from './core/finding.ts';
export { formatPath, type Path } from './core/path.ts';
export type { Bilingual, Lang } from './core/text.ts';
export type { CheckOptions, RuleSetting, Suppression } from './check/options.ts';
export type { Report, RuleResult } from './check/report.ts';
export { donVi, type DonVi } from './domain/don-vi.ts';
export { docSoKyHieu, inSoKyHieu, type SoKyHieu } from './domain/parts/so-ky-hieu.ts';
export { docVienDan, inVienDan, type VienDan } from './domain/parts/vien-dan.ts';
export { SCHEMAS as schemas } from './domain/van-ban.ts';
export type { BanThao, BanThaoCongVan, BanThaoDeCuong, BanThaoKeHoach, CongVan, DeCuongBaoCao, KeHoach, KemTheo, LoaiBanThao, PhuLuc, VanBan } from './domain/van-ban.ts';
export type { Anh, Bang, Cap, DanhSo, Khoi, Muc, NoiTuyen, OBang } from './domain/parts/noi-dung.ts';
export type { CoQuan } from './domain/parts/co-quan.ts';
export type { Ky } from './domain/parts/ky.ts';
export type { LienHe, Luu, NoiNhanMuc } from './domain/parts/noi-nhan.ts';
export type { TrinhBay } from './domain/parts/trinh-bay.ts';
export type { Load, ParseOptions, ParseResult, Positions } from './readers/index.ts';
export type { Format } from './readers/source/format.ts';

/** Reads a draft from YAML, JSON, Markdown with front matter, or an object. Never throws on bad input: diagnostics say what is wrong and where. */
export const parse = (source: string | Uint8Array | object, options?: ParseOptions): ParseResult => read(source, options);

/**
 * Checks a draft, or the text of one (YAML, JSON, Markdown), or the bytes of a DOCX or PDF, by every rule; the rules are loaded when first asked for, so that importing
 * the package stays light. `checkSync` at `vanban/check` is the same without waiting. Never rejects on bad input: the report says what is wrong.
 */
export const check = async (source: string | Uint8Array | BanThao | VanBan, options?: CheckOptions): Promise<Report> => (await import('./check.ts')).checkAny(source, options);

/** The facts of a draft: all but its type, which the constructor gives. A profile (`theo`) that is to supply some of them is for `parse({ … }, { load })`. */
export type Facts<T extends BanThao> = Omit<T, 'loai'>;

/** A công văn (official letter; PL III M1.5) from its facts; `load` in the options fetches files that they name. Throws `VanbanError` with findings where they are not right. */
export const congVan = (facts: Facts<BanThaoCongVan>, options?: ParseOptions): CongVan => ready({ ...facts, loai: 'cong-van' }, options) as CongVan; // loai decides the member of the union
/** A kế hoạch (plan; PL III M1.4) from its facts and the files that they name; throws `VanbanError` with findings where they are not right. */
export const keHoach = (facts: Facts<BanThaoKeHoach>, options?: ParseOptions): KeHoach => ready({ ...facts, loai: 'ke-hoach' }, options) as KeHoach; // as above
/** A đề cương báo cáo (outline of a report) from its facts and the files that they name; throws `VanbanError` with findings where they are not right. */
export const deCuongBaoCao = (facts: Facts<BanThaoDeCuong>, options?: ParseOptions): DeCuongBaoCao => ready({ ...facts, loai: 'de-cuong-bao-cao' }, options) as DeCuongBaoCao; // as above
