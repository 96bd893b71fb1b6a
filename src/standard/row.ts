import type { Clause } from '../core/clause.ts';
import type { Allowed } from '../core/units.ts';

/** Case of a component: all capitals (in hoa) or sentence case (in thường). */
export type Case = 'hoa' | 'thuong';

/** One row of the decree's table of components (PL I·I·V), with what the rule text adds. */
export interface StandardRow {
  /** Vietnamese name of the component. */
  readonly ten: string;
  /** Ô số of the placement map (PL I·I·IV). */
  readonly o: string;
  /** Allowed font sizes in points. */
  readonly size: Allowed;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly case: Case;
  /** Alignment, where the decree states one. */
  readonly align?: 'left' | 'center' | 'justify';
  /** Solid line below: its length as a share of the text line above. */
  readonly rule?: Allowed;
  readonly clause: Clause;
}
