import type { SeenCell } from '../seen/model.ts';
import type { XmlElement } from '../package/xml.ts';
import { sideOf } from './borders.ts';
import type { Theme } from './theme.ts';
import { child } from './xml-kit.ts';

/** A cell of the file with its place on the grid. */
export interface Slot {
  readonly row: XmlElement;
  readonly cell: XmlElement;
  readonly tcPr: XmlElement | undefined;
  readonly column: number;
  readonly colSpan: number;
  /** It goes on from the cell above. */
  readonly covered: boolean;
}
/** All that says which lines of a table are drawn. */
export interface Borders {
  /** `w:tblBorders`, the strongest first. */
  readonly table: readonly XmlElement[];
  readonly rows: readonly (readonly Slot[])[];
  readonly columns: number;
  readonly theme: Theme;
}
type Lines = NonNullable<SeenCell['lines']>;
type Sides = { -readonly [K in keyof Lines]: boolean };

/** Which sides of each cell are drawn; a side is drawn where either of its neighbours draws it. */
export function cellLines({ table, rows, columns, theme }: Borders): Lines[][] {
  const tableSide = (...names: readonly string[]): boolean => drawn(table.map((one) => names.map((name) => child(one, name)).find((side) => side !== undefined)), theme);
  const outer = { top: tableSide('w:top'), bottom: tableSide('w:bottom'), left: tableSide('w:left', 'w:start'), right: tableSide('w:right', 'w:end') };
  const inside = { h: tableSide('w:insideH'), v: tableSide('w:insideV') };
  const own = rows.map((slots, index) =>
    slots.map((slot): Sides => {
      const borders = child(slot.tcPr, 'w:tcBorders');
      const side = (fallback: boolean, ...names: readonly string[]): boolean => {
        const said = names.map((name) => child(borders, name)).find((one) => one !== undefined);
        return said === undefined ? fallback : sideOf(said, theme) !== undefined;
      };
      return {
        top: !slot.covered && side(index === 0 ? outer.top : inside.h, 'w:top'),
        bottom: !goesOn(rows[index + 1], slot) && side(index === rows.length - 1 ? outer.bottom : inside.h, 'w:bottom'),
        left: side(slot.column === 0 ? outer.left : inside.v, 'w:left', 'w:start'),
        right: side(slot.column + slot.colSpan >= columns ? outer.right : inside.v, 'w:right', 'w:end'),
      };
    }),
  );
  share(rows, own);
  return own;
}

const drawn = (sides: readonly (XmlElement | undefined)[], theme: Theme): boolean => {
  const said = sides.find((side) => side !== undefined);
  return sideOf(said, theme) !== undefined;
};
const goesOn = (below: readonly Slot[] | undefined, { column }: Slot): boolean => below?.some((slot) => slot.column === column && slot.covered) === true;

/** Gives a drawn side to both cells that it parts. */
function share(rows: readonly (readonly Slot[])[], own: readonly (readonly Sides[])[]): void {
  own.forEach((all, index) => {
    const below = openBelow(rows[index + 1] ?? [], own[index + 1] ?? []);
    all.forEach((sides, at) => {
      const right = all[at + 1];
      if (right !== undefined) sides.right = right.left = sides.right === true || right.left === true;
      const under = below.get(rows[index]?.[at]?.column ?? -1);
      if (under !== undefined) sides.bottom = under.top = sides.bottom === true || under.top === true;
    });
  });
}

/** Sides of the cells of a row that begin in it, by column. */
const openBelow = (slots: readonly Slot[], sides: readonly Sides[]): ReadonlyMap<number, Sides> =>
  new Map(slots.flatMap(({ covered, column }, at) => (covered || sides[at] === undefined ? [] : [[column, sides[at]] as const])));
