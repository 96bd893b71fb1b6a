import type { ParaProps, Pen } from './pen.ts';
import type { LookName, Truth, Unit } from './truths.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const LETTERS = 'abcdđeghik';
type Level = 'muc' | 'khoan' | 'diem' | 'gach' | 'dieu';
const LEVELS: Readonly<Record<Level, readonly [level: number, list: number]>> = { muc: [0, 1], khoan: [1, 1], diem: [2, 1], gach: [3, 1], dieu: [0, 2] };

/** What a numeral is made of at a level. */
const numeral = (level: Level, n: number): string => ({ muc: `${ROMAN[n - 1] ?? ''}. `, khoan: `${n}. `, diem: `${LETTERS.charAt(n - 1)}) `, gach: '- ', dieu: `Điều ${n}. ` })[level];

const levelOf = (name: string): Level | undefined => (name === 'khoan-tieu-de' ? 'khoan' : name in LEVELS ? (name as Level) : undefined); // the names of LEVELS are levels

/** A text with the number of each unit. */
export function numbered(units: readonly Unit[]): { readonly unit: Unit; readonly n: number; readonly level?: Level; readonly last: number }[] {
  const counts: Record<string, number> = {};
  const below: Readonly<Record<Level, readonly Level[]>> = { muc: ['khoan', 'diem'], dieu: ['khoan', 'diem'], khoan: ['diem'], diem: [], gach: [] };
  const all = units.map((unit) => {
    const level = 'table' in unit ? undefined : levelOf(unit[0]);
    if (level === undefined) return { unit, n: 0, group: -1 };
    for (const lower of below[level]) {
      counts[lower] = 0;
      counts[`${lower}#`] = (counts[`${lower}#`] ?? 0) + 1;
    }
    counts[level] = (counts[level] ?? 0) + 1;
    return { unit, level, n: counts[level], group: counts[`${level}#`] ?? 0 };
  });
  return all.map(({ group, ...one }) => ({ ...one, last: all.filter((other) => other.level === one.level && other.group === group).length }));
}

/** Numbers that Word makes: not those of lists that need the letter đ, which Word does not have. */
const automatic = (pen: Pen, level: Level, last: number): boolean => (pen.habits.numbering === 'auto' || pen.habits.numbering === 'linked') && !(level === 'diem' && last > 4);

/** A first line that stands in by a tab that is typed. */
const lead = (pen: Pen, name: LookName): string => (pen.habits.indent === 'tab' && pen.looks[name].text === true ? '\t' : '');

/** The paragraphs and tables of a text. */
export function bodyXml(pen: Pen, units: readonly Unit[]): string {
  return numbered(units).map(({ unit, n, level, last }) => ('table' in unit ? tableXml(pen, unit.table) : unitXml(pen, unit[0], unit[1], { n, level, last }))).join('');
}

interface Numeral {
  readonly n: number;
  readonly level?: Level | undefined;
  readonly last: number;
}

function unitXml(pen: Pen, name: LookName, text: string, { n, level, last }: Numeral): string {
  if (level === undefined) return pen.line1(name, lead(pen, name) + text);
  const bold = name === 'dieu' ? { bold: true } : {};
  if (automatic(pen, level, last)) {
    const linked = pen.habits.numbering === 'linked' && pen.habits.looks === 'styles';
    // A list that stands in by its own indents, or the paragraph by its own.
    const over: ParaProps = linked ? {} : { num: LEVELS[level], ...(pen.habits.indent === 'tab' ? { firstLine: 720 } : {}) };
    return pen.para(name, pen.text(name, text), over);
  }
  const mark = numeral(level, n);
  const typed = pen.habits.numbering === 'tabbed' && level !== 'dieu' ? mark.replace(/ $/u, '\t') : mark;
  const byHand: ParaProps = pen.habits.numbering === 'linked' && pen.habits.looks === 'styles' ? { num: [0, 0], ...pen.props(name) } : {};
  const over: ParaProps = typed === mark ? byHand : { tabs: [...(pen.habits.indent === 'tab' ? ([['left', 720]] as const) : []), ['left', 1134]] };
  return pen.para(name, pen.text(name, lead(pen, name) + typed, bold) + pen.text(name, text), over);
}

/** A table with lines round its cells. */
function tableXml(pen: Pen, rows: readonly (readonly string[])[]): string {
  const columns = rows[0] ?? [];
  const width = Math.round(9000 / columns.length);
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
  const body = rows.map((row, i) => {
    const head = i === 0 && pen.habits.table === 'marked' ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${head}${row.map((text, column) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${pen.line1(i === 0 ? 'o-bang-tieu-de' : 'o-bang', text, column === 0 ? { align: 'center' } : {})}</w:tc>`).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${columns.map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${body.join('')}</w:tbl>${pen.habits.blanks === 'some' ? pen.blank(6) : ''}`;
}

/** Who a document goes to (ô 9a). */
export function kinhGuiXml(pen: Pen, { kinhGui = [] }: Truth): string {
  const [only = ''] = kinhGui;
  if (kinhGui.length === 0) return '';
  if (kinhGui.length === 1) return pen.line1('kinh-gui', `Kính gửi: ${only}`, { before: 240, after: 120 });
  const items = kinhGui.map((one, i) => `- ${one}${i === kinhGui.length - 1 ? '.' : ';'}`);
  const lines = items.map((one) => pen.line1('kinh-gui-muc', one, { left: 2780, after: 0 })).join('');
  const label = (over: ParaProps): string => pen.line1('kinh-gui', 'Kính gửi:', { before: 240, align: 'left', ...over });
  switch (pen.habits.kinhGui) {
    case 'lines':
      return label({ left: 1701 }) + lines;
    case 'tab':
      return pen.line1('kinh-gui', '\tKính gửi:', { before: 240, align: 'left', tabs: [['left', 1701]] }) + items.map((one) => pen.line1('kinh-gui-muc', `\t${one}`, { tabs: [['left', 2780]] })).join('');
    case 'inline':
      return label({ left: 1701 }) + pen.para('kinh-gui-muc', pen.text('kinh-gui-muc', items.join('\n')), { left: 2780 });
    case 'table':
      return `${pen.blank()}<w:tbl><w:tblPr><w:tblW w:w="8500" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2900"/><w:gridCol w:w="5600"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2900" w:type="dxa"/></w:tcPr>${pen.line1('kinh-gui', 'Kính gửi:', { align: 'right' })}</w:tc><w:tc><w:tcPr><w:tcW w:w="5600" w:type="dxa"/></w:tcPr>${pen.blank()}${items.map((one) => pen.line1('kinh-gui-muc', one)).join('')}</w:tc></w:tr></w:tbl>`;
    default:
      return pen.habits.kinhGui satisfies never;
  }
}
