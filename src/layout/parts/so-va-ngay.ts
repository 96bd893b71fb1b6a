import { isList } from '../../core/is-list.ts';
import type { Path } from '../../core/path.ts';
import { NBSP } from '../../core/text.ts';
import { LOAI, type Loai } from '../../catalog/loai.ts';
import type { CoQuan } from '../../domain/parts/co-quan.ts';
import { docNgay, inNgay, inThang } from '../../domain/parts/ngay.ts';
import { docSoKyHieu, inKyHieu, inSo } from '../../domain/parts/so-ky-hieu.ts';
import type { VanBanBanHanh, VanBanCoDau } from '../../domain/van-ban.ts';
import type { Piece } from '../builder.ts';

/** Room left for a number or a day that is not known yet, to be written by hand. */
const gap = (n: number): string => NBSP.repeat(n);

export const agenciesOf = ({ coQuan }: VanBanCoDau): readonly CoQuan[] => (coQuan === undefined ? [] : isList(coQuan) ? coQuan : [coQuan]);

/** Số và ký hiệu as pieces, each with its place in the draft: `05/KH-UBND`, or the gap before `/KH-UBND`. */
export function numberPieces(draft: VanBanCoDau): Piece[] {
  const whole = draft.soKyHieu;
  if (typeof whole === 'object') return [{ chu: whole.nguyenVan, path: ['soKyHieu', 'nguyenVan'] }];
  if (typeof whole === 'string') {
    const read = docSoKyHieu(whole);
    const symbol = read === undefined ? '' : inKyHieu(read);
    return [...(read?.so === undefined ? [gap(8)] : []), { chu: `${inSo(read?.so)}/${symbol}`, path: ['soKyHieu'] }];
  }
  if (draft.loai === 'van-ban-khac') return [];
  const number: Piece = draft.so === undefined ? gap(8) : { chu: inSo(draft.so), path: ['so'] };
  return [number, `/${codeOf(draft.loai)}`, ...symbolPieces(draft)];
}

const codeOf = (loai: Loai): string => (LOAI[loai].code === null ? '' : `${LOAI[loai].code}-`);

function symbolPieces(draft: VanBanBanHanh): Piece[] {
  const agencies = agenciesOf(draft).map((agency, i): Piece => ({ chu: agency.vietTat ?? '', path: Array.isArray(draft.coQuan) ? ['coQuan', i, 'vietTat'] : ['coQuan', 'vietTat'] }));
  const unit: Piece[] =
    draft.loai !== 'cong-van' ? [] : draft.donViSoan !== undefined ? [{ chu: draft.donViSoan, path: ['donViSoan'] }] : draft.linhVuc !== undefined ? [{ chu: draft.linhVuc, path: ['linhVuc'] }] : [];
  return [...agencies, ...unit].flatMap((piece, i) => (i === 0 ? [piece] : ['-', piece]));
}

/** `Hà Nội, ngày …`, or the line as it was printed. */
export function placePieces(draft: VanBanCoDau): Piece[] {
  if (draft.loai === 'van-ban-khac') {
    if (typeof draft.diaDanhNgay === 'object') return [{ chu: draft.diaDanhNgay.nguyenVan, path: ['diaDanhNgay', 'nguyenVan'] }];
    if (draft.diaDanh === undefined) return draft.ngay === undefined ? [] : issuedOn(draft);
  }
  return [{ chu: draft.diaDanh ?? '', path: ['diaDanh'] }, ', ', ...issuedOn(draft)];
}

/** Its date, or the words in which an imported file gives it. */
export const issuedOn = ({ ngay, ngayGhi }: VanBanCoDau): Piece[] => (ngayGhi === undefined ? datePieces(ngay, ['ngay']) : [{ chu: ngayGhi.nguyenVan, path: ['ngayGhi', 'nguyenVan'] }]);

/** `ngày 05 tháng 01 năm 2020` as pieces, with room for what is not known yet (PL I·I·II·4b). */
export function datePieces(iso: string | undefined, path: Path): Piece[] {
  const date = docNgay(iso);
  switch (date.kieu) {
    case 'du':
      return [`ngày${NBSP}`, { chu: inNgay(date.ngay), path }, ` tháng${NBSP}`, { chu: inThang(date.thang), path }, ` năm${NBSP}`, { chu: String(date.nam), path }];
    case 'thieu-ngay':
      return [`ngày${gap(5)} tháng${NBSP}`, { chu: inThang(date.thang), path }, ` năm${NBSP}`, { chu: String(date.nam), path }];
    case 'chua-co':
      return [`ngày${gap(5)} tháng${gap(5)} năm${gap(8)}`];
    default:
      return date satisfies never;
  }
}

/** Pieces as one plain text. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.chu)).join('');
