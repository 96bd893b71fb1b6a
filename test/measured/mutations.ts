import { mmToPt } from '../../src/core/units.ts';
import { blocks, para, paragraphs, rules, sections, text, texts, type Alter } from '../support/alter-tree.ts';
import type { DocName } from '../support/measured-documents.ts';

/** A fault put into a tree by hand, and the rows that must then fail, each in the files named. */
export interface Mutation {
  readonly what: string;
  readonly doc: DocName;
  readonly alter: Alter;
  /** Id of a row and, for rows of several measures, words of it. */
  readonly fails: readonly (readonly [id: string, words: string, files: 'PDF' | 'DOCX' | 'PDF DOCX'])[];
}

const [CV, KH, KD] = ['cong-van', 'ke-hoach', 'ke-hoach-dieu'] as const;
const margin = (change: Partial<{ top: number; right: number; bottom: number; left: number }>): Alter => sections((s) => ({ ...s, page: { ...s.page, margin: { ...s.page.margin, ...change } } }));
const both = 'PDF DOCX';

export const MUTATIONS: readonly Mutation[] = [
  { what: 'a page of 210 × 300 mm', doc: CV, alter: sections((s) => ({ ...s, page: { ...s.page, height: mmToPt(300) } })), fails: [['P-01', 'cao', both]] },
  { what: 'a landscape annex that is wider', doc: KH, alter: sections((s, i) => (i === 2 ? { ...s, page: { ...s.page, width: mmToPt(300) } } : s)), fails: [['P-02', 'rộng', both]] },
  { what: 'a left margin of 29 mm', doc: CV, alter: margin({ left: mmToPt(29) }), fails: [['P-03', 'lề trái', both], ['P-07', 'lệch khỏi giữa', 'PDF']] },
  { what: 'a right margin of 850 twips', doc: CV, alter: margin({ right: 42.5 }), fails: [['P-03', 'lề phải, trong khoảng', 'DOCX']] },
  { what: 'a bottom margin of 18 mm', doc: KH, alter: margin({ bottom: mmToPt(18) }), fails: [['P-03', 'lề dưới, trong khoảng', 'DOCX'], ['P-03', 'chân dòng thấp nhất', 'PDF']] },
  { what: 'a top margin of 19 mm', doc: KH, alter: margin({ top: mmToPt(19) }), fails: [['P-03', 'lề trên', both]] },
  { what: 'another font', doc: CV, alter: (tree) => ({ ...tree, fontFamily: 'Arial' }), fails: [['P-04', 'phông', 'DOCX']] },
  { what: 'letters in their parts (NFD)', doc: CV, alter: texts('dia-danh-ngay', (t) => t.normalize('NFD')), fails: [['P-05', 'NFC', 'DOCX']] },
  { what: 'no page numbers', doc: CV, alter: sections((s) => ({ ...s, pageNumber: false })), fails: [['P-08', 'số phần', 'PDF']] },
  { what: 'a small bold page number at the left', doc: CV, alter: (t) => para('so-trang', { align: 'left' })(text(() => ({ bold: true, size: 11 }), ['so-trang'])(t)), fails: [['P-07', 'đứng, không đậm', both], ['P-07', 'canh giữa', 'DOCX'], ['P-07', 'cỡ chữ', both]] },
  { what: 'a page number that touches the text', doc: CV, alter: sections((s) => ({ ...s, page: { ...s.page, header: mmToPt(15) } })), fails: [['P-07', 'trong lề trên', 'PDF']] },
  { what: 'a document cut in two sections', doc: CV, alter: (tree) => ({ ...tree, sections: tree.sections.flatMap((s) => [{ ...s, blocks: s.blocks.slice(0, 7) }, { ...s, firstHeader: [], firstFooter: [], blocks: s.blocks.slice(7) }]) }), fails: [['P-08', 'số phần', both]] },
  { what: 'annexes run on in one section', doc: KH, alter: (tree) => ({ ...tree, sections: [{ ...tree.sections[0], blocks: tree.sections.flatMap((s) => s.blocks) }] as typeof tree.sections }), fails: [['P-08', 'số phần', both], ['L-06', 'trang mới', 'PDF']] },
  { what: 'a body aligned to the left', doc: CV, alter: para('doan', { align: 'left' }), fails: [['P-09', 'mép phải', 'PDF'], ['P-09', 'dàn đều', 'DOCX']] },
  { what: 'a body that is indented whole', doc: CV, alter: para('doan', { left: 3 }), fails: [['P-09', 'mép trái', 'PDF'], ['P-10', 'một trong hai', both]] },
  { what: 'an indent of 11 mm', doc: CV, alter: para('doan', { firstLine: mmToPt(11) }), fails: [['P-10', 'một trong hai', both], ['P-10', 'đã chọn', both]] },
  { what: 'a gap of 5 pt', doc: CV, alter: para('doan', { before: 5 }), fails: [['P-11', 'ngoài khoảng dòng', both], ['P-11', 'đã chọn', 'PDF']] },
  { what: 'spacing of 1.55 lines', doc: CV, alter: para('doan', { line: { kind: 'multiple', value: 1.55 } }), fails: [['P-12', 'so với dòng đơn', both], ['P-12', 'đã chọn', both]] },
  { what: 'spacing of 0.95 lines', doc: CV, alter: para('doan', { line: { kind: 'multiple', value: 0.95 } }), fails: [['P-12', 'so với dòng đơn', both]] },
  { what: 'one size of the set changed', doc: CV, alter: text(() => ({ size: 12 }), ['tieu-ngu']), fails: [['P-14', 'cùng nhau', 'PDF']] },
  { what: 'Tiêu ngữ apart and off the middle, its hyphens without spaces', doc: CV, alter: (t) => para('tieu-ngu', { before: 3, left: 6 })(texts('tieu-ngu', (s) => s.replaceAll(' - ', '-'))(t)), fails: [['Q-02', 'đúng từng chữ', both], ['Q-02', 'lệch', 'PDF'], ['P-13', 'Quốc hiệu', 'PDF']] },
  { what: 'Tiêu ngữ with 3 pt above', doc: CV, alter: para('tieu-ngu', { before: 3 }), fails: [['P-13', 'Quốc hiệu', both]] },
  { what: 'Quốc hiệu in two lines', doc: CV, alter: text(() => ({ size: 18 }), ['quoc-hieu']), fails: [['Q-01', 'số dòng', 'PDF']] },
  { what: 'Quốc hiệu again in an annex', doc: KH, alter: (tree) => ({ ...tree, sections: tree.sections.map((s, i) => (i === 1 ? { ...s, blocks: [{ ...headOf(tree), id: 9999 }, ...s.blocks] } : s)) }), fails: [['Q-04', 'chỉ có một', both]] },
  { what: 'a rule of Tiêu ngữ that is too short', doc: CV, alter: rules('tieu-ngu', (r) => ({ length: r.length * 0.95 })), fails: [['Q-03', 'dài', both]] },
  { what: 'a rule of the agency of 0.6 of the text', doc: CV, alter: rules('co-quan-ban-hanh', (r) => ({ length: r.length * 1.5 })), fails: [['A-06', 'dài', both]] },
  { what: 'a rule of the trích yếu of 0.3 of the text, far below', doc: KH, alter: rules('trich-yeu', (r) => ({ length: r.length * 0.75, height: 10 })), fails: [['T-03', 'dài', both], ['T-03', 'thấp nhất', 'PDF']] },
  { what: 'an agency off the middle with air above', doc: CV, alter: para('co-quan-ban-hanh', { before: 3, left: 5 }), fails: [['A-05', 'lệch', 'PDF'], ['A-06', 'lệch', 'PDF'], ['P-13', 'cơ quan', both], ['N-13', 'lệch', 'PDF']] },
  { what: 'a long agency name at 1.2 lines', doc: KD, alter: para('co-quan-ban-hanh', { line: { kind: 'multiple', value: 1.2 } }), fails: [['A-07', 'giãn dòng', 'PDF']] },
  { what: 'a number without its zero', doc: CV, alter: texts('so-ky-hieu', (t) => t.replace('05', '5')), fails: [['N-06', 'đúng từng chữ', both]] },
  { what: 'a plan numbered with its year', doc: KH, alter: texts('so-ky-hieu', (t) => (t === '15' ? '15/2026' : t)), fails: [['N-05', 'đúng từng chữ', both]] },
  { what: 'a month with a needless zero', doc: 'cong-van-nho', alter: texts('dia-danh-ngay', (t) => t.replace('6', '06')), fails: [['D-05', 'tháng 6', both]] },
  { what: 'a number 2 pt lower than the date, a date off the middle', doc: CV, alter: (t) => para('so-ky-hieu', { before: 12 })(para('dia-danh-ngay', { left: 4 })(t)), fails: [['D-06', 'so với hàng', both], ['D-06', 'lệch', 'PDF']] },
  { what: 'a type name and trích yếu at the left, far apart', doc: KH, alter: (t) => para('ten-loai', { align: 'left' })(para('trich-yeu', { align: 'left', before: 4 })(t)), fails: [['T-02', 'lệch', both], ['T-03', 'lệch khỏi giữa khổ chữ', both], ['T-03', 'giãn dòng', 'PDF']] },
  { what: 'V/v 8 pt below the number, at the left', doc: CV, alter: para('trich-yeu-cong-van', { before: 8, align: 'left' }), fails: [['T-04', 'cách', both], ['T-04', 'lệch', 'PDF']] },
  { what: 'a rule below V/v', doc: 'cong-van-nho', alter: blocks((b) => (b.kind === 'paragraph' && b.role === 'trich-yeu-cong-van' ? { ...b, frame: { width: 150, height: 18, color: '000000' } } : b)), fails: [['T-04', 'không có nét', 'PDF']] },
  { what: 'V/v in a plan', doc: KH, alter: texts('ten-loai', (t) => `V/v ${t}`), fails: [['T-05', 'chỉ có', both]] },
  { what: 'a basis above the title', doc: KH, alter: sections((s, i) => (i === 0 ? { ...s, blocks: [...s.blocks.slice(0, 1), ...s.blocks.slice(4, 5), ...s.blocks.slice(1, 4), ...s.blocks.slice(5)] } : s)), fails: [['C-03', 'đứng dưới', 'PDF']] },
  { what: 'bases that end in commas', doc: KH, alter: texts('can-cu', (t) => t.replace(/[;.]$/u, ',')), fails: [['C-04', 'dấu cuối', both]] },
  { what: 'headings of phần, chương, mục at the left, with air inside', doc: KD, alter: (t) => para('tieu-de-phan', { align: 'left', before: 3 })(para('tu-phan', { align: 'left' })(para('tu-muc', { align: 'left' })(para('tieu-de-muc', { align: 'left', before: 3 })(t)))), fails: [['S-03', 'Chương I» trên', both], ['S-03', 'ngay dưới «Chương', 'PDF'], ['S-04', 'Mục 1» trên', both], ['S-04', 'ngay dưới «Mục', 'PDF']] },
  { what: 'Điều in another size than the body', doc: KD, alter: text((s) => ({ size: s.size - 1 }), ['dieu']), fails: [['S-05', 'cùng cỡ', both]] },
  { what: 'an alphabet with f', doc: KD, alter: paragraphs('diem', (p) => (p.marker?.text === 'g' ? { ...p, marker: { ...p.marker, text: 'f' } } : p)), fails: [['S-08', 'chữ cái', both]] },
  { what: 'a heading I. in the middle', doc: KH, alter: para('muc', { align: 'center', firstLine: 0 }), fails: [['S-10', 'mép trái', 'PDF'], ['P-10', 'một trong hai', both]] },
  { what: 'a khoản heading that runs on', doc: KH, alter: texts('khoan-tieu-de', (t) => `${t}: và nữa`), fails: [['S-06', 'dòng riêng', 'PDF']] },
  { what: 'a name off the middle, above the title', doc: CV, alter: para('ho-ten', { left: 6, align: 'left' }), fails: [['K-10', 'KT. GIÁM ĐỐC»: các dòng lệch', both]] },
  { what: 'titles in the wrong order', doc: CV, alter: (t) => texts('quyen-han', () => 'PHÓ GIÁM ĐỐC')(texts('chuc-vu', () => 'KT. GIÁM ĐỐC')(t)), fails: [['K-10', 'KT. GIÁM ĐỐC»: thứ tự', both]] },
  { what: 'one addressee with a stop', doc: 'cong-van-nho', alter: texts('kinh-gui', (t) => t.replace('Nội vụ', 'Nội vụ.')), fails: [['R-03', 'một nơi nhận', both]] },
  { what: 'dashes 2 mm right of the colon', doc: CV, alter: paragraphs('kinh-gui-muc', (p) => ({ ...p, format: { ...p.format, left: (p.format?.left ?? 0) + 6 } })), fails: [['R-04', 'dấu hai chấm', both]] },
  { what: 'addressees without stops', doc: CV, alter: texts('kinh-gui-muc', (t) => t.replace(/[;.]$/u, '')), fails: [['R-04', 'cuối là', both]] },
  { what: 'Nơi nhận 3 pt lower and indented', doc: CV, alter: paragraphs('noi-nhan', (p) => ({ ...p, format: { ...p.format, before: (p.format?.before ?? 0) + 3, left: 4 } })), fails: [['R-05', 'so với hàng', both], ['R-05', 'lề trái', both]] },
  { what: 'recipients that are indented', doc: CV, alter: para('noi-nhan-muc', { left: 4 }), fails: [['R-06', 'lề trái', both]] },
  { what: 'Lưu without VT', doc: CV, alter: texts('noi-nhan-muc', (t) => t.replace('Lưu: VT', 'Lưu')), fails: [['R-06', 'danh sách', both]] },
  { what: 'Như trên in a plan', doc: KH, alter: texts('noi-nhan-muc', (t) => t.replace('Bộ Thử nghiệm', 'Như trên')), fails: [['R-07', 'không có ở kế hoạch', 'PDF']] },
  { what: 'an urgency frame of 33 × 9 mm in dark red', doc: CV, alter: paragraphs('do-khan', (p) => ({ ...p, frame: { width: mmToPt(33), height: mmToPt(9), color: 'AA0000' } })), fails: [['U-01', 'HỎA TỐC»: rộng', both], ['U-01', 'HỎA TỐC»: cao', both], ['U-01', 'HỎA TỐC»: màu', both]] },
  { what: 'an urgency frame at the right', doc: CV, alter: blocks((b) => (b.kind === 'grid' && b.part === 'dau-van-ban' ? { ...b, rows: b.rows.map((row, i) => (i === 2 ? { cells: [...row.cells].reverse() } : row)) } : b)), fails: [['U-01', 'ô 10b', 'PDF']] },
  { what: 'a circulation mark in the body, in blue', doc: CV, alter: (tree) => ({ ...tree, sections: tree.sections.map((s) => ({ ...s, firstHeader: [], blocks: [...s.blocks.slice(0, 1), ...s.firstHeader.map((b) => (b.kind === 'paragraph' && b.frame !== undefined ? { ...b, frame: { ...b.frame, color: '0000FF' } } : b)), ...s.blocks.slice(1)] })) }), fails: [['U-04', 'XEM XONG TRẢ LẠI»: trong lề', 'PDF'], ['U-04', 'XEM XONG TRẢ LẠI»: màu', both]] },
  { what: 'a drafter code at the left', doc: CV, alter: para('nguoi-soan', { align: 'left' }), fails: [['U-05', 'góc dưới', both]] },
  { what: 'a short line above ô 13', doc: CV, alter: rules('lien-he', { length: 200 }), fails: [['U-06', 'dài bằng', 'PDF']] },
  { what: 'a contact line at the end of the document', doc: CV, alter: (tree) => ({ ...tree, sections: tree.sections.map((s) => ({ ...s, firstFooter: [], blocks: [...s.blocks, ...s.firstFooter] })) }), fails: [['U-06', 'chỉ ở trang', 'PDF'], ['U-06', 'chân trang đầu', 'DOCX']] },
  { what: 'annexes numbered 1 and 2', doc: KH, alter: paragraphs('phu-luc', (p) => ({ ...p, marker: { before: 'Phụ lục ', text: p.marker?.text === 'I' ? '1' : '2', after: '' } })), fails: [['L-02', 'La Mã', both]] },
  { what: 'a single annex with a number', doc: KD, alter: paragraphs('phu-luc', (p) => ({ ...p, marker: { before: 'Phụ lục ', text: 'I', after: '' } })), fails: [['L-02', 'không đánh số', both]] },
  { what: 'annex lines at the left, a long rule', doc: KH, alter: (t) => para('phu-luc', { align: 'left' })(para('kem-theo', { align: 'left' })(rules('kem-theo', (r) => ({ length: r.length * 1.5 }))(t))), fails: [['L-03', '«Phụ lục I»', both], ['L-04', '«(Kèm theo', both], ['L-04', 'phụ lục ngang', 'PDF'], ['L-04', 'ngắn', 'PDF']] },
  { what: 'a reference line above the annex title', doc: KH, alter: sections((s, i) => (i === 1 ? { ...s, blocks: [...s.blocks.slice(0, 1), ...s.blocks.slice(2, 4), ...s.blocks.slice(1, 2), ...s.blocks.slice(4)] } : s)), fails: [['L-06', 'thứ tự', 'PDF']] },
];

function headOf(tree: Parameters<Alter>[0]) {
  const head = tree.sections[0]?.blocks[0];
  if (head === undefined) throw new Error('no head');
  return head;
}

/** Faults in all components at once: every row of that kind must fail. */
export const SWEEPS: readonly { readonly what: string; readonly words: string; readonly alter: Alter; readonly files: 'PDF' | 'DOCX' | 'PDF DOCX' }[] = [
  { what: 'sizes two points off', words: 'cỡ chữ', alter: text((s) => ({ size: s.size + 2.5 })), files: both },
  { what: 'weights turned round', words: 'đậm', alter: text((s) => ({ bold: !s.bold })), files: both },
  { what: 'slants turned round', words: 'nghiêng', alter: text((s) => ({ italic: !s.italic })), files: both },
  { what: 'colours turned to blue', words: 'màu', alter: text(() => ({ color: '0000FF' })), files: both },
];
