import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Pt } from '../../core/units.ts';
import type { Ky } from '../../domain/parts/ky.ts';
import type { Builder, Piece } from '../builder.ts';
import type { Block, ParaStyle } from '../tree.ts';

interface SignLine {
  readonly role: Role;
  readonly pieces: readonly Piece[];
  readonly path: Path;
}

/** Words of signing authority (PL I·I·II·7b), in the order in which they stand. */
const QUYEN_HAN = [
  ['thayMat', 'TM. '],
  ['thuaLenh', 'TL. '],
  ['thuaUyQuyen', 'TUQ. '],
  ['kyThay', 'KT. '],
  ['quyen', 'Q. '],
] as const;

/** Authority, title, other posts and name of one signer, centred (ô 7a to 7c). */
export function signature(b: Builder, ky: Ky, path: Path, width: Pt, before: Pt): Block[] {
  const lines = signLines(ky, path);
  return lines.map((line, i) => {
    const gap: Partial<ParaStyle> = i === 0 ? { before } : {};
    const space: Partial<ParaStyle> = line.role === 'chuc-vu-khac' && lines[i - 1]?.role !== 'chuc-vu-khac' ? { before: b.styles['ho-ten'].para.before } : {};
    const close: Partial<ParaStyle> = line.role === 'ho-ten' && lines[i - 1]?.role === 'chuc-vu-khac' ? { before: 0 } : {};
    const format = { ...gap, ...space, ...close };
    return b.centred(line.role, line.path, line.pieces, width, Object.keys(format).length > 0 ? { format } : {});
  });
}

function signLines(ky: Ky, path: Path): SignLine[] {
  const authority = ky.nguyenVan === undefined ? authorityLines(ky, path) : verbatim(ky.nguyenVan, path);
  const other = ky.chucVuKhac === undefined ? [] : typeof ky.chucVuKhac === 'string' ? [[ky.chucVuKhac, [...path, 'chucVuKhac']] as const] : ky.chucVuKhac.map((c, i) => [c, [...path, 'chucVuKhac', i]] as const);
  return [
    ...authority,
    ...other.map(([chu, at]): SignLine => ({ role: 'chuc-vu-khac', path: at, pieces: [{ chu, path: at }] })),
    ...(ky.hoTen === undefined ? [] : [{ role: 'ho-ten' as const, path: [...path, 'hoTen'], pieces: [{ chu: ky.hoTen, path: [...path, 'hoTen'] }] }]),
  ];
}

const verbatim = (lines: readonly string[], path: Path): SignLine[] =>
  lines.map((chu, i) => {
    const at = [...path, 'nguyenVan', i];
    return { role: i === lines.length - 1 ? 'chuc-vu' : 'quyen-han', path: at, pieces: [{ chu, path: at }] };
  });

function authorityLines(ky: Ky, path: Path): SignLine[] {
  const given: Partial<Record<string, unknown>> = ky;
  const lines = QUYEN_HAN.flatMap(([key, word]): SignLine[] => {
    const value = given[key];
    return typeof value === 'string' ? [{ role: 'quyen-han', path: [...path, key], pieces: [word, { chu: value, path: [...path, key] }] }] : [];
  });
  return ky.chucVu === undefined ? lines : [...lines, { role: 'chuc-vu', path: [...path, 'chucVu'], pieces: [{ chu: ky.chucVu, path: [...path, 'chucVu'] }] }];
}
