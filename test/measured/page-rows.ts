import { fixed, oneOf, range } from '../../src/core/units.ts';
import { everyParagraph, lookOf } from '../support/docx-format.ts';
import { ink, firstLine } from '../support/pdf-find.ts';
import { docs, ABOVE_FOOT, BELOW_TOP, bodyLines, landscape, leftEdge, mm, textWidth, twipMm, upright, wordSections } from './geometry.ts';
import { MM, PT, type Row } from './row.ts';

const MARGIN_KEYS = [['top', 'trên', 20, 25], ['bottom', 'dưới', 20, 25], ['left', 'trái', 30, 35], ['right', 'phải', 15, 20]] as const;
const sectionFigures = (key: 'top' | 'bottom' | 'left' | 'right' | 'width' | 'height', turned = false): NonNullable<Row['docx']> =>
  (r) => docs(r).flatMap((d) => wordSections(d).filter((s) => s.turned === turned).map((s) => s[key])).map(twipMm);

/** Page and text block: P-01 to P-06 and P-14. */
export const PAGE_ROWS: readonly Row[] = [
  { id: 'P-01', what: 'A4 đứng, rộng', unit: 'mm', tolerance: MM, target: () => fixed(210), pdf: (r) => docs(r).flatMap(upright).map((p) => mm(p.width)), docx: sectionFigures('width') },
  { id: 'P-01', what: 'A4 đứng, cao', unit: 'mm', tolerance: MM, target: () => fixed(297), pdf: (r) => docs(r).flatMap(upright).map((p) => mm(p.height)), docx: sectionFigures('height') },
  { id: 'P-02', what: 'phụ lục ngang, rộng', unit: 'mm', tolerance: MM, target: () => fixed(297), pdf: (r) => landscape(r['ke-hoach']).map((p) => mm(p.width)), docx: sectionFigures('width', true) },
  { id: 'P-02', what: 'phụ lục ngang, cao', unit: 'mm', tolerance: MM, target: () => fixed(210), pdf: (r) => landscape(r['ke-hoach']).map((p) => mm(p.height)), docx: sectionFigures('height', true) },
  // The range itself, to the twip: 15 mm as 850 twips would be below it.
  ...MARGIN_KEYS.map(([key, name, min, max]): Row => ({
    id: 'P-03', what: `lề ${name}, trong khoảng (tính đến twip)`, unit: 'twip', tolerance: 0,
    target: () => range(Math.ceil(min / (25.4 / 1440)), Math.floor(max / (25.4 / 1440))),
    docx: (r) => docs(r).flatMap((d) => wordSections(d).map((s) => s[key])),
  })),
  { id: 'P-03', what: 'lề trên, từ đỉnh dòng đầu của trang phụ lục', unit: 'mm', tolerance: MM, target: (r) => fixed(r.form.leTren), pdf: (r) => [mm(firstLine(r['ke-hoach'].pdf, 'Phụ lục I').baseline - BELOW_TOP * 14)] },
  { id: 'P-03', what: 'lề dưới: chân dòng thấp nhất, không thấp hơn', unit: 'mm', tolerance: MM, target: (r) => range(r.form.leDuoi, 297), pdf: (r) => docs(r).flatMap((d) => d.pdf.pages.map((p) => mm(p.height - Math.max(...bodyLines(r, p).map((l) => l.baseline + ABOVE_FOOT * (l.items[0]?.size ?? 0)))))) },
  { id: 'P-03', what: 'lề trái: mép trái nhất của chữ', unit: 'mm', tolerance: MM, target: (r) => fixed(r.form.leTrai), pdf: (r) => docs(r).map((d) => mm(Math.min(...d.pdf.pages.flatMap((p) => bodyLines(r, p).map((l) => ink(l).left))))) },
  { id: 'P-03', what: 'lề phải: mép phải nhất của chữ', unit: 'mm', tolerance: MM, target: (r) => fixed(r.form.lePhai), pdf: (r) => docs(r).map((d) => mm(Math.min(...upright(d).flatMap((p) => bodyLines(r, p).map((l) => p.width - ink(l).right))))) },
  { id: 'P-03', what: 'mọi chữ, nét ở trong khổ chữ (kể cả đầu, chân trang: theo chiều ngang)', unit: 'mm', tolerance: MM, target: (r) => range(r.form.leTrai, 297 - r.form.lePhai), pdf: (r) => docs(r).flatMap((d) => d.pdf.pages.flatMap((p) => [...p.lines.filter((l) => l.text.trim() !== '').flatMap((l) => edges(ink(l).left, ink(l).right, p.width)), ...p.strokes.flatMap((s) => edges(Math.min(s.x1, s.x2), Math.max(s.x1, s.x2), p.width))])) },
  { id: 'P-04', what: 'phông chữ (Tinos có bề rộng của Times New Roman)', unit: '', tolerance: 0, target: () => 'Times', pdf: (r) => docs(r).flatMap((d) => d.pdf.pages.flatMap((p) => p.texts.map((t) => t.font.replace(/^Tinos.*/, 'Times')))), docx: (r) => docs(r).flatMap((d) => everyParagraph(d.docx).map((p) => lookOf(d.docx, p).font.replace('Times New Roman', 'Times'))) },
  { id: 'P-05', what: 'chữ Unicode dựng sẵn (NFC)', unit: '', tolerance: 0, target: () => true, pdf: (r) => docs(r).flatMap((d) => d.pdf.pages.flatMap((p) => p.texts.map((t) => t.text === t.text.normalize('NFC')))), docx: (r) => docs(r).flatMap((d) => everyParagraph(d.docx).map((p) => p.text === p.text.normalize('NFC'))) },
  { id: 'P-14', what: 'cỡ chữ tăng giảm cùng nhau: Quốc hiệu, Tiêu ngữ, ngày', unit: '', tolerance: 0, target: (r) => (r.form.coChu === 14 ? '13 14 14' : '12 13 13'), pdf: (r) => [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hòa An, ngày 09 tháng 01 năm 2026'].map((t) => Math.round(firstLine(r['cong-van'].pdf, t).items[0]?.size ?? 0)).join(' ')] },
  { id: 'P-14', what: 'một cỡ chữ cho cả nội dung', unit: 'pt', tolerance: PT, target: (r) => oneOf(r.form.coChu), pdf: (r) => [1, 2, 3].map((n) => firstLine(r['cong-van'].pdf, `Đoạn ${n}: `, false).items[0]?.size ?? 0) },
  { id: 'P-03', what: 'bề rộng khổ chữ của dòng thẳng hai lề', unit: 'mm', tolerance: MM, target: (r) => fixed(mm(textWidth(r))), pdf: (r) => [mm(ink(lineTwo(r)).width)] },
];

/** Edges as millimetres such that a landscape page is held against its own right margin. */
const edges = (left: number, right: number, width: number): number[] => [mm(left), 297 - mm(width - right)];
const lineTwo = (r: Parameters<Row['target']>[0]) => {
  const lines = r['cong-van'].pdf.pages[0]?.lines ?? [];
  const at = lines.findIndex((l) => l.text.startsWith('Đoạn 1: '));
  const line = lines[at + 1];
  if (line === undefined || leftEdge(r) <= 0) throw new Error('no second line');
  return line;
};
