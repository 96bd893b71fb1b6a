import { fixed, oneOf, range } from '../../src/core/units.ts';
import { everyParagraph, wordLook } from '../support/docx-format.ts';
import type { DocName, Reading } from '../support/measured-documents.ts';
import { find, findAll, firstLine, ink, ruleBelow } from '../support/pdf-find.ts';
import { doanDai } from '../support/full-drafts.ts';
import { leftEdge, middle, mm, SINGLE, textWidth, twipMm } from './geometry.ts';
import { MM, PT, type Row } from './row.ts';

const [CV, KH, KD] = ['cong-van', 'ke-hoach', 'ke-hoach-dieu'] as const;
/** Body paragraphs that stand whole on one page. */
const whole = (r: Reading) => [1, 2, 3, 4, 5, 6].flatMap((n) => findAll(r[CV].pdf, doanDai(n)));
/** A text that begins so, with its lines down to the next paragraph of the PDF. */
const first = (r: Reading, doc: DocName, text: string) => firstLine(r[doc].pdf, text, false);

/** Paragraphs that take the first-line indent, with their document. */
const INDENTED: readonly (readonly [DocName, string])[] = [
  [CV, 'Đoạn 1: '], [KH, 'Căn cứ Luật'], [KH, 'I. MỤC ĐÍCH'], [KH, '1. Mục đích'], [KH, '2. Khoản không'], [KH, 'a) Điểm thứ nhất'], [KH, '- Gạch: '], [KH, '+ Cộng: '],
  [KD, 'Điều 1. Phạm vi'], [KD, '1. Khoản một'], [KD, 'a) Điểm số 1'],
];
const CENTRED: readonly (readonly [id: string, DocName, string])[] = [
  ['S-03', KH, 'Phần I'], ['S-03', KH, 'QUY ĐỊNH CHUNG'], ['S-03', KD, 'Chương I'], ['S-03', KD, 'NHỮNG QUY ĐỊNH CHUNG'],
  ['S-04', KD, 'Mục 1'], ['S-04', KD, 'PHẠM VI'], ['S-04', KD, 'Tiểu mục 1'], ['S-04', KD, 'ĐỐI TƯỢNG'],
];
const PAIRS: readonly (readonly [id: string, DocName, string, string])[] = [
  ['S-03', KH, 'Phần I', 'QUY ĐỊNH CHUNG'], ['S-03', KD, 'Chương I', 'NHỮNG QUY ĐỊNH CHUNG'], ['S-04', KD, 'Mục 1', 'PHẠM VI'], ['S-04', KD, 'Tiểu mục 1', 'ĐỐI TƯỢNG'],
];
const below = (r: Reading, doc: DocName, upper: string, lower: string): number => {
  const [a, b] = [firstLine(r[doc].pdf, upper), firstLine(r[doc].pdf, lower)];
  return (b.baseline - a.baseline) / SINGLE / (b.items[0]?.size ?? 0);
};
/** The decree's letters of điểm: its alphabet order without ă â ê ô ơ ư, f j w z. */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y';
const lettersOf = (texts: readonly string[]): string => texts.flatMap((t) => /^(\p{Ll})\) Điểm số/u.exec(t)?.[1] ?? []).join(' ');

/** Ô 6 and the text block: P-09 to P-12, C-03, C-04, S-03 to S-10. */
export const BODY_ROWS: readonly Row[] = [
  { id: 'P-09', what: 'mép phải của mọi dòng trừ dòng cuối, cách lề phải', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => whole(r).flatMap(({ lines }) => lines.slice(0, -1).map((l) => mm(leftEdge(r) + textWidth(r) - ink(l).right))) },
  { id: 'P-09', what: 'mép trái của mọi dòng trừ dòng đầu, cách lề trái', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => whole(r).flatMap(({ lines }) => lines.slice(1).map((l) => mm(ink(l).left - leftEdge(r)))) },
  { id: 'P-09', what: 'dàn đều', unit: '', tolerance: 0, target: () => 'both', docx: (r) => INDENTED.filter(([, text]) => !/^(I\.|Điều)/.test(text)).map(([doc, text]) => wordLook(r[doc].docx, text, false).align) },
  { id: 'P-10', what: 'lùi đầu dòng là một trong hai trị được phép', unit: 'mm', tolerance: MM, target: () => oneOf(10, 12.7), pdf: (r) => INDENTED.map(([doc, text]) => mm(ink(first(r, doc, text)).left - leftEdge(r))), docx: (r) => INDENTED.map(([doc, text]) => indent(r, doc, text)) },
  { id: 'P-10', what: 'lùi đầu dòng đúng trị đã chọn', unit: 'mm', tolerance: MM, target: (r) => fixed(r.form.thutDauDong), pdf: (r) => INDENTED.map(([doc, text]) => mm(ink(first(r, doc, text)).left - leftEdge(r))), docx: (r) => INDENTED.map(([doc, text]) => indent(r, doc, text)) },
  { id: 'P-11', what: 'khoảng cách đoạn (ngoài khoảng dòng)', unit: 'pt', tolerance: PT, target: () => range(6, Number.POSITIVE_INFINITY), pdf: paragraphGaps, docx: (r) => INDENTED.map(([doc, text]) => wordLook(r[doc].docx, text, false)).map((l) => (l.before + l.after) / 20) },
  { id: 'P-11', what: 'khoảng cách đoạn đúng trị đã chọn', unit: 'pt', tolerance: PT, target: (r) => fixed(r.form.cachDoan), pdf: paragraphGaps },
  { id: 'P-12', what: 'giãn dòng, so với dòng đơn của phông', unit: 'lần', tolerance: 0.01, target: () => range(1, 1.5), pdf: pitches, docx: (r) => INDENTED.map(([doc, text]) => wordLook(r[doc].docx, text, false)).map((l) => (l.lineRule === 'auto' ? l.line / 240 : Number.NaN)) },
  { id: 'P-12', what: 'giãn dòng đúng trị đã chọn', unit: 'lần', tolerance: 0.01, target: (r) => fixed(r.form.gianDong), pdf: pitches, docx: (r) => [wordLook(r[CV].docx, 'Đoạn 1: ', false).line / 240] },
  { id: 'C-03', what: 'căn cứ đứng dưới nét của trích yếu, mỗi căn cứ một dòng', unit: '', tolerance: 0, target: () => true, pdf: (r) => bases(r).map((line, i, all) => line.baseline > (all[i - 1]?.baseline ?? titleFoot(r))), docx: (r) => [basesText(r).length === 3] },
  { id: 'C-04', what: 'dấu cuối các căn cứ', unit: '', tolerance: 0, target: () => '; ; .', pdf: (r) => [find(r[KH].pdf, basesText(r).join('')).lines.map((l) => l.text.trim()).join(' ').match(/(;(?= (?:Căn|Theo))|\.$)/gu)?.join(' ') ?? ''], docx: (r) => [basesText(r).map((t) => t.slice(-1)).join(' ')] },
  ...CENTRED.map(([id, doc, text]): Row => ({ id, what: `«${text}» trên dòng riêng, lệch khỏi giữa`, unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => find(r[doc].pdf, text).lines.map((l) => mm(ink(l).middle - middle(r))), docx: (r) => [centred(r, doc, text)] })),
  ...PAIRS.map(([id, doc, upper, lower]): Row => ({ id, what: `«${lower}» ở dòng ngay dưới «${upper}»`, unit: 'lần', tolerance: 0.01, target: () => fixed(1), pdf: (r) => [below(r, doc, upper, lower)] })),
  { id: 'S-05', what: 'Điều cùng cỡ với nội dung', unit: 'pt', tolerance: PT, target: (r) => fixed(r.form.coChu), pdf: (r) => [firstLine(r[KD].pdf, 'Điều 1. Phạm vi điều chỉnh').items[0]?.size ?? 0], docx: (r) => [wordLook(r[KD].docx, 'Điều 1. Phạm vi điều chỉnh').size] },
  { id: 'S-06', what: 'khoản có tiêu đề trên dòng riêng', unit: '', tolerance: 0, target: () => '1. Mục đích', pdf: (r) => [firstLine(r[KH].pdf, '1. Mục đích').text.trim()] },
  { id: 'S-08', what: 'chữ cái của điểm', unit: '', tolerance: 0, target: () => LETTERS, pdf: (r) => [lettersOf(r[KD].pdf.pages.flatMap((p) => p.lines.map((l) => l.text)))], docx: (r) => [lettersOf(everyParagraph(r[KD].docx).map((p) => p.text))] },
  { id: 'S-10', what: '«I. …» không đứng giữa: mép trái', unit: 'mm', tolerance: MM, target: (r) => fixed(r.form.leTrai + r.form.thutDauDong), pdf: (r) => [mm(ink(firstLine(r[KH].pdf, 'I. MỤC ĐÍCH, YÊU CẦU')).left)] },
];

const indent = (r: Reading, doc: DocName, text: string): number => {
  const look = wordLook(r[doc].docx, text, false);
  return look.left === 0 ? twipMm(look.firstLine) : Number.NaN;
};
function paragraphGaps(r: Reading): number[] {
  return whole(r).flatMap((found, i, all) => {
    const next = all[i + 1];
    const [a, b] = [found.lines.at(-1), next?.lines[0]];
    if (a === undefined || b === undefined || next?.page !== found.page) return [];
    const size = b.items[0]?.size ?? 0;
    return [b.baseline - a.baseline - SINGLE * size * r.form.gianDong];
  });
}
function pitches(r: Reading): number[] {
  return whole(r).flatMap(({ lines }) => lines.slice(1).map((l, i) => (l.baseline - (lines[i]?.baseline ?? 0)) / SINGLE / (l.items[0]?.size ?? 0)));
}
const basesText = (r: Reading): readonly string[] => everyParagraph(r[KH].docx).filter((p) => /^(Căn cứ|Theo đề nghị)/u.test(p.text)).map((p) => p.text);
const bases = (r: Reading) => basesText(r).map((text) => firstLine(r[KH].pdf, text));
/** The rule below the trích yếu. */
const titleFoot = (r: Reading): number => ruleBelow(find(r[KH].pdf, 'Triển khai công tác bảo tồn và phát huy giá trị các di sản trên địa bàn tỉnh giai đoạn 2026 - 2030'))?.y1 ?? Number.NaN;
const centred = (r: Reading, doc: DocName, text: string): number => {
  const look = wordLook(r[doc].docx, text);
  return look.align === 'center' ? twipMm(look.left - look.right + look.firstLine) : Number.NaN;
};
