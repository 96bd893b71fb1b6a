import { isBlank, isLine, type Item, joined, type Line, part } from './line.ts';
import { eachCell } from './columns.ts';
import { markerOf, withoutMarker } from './markers.ts';
import { as, type Out, type OutLine } from './out.ts';
import { isCanCu, isKinhGui, nextLine } from './patterns.ts';
import { WHY } from './why.ts';

/** Kính gửi with its list, and where the rest begins. */
export interface Addressees {
  readonly out: readonly Out[];
  readonly next: number;
}

const NONE = (next: number): Addressees => ({ out: [], next });
/** Most lines of a list of addressees. */
const MOST = 60;

/** Finds Kính gửi (ô 9a) right at an index, in lines or in a table of two columns. */
export function findAddressees(items: readonly Item[], from: number): Addressees {
  const at = nextLine(items, from);
  const item = items[at];
  if (item?.kind === 'table') {
    const lines = inCells(item);
    return lines[0] !== undefined && isKinhGui(lines[0]) ? { out: listed(lines), next: at + 1 } : NONE(from);
  }
  if (item === undefined || !isLine(item) || !isKinhGui(item)) return NONE(from);
  const { lines, next } = below(items, at);
  const cut = cutLabel(item);
  const whole = lines.length === 0 && cut.length === 2 && !item.raw.includes('\n');
  return { out: listed([...(whole ? [item] : cut), ...lines.flatMap(cutLabel)]), next };
}

/** Lines of a table, the label's cell first. */
function inCells(item: Extract<Item, { kind: 'table' }>): Line[] {
  const lines: Line[] = [];
  if (item.table.rows.length > 8) return [];
  eachCell(item.table, (_, cell) => lines.push(...cell.filter(isLine)));
  return lines.length > MOST ? [] : lines.flatMap(cutLabel);
}

/** Longest paragraph that is cut. */
const LONGEST = 6000;

/** `Kính gửi:` with a list that breaks or the same line hold. */
function cutLabel(line: Line): Line[] {
  if (line.raw.length > LONGEST) return [line];
  const cuts = [...line.raw.matchAll(/\n/gu)].map(({ index }) => index);
  const dash = isKinhGui(line) ? /^.{8,14}?:\s*(?=[-–]\s?\S)/u.exec(line.raw.split('\n')[0] ?? '') : null;
  const ends = [...(dash === null ? [] : [dash[0].length]), ...cuts];
  return [0, ...ends].map((start, i) => part(line, start, ends[i] ?? line.raw.length)).filter((one) => one.raw !== '');
}

/** The lines of the list below a label. */
function below(items: readonly Item[], at: number): { readonly lines: readonly Line[]; readonly next: number } {
  const label = items[at] as Line; // the caller looked
  const open = /:\s*$/u.test(label.text) || label.raw.includes('\n') || /:\s*[-–]/u.test(label.text);
  const lines: Line[] = [];
  let next = at + 1;
  for (let i = at + 1; i < items.length && lines.length < MOST; i += 1) {
    const item = items[i] as Item; // the bound is checked
    if (isBlank(item)) {
      if (lines.length > 0 && ended(lines.at(-1))) break;
      continue;
    }
    if (!isLine(item) || !isListed(item, lines, open, label)) break;
    lines.push(item);
    next = i + 1;
  }
  return { lines, next };
}

const ended = (line: Line | undefined): boolean => /[.]$/u.test(line?.text ?? '');
const isNoteLine = (line: Line): boolean => /^\(/u.test(line.text) && line.text.length < 200;

function isListed(line: Line, lines: readonly Line[], open: boolean, label: Line): boolean {
  if (isCanCu(line) && !open) return false;
  if (isNoteLine(line)) return true;
  const above = lines.at(-1);
  const dashed = markerOf(line)?.level === 'gach';
  if (dashed) return (open || /[,;]$/u.test(label.text)) && !ended(above);
  if (!open) return lines.length === 0 && label.text.length > 60 && line.look.bold === label.look.bold && line.src.para.align === label.src.para.align && /^\p{Ll}/u.test(line.text);
  if (above === undefined) return line.text.length < 200 && !/^(?:thuc hien|can cu|xet|theo|trong|de |ngay|sau khi)/u.test(line.key);
  const goesOn = !/[;.]$/u.test(above.text) && line.text.length < 160;
  return goesOn || (markerOf(lines[0] ?? above) === undefined && /;$/u.test(above.text) && line.text.length < 160);
}

/** The label, each addressee, and what goes on with one in a line of its own. */
function listed(lines: readonly Line[]): OutLine[] {
  const out: OutLine[] = [];
  for (const line of lines) {
    const found = markerOf(line);
    const last = out.at(-1);
    if (last === undefined) out.push(as('kinh-gui', line));
    else if (found?.level === 'gach') out.push({ ...as('kinh-gui-muc', withoutMarker(line, found)), marker: found.marker });
    else if (isNoteLine(line)) out.push(as('doan', line, WHY.kinhGui));
    else if (last.role === 'kinh-gui-muc' && last.marker !== undefined && !/[;.]$/u.test(last.line.text)) out[out.length - 1] = { ...last, line: joined([last.line, line]) };
    else if (last.role === 'kinh-gui' && !/:$/u.test(last.line.text)) out[out.length - 1] = { ...last, line: joined([last.line, line]) };
    else out.push(as('kinh-gui-muc', line));
  }
  return out;
}
