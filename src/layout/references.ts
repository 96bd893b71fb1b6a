import type { Path } from '../core/path.ts';
import { danhSoKhoi, khoaMuc, type MucDanhSo, tenGoiCap } from '../domain/danh-so.ts';
import type { DanhSo, Khoi } from '../domain/parts/noi-dung.ts';

/** One word of a reference: plain, or the numeral of a target that a Word field can follow. */
export type RefPiece = { readonly text: string; readonly target?: string };

/** The numbered units of one body and the names by which its text refers to them. */
export interface Scope {
  readonly numerals: ReadonlyMap<string, MucDanhSo>;
  readonly base: Path;
  /** What a reference to `id` prints, or undefined where nothing has that name. */
  find(id: string): readonly RefPiece[] | undefined;
  /** Bookmark name of a named unit. */
  anchor(id: string): string;
}

/** Numbers a body and indexes its named units; `prefix` keeps the bookmarks of several bodies apart; `outer` is asked for names not found here. */
export function scopeOf(blocks: readonly Khoi[], scheme: DanhSo, base: Path, prefix: string, outer?: Pick<Scope, 'find'>): Scope {
  const numerals = danhSoKhoi(blocks, scheme);
  const named = new Map<string, MucDanhSo>();
  for (const entry of numerals.values()) if (entry.muc.id !== undefined && !named.has(entry.muc.id)) named.set(entry.muc.id, entry);
  const anchor = (id: string) => `${prefix}${id}`;
  return {
    numerals,
    base,
    anchor,
    find: (id) => {
      const entry = named.get(id);
      return entry === undefined ? outer?.find(id) : pieces(entry, anchor);
    },
  };
}

/** `điểm a khoản 1 Mục II`: the unit and those it stands in, up to the first that is numbered through (PL I·I·II·6). */
function pieces(entry: MucDanhSo, anchor: (id: string) => string): RefPiece[] {
  const { muc, dau, tren } = entry;
  const own: RefPiece[] = [
    { text: `${tenGoiCap(muc.cap)} ` },
    { text: dau.text.replace(/[.)]+$/u, ''), ...(muc.id === undefined ? {} : { target: anchor(muc.id) }) },
  ];
  const through = muc.cap === 'phan' || muc.cap === 'chuong' || muc.cap === 'dieu' || tren === undefined;
  return through ? own : [...own, { text: ' ' }, ...pieces(tren, anchor)];
}

/** Numeral of the unit at a path of the body. */
export const numeralAt = (scope: Scope, path: Path): MucDanhSo | undefined => scope.numerals.get(khoaMuc(path));
