import type { ParaProps, Pen } from './pen.ts';
import { textBox } from './strokes.ts';
import type { LookName, Truth } from './truths.ts';

const [LEFT, RIGHT] = [4300, 4900];
type Line = readonly [name: LookName, text: string, over?: ParaProps];

/** Recipients as they are printed. */
export const recipientLines = ({ noiNhan }: Truth): readonly string[] => noiNhan.map((one, i) => `- ${one}${i === noiNhan.length - 1 ? '.' : ';'}`);
const left = (truth: Truth): Line[] => [['noi-nhan', 'Nơi nhận:'], ...recipientLines(truth).map((text): Line => ['noi-nhan-muc', text])];

/** Authority and title, line by line or in one paragraph that breaks are typed into. */
function powers(pen: Pen, { quyenHan, chucVu }: Truth, end = ''): string {
  const lines = [...quyenHan, chucVu];
  if (pen.habits.powers === 'breaks') return pen.para(quyenHan.length > 0 ? 'quyen-han' : 'chuc-vu', pen.text('quyen-han', lines.join('\n')) + end);
  return lines.map((text, i) => (i === lines.length - 1 ? pen.para('chuc-vu', pen.text('chuc-vu', text) + end) : pen.line1('quyen-han', text))).join('');
}

/** The block of a signer: what he signs as, room for the hand, the name. */
export function signer(pen: Pen, truth: Truth): string {
  switch (pen.habits.name) {
    case 'blank':
      return powers(pen, truth) + pen.blank(14).repeat(4) + pen.line1('ho-ten', truth.hoTen);
    case 'space':
      return powers(pen, truth) + pen.line1('ho-ten', truth.hoTen, { before: 1400 });
    case 'breaks':
      return powers(pen, truth, pen.inside('ho-ten', `\n\n\n\n\n${truth.hoTen}`));
    default:
      return pen.habits.name satisfies never;
  }
}

const cell = (width: number, blocks: string, more = ''): string => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${blocks}</w:tc>`;
const table = (rows: readonly string[]): string => `<w:tbl><w:tblPr><w:tblW w:w="${LEFT + RIGHT}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${LEFT}"/><w:gridCol w:w="${RIGHT}"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const written = (pen: Pen, lines: readonly Line[]): string => lines.map(([name, text, over]) => pen.line1(name, text, over)).join('');

/** Recipients and signature. */
export function tailXml(pen: Pen, truth: Truth): string {
  if (truth.thuKy !== undefined) return minutes(pen, truth, truth.thuKy);
  switch (pen.habits.tail) {
    case 'table':
      return table([cell(LEFT, written(pen, left(truth))) + cell(RIGHT, signer(pen, truth))]) + pen.blank();
    case 'rows':
      return table([cell(LEFT, written(pen, left(truth)), '<w:vMerge w:val="restart"/>') + cell(RIGHT, powers(pen, truth) + pen.blank(14).repeat(4)), cell(LEFT, pen.blank(), '<w:vMerge/>') + cell(RIGHT, pen.line1('ho-ten', truth.hoTen))]) + pen.blank();
    case 'tabs':
      return tabbed(pen, truth);
    case 'box':
      return pen.blank() + pen.para('noi-nhan', `${textBox(pen, pen.habits.head === 'vml-boxes', [200, 0, 250, 170], signer(pen, truth))}${pen.text('noi-nhan', 'Nơi nhận:')}`) + written(pen, left(truth).slice(1)) + pen.blank(14).repeat(5);
    default:
      return pen.habits.tail satisfies never;
  }
}

/** Left and right of each line behind a stop. */
function tabbed(pen: Pen, truth: Truth): string {
  const right: (Line | undefined)[] = [...truth.quyenHan.map((text): Line => ['quyen-han', text]), ['chuc-vu', truth.chucVu], undefined, undefined, undefined, undefined, ['ho-ten', truth.hoTen]];
  const all = left(truth);
  return Array.from({ length: Math.max(right.length, all.length) }, (_, i) => {
    const [l, r] = [all[i], right[i]];
    const behind = r === undefined ? '' : `${pen.inside(r[0], '\t')}${pen.inside(r[0], r[1])}`;
    return pen.para(l?.[0] ?? r?.[0] ?? 'noi-nhan-muc', `${l === undefined ? '' : pen.inside(l[0], l[1])}${behind}`, { align: 'left', left: 0, before: 0, tabs: [['center', 6600]] });
  }).join('');
}

/** Who wrote the minutes at the left, who led at the right, recipients below. */
function minutes(pen: Pen, truth: Truth, name: string): string {
  const at = (title: string, hoTen: string): string => pen.line1('chuc-vu', title) + pen.blank(14).repeat(4) + pen.line1('ho-ten', hoTen);
  return table([cell(LEFT, at('THƯ KÝ', name)) + cell(RIGHT, at(truth.chucVu, truth.hoTen))]) + pen.blank() + written(pen, left(truth));
}
