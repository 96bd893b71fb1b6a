import { fixed, range } from '../../src/core/units.ts';
import { everyParagraph, wordLook } from '../support/docx-format.ts';
import type { Reading } from '../support/measured-documents.ts';
import { find, findAll, firstLine, ink, ruleBelow, widest } from '../support/pdf-find.ts';
import { middle, mm, twipMm } from './geometry.ts';
import { MM, type Row } from './row.ts';

const [KH, KD] = ['ke-hoach', 'ke-hoach-dieu'] as const;
const REFERENCE = '(Kèm theo Kế hoạch số 15/KH-UBND ngày 31 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh Hòa An)';
const LINES = ['Phụ lục I', 'DANH MỤC NHIỆM VỤ', REFERENCE] as const;
const labels = (texts: readonly string[]): string => texts.map((t) => t.trim()).filter((t) => /^Phụ lục( [IVX]+)?$/u.test(t)).join(', ');
const spoken = (r: Reading, doc: typeof KH | typeof KD) => r[doc].pdf.pages.flatMap((p) => p.lines.map((l) => l.text));
const written = (r: Reading, doc: typeof KH | typeof KD) => everyParagraph(r[doc].docx).map((p) => p.text);
/** The reference line stands in both annexes; the upright one is measured. */
const reference = (r: Reading) => find(r[KH].pdf, REFERENCE);
const stroke = (r: Reading) => {
  const line = ruleBelow(reference(r));
  if (line === undefined) throw new Error('no rule below the reference line');
  return line;
};

/** Annexes: L-02 to L-06. */
export const ANNEX_ROWS: readonly Row[] = [
  { id: 'L-02', what: 'hai phụ lục đánh số La Mã', unit: '', tolerance: 0, target: () => 'Phụ lục I, Phụ lục II', pdf: (r) => [labels(spoken(r, KH))], docx: (r) => [labels(written(r, KH))] },
  { id: 'L-02', what: 'một phụ lục không đánh số', unit: '', tolerance: 0, target: () => 'Phụ lục', pdf: (r) => [labels(spoken(r, KD))], docx: (r) => [labels(written(r, KD))] },
  ...LINES.map((text, i): Row => ({
    id: i < 2 ? 'L-03' : 'L-04', what: `«${text.slice(0, 22)}» lệch khỏi giữa khổ chữ`, unit: 'mm', tolerance: MM, target: () => fixed(0),
    pdf: (r) => find(r[KH].pdf, text).lines.map((l) => mm(ink(l).middle - middle(r))),
    docx: (r) => [wordLook(r[KH].docx, text)].map((l) => (l.align === 'center' ? twipMm(l.left - l.right) : Number.NaN)),
  })),
  { id: 'L-04', what: 'phụ lục ngang: dòng kèm theo lệch khỏi giữa', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => (findAll(r[KH].pdf, REFERENCE)[1]?.lines ?? []).map((l) => mm(ink(l).middle - middle(r, 297))) },
  { id: 'L-04', what: 'nét dưới dòng kèm theo: ngắn, so với dòng cuối', unit: 'lần', tolerance: 0.01, target: () => range(0.2, 0.5), pdf: (r) => [Math.abs(stroke(r).x2 - stroke(r).x1) / widest(reference(r))] },
  { id: 'L-04', what: 'nét dưới dòng kèm theo: lệch khỏi giữa', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [mm((stroke(r).x1 + stroke(r).x2) / 2 - middle(r))] },
  { id: 'L-06', what: 'thứ tự từ trên xuống: nhãn, tiêu đề, dòng kèm theo, nét, nội dung', unit: '', tolerance: 0, target: () => true, pdf: (r) => { const ys = [...LINES.map((t) => firstLine(r[KH].pdf, t).baseline), stroke(r).y1, firstLine(r[KH].pdf, 'Đoạn 100: ', false).baseline]; return ys.slice(1).map((y, i) => y > (ys[i] ?? 0)); } },
  { id: 'L-06', what: 'phụ lục bắt đầu ở trang mới', unit: '', tolerance: 0, target: () => true, pdf: (r) => ['Phụ lục I', 'Phụ lục II'].map((t) => find(r[KH].pdf, t).sheet.lines.find((l) => l.text.trim() !== '')?.text.trim() === t) },
];
