import { boDuoi, hoa } from '../../core/text.ts';
import type { Pt } from '../../core/units.ts';
import type { VanBanCoDau } from '../../domain/van-ban.ts';
import { type Builder, inlinesOf, type Piece } from '../builder.ts';
import type { Block } from '../tree.ts';

/** Nơi nhận (ô 9b): label, `Như trên` where there is Kính gửi, recipients, `Lưu`; drafter's code (ô 12) at the right below (PL I·I·II·9). */
export function recipients(b: Builder, draft: VanBanCoDau, before: Pt): Block[] {
  const items: readonly (readonly Piece[])[] = [
    ...(draft.loai === 'cong-van' ? [['Như trên']] : []),
    ...(draft.noiNhan ?? []).map((item, i) => recipient(item, i)),
  ];
  const kept = draft.loai === 'van-ban-khac' && draft.luu === undefined ? [] : [keep(draft)];
  const lines = [...items.map((pieces, i) => [...trimmed(pieces), i === items.length - 1 && kept.length === 0 ? '.' : ';']), ...kept];
  if (lines.length === 0) return drafter(b, draft);
  return [
    b.paragraph('noi-nhan', ['noiNhan'], [{ kind: 'text', text: 'Nơi nhận:' }], { format: { before } }),
    ...lines.map((pieces, i) =>
      b.paragraph('noi-nhan-muc', i >= items.length ? ['luu'] : ['noiNhan', i], inlinesOf('noi-nhan-muc', pieces), {
        marker: { before: '', text: '-', after: ' ' },
      }),
    ),
    ...drafter(b, draft),
  ];
}

function recipient(item: NonNullable<VanBanCoDau['noiNhan']>[number], i: number): Piece[] {
  if (typeof item === 'string') return [{ chu: item, path: ['noiNhan', i] }];
  const name: Piece = { chu: item.ten, path: ['noiNhan', i, 'ten'] };
  return item.de === undefined ? [name] : [name, ' (', { chu: item.de, path: ['noiNhan', i, 'de'] }, ')'];
}

/** A stop typed at the end gives way to ours. */
const trimmed = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) => (i < pieces.length - 1 || typeof piece === 'string' ? piece : { ...piece, chu: boDuoi(piece.chu.trim(), ';.') }));

function keep(draft: VanBanCoDau): Piece[] {
  const units = (draft.luu?.donVi ?? []).flatMap((chu, i): Piece[] => [', ', { chu, path: ['luu', 'donVi', i] }]);
  const copies: Piece[] = draft.luu?.ban === undefined ? [] : [' (', { chu: String(draft.luu.ban), path: ['luu', 'ban'] }, ' bản)'];
  return ['Lưu: VT', ...units, ...copies, '.'];
}

function drafter(b: Builder, draft: VanBanCoDau): Block[] {
  const code = draft.nguoiSoan;
  if (code === undefined) return [];
  const copies: Piece[] = code.soBan === undefined ? [] : ['(', { chu: String(code.soBan), path: ['nguoiSoan', 'soBan'] }, ')'];
  return [b.paragraph('nguoi-soan', ['nguoiSoan'], inlinesOf('nguoi-soan', [{ chu: hoa(code.kyHieu), path: ['nguoiSoan', 'kyHieu'] }, '.', ...copies]))];
}
