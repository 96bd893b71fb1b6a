import type { ParaProps, Pen } from './pen.ts';
import { lengthOf, type Stroke, strokeOf, textBox, underscores } from './strokes.ts';
import type { LookName, Truth } from './truths.ts';

/** Widths of the columns of a head, twips. */
const [LEFT, RIGHT] = [3700, 5900];
const PADDING = 216;
const room = (width: number): number => (width - PADDING) / 20;

/** A line of the head: its component, its words, and the component whose line is below it. */
type Line = readonly [name: LookName, text: string, rule?: LookName | undefined, over?: ParaProps | undefined];

const motto = ({ slip }: Pen): string => slip.motto ?? 'Độc lập - Tự do - Hạnh phúc';
const nation = (pen: Pen): Line[] => {
  const first = `CỘNG ${pen.habits.hoa} XÃ HỘI CHỦ NGHĨA VIỆT NAM`;
  return [['quoc-hieu', first], ['tieu-ngu', motto(pen), 'tieu-ngu']];
};
const issuer = ({ chuQuan, coQuan }: Truth): Line[] => [...(chuQuan === undefined ? [] : [['co-quan-chu-quan', chuQuan] as const]), ...coQuan.map((text, i): Line => ['co-quan-ban-hanh', text, i === coQuan.length - 1 ? 'co-quan-ban-hanh' : undefined])];
const number = ({ so }: Truth): Line => ['so-ky-hieu', `Số: ${so}`, undefined, { before: 120 }];
const date = ({ noi, ngay }: Truth): Line[] => (ngay === undefined ? [] : [['dia-danh-ngay', `${noi ?? ''}, ${ngay}`, undefined, { before: 120 }]]);
const isLetter = ({ loai }: Truth): boolean => loai === 'cong-van';

/** The subject of a letter in the way of the office: lines of their own, broken by hand, or left to Word. */
function subject(pen: Pen, truth: Truth): Line[] {
  if (!isLetter(truth)) return [];
  const lines = truth.trichYeu;
  if (pen.habits.subject === 'paragraphs') return lines.map((text, i): Line => ['trich-yeu-cong-van', text, undefined, i === 0 ? { before: 120 } : undefined]);
  return [['trich-yeu-cong-van', lines.join(pen.habits.subject === 'break' ? '\n' : ' '), undefined, { before: 120 }]];
}

/** Lines one below the other in a column, with their rules. */
function column(pen: Pen, lines: readonly Line[], width: number): string {
  let hung = '';
  let out = '';
  for (const [name, text, rule, over] of joinNation(pen, lines)) {
    const stroke: Stroke = rule === undefined ? {} : strokeOf(pen, rule, text.split('\n').at(-1) ?? '', room(width), text.split('\n').length);
    out += pen.para(name, `${hung}${textOf(pen, name, text)}${stroke.hung ?? ''}`, { ...over, ...stroke.own }) + (stroke.below ?? '');
    hung = stroke.next ?? '';
  }
  return hung === '' ? out : `${out}<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>${hung}</w:p>`;
}

/** The two lines of the nation in one paragraph, where the office breaks it by hand: each has its own size. */
function joinNation(pen: Pen, lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines;
  if (pen.habits.nation !== 'break' || first?.[0] !== 'quoc-hieu' || second === undefined) return lines;
  return [['quoc-hieu', `${first[1]}\n${second[1]}`, second[2]], ...lines.slice(2)];
}
function textOf(pen: Pen, name: LookName, text: string): string {
  const [first = '', second] = text.split('\n');
  if (name !== 'quoc-hieu' || second === undefined) return pen.text(name, text);
  return `${pen.text('quoc-hieu', first)}${pen.text('quoc-hieu', '\n')}${pen.inside('tieu-ngu', second)}`;
}

const cell = (width: number, blocks: string, more = ''): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${blocks}</w:tc>`;
const table = (columns: readonly number[], rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblInd w:w="-284" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

/** The head of a document. */
export function headXml(pen: Pen, truth: Truth): string {
  const left = [...issuer(truth), number(truth), ...subject(pen, truth)];
  const right = [...nation(pen), ...date(truth)];
  const { head } = pen.habits;
  const at = (lines: readonly Line[], width: number): string => cell(width, column(pen, lines, width) || pen.blank());
  switch (head) {
    case 'table':
      return table([LEFT, RIGHT], [at(left, LEFT) + at(right, RIGHT)]) + pen.blank();
    case 'rows':
      return pen.habits.rule === 'cell' ? ruledRows(pen, truth) : table([LEFT, RIGHT], rowsOf(pen, truth).map(([l, r]) => at(l, LEFT) + at(r, RIGHT))) + pen.blank();
    case 'two-tables':
      return rowsOf(pen, truth).map(([l, r]) => table([LEFT, RIGHT], [at(l, LEFT) + at(r, RIGHT)]) + pen.blank(2)).join('');
    case 'nested':
      return table([LEFT, RIGHT], [cell(LEFT, innerTable(pen, left, LEFT)) + cell(RIGHT, innerTable(pen, right, RIGHT))]) + pen.blank();
    case 'tabs':
      return tabbed(pen, truth);
    case 'boxes':
    case 'vml-boxes':
      return `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>${textBox(pen, head !== 'boxes', [-14, 0, room(LEFT), 130], column(pen, left, LEFT))}${textBox(pen, head !== 'boxes', [174, 0, room(RIGHT), 100], column(pen, right, RIGHT))}</w:p>${pen.blank(14).repeat(9)}`;
    default:
      return head satisfies never;
  }
}

const rowsOf = (pen: Pen, truth: Truth): readonly (readonly [Line[], Line[]])[] => [[issuer(truth), nation(pen)], [[number(truth)], date(truth)], ...(isLetter(truth) ? [[subject(pen, truth), []] as const] : [])].map(([l = [], r = []]) => [[...l], [...r]]);

const innerTable = (pen: Pen, lines: readonly Line[], width: number): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${width - PADDING}" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${width - PADDING}"/></w:tblGrid><w:tr>${cell(width - PADDING, column(pen, lines, width))}</w:tr></w:tbl>${pen.blank(2)}`;

/** Lines that are borders of narrow cells between wider ones. */
function ruledRows(pen: Pen, truth: Truth): string {
  const cuts = (name: LookName, text: string, width: number): readonly number[] => {
    const length = pen.slip.noRule === name ? 0 : Math.round(lengthOf(pen, name, text) * 20);
    const side = Math.round((width - length) / 2);
    return [side, width - 2 * side, side];
  };
  const l = cuts('co-quan-ban-hanh', truth.coQuan.at(-1) ?? '', LEFT);
  const r = cuts('tieu-ngu', motto(pen), RIGHT);
  const span = '<w:gridSpan w:val="3"/>';
  const wide = (lines: readonly Line[], width: number): string => cell(width, column(pen, lines.map(([name, text, , over]): Line => [name, text, undefined, over]), width) || pen.blank(), span);
  const lined = [...l, ...r].map((width, i) => cell(width, pen.blank(2), i % 3 === 1 && !(pen.slip.noRule === (i === 1 ? 'co-quan-ban-hanh' : 'tieu-ngu')) ? '<w:tcBorders><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>' : '')).join('');
  const [names, ...rest] = rowsOf(pen, truth).map(([a, b]) => wide(a, LEFT) + wide(b, RIGHT));
  return table([...l, ...r], [names ?? '', lined, ...rest]) + pen.blank();
}

/** No columns at all: both halves of a line behind stops in the middle of where they stand. */
function tabbed(pen: Pen, truth: Truth): string {
  const stops = { tabs: [['center', 1700], ['center', 6500]], align: 'left', left: 0, right: 0 } as const;
  const [names, national] = [issuer(truth), nation(pen)];
  const long = Math.max(names.length, national.length);
  const run = (line: Line | undefined): string => (line === undefined ? '' : pen.inside(line[0], line[1]));
  const row = (l: Line | undefined, r: Line | undefined, over: ParaProps = {}): string => pen.para(l?.[0] ?? r?.[0] ?? 'so-ky-hieu', `${pen.text('so-ky-hieu', '\t')}${run(l)}${r === undefined ? '' : `${pen.text('so-ky-hieu', '\t')}${run(r)}`}`, { ...stops, ...over });
  const rows = Array.from({ length: long }, (_, i) => row(names[i], national[i])).join('');
  const of = (name: LookName, text: string): string => (pen.slip.noRule === name ? '' : underscores(lengthOf(pen, name, text)));
  const lines = pen.para('so-ky-hieu', `<w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:tab/><w:t>${of('co-quan-ban-hanh', truth.coQuan.at(-1) ?? '')}</w:t><w:tab/><w:t>${of('tieu-ngu', motto(pen))}</w:t></w:r>`, stops);
  const split = subject(pen, truth).flatMap(([name, text, , over]) => text.split('\n').map((one, i): Line => [name, one, undefined, i === 0 ? over : undefined]));
  const below = split.map((line) => row(line, undefined, line[3])).join('');
  return rows + lines + row(number(truth), date(truth)[0], { before: 120 }) + below + pen.blank();
}
