import { plain } from '../../src/core/text.ts';
import { fixed, range } from '../../src/core/units.ts';
import { everyParagraph, wordLook, wordParagraph, wordRuleAfter } from '../support/docx-format.ts';
import type { DocName, Reading } from '../support/measured-documents.ts';
import { find, findAll, firstLine, ink, lastLine, ruleBelow, widest } from '../support/pdf-find.ts';
import { ABOVE_FOOT, BELOW_TOP, docs, leftEdge, middle, mm, SINGLE, twipMm, wordColumn, wordMeasure } from './geometry.ts';
import { MM, PT, type Row } from './row.ts';

const QH = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const TN = 'Độc lập - Tự do - Hạnh phúc';
const TY = 'Triển khai công tác bảo tồn và phát huy giá trị các di sản trên địa bàn tỉnh giai đoạn 2026 - 2030';
const TITLE = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA AN';
const [CV, KH, KD] = ['cong-van', 'ke-hoach', 'ke-hoach-dieu'] as const;

interface Rule {
  readonly id: string;
  readonly doc: DocName;
  readonly text: string;
  /** Shortest and longest as shares of the longest line above. */
  readonly share: readonly [number, number];
  /** Room of the text in twips: a column of the head, or the page. */
  readonly room: (r: Reading) => number;
}
const RULES: readonly Rule[] = [
  { id: 'Q-03', doc: CV, text: TN, share: [1, 1], room: (r) => wordColumn(r, CV, 0, 1) },
  { id: 'A-06', doc: CV, text: 'SỞ THỬ NGHIỆM', share: [1 / 3, 1 / 2], room: (r) => wordColumn(r, CV, 0, 0) },
  { id: 'A-06', doc: KD, text: TITLE, share: [1 / 3, 1 / 2], room: (r) => wordColumn(r, KD, 0, 0) },
  { id: 'T-03', doc: KH, text: TY, share: [1 / 3, 1 / 2], room: (r) => wordMeasure(r[KH]) },
];
const stroke = (r: Reading, rule: Rule) => {
  const found = find(r[rule.doc].pdf, rule.text);
  const line = ruleBelow(found);
  if (line === undefined) throw new Error(`no rule below ${rule.text}`);
  return { found, left: Math.min(line.x1, line.x2), right: Math.max(line.x1, line.x2), y: line.y1 };
};

/** Length, place and gap of each rule line. */
export const ruleRows = (rules: readonly Rule[]): readonly Row[] =>
  rules.flatMap((rule): Row[] => {
    const word = (r: Reading) => wordRuleAfter(r[rule.doc].docx, rule.text, rule.room(r)) ?? { length: Number.NaN, left: Number.NaN };
    const name = `nét dưới «${rule.text.slice(0, 26)}»`;
    return [
      { id: rule.id, what: `${name}: dài, so với dòng dài nhất ở trên`, unit: 'lần', tolerance: 0.005, target: () => range(...rule.share), pdf: (r) => { const s = stroke(r, rule); return [(s.right - s.left) / widest(s.found)]; }, docx: (r) => [word(r).length / 20 / widest(find(r[rule.doc].pdf, rule.text))] },
      { id: rule.id, what: `${name}: lệch khỏi giữa chữ`, unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => { const s = stroke(r, rule); return s.found.lines.map((l) => mm((s.left + s.right) / 2 - ink(l).middle)); }, docx: (r) => [twipMm(word(r).left + word(r).length / 2 - rule.room(r) / 2)] },
      { id: rule.id, what: `${name}: nằm dưới nét thấp nhất của chữ`, unit: 'pt', tolerance: 0, target: () => range(1, 9), pdf: (r) => { const s = stroke(r, rule); return [s.y - (s.found.lines.at(-1)?.baseline ?? 0) - 0.216 * (s.found.lines[0]?.items[0]?.size ?? 0)]; } },
    ];
  });

/** Baseline to baseline, as a share of the greater of the two single lines. */
const pitch = (r: Reading, doc: DocName, upper: string, lower: string): number => {
  const [a, b] = [lastLine(r[doc].pdf, upper), firstLine(r[doc].pdf, lower)];
  return (b.baseline - a.baseline) / (ABOVE_FOOT * (a.items[0]?.size ?? 0) + BELOW_TOP * (b.items[0]?.size ?? 0));
};
const level = (r: Reading, doc: DocName, one: string, other: string): number => mm(firstLine(r[doc].pdf, one).baseline - firstLine(r[doc].pdf, other).baseline);
const aside = (r: Reading, doc: DocName, one: string, other: string): number => mm(ink(firstLine(r[doc].pdf, one)).middle - ink(firstLine(r[doc].pdf, other)).middle);
const says = (id: string, what: string, doc: DocName, text: string): Row => ({
  id, what: `${what} đúng từng chữ`, unit: '', tolerance: 0, target: () => text,
  pdf: (r) => [findAll(r[doc].pdf, text).flatMap((f) => f.lines).map((l) => l.text).join('').trim()], docx: (r) => [plain(wordParagraph(r[doc].docx, text).text)],
});

/** Head of the document: ô 1 to 5. */
export const HEAD_ROWS: readonly Row[] = [
  { id: 'Q-01', what: 'Quốc hiệu: số dòng', unit: '', tolerance: 0, target: () => fixed(1), pdf: (r) => docs(r).map((d) => find(d.pdf, QH).lines.length) },
  { id: 'Q-01', what: 'Quốc hiệu ở bên phải: mép trái chữ, cách mép trái khổ chữ', unit: 'mm', tolerance: 0, target: () => range(50, 90), pdf: (r) => docs(r).map((d) => mm(ink(firstLine(d.pdf, QH)).left - leftEdge(r))) },
  says('Q-01', 'Quốc hiệu', CV, QH),
  says('Q-02', 'Tiêu ngữ, gạch nối có dấu cách hai bên', CV, TN),
  { id: 'Q-02', what: 'Tiêu ngữ lệch khỏi giữa Quốc hiệu', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => docs(r).map((d) => mm(ink(firstLine(d.pdf, TN)).middle - ink(firstLine(d.pdf, QH)).middle)) },
  { id: 'Q-04', what: 'Quốc hiệu chỉ có một, ở trang 1', unit: '', tolerance: 0, target: () => '1', pdf: (r) => docs(r).map((d) => findAll(d.pdf, QH).map((f) => f.page + 1).join(' ')), docx: (r) => docs(r).map((d) => String(everyParagraph(d.docx).filter((p) => p.text === QH).length)) },
  ...ruleRows(RULES),
  { id: 'P-13', what: 'giãn dòng Quốc hiệu, Tiêu ngữ', unit: 'lần', tolerance: 0.01, target: () => fixed(1), pdf: (r) => docs(r).map((d) => pitch({ ...r, [CV]: d }, CV, QH, TN)), docx: (r) => [wordLook(r[CV].docx, TN)].map((l) => l.line / 240 + l.before) },
  { id: 'P-13', what: 'giãn dòng cơ quan chủ quản, cơ quan ban hành', unit: 'lần', tolerance: 0.01, target: () => fixed(1), pdf: (r) => [pitch(r, CV, 'UBND TỈNH HÒA AN', 'SỞ THỬ NGHIỆM')], docx: (r) => [wordLook(r[CV].docx, 'SỞ THỬ NGHIỆM')].map((l) => l.line / 240 + l.before) },
  { id: 'A-05', what: 'cơ quan ban hành lệch khỏi giữa cơ quan chủ quản', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [aside(r, CV, 'SỞ THỬ NGHIỆM', 'UBND TỈNH HÒA AN')] },
  { id: 'A-07', what: 'tên dài xuống dòng, giãn dòng đơn', unit: 'lần', tolerance: 0.01, target: () => fixed(1), pdf: (r) => { const { lines } = find(r[KD].pdf, TITLE); return lines.slice(1).map((l, i) => (l.baseline - (lines[i]?.baseline ?? 0)) / SINGLE / (l.items[0]?.size ?? 0)); } },
  { id: 'A-07', what: 'tên dài: số dòng', unit: '', tolerance: 0, target: () => range(2, 4), pdf: (r) => [find(r[KD].pdf, TITLE).lines.length] },
  says('N-05', 'số, ký hiệu của kế hoạch', KH, 'Số: 15/KH-UBND'),
  says('N-06', 'số, ký hiệu của công văn (N-08 số 0 ở trước, N-09 không cách, N-12 không năm)', CV, 'Số: 05/STN-VP'),
  says('N-06', 'số, ký hiệu của công văn theo lĩnh vực', 'cong-van-nho', 'Số: 12/UBND-VX'),
  { id: 'N-13', what: 'số, ký hiệu lệch khỏi giữa cơ quan ban hành', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [aside(r, CV, 'Số: 05/STN-VP', 'SỞ THỬ NGHIỆM'), aside(r, KH, 'Số: 15/KH-UBND', 'ỦY BAN NHÂN DÂN TỈNH HÒA AN')] },
  says('D-05', 'tháng 1 có số 0, ngày dưới 10 có số 0', CV, 'Hòa An, ngày 09 tháng 01 năm 2026'),
  says('D-05', 'tháng 6 không có số 0', 'cong-van-nho', 'Hòa An, ngày 29 tháng 6 năm 2026'),
  { id: 'D-06', what: 'địa danh, ngày so với hàng số, ký hiệu', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [level(r, CV, 'Hòa An, ngày 09 tháng 01 năm 2026', 'Số: 05/STN-VP'), level(r, KH, 'Hòa An, ngày 31 tháng 12 năm 2026', 'Số: 15/KH-UBND')], docx: (r) => [wordLevel(r)] },
  { id: 'D-06', what: 'địa danh, ngày lệch khỏi giữa Quốc hiệu', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [aside(r, CV, 'Hòa An, ngày 09 tháng 01 năm 2026', QH)] },
  { id: 'T-02', what: 'tên loại lệch khỏi giữa khổ chữ', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [mm(ink(firstLine(r[KH].pdf, 'KẾ HOẠCH')).middle - middle(r))], docx: (r) => [centred(r, 'KẾ HOẠCH')] },
  { id: 'T-03', what: 'trích yếu lệch khỏi giữa khổ chữ', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => find(r[KH].pdf, TY).lines.map((l) => mm(ink(l).middle - middle(r))), docx: (r) => [centred(r, TY)] },
  { id: 'T-03', what: 'trích yếu ngay dưới tên loại, giãn dòng đơn', unit: 'lần', tolerance: 0.01, target: () => fixed(1), pdf: (r) => [pitch(r, KH, 'KẾ HOẠCH', TY)] },
  { id: 'T-04', what: 'V/v cách số, ký hiệu', unit: 'pt', tolerance: PT, target: () => fixed(6), pdf: (r) => [gap(r, 'Số: 05/STN-VP', 'V/v cung cấp số liệu 6 tháng đầu năm 2026')], docx: (r) => [wordLook(r[CV].docx, 'V/v cung cấp số liệu 6 tháng đầu năm 2026').before / 20] },
  { id: 'T-04', what: 'V/v lệch khỏi giữa số, ký hiệu', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => find(r[CV].pdf, 'V/v cung cấp số liệu 6 tháng đầu năm 2026').lines.map((l) => mm(ink(l).middle - ink(firstLine(r[CV].pdf, 'Số: 05/STN-VP')).middle)) },
  { id: 'T-04', what: 'không có nét kẻ dưới V/v, không có tên loại', unit: '', tolerance: 0, target: () => true, pdf: (r) => [ruleBelow(find(r['cong-van-nho'].pdf, 'V/v góp ý dự thảo')) === undefined, findAll(r[CV].pdf, 'CÔNG VĂN').length === 0] },
  { id: 'T-05', what: 'V/v chỉ có ở công văn', unit: '', tolerance: 0, target: () => false, pdf: (r) => [KH, KD].map((d) => r[d].pdf.pages.some((p) => p.lines.some((l) => l.text.includes('V/v')))), docx: (r) => [KH, KD].map((d) => everyParagraph(r[d].docx).some((p) => p.text.includes('V/v'))) },
];

/** From the foot of one line to the top of the next, points. */
const gap = (r: Reading, upper: string, lower: string): number => {
  const [a, b] = [lastLine(r[CV].pdf, upper), firstLine(r[CV].pdf, lower)];
  return b.baseline - a.baseline - ABOVE_FOOT * (a.items[0]?.size ?? 0) - BELOW_TOP * (b.items[0]?.size ?? 0);
};
/** What brings both baselines of the row to one height: space before plus ascent, in millimetres. */
const wordLevel = (r: Reading): number => {
  const [number, date] = [wordLook(r[CV].docx, 'Số: 05/STN-VP'), wordLook(r[CV].docx, 'Hòa An, ngày 09 tháng 01 năm 2026')];
  const down = (look: typeof number): number => look.before / 20 + BELOW_TOP * look.size;
  return Math.round(mm(down(date) - down(number)) * 50) / 50;
};
const centred = (r: Reading, text: string): number => {
  const look = wordLook(r[KH].docx, text);
  return look.align === 'center' ? twipMm(look.left - look.right + look.firstLine) : Number.NaN;
};
