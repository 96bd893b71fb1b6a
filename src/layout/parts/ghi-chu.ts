import { hoa } from '../../core/text.ts';
import { mmToPt, type Pt, snap } from '../../core/units.ts';
import type { LienHe } from '../../domain/parts/noi-nhan.ts';
import type { VanBanCoDau } from '../../domain/van-ban.ts';
import { measure } from '../../metrics/metrics.ts';
import { FONT } from '../../standard/page.ts';
import { type Builder, inlinesOf, type Piece } from '../builder.ts';
import { measureOf } from '../settings.ts';
import type { Block } from '../tree.ts';

const LUU_HANH = { 'xem-xong-tra-lai': 'Xem xong trả lại', 'luu-hanh-noi-bo': 'Lưu hành nội bộ' } as const;
const FRAME_HEIGHT: Pt = mmToPt(8);
const FRAME_AIR: Pt = mmToPt(8);

/** Ô 11: circulation note in a single-line frame in the top margin, above Quốc hiệu (PL I·I·III·2c). */
export function circulation(b: Builder, draft: VanBanCoDau): Block[] {
  if (draft.luuHanh === undefined) return [];
  const text = hoa(LUU_HANH[draft.luuHanh]);
  const width = snap(measure(text, b.styles['luu-hanh'].text) + FRAME_AIR);
  const left = snap(measureOf(b.settings.page) * 0.4);
  return [b.paragraph('luu-hanh', ['luuHanh'], [{ kind: 'text', text }], { frame: { width, height: FRAME_HEIGHT, color: FONT.color }, format: { left } })];
}

const NHAN: readonly (readonly [keyof LienHe, string])[] = [
  ['dienThoai', 'ĐT: '],
  ['fax', 'Fax: '],
  ['thuDienTu', 'E-mail: '],
  ['trangThongTin', 'Website: '],
];

/** Ô 13: contact line at the foot of page 1, below a line across the whole text width (PL I·I·III·4). */
export function contact(b: Builder, draft: VanBanCoDau): Block[] {
  const c = draft.lienHe;
  if (c === undefined) return [];
  const address: Piece[][] = c.diaChi === undefined ? [] : [[{ chu: c.diaChi, path: ['lienHe', 'diaChi'] }]];
  const rest = NHAN.flatMap(([key, label]): Piece[][] => {
    const value = c[key];
    return value === undefined ? [] : [[label, { chu: value, path: ['lienHe', key] }]];
  }).flatMap((pieces, i) => (i === 0 ? pieces : ['; ', ...pieces]));
  const lines = [...address, ...(rest.length === 0 ? [] : [rest])];
  if (lines.length === 0) return [];
  return [b.rule('lien-he', ['lienHe'], measureOf(b.settings.page), 1), ...lines.map((pieces) => b.paragraph('lien-he', ['lienHe'], inlinesOf('lien-he', pieces)))];
}
