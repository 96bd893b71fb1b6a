import { isList } from '../../core/is-list.ts';
import { mmToPt, type Pt, snap } from '../../core/units.ts';
import type { VanBanCoDau } from '../../domain/van-ban.ts';
import type { Builder } from '../builder.ts';
import { measureOf } from '../settings.ts';
import { levelling, SINGLE } from '../styles.ts';
import type { Block, Grid } from '../tree.ts';
import { signature } from './ky.ts';
import { recipients } from './noi-nhan.ts';

/** Share of the measure for Nơi nhận, and the air between the columns. */
const LEFT_SHARE = 0.5;
const GUTTER: Pt = mmToPt(4);
/** Gap between the text and the closing blocks. */
const GAP: Pt = 14;

/** Names of two signers stand level: the shorter column gets its missing lines above the name. */
function levelNames(b: Builder, one: readonly Block[], two: readonly Block[]): readonly { readonly blocks: readonly Block[] }[] {
  const [a, c] = [heightAboveName(b, one), heightAboveName(b, two)];
  return [{ blocks: lowered(b, one, c - a) }, { blocks: lowered(b, two, a - c) }];
}

function heightAboveName(b: Builder, blocks: readonly Block[]): Pt {
  return blocks.reduce((sum, block) => {
    if (block.kind !== 'paragraph' || block.role === 'ho-ten') return sum + before(b, block);
    const lines = 1 + block.inlines.filter((inline) => inline.kind === 'break').length;
    return sum + before(b, block) + lines * SINGLE * b.styles[block.role].text.size;
  }, 0);
}
const before = (b: Builder, block: Block): Pt => (block.kind === 'paragraph' ? (block.format?.before ?? b.styles[block.role].para.before) : 0);

const lowered = (b: Builder, blocks: readonly Block[], by: Pt): Block[] =>
  blocks.map((block) => (by > 0 && block.kind === 'paragraph' && block.role === 'ho-ten' ? { ...block, format: { ...block.format, before: snap(before(b, block) + by) } } : block));

/** Closing blocks: Nơi nhận at the left, level with the first line of the signature at the right (ô 7, 9b, 12). */
export function closing(b: Builder, draft: VanBanCoDau): Grid {
  const all = measureOf(b.settings.page);
  const left = snap(all * LEFT_SHARE);
  const right = snap(all - left);
  const level = GAP + levelling(b.styles['quyen-han'].text.size, b.styles['noi-nhan'].text.size);
  const signers = draft.ky ?? [];
  if (!isList(signers) || signers.length < 2) {
    const [ky, path] = isList(signers) ? [signers[0], ['ky', 0]] : [signers, ['ky']];
    return b.grid('khoi-ky', ['ky'], [left, right], () => [{ cells: [{ blocks: recipients(b, draft, level) }, { blocks: ky === undefined ? [] : signature(b, ky, path, right - GUTTER, GAP) }] }]);
  }
  const widths = [left - GUTTER, right - GUTTER] as const;
  const pairs = signers.flatMap((_, i) => (i % 2 === 0 ? [signers.slice(i, i + 2)] : []));
  return b.grid('khoi-ky', ['ky'], [left, right], () => [
    ...pairs.map((pair, p) => {
      const [one = [], two = []] = pair.map((ky, i) => signature(b, ky, ['ky', 2 * p + i], widths[i] ?? left, GAP));
      return { cells: levelNames(b, one, two) };
    }),
    { cells: [{ blocks: recipients(b, draft, GAP) }, { blocks: [] }] },
  ]);
}
