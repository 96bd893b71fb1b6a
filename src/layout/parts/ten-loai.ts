import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import { mmToPt, type Pt } from '../../core/units.ts';
import type { Builder, Piece } from '../builder.ts';
import { measureOf } from '../settings.ts';
import type { Block } from '../tree.ts';
import { SHORT_RULE, widest } from './dau-van-ban.ts';

/** Centred lines keep this much air at both sides. */
const AIR: Pt = mmToPt(6);
export const titleWidth = (b: Builder, measure = measureOf(b.settings.page)): Pt => measure - 2 * AIR;

/** One centred line (or balanced lines) of a title. */
export interface TitleLine {
  readonly role: Role;
  readonly path: Path;
  readonly pieces: readonly Piece[];
}

/** Centred lines with the short rule below the last one (ô 5a; annex titles). */
export function titleBlock(b: Builder, lines: readonly TitleLine[], width = titleWidth(b)): Block[] {
  const paragraphs = lines.map(({ role, path, pieces }) => b.centred(role, path, pieces, width));
  const last = paragraphs.at(-1);
  return last === undefined ? [] : [...paragraphs, b.rule(last.role, last.path, widest(b, last), SHORT_RULE)];
}
