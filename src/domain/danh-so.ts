import { chuDiem, laMa } from '../catalog/danh-so.ts';
import { formatPath, type Path } from '../core/path.ts';
import type { Cap, DanhSo, Khoi, Muc } from './parts/noi-dung.ts';

/** What stands before the text of a numbered unit: `Điều 5.` is `Điều `, `5`, `. `; `text` alone is the numeral. */
export interface DauMuc {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A numbered unit with its numeral and the units it stands in. */
export interface MucDanhSo {
  /** From the list of blocks that was numbered, for example `[3, 'noiDung', 0]`. */
  readonly path: Path;
  readonly muc: Muc;
  readonly dau: DauMuc;
  readonly tren?: MucDanhSo;
}

/** Levels whose count runs through the whole body; every other level restarts under each unit (điều: PL I·I·II·6đ; phần, chương: practice). */
const SUOT_VAN_BAN: ReadonlySet<Cap> = new Set(['phan', 'chuong', 'dieu']);

/** The numeral of the n-th unit of a level, n from 1 (PL I·I·II·6đ; table row 6b for mục of the scheme `muc-khoan`). */
export function dauMuc(cap: Cap, n: number, scheme: DanhSo): DauMuc {
  switch (cap) {
    case 'phan':
      return { before: 'Phần ', text: laMa(n), after: '' };
    case 'chuong':
      return { before: 'Chương ', text: laMa(n), after: '' };
    case 'muc':
      return scheme === 'muc-khoan' ? { before: '', text: laMa(n), after: '. ' } : { before: 'Mục ', text: String(n), after: '' };
    case 'tieu-muc':
      return { before: 'Tiểu mục ', text: String(n), after: '' };
    case 'dieu':
      return { before: 'Điều ', text: String(n), after: '. ' };
    case 'khoan':
      return { before: '', text: String(n), after: '. ' };
    case 'diem':
      return { before: '', text: chuDiem(n), after: ') ' };
    case 'gach':
      return { before: '', text: '-', after: ' ' };
    case 'cong':
      return { before: '', text: '+', after: ' ' };
    default:
      return cap satisfies never;
  }
}

/** A verbatim numeral as it stands; a space follows where the text stands on the same line. */
const nguyenVan = (text: string, ours: DauMuc): DauMuc => ({ before: '', text, after: ours.after === '' ? '' : ' ' });

/** Key of `danhSoKhoi`: `[3].noiDung[0]`. */
export const khoaMuc = (path: Path): string => formatPath(path);

/**
 * Numerals of all units of a body, in reading order, by `khoaMuc` of their path in `blocks`.
 * A verbatim numeral takes its place in the count: the unit after it is numbered as if it had been ours.
 */
export function danhSoKhoi(blocks: readonly Khoi[], scheme: DanhSo = 'muc-khoan'): ReadonlyMap<string, MucDanhSo> {
  const out = new Map<string, MucDanhSo>();
  const suot = new Map<Cap, number>();
  walk(blocks, [], undefined);
  return out;

  function walk(list: readonly Khoi[], base: Path, tren: MucDanhSo | undefined): void {
    const rieng = new Map<Cap, number>();
    list.forEach((block, index) => {
      if (typeof block === 'string' || !('cap' in block)) return;
      const counts = SUOT_VAN_BAN.has(block.cap) ? suot : rieng;
      const n = (counts.get(block.cap) ?? 0) + 1;
      counts.set(block.cap, n);
      const ours = dauMuc(block.cap, n, scheme);
      const path = [...base, index];
      const dau = block.so === undefined ? ours : nguyenVan(block.so.nguyenVan, ours);
      const entry: MucDanhSo = { path, muc: block, dau, ...(tren === undefined ? {} : { tren }) };
      out.set(khoaMuc(path), entry);
      if (block.noiDung !== undefined) walk(block.noiDung, [...path, 'noiDung'], entry);
    });
  }
}

const TEN_GOI = { phan: 'Phần', chuong: 'Chương', muc: 'Mục', 'tieu-muc': 'Tiểu mục', dieu: 'Điều', khoan: 'khoản', diem: 'điểm', gach: 'gạch đầu dòng', cong: 'dấu cộng' } as const satisfies Record<Cap, string>;

/** Word that a reference puts before the numeral of a level: `Mục`, `khoản` (PL I·I·II·6b). */
export const tenGoiCap = (cap: Cap): string => TEN_GOI[cap];
/** What a cross-reference prints: `Mục II`, `điểm a khoản 1 Mục II`; it ends at the first level that counts through the whole body. */
export function chuThamChieu({ muc, dau, tren }: MucDanhSo): string {
  const own = `${tenGoiCap(muc.cap)} ${dau.text.replace(/[.)]+$/u, '')}`;
  return SUOT_VAN_BAN.has(muc.cap) || tren === undefined ? own : `${own} ${chuThamChieu(tren)}`;
}
