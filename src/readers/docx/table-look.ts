import { childrenOf, type XmlElement } from '../package/xml.ts';
import type { Doc } from './context.ts';
import { mergeParas, paraPropsOf } from './para-props.ts';
import { mergeRuns, runPropsOf } from './run-props.ts';
import { type CellLook, NO_LOOK } from './styles.ts';
import { child, val } from './xml-kit.ts';

/** What a table's style gives to its cells. */
export interface TableLooks {
  /** `w:tblBorders`, the strongest first. */
  readonly borders: readonly XmlElement[];
  readonly margins: XmlElement | undefined;
  cell(row: number, column: number, span: number, rows: number, columns: number): CellLook;
}

/** Parts of a table that a style may treat apart, as `w:tblLook` switches them on. */
interface Switches {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowBands: boolean;
  readonly columnBands: boolean;
}

/** Reads what a table's style says. */
export function tableLooksOf(doc: Doc, tblPr: XmlElement | undefined): TableLooks {
  const chain = doc.styles.tableChain(val(child(tblPr, 'w:tblStyle')));
  const own = [tblPr, ...chain.map((style) => child(style, 'w:tblPr')).reverse()];
  const all = (name: string) => own.map((one) => child(one, name)).filter((one) => one !== undefined);
  const parts = partsOf(doc, chain);
  const switches = switchesOf(child(tblPr, 'w:tblLook'));
  const known = new Map<string, CellLook>();
  return {
    borders: all('w:tblBorders'),
    margins: all('w:tblCellMar').find((one) => one.children.length > 0),
    cell(row, column, span, rows, columns) {
      if (parts.size === 0) return NO_LOOK;
      const names = partNames(switches, row, column, span, rows, columns).filter((name) => parts.has(name));
      const key = names.join(' ');
      const made = known.get(key) ?? merged(names.flatMap((name) => parts.get(name) ?? []));
      known.set(key, made);
      return made;
    },
  };
}

const merged = (looks: readonly CellLook[]): CellLook =>
  looks.length === 0 ? NO_LOOK : { para: mergeParas([{}, ...looks.map(({ para }) => para)]), run: mergeRuns([{}, ...looks.map(({ run }) => run)]) };

/** What the styles of a chain say of the whole table and of its parts. */
function partsOf(doc: Doc, chain: readonly XmlElement[]): ReadonlyMap<string, readonly CellLook[]> {
  const parts = new Map<string, CellLook[]>();
  const add = (name: string, from: XmlElement): void => {
    const [pPr, rPr] = [child(from, 'w:pPr'), child(from, 'w:rPr')];
    if (pPr === undefined && rPr === undefined) return;
    parts.set(name, [...(parts.get(name) ?? []), { para: paraPropsOf(pPr), run: runPropsOf(rPr, doc.theme) }]);
  };
  for (const style of chain) {
    add('wholeTable', style);
    for (const part of childrenOf(style, 'w:tblStylePr')) add(part.attributes['w:type'] ?? '', part);
  }
  return parts;
}

const BITS = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400 } as const;
function switchesOf(look: XmlElement | undefined): Switches {
  const bits = Number.parseInt(val(look) ?? '0', 16);
  const on = (name: keyof typeof BITS): boolean => {
    const said = look?.attributes[`w:${name}`];
    return said === undefined ? (bits & BITS[name]) !== 0 : said === '1' || said === 'true' || said === 'on';
  };
  const isThere = look !== undefined;
  return { firstRow: on('firstRow'), lastRow: on('lastRow'), firstColumn: on('firstColumn'), lastColumn: on('lastColumn'), rowBands: isThere && !on('noHBand'), columnBands: isThere && !on('noVBand') };
}

/** Parts that a cell belongs to, the weakest first. */
function partNames(on: Switches, row: number, column: number, span: number, rows: number, columns: number): readonly string[] {
  const [isFirst, isLast] = [on.firstRow && row === 0, on.lastRow && row === rows - 1 && rows > 1];
  const [isLeft, isRight] = [on.firstColumn && column === 0, on.lastColumn && column + span >= columns];
  const [bandRow, bandColumn] = [row - (on.firstRow ? 1 : 0), column - (on.firstColumn ? 1 : 0)];
  const named = (is: boolean, name: string): readonly string[] => (is ? [name] : []);
  return [
    'wholeTable',
    ...named(on.columnBands && !isLeft && !isRight, bandColumn % 2 === 0 ? 'band1Vert' : 'band2Vert'),
    ...named(on.rowBands && !isFirst && !isLast, bandRow % 2 === 0 ? 'band1Horz' : 'band2Horz'),
    ...named(isRight, 'lastCol'),
    ...named(isLeft, 'firstCol'),
    ...named(isLast, 'lastRow'),
    ...named(isFirst, 'firstRow'),
    ...named(isFirst && isRight, 'neCell'),
    ...named(isFirst && isLeft, 'nwCell'),
    ...named(isLast && isRight, 'seCell'),
    ...named(isLast && isLeft, 'swCell'),
  ];
}
