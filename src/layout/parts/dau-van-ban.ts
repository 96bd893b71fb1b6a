import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { hoa, plain } from '../../core/text.ts';
import { mmToPt, type Pt, snap } from '../../core/units.ts';
import { tenCoQuan } from '../../domain/parts/co-quan.ts';
import type { VanBanCoDau } from '../../domain/van-ban.ts';
import { measure } from '../../metrics/metrics.ts';
import { KHUNG_KHAN, MAU_KHAN } from '../../standard/page.ts';
import { longest } from '../balance.ts';
import { type Builder, inlinesOf, type Piece } from '../builder.ts';
import { protect } from '../protect.ts';
import { measureOf } from '../settings.ts';
import type { Block, Grid, GridRow, Paragraph } from '../tree.ts';
import { agenciesOf, numberPieces, placePieces, textOf } from './so-va-ngay.ts';

/** Right column as the decree's own files have it, and the least that is left for the agency. */
const RIGHT: Pt = mmToPt(100);
const LEFT_MIN: Pt = mmToPt(50);
/** Gap between two agencies that issue together. */
const APART: Pt = 4;
/** Air between the two columns. */
const GUTTER: Pt = mmToPt(2);
/** Share of the text line that the agency's rule takes; within one third and one half. */
export const SHORT_RULE = 0.4;

const QUOC_HIEU = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc';

/** Head of a document (ô 1 to 5b, 10b): issuer, number and V/v at the left; Quốc hiệu, Tiêu ngữ, place and date at the right. */
export function head(b: Builder, draft: VanBanCoDau): Grid {
  const date = placePieces(draft);
  const number = numberPieces(draft);
  const [left, right] = columns(b, date);
  return b.grid('dau-van-ban', [], [left, right], () => [
    { cells: [{ blocks: issuer(b, draft, left - GUTTER) }, { blocks: nation(b, right) }] },
    {
      cells: [
        { blocks: number.length === 0 ? [] : [b.paragraph('so-ky-hieu', ['so'], inlinesOf('so-ky-hieu', ['Số: ', ...number]))] },
        { blocks: date.length === 0 ? [] : [b.paragraph('dia-danh-ngay', ['ngay'], inlinesOf('dia-danh-ngay', date))] },
      ],
    },
    ...belowNumber(b, draft, left - GUTTER),
  ]);
}

/** The right column grows, within bounds, so that place and date stay on one line. */
function columns(b: Builder, date: readonly Piece[]): readonly [Pt, Pt] {
  const all = measureOf(b.settings.page);
  const wide = (role: Role, text: string) => measure(text, b.styles[role].text);
  const needed = Math.max(wide('quoc-hieu', hoa(QUOC_HIEU)), wide('dia-danh-ngay', plain(textOf(date)))) + 2;
  const right = Math.min(snap(Math.max(Math.min(RIGHT, all - mmToPt(60)), needed)), all - LEFT_MIN);
  return [snap(all - right), snap(right)];
}

function nation(b: Builder, width: Pt): Block[] {
  const line = (role: Role, text: string): Paragraph => b.paragraph(role, [], [{ kind: 'text', text }]);
  return [
    line('quoc-hieu', hoa(QUOC_HIEU)),
    line('tieu-ngu', TIEU_NGU),
    b.rule('tieu-ngu', [], Math.min(width, measure(TIEU_NGU, b.styles['tieu-ngu'].text)), 1),
  ];
}

function issuer(b: Builder, draft: VanBanCoDau, width: Pt): Block[] {
  const agencies = agenciesOf(draft);
  const at = (i: number, key: string): Path => (Array.isArray(draft.coQuan) ? ['coQuan', i, key] : ['coQuan', key]);
  const parents = agencies.flatMap((agency, i) => (agency.chuQuan === undefined ? [] : [{ chu: agency.chuQuan, path: at(i, 'chuQuan') }]));
  const shared = parents.filter((piece, i) => parents.findIndex((other) => other.chu === piece.chu) === i);
  const names = agencies.map((agency, i) =>
    b.centred('co-quan-ban-hanh', at(i, 'ten'), [{ chu: tenCoQuan(agency), path: at(i, 'ten' in agency ? 'ten' : 'chucDanh') }], width, i === 0 ? {} : { format: { before: APART } }),
  );
  return [
    ...shared.map((piece) => b.centred('co-quan-chu-quan', piece.path, [piece], width)),
    ...names,
    ...(names.length === 0 ? [] : [b.rule('co-quan-ban-hanh', ['coQuan'], Math.max(...names.map((name) => widest(b, name))), SHORT_RULE)]),
  ];
}

/** Width of the longest line of a component whose lines are cut already. */
export function widest(b: Builder, paragraph: Paragraph): Pt {
  const text = paragraph.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');
  return longest(text.split('\n'), b.styles[paragraph.role].text);
}

/** Does the subject stand under the number, as in a công văn? */
export const besideNumber = (draft: VanBanCoDau): boolean => draft.loai === 'cong-van' || (draft.loai === 'van-ban-khac' && draft.tenLoai === undefined && draft.trichYeu !== undefined);

/** What stands under the number: V/v of a công văn, the draft mark, the urgency mark (10a above 10b in the map). */
function belowNumber(b: Builder, draft: VanBanCoDau, width: Pt): GridRow[] {
  const blocks: Block[] = [
    ...(besideNumber(draft) ? [b.centred('trich-yeu-cong-van', ['trichYeu'], ['V/v ', { chu: draft.trichYeu ?? '', path: ['trichYeu'] }], width)] : []),
    ...draftMark(b, draft.duThao),
    ...urgency(b, draft.doKhan),
  ];
  return blocks.length === 0 ? [] : [{ cells: [{ blocks }, { blocks: [] }] }];
}

function draftMark(b: Builder, mark: VanBanCoDau['duThao']): Block[] {
  if (mark === undefined || mark === false) return [];
  const pieces: Piece[] = mark === true ? ['DỰ THẢO'] : ['DỰ THẢO LẦN ', { chu: String(mark), path: ['duThao'] }];
  return [b.paragraph('du-thao', ['duThao'], inlinesOf('du-thao', pieces))];
}

function urgency(b: Builder, level: VanBanCoDau['doKhan']): Block[] {
  if (level === undefined) return [];
  const { chu, rong, cao } = KHUNG_KHAN[level];
  return [b.paragraph('do-khan', ['doKhan'], [{ kind: 'text', text: protect(hoa(chu)) }], { frame: { width: mmToPt(rong), height: mmToPt(cao), color: MAU_KHAN } })];
}
