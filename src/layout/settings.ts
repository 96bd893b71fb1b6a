import { type Allowed, type Mm, mmToPt, type Pt } from '../core/units.ts';
import type { TrinhBay } from '../domain/parts/trinh-bay.ts';
import { PAGE } from '../standard/page.ts';
import type { CoChu } from '../standard/size-sets.ts';
import type { PageSetup } from './tree.ts';

/** Every choice of form, made: what the draft or its profile says, else these. */
export interface Settings {
  readonly coChu: CoChu;
  readonly page: PageSetup;
  readonly firstLine: Pt;
  readonly before: Pt;
  readonly spacing: number;
}

/** Defaults: the least margins, which leave the head its 65 and 100 mm; the indent and spacing of the decree's own annexes. */
const MAC_DINH = { coChu: 14, leTren: 20, leDuoi: 20, leTrai: 30, lePhai: 15, thutDauDong: 12.7, cachDoan: 6, gianDong: 1 } as const satisfies Required<TrinhBay>;
/** Page number and foot of page 1: middle of the top margin, foot of the bottom margin. */
const DAU_TRANG: Mm = 10;
const CHAN_TRANG: Mm = 6;
const MARGINS = ['leTren', 'leDuoi', 'leTrai', 'lePhai'] as const;

/** Settings of a draft whose choices of form have been checked. */
export function settingsOf(choice: TrinhBay = {}): Settings {
  const get = (key: keyof TrinhBay): number => choice[key] ?? MAC_DINH[key];
  return {
    coChu: get('coChu') === 13 ? 13 : 14,
    page: portrait(get),
    firstLine: mmToPt(get('thutDauDong')),
    before: Math.ceil(get('cachDoan') * 20) / 20,
    spacing: get('gianDong'),
  };
}

function portrait(get: (key: keyof TrinhBay) => number): PageSetup {
  const margin = (key: (typeof MARGINS)[number]): Pt => mmToPt(get(key), roundingOf(PAGE[key].allowed, get(key)));
  return {
    width: mmToPt(210),
    height: mmToPt(297),
    landscape: false,
    margin: { top: margin('leTren'), right: margin('lePhai'), bottom: margin('leDuoi'), left: margin('leTrai') },
    header: mmToPt(DAU_TRANG),
    footer: mmToPt(CHAN_TRANG),
  };
}

/** A legal minimum is rounded up to a whole twip, a maximum down, so that the file never leaves the range. */
const roundingOf = (allowed: Allowed, value: number) => (allowed.kind === 'range' && value >= allowed.max ? 'down' : 'up');

/** The page turned: width and height change places, the margins stay as the decree names them. */
export const landscape = (page: PageSetup): PageSetup => ({ ...page, width: page.height, height: page.width, landscape: true });

/** Width between the margins. */
export const measureOf = (page: PageSetup): Pt => page.width - page.margin.left - page.margin.right;
