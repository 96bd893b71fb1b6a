import { mmToPt, type Pt, snap } from '../../core/units.ts';
import type { VanBanBanHanh } from '../../domain/van-ban.ts';
import type { Builder } from '../builder.ts';
import { measureOf } from '../settings.ts';
import { levelling } from '../styles.ts';
import type { Grid } from '../tree.ts';
import { signature } from './ky.ts';
import { recipients } from './noi-nhan.ts';

/** Share of the measure for Nơi nhận, and the air between the columns. */
const LEFT_SHARE = 0.5;
const GUTTER: Pt = mmToPt(4);
/** Gap between the text and the closing blocks. */
const GAP: Pt = 14;

/** Closing blocks: Nơi nhận at the left, level with the first line of the signature at the right (ô 7, 9b, 12). */
export function closing(b: Builder, draft: VanBanBanHanh): Grid {
  const all = measureOf(b.settings.page);
  const left = snap(all * LEFT_SHARE);
  const right = snap(all - left);
  const level = GAP + levelling(b.styles['quyen-han'].text.size, b.styles['noi-nhan'].text.size);
  if (!Array.isArray(draft.ky)) {
    const ky = draft.ky;
    return b.grid('khoi-ky', ['ky'], [left, right], () => [{ cells: [{ blocks: recipients(b, draft, level) }, { blocks: signature(b, ky, ['ky'], right - GUTTER, GAP) }] }]);
  }
  const [one, two] = draft.ky;
  return b.grid('khoi-ky', ['ky'], [left, right], () => [
    { cells: [{ blocks: signature(b, one, ['ky', 0], left - GUTTER, GAP) }, { blocks: signature(b, two, ['ky', 1], right - GUTTER, GAP) }] },
    { cells: [{ blocks: recipients(b, draft, GAP) }, { blocks: [] }] },
  ]);
}
