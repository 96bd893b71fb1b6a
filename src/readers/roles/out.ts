import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Pt } from '../../core/units.ts';
import type { Grid, Marker } from '../../layout/tree.ts';
import type { SeenPicture, SeenRule, SeenTable } from '../seen/model.ts';
import type { Line } from './line.ts';

/** A block of the coming tree: what it is, and what it is made of. */
export type Out = OutLine | OutRule | OutGrid | { readonly kind: 'table'; readonly table: SeenTable; readonly why?: Bilingual } | { readonly kind: 'picture'; readonly picture: SeenPicture };

export interface OutLine {
  readonly kind: 'line';
  readonly line: Line;
  readonly role: Role;
  readonly marker?: Marker;
  /** Why it is not sure what it is. */
  readonly why?: Bilingual;
}
export interface OutRule {
  readonly kind: 'rule';
  readonly rule: SeenRule;
  readonly role: Role;
}
export interface OutGrid {
  readonly kind: 'grid';
  readonly part: Grid['part'];
  readonly columns: readonly Pt[];
  readonly rows: readonly (readonly (readonly Out[])[])[];
  /** Number of the paragraph that it stands at. */
  readonly at: number;
}

/** A line as a component. */
export const as = (role: Role, line: Line, why?: Bilingual): OutLine => ({ kind: 'line', line, role, ...(why === undefined ? {} : { why }) });

/** All components of some blocks, in grids too. */
export const linesIn = (out: readonly Out[]): readonly OutLine[] => out.flatMap((block) => (block.kind === 'line' ? [block] : block.kind === 'grid' ? block.rows.flatMap((row) => row.flatMap(linesIn)) : []));

/** Components of which none is sure, for a reason of their own or this one. */
export const doubted = (out: readonly Out[], why: Bilingual): Out[] =>
  out.map((block): Out => {
    if (block.kind === 'line') return block.why === undefined ? { ...block, why } : block;
    if (block.kind === 'grid') return { ...block, rows: block.rows.map((row) => row.map((cell) => doubted(cell, why))) };
    return block.kind === 'table' ? { ...block, why } : block;
  });
