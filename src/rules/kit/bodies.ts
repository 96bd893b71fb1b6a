import type { Path } from '../../core/path.ts';
import { bodiesOf } from '../../domain/bodies.ts';
import type { Khoi, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import type { VanBan } from '../../domain/van-ban.ts';

/** A block with its place. */
export interface Placed {
  readonly block: Khoi;
  readonly path: Path;
  /** Does it stand within a quotation that an earlier block opened? */
  readonly quoted: boolean;
}

/** Every block of a draft, in bodies and below units. */
export const blocksOf = (draft: VanBan): readonly Placed[] => bodiesOf(draft).flatMap(({ blocks, path }) => placed(blocks, path));

function placed(blocks: readonly Khoi[], path: Path): Placed[] {
  let quoted = false;
  return blocks.flatMap((block, i): Placed[] => {
    const own = { block, path: [...path, i], quoted };
    quoted = staysOpen(block, quoted);
    return typeof block === 'string' || !('cap' in block) ? [own] : [own, ...placed(block.noiDung ?? [], [...path, i, 'noiDung'])];
  });
}

/** Does a quotation go on behind a block? The last mark says; a block without one changes nothing. */
function staysOpen(block: Khoi, open: boolean): boolean {
  const text = typeof block === 'string' ? block : 'doan' in block ? JSON.stringify(block.doan ?? '') : '';
  const [opens, closes] = [text.lastIndexOf('“'), text.lastIndexOf('”')];
  return opens === closes ? open : opens > closes;
}

/** The text that a paragraph begins with, and its place; none where it begins with a reference or footnote. */
export function headOf(text: NoiTuyen, path: Path): { readonly text: string; readonly path: Path } | undefined {
  const first = typeof text === 'string' ? text : text[0];
  const at = typeof text === 'string' ? path : [...path, 0];
  if (typeof first === 'string') return { text: first, path: at };
  return first !== undefined && 'chu' in first ? { text: first.chu, path: [...at, 'chu'] } : undefined;
}

/** Heads of the paragraphs of a draft that open no numbered unit. */
export const paragraphsOf = (draft: VanBan): readonly { readonly text: string; readonly path: Path; readonly quoted: boolean }[] =>
  blocksOf(draft).flatMap(({ block, path, quoted }) => {
    const head = typeof block === 'string' ? { text: block, path } : 'doan' in block && !('cap' in block) ? headOf(block.doan, [...path, 'doan']) : undefined;
    return head === undefined ? [] : [{ ...head, quoted }];
  });
