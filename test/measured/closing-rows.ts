import { fixed, range } from '../../src/core/units.ts';
import { everyParagraph, wordColumns, wordFrame, wordLook } from '../support/docx-format.ts';
import { all, textOf } from '../support/docx-read.ts';
import type { DocName, Reading } from '../support/measured-documents.ts';
import { find, findAll, firstLine, frameRound, ink } from '../support/pdf-find.ts';
import { BELOW_TOP, leftEdge, mm, textWidth, twipMm, wordColumn, wordMeasure } from './geometry.ts';
import { MM, PT, type Row } from './row.ts';

const [CV, KH, KD] = ['cong-van', 'ke-hoach', 'ke-hoach-dieu'] as const;
const QH = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const RECIPIENTS = ['- Như trên;', '- Giám đốc Sở;', '- UBND tỉnh (để b/c);', '- Lưu: VT, VP (2 bản).'];
const ADDRESSEES = ['- Ủy ban nhân dân các xã, phường;', '- Các phòng, đơn vị thuộc Sở;', '- Văn phòng Sở.'];
const SIGNED: readonly (readonly [DocName, readonly string[]])[] = [
  [CV, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn An']], [KH, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Bình']], [KD, ['CHỦ TỊCH', 'Lê Văn Chính']],
];
const at = (r: Reading, doc: DocName, text: string) => firstLine(r[doc].pdf, text);
/** Where the colon of “Kính gửi:” begins: a colon is 0.278 of the size wide. */
const colon = (r: Reading): number => {
  const line = at(r, CV, 'Kính gửi:');
  return ink(line).right - 0.2778 * (line.items[0]?.size ?? 0);
};
const FRAMES: readonly (readonly [id: string, DocName, string, width: number, color: string])[] = [
  ['U-01', CV, 'HỎA TỐC', 30, 'FF0000'], ['U-01', KH, 'THƯỢNG KHẨN', 40, 'FF0000'], ['U-01', KD, 'KHẨN', 20, 'FF0000'],
];
const frame = (r: Reading, doc: DocName, text: string) => {
  const found = frameRound(find(r[doc].pdf, text));
  if (found === undefined) throw new Error(`no frame round ${text}`);
  return found;
};
const wordUrgency = (r: Reading, doc: DocName, text: string) => wordFrame(r[doc].docx, text, wordColumn(r, doc, 0, 0));
const first = (r: Reading, doc: DocName) => r[doc].pdf.pages[0] ?? { lines: [], strokes: [], height: 0, width: 0 };
/** The line above ô 13: the lowest stroke of page 1 that is as wide as the text. */
const footLine = (r: Reading) => first(r, CV).strokes.filter((s) => Math.abs(s.y1 - s.y2) < 0.01).sort((a, b) => b.y1 - a.y1)[0] ?? { x1: 0, x2: 0, y1: 0 };

/** Ô 7, 9, 10, 11, 12 and 13. */
export const CLOSING_ROWS: readonly Row[] = [
  ...SIGNED.flatMap(([doc, lines]): Row[] => [
    { id: 'K-10', what: `khối ký «${lines[0] ?? ''}»: các dòng lệch khỏi giữa dòng đầu`, unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => lines.map((l) => mm(ink(last(r, doc, l)).middle - ink(last(r, doc, lines[0] ?? '')).middle)), docx: (r) => lines.map((l) => (wordLook(r[doc].docx, l).align === 'center' ? 0 : Number.NaN)) },
    { id: 'K-10', what: `khối ký «${lines[0] ?? ''}»: thứ tự các dòng từ trên xuống`, unit: '', tolerance: 0, target: () => true, pdf: (r) => lines.slice(1).map((l, i) => last(r, doc, l).baseline > last(r, doc, lines[i] ?? '').baseline), docx: (r) => [inOrder(everyParagraph(r[doc].docx).map((p) => p.text), lines)] },
  ]),
  { id: 'R-03', what: 'một nơi nhận: cùng dòng với Kính gửi, không dấu chấm', unit: '', tolerance: 0, target: () => 'Kính gửi: Bộ Nội vụ', pdf: (r) => [at(r, 'cong-van-nho', 'Kính gửi: Bộ Nội vụ').text.trim()], docx: (r) => everyParagraph(r['cong-van-nho'].docx).filter((p) => p.style === 'kinh-gui').map((p) => p.text) },
  { id: 'R-04', what: 'gạch đầu dòng thẳng dưới dấu hai chấm', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => ADDRESSEES.map((a) => mm(ink(at(r, CV, a)).left - colon(r))), docx: (r) => ADDRESSEES.map((a) => Math.round(twipMm(dash(r, a) - wordColon(r)) * 20) / 20) },
  { id: 'R-04', what: 'mỗi nơi một dòng, cuối là ; và .', unit: '', tolerance: 0, target: () => ADDRESSEES.join(''), pdf: (r) => [ADDRESSEES.map((a) => at(r, CV, a).text.trim()).join('')], docx: (r) => [everyParagraph(r[CV].docx).filter((p) => p.style === 'kinh-gui-muc').map((p) => p.text).join('')] },
  { id: 'R-05', what: 'Nơi nhận so với hàng quyền hạn', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => ([[CV, 'KT. GIÁM ĐỐC'], [KH, 'TM. ỦY BAN NHÂN DÂN']] as const).map(([doc, text]) => mm(at(r, doc, 'Nơi nhận:').baseline - at(r, doc, text).baseline)), docx: (r) => [wordLevel(r)] },
  { id: 'R-05', what: 'Nơi nhận ở lề trái', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => [CV, KH].map((doc) => mm(ink(at(r, doc, 'Nơi nhận:')).left - leftEdge(r))), docx: (r) => [wordLook(r[CV].docx, 'Nơi nhận:')].map((l) => twipMm(l.left + l.firstLine)) },
  { id: 'R-06', what: 'gạch đầu dòng ở lề trái', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => RECIPIENTS.map((t) => mm(ink(at(r, CV, t)).left - leftEdge(r))), docx: (r) => RECIPIENTS.map((t) => wordLook(r[CV].docx, t)).map((l) => twipMm(l.left + l.firstLine)) },
  { id: 'R-06', what: 'danh sách: mỗi nơi một dòng, R-07 Như trên ở đầu, R-09 Lưu ở cuối', unit: '', tolerance: 0, target: () => RECIPIENTS.join(''), pdf: (r) => [r[CV].pdf.pages.flatMap((p) => p.lines).filter((l) => l.text.startsWith('- ') && Math.round(l.items[0]?.size ?? 0) === 11).map((l) => l.text.trim()).join('')], docx: (r) => [everyParagraph(r[CV].docx).filter((p) => p.style === 'noi-nhan-muc').map((p) => p.text).join('')] },
  { id: 'R-07', what: 'Như trên không có ở kế hoạch', unit: '', tolerance: 0, target: () => fixed(0), pdf: (r) => [findAll(r[KH].pdf, '- Như trên;').length] },
  ...FRAMES.flatMap(([id, doc, text, width, color]): Row[] => [
    { id, what: `khung «${text}»: rộng`, unit: 'mm', tolerance: MM, target: () => fixed(width), pdf: (r) => [mm(frame(r, doc, text).width)], docx: (r) => [twipMm(wordUrgency(r, doc, text).width)] },
    { id, what: `khung «${text}»: cao`, unit: 'mm', tolerance: MM, target: () => fixed(8), pdf: (r) => [mm(frame(r, doc, text).height)], docx: (r) => [twipMm(wordUrgency(r, doc, text).height)] },
    { id, what: `khung «${text}»: màu`, unit: '', tolerance: 0, target: () => color, pdf: (r) => frame(r, doc, text).colors, docx: (r) => wordUrgency(r, doc, text).colors.map(String) },
    { id, what: `khung «${text}»: chữ lệch khỏi giữa khung`, unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => { const f = frame(r, doc, text); return [mm(ink(at(r, doc, text)).middle - f.left - f.width / 2)]; }, docx: (r) => [wordLook(r[doc].docx, text).align === 'center' ? 0 : Number.NaN] },
    { id, what: `khung «${text}»: chữ hoa lệch khỏi giữa chiều cao khung`, unit: 'mm', tolerance: 0.6, target: () => fixed(0), pdf: (r) => { const f = frame(r, doc, text); const l = at(r, doc, text); return [mm(l.baseline - 0.331 * (l.items[0]?.size ?? 0) - f.top - f.height / 2)]; } },
  ]),
  { id: 'U-01', what: 'dấu khẩn ở ô 10b: dưới ô 5b, bên trái', unit: '', tolerance: 0, target: () => true, pdf: (r) => [frame(r, CV, 'HỎA TỐC').top > at(r, CV, 'V/v cung cấp số liệu 6 tháng đầu năm 2026').baseline, frame(r, CV, 'HỎA TỐC').left < leftEdge(r) + textWidth(r) / 2] },
  ...([[CV, 'XEM XONG TRẢ LẠI'], [KH, 'LƯU HÀNH NỘI BỘ']] as const).flatMap(([doc, text]): Row[] => [
    { id: 'U-04', what: `khung «${text}»: trong lề trên, trên Quốc hiệu (chân khung)`, unit: 'mm', tolerance: 0, target: (r) => range(5, mm(at(r, doc, QH).baseline - at(r, doc, QH).items[0]!.size)), pdf: (r) => { const f = frame(r, doc, text); return [mm(f.top), mm(f.top + f.height)]; } },
    { id: 'U-04', what: `khung «${text}»: màu`, unit: '', tolerance: 0, target: () => '000000', pdf: (r) => frame(r, doc, text).colors, docx: (r) => wordFrame(r[doc].docx, text, wordMeasure(r[doc])).colors.map(String) },
    { id: 'U-04', what: `«${text}» chỉ ở trang`, unit: '', tolerance: 0, target: () => '1', pdf: (r) => [findAll(r[doc].pdf, text).map((f) => f.page + 1).join(' ')] },
  ]),
  { id: 'U-05', what: 'ô 12 ở góc dưới, bên phải ô 9b', unit: 'mm', tolerance: MM, target: (r) => fixed(mm(leftEdge(r)) + twipMm(closingColumn(r))), pdf: (r) => [mm(ink(at(r, CV, 'NVA.(300)')).right)], docx: (r) => [wordLook(r[CV].docx, 'NVA.(300)')].map((l) => (l.align === 'right' ? mm(leftEdge(r)) + twipMm(closingColumn(r) - l.right) : Number.NaN)) },
  { id: 'U-05', what: 'ô 12 dưới danh sách nơi nhận', unit: '', tolerance: 0, target: () => true, pdf: (r) => [at(r, CV, 'NVA.(300)').baseline > at(r, CV, '- Lưu: VT, VP (2 bản).').baseline] },
  { id: 'U-06', what: 'nét trên ô 13 dài bằng khổ chữ', unit: 'mm', tolerance: MM, target: (r) => fixed(mm(textWidth(r))), pdf: (r) => [mm(Math.abs(footLine(r).x2 - footLine(r).x1))] },
  { id: 'U-06', what: 'ô 13 dưới nét, cuối trang, trong giấy', unit: 'mm', tolerance: 0, target: () => range(5, 25), pdf: (r) => contactLines(r).map((l) => mm(first(r, CV).height - l.baseline)).concat(contactLines(r).every((l) => l.baseline > footLine(r).y1) ? [] : [Number.NaN]) },
  { id: 'U-06', what: 'ô 13 chỉ ở trang', unit: '', tolerance: 0, target: () => '1', pdf: (r) => [findAll(r[CV].pdf, contactLines(r)[0]?.text ?? '').map((f) => f.page + 1).join(' ')] },
  { id: 'U-06', what: 'ô 13 dưới dòng cuối của nội dung trang 1', unit: 'pt', tolerance: PT, target: () => range(0, 400), pdf: (r) => [footLine(r).y1 - Math.max(...first(r, CV).lines.filter((l) => l.baseline < footLine(r).y1).map((l) => l.baseline))] },
  { id: 'U-06', what: 'ô 13 ở chân trang đầu của phần đầu', unit: '', tolerance: 0, target: () => true, docx: (r) => [all(r[CV].docx.part('word/footer1.xml'), 'w:p').some((p) => textOf(p).includes('phường Hòa An'))] },
];

/** The signature block ends the document: what is said twice is taken from its end. */
function last(r: Reading, doc: DocName, text: string) {
  const found = findAll(r[doc].pdf, text).at(-1)?.lines[0];
  if (found === undefined) throw new Error(`not in the PDF: ${text}`);
  return found;
}
const contactLines = (r: Reading) => first(r, CV).lines.filter((l) => /^(Số 1 đường|ĐT: )/.test(l.text));
const inOrder = (texts: readonly string[], wanted: readonly string[]): boolean => {
  const start = texts.lastIndexOf(wanted[0] ?? '');
  return start >= 0 && wanted.every((text, i) => texts[start + i] === text);
};
const dash = (r: Reading, text: string): number => {
  const look = wordLook(r[CV].docx, text);
  return look.left + look.firstLine;
};
/** “Kính gửi” as wide as read in the PDF, from where the DOCX lets it begin; twips. */
const wordColon = (r: Reading): number => wordLook(r[CV].docx, 'Kính gửi:').left + (colon(r) - ink(at(r, CV, 'Kính gửi:')).left) * 20;
const wordLevel = (r: Reading): number => {
  const [label, sign] = [wordLook(r[CV].docx, 'Nơi nhận:'), wordLook(r[CV].docx, 'KT. GIÁM ĐỐC')];
  const down = (look: typeof label): number => look.before / 20 + BELOW_TOP * look.size;
  return Math.round(mm(down(label) - down(sign)) * 50) / 50;
};
/** Left column of the signature block, twips. */
const closingColumn = (r: Reading): number => wordColumns(r[CV].docx, 1)[0] ?? Number.NaN;
