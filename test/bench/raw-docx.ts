/** Baseline: the same content by hand-written `docx` code, as one writes it for one document. */
import { AlignmentType, BorderStyle, Document, Header, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Content } from './content.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
interface Look { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number }

const run = (text: string, look: Look = {}): TextRun => new TextRun({ text, font: 'Times New Roman', size: 28, ...look });
const centred = (text: string, look: Look = {}): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
const rule = (): Paragraph =>
  new Paragraph({ indent: { left: 1400, right: 1400 }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } }, children: [] });
const bodyText = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 567 }, spacing: { before: 120, line: 276 }, children: [run(text)] });

function columns(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], size: number): TableCell => new TableCell({ width: { size, type: WidthType.DXA }, children });
  const row = new TableRow({ children: [cell(left, widths[0]), cell(right, widths[1])] });
  return new Table({ width: { size: 9354, type: WidthType.DXA }, columnWidths: [...widths], borders: NO_BORDERS, rows: [row] });
}

function head({ parent, agency, symbol, place }: Content): Table {
  const left = [centred(parent.toUpperCase(), { size: 24 }), centred(agency.toUpperCase(), { bold: true, size: 26 }), rule(), centred(`Số: ${symbol}`, { size: 26 })];
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: 24 }), centred('Độc lập - Tự do - Hạnh phúc', { bold: true, size: 26 }),
    rule(), centred(`${place}, ngày 09 tháng 01 năm 2026`, { italics: true, size: 26 }),
  ];
  return columns([4000, 5354], left, right);
}

function foot({ recipients, archive, post, signer }: Content): Table {
  const line = (text: string, look: Look): Paragraph => new Paragraph({ children: [run(text, look)] });
  const left = [line('Nơi nhận:', { bold: true, italics: true, size: 24 }), ...[...recipients, `Lưu: ${archive}`].map((to) => line(`- ${to};`, { size: 22 }))];
  return columns([4600, 4754], left, [centred(post.toUpperCase(), { bold: true }), ...Array.from({ length: 4 }, () => centred('')), centred(signer, { bold: true })]);
}

function body({ parts }: Content): Paragraph[] {
  return parts.flatMap(({ heading, paragraphs }, at) =>
    heading === undefined
      ? paragraphs.map(bodyText)
      : [new Paragraph({ keepNext: true, indent: { firstLine: 567 }, children: [run(`${at + 1}. ${heading}`, { bold: true })] }), ...paragraphs.map((text, i) => bodyText(`${i + 1}. ${text}`))]);
}

/** The content as a DOCX. */
export async function rawDocx(content: Content): Promise<Uint8Array> {
  const { subject, addressees } = content;
  const title = addressees.length > 0 ? [centred(`V/v ${subject}`, { size: 24 })] : [centred('KẾ HOẠCH', { bold: true }), centred(subject, { bold: true })];
  const sentTo = addressees.map((to) => new Paragraph({ children: [run(`Kính gửi: ${to}`)] }));
  const page = { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567 } };
  const number = new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })] })] });
  const children = [head(content), ...title, ...sentTo, ...body(content), foot(content), new Paragraph({})];
  const document = new Document({ sections: [{ properties: { page, titlePage: true }, headers: { default: number, first: new Header({ children: [] }) }, children }] });
  return Packer.pack(document, 'uint8array');
}
