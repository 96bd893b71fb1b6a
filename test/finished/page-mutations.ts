import { mmToPt } from '../../src/core/units.ts';
import { para, rules, sections, text, type Alter } from '../support/alter-tree.ts';
import { rolesIn } from './documents.ts';
import { inParagraph, inStyle, numbersInFooter, replaceIn, run, swapped } from './docx-parts.ts';
import { page, runs, where, withoutRule, type Mutation } from './mutation.ts';

const margin = (side: 'top' | 'right' | 'bottom' | 'left', mm: number): NonNullable<Mutation['tree']> => page((p) => ({ margin: { ...p.margin, [side]: mmToPt(mm) } }), 0);
const ONE_PAGE = 'mỗi phụ lục một trang, không in số trang';
/** Only of documents of more than one page: others show no number. */
const several = (alter: Alter): Alter => where((tree) => rolesIn(tree).has('so-trang'), alter);
const CENTRED = 'đoạn mà người soạn đặt ở giữa thì không xét';
const NO_HEAD = 'tờ kèm theo đứng một mình không có phần đầu văn bản: nét kẻ nào cũng có thể vắng';
const BOTTOM = 'trang chỉ có một phần chữ: chân dòng cuối không cho biết lề dưới';

/** Faults of the page and of the text block. */
export const PAGE_MUTATIONS: readonly Mutation[] = [
  { row: 'P-01', what: 'Letter paper', finds: ['trinh-bay/kho-giay'], tree: page(() => ({ width: 612, height: 792 })) },
  { row: 'P-01', what: 'Legal paper', finds: ['trinh-bay/kho-giay'], tree: page(() => ({ width: 612, height: 1008 })) },
  { row: 'P-01', what: 'a page of 210 × 300 mm', finds: ['trinh-bay/kho-giay'], tree: page(() => ({ height: mmToPt(300) })) },
  { row: 'P-02', what: 'landscape without a table', finds: ['trinh-bay/huong-giay'], tree: (tree) => (JSON.stringify(tree.sections[0]).includes('"kind":"table"') ? tree : page((p) => ({ width: p.height, height: p.width, landscape: true }), 0)(tree)) },
  ...(['top', 'bottom'] as const).flatMap((side): Mutation[] => [
    { row: 'P-03', what: `${side} margin of 19.6 mm`, finds: ['trinh-bay/le-trang'], tree: margin(side, 19.6), ...(side === 'bottom' ? { unseen: { pdf: BOTTOM } } : {}) },
    { row: 'P-03', what: `${side} margin of 25.6 mm`, finds: ['trinh-bay/le-trang'], tree: margin(side, 25.6), ...(side === 'bottom' ? { unseen: { pdf: BOTTOM } } : {}) },
  ]),
  { row: 'P-03', what: 'left margin of 29.6 mm', finds: ['trinh-bay/le-trang'], tree: margin('left', 29.6) },
  { row: 'P-03', what: 'left margin of 35.5 mm', finds: ['trinh-bay/le-trang'], tree: margin('left', 35.5) },
  { row: 'P-03', what: 'right margin of 14.6 mm', finds: ['trinh-bay/le-trang'], tree: margin('right', 14.6) },
  { row: 'P-03', what: 'right margin of 20.5 mm', finds: ['trinh-bay/le-trang'], tree: margin('right', 20.5) },
  { row: 'P-03', what: 'old margins of Word, an inch all round', finds: ['trinh-bay/le-trang'], tree: page(() => ({ margin: { top: 72, right: 72, bottom: 72, left: 72 } })) },
  { row: 'P-04', what: 'another font in all', finds: ['trinh-bay/phong-chu'], docx: replaceIn('word/styles.xml', /"Times New Roman"/gu, '"Arial"'), pdf: (bytes) => swapped(bytes, 'Tinos', 'Arial') },
  { row: 'P-04', what: 'another font in one style', finds: ['trinh-bay/phong-chu'], role: 'doan', docx: inStyle('doan', /<w:rPr>/u, '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>') },
  { row: 'P-04', what: 'one run in another font', finds: ['trinh-bay/phong-chu'], docx: run('ho-ten', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>') },
  { row: 'P-04', what: 'a theme font in one run', finds: ['trinh-bay/phong-chu'], docx: run('so-ky-hieu', '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>') },
  { row: 'P-04', what: 'one run in red', finds: ['trinh-bay/mau-chu'], docx: run('trich-yeu', '<w:color w:val="FF0000"/>') },
  { row: 'P-04', what: 'body text in blue', finds: ['trinh-bay/mau-chu'], tree: text(() => ({ color: '0070C0' }), ['doan']) },
  { row: 'P-04', what: 'the name of the type in grey', finds: ['trinh-bay/mau-chu'], tree: text(() => ({ color: '7F7F7F' }), ['ten-loai']) },
  { row: 'P-05', what: 'a name in TCVN3', finds: ['tep/phong-ma-cu', 'trinh-bay/phong-chu'], docx: inParagraph('ho-ten', /<w:r>[\s\S]*<\/w:r>/u, '<w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>TrÇn Quèc B¶o</w:t></w:r>') },
  { row: 'P-07', what: 'no page numbers', finds: ['trinh-bay/so-trang'], tree: several(sections((s) => ({ ...s, pageNumber: false }))) },
  { row: 'P-07', what: 'page numbers at the right', finds: ['trinh-bay/so-trang'], tree: para('so-trang', { align: 'right' }) },
  { row: 'P-07', what: 'page numbers of 11 pt', finds: ['trinh-bay/so-trang'], tree: text(() => ({ size: 11 }), ['so-trang']) },
  { row: 'P-07', what: 'page numbers in italics', finds: ['trinh-bay/so-trang'], tree: text(() => ({ italic: true }), ['so-trang']) },
  { row: 'P-07', what: 'a number on page 1', finds: ['trinh-bay/so-trang'], docx: replaceIn('word/document.xml', /<w:titlePg\/>/gu, '') },
  { row: 'P-07', what: 'page numbers in the footer', finds: ['trinh-bay/so-trang'], role: 'so-trang', docx: numbersInFooter },
  { row: 'P-07', what: 'Roman page numbers', finds: ['trinh-bay/so-trang'], role: 'so-trang', docx: replaceIn('word/document.xml', /w:fmt="decimal"/gu, 'w:fmt="lowerRoman"') },
  { row: 'P-08', what: 'annexes that count on', finds: ['trinh-bay/so-trang'], role: 'phu-luc', docx: replaceIn('word/document.xml', / w:start="1"/gu, ''), not: { 'nho/ke-hoach-co-bang-va-phu-luc.yaml': ONE_PAGE, 'kế hoạch chia điều': ONE_PAGE } },
  { row: 'P-09', what: 'body text aligned to the left', finds: ['trinh-bay/canh-le'], tree: para('doan', { align: 'left' }) },
  { row: 'P-09', what: 'body text in the middle', finds: ['trinh-bay/canh-le'], tree: para('doan', { align: 'center', firstLine: 0 }), unseen: { docx: CENTRED, pdf: CENTRED } },
  { row: 'P-09', what: 'body text of 20 pt', finds: ['trinh-bay/co-chu'], tree: text(() => ({ size: 20 }), ['doan']) },
  { row: 'P-09', what: 'body text of 15 pt', finds: ['trinh-bay/co-chu'], tree: text(() => ({ size: 15 }), ['doan']) },
  { row: 'P-09', what: 'body text of 12 pt', finds: ['trinh-bay/co-chu'], tree: text(() => ({ size: 12 }), ['doan']) },
  { row: 'P-09', what: 'body text in italics', finds: ['trinh-bay/chu-nghieng'], tree: text(() => ({ italic: true }), ['doan']) },
  { row: 'P-09', what: 'body text in bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: true }), ['doan']) },
  { row: 'P-09', what: 'khoản in bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: true }), ['khoan']) },
  { row: 'P-10', what: 'a first line indented by 8 mm', finds: ['trinh-bay/thut-dau-dong'], tree: para('doan', { firstLine: mmToPt(8) }) },
  { row: 'P-10', what: 'no indent of the first line', finds: ['trinh-bay/thut-dau-dong'], tree: para('doan', { firstLine: 0 }) },
  { row: 'P-10', what: 'a first line indented by 15 mm', finds: ['trinh-bay/thut-dau-dong'], tree: para('doan', { firstLine: mmToPt(15) }) },
  { row: 'P-11', what: 'a gap of 3 pt between paragraphs', finds: ['trinh-bay/cach-doan'], tree: para('doan', { before: 3 }) },
  { row: 'P-11', what: 'no gap between khoản', finds: ['trinh-bay/cach-doan'], tree: para('khoan', { before: 0 }) },
  { row: 'P-12', what: 'lines closer than single spacing', finds: ['trinh-bay/gian-dong'], tree: para('doan', { line: { kind: 'multiple', value: 0.9 } }) },
  { row: 'P-12', what: 'spacing of 1.7 lines', finds: ['trinh-bay/gian-dong'], tree: para('doan', { line: { kind: 'multiple', value: 1.7 } }) },
  { row: 'P-12', what: 'lines of exactly 12 pt', finds: ['trinh-bay/gian-dong'], tree: para('doan', { line: { kind: 'exact', value: 12 } }) },
  { row: 'P-12', what: 'lines of exactly 28 pt', finds: ['trinh-bay/gian-dong'], tree: para('doan', { line: { kind: 'exact', value: 28 } }) },
  { row: 'P-13', what: 'air between Quốc hiệu and tiêu ngữ', finds: ['trinh-bay/dong-don'], tree: para('tieu-ngu', { before: 6 }) },
  { row: 'P-13', what: 'air between the two agencies', finds: ['trinh-bay/dong-don'], tree: (tree) => (JSON.stringify(tree).includes('"role":"co-quan-chu-quan"') ? para('co-quan-ban-hanh', { before: 6 })(tree) : tree) },
  { row: 'P-14', what: 'tiêu ngữ smaller than Quốc hiệu asks', finds: ['trinh-bay/co-chu-dong-bo'], tree: (tree) => rules('tieu-ngu', (r) => ({ length: (r.length * 13) / 14 }))(text(() => ({ size: 13 }), ['tieu-ngu'])(tree)) },
  { row: 'P-06', what: 'a single run of the body one size larger', finds: ['trinh-bay/co-chu'], tree: runs('doan', { size: 16 }, 0) },
  { row: 'Q-03', what: 'no line under tiêu ngữ', finds: ['trinh-bay/net-ke'], tree: withoutRule('tieu-ngu') },
  { row: 'Q-03', what: 'half a line under tiêu ngữ', finds: ['trinh-bay/net-ke'], tree: rules('tieu-ngu', (r) => ({ length: r.length / 2 })) },
  { row: 'A-06', what: 'no line under the agency', finds: ['trinh-bay/net-ke'], tree: withoutRule('co-quan-ban-hanh') },
  { row: 'A-06', what: 'a line under the agency as long as its name', finds: ['trinh-bay/net-ke'], tree: rules('co-quan-ban-hanh', (r) => ({ length: r.length * 2.4 })) },
  { row: 'T-03', what: 'no line under the subject', finds: ['trinh-bay/net-ke'], tree: withoutRule('trich-yeu'), not: { 'de-cuong-bao-cao-148.md': NO_HEAD } },
  { row: 'T-03', what: 'a line under the subject of a sixth of it', finds: ['trinh-bay/net-ke'], tree: rules('trich-yeu', (r) => ({ length: r.length * 0.3 })) },
  { row: 'L-06', what: 'no line under the reference of an annex', finds: ['trinh-bay/net-ke'], tree: withoutRule('kem-theo'), not: { 'nho/de-cuong-bao-cao.yaml': NO_HEAD } },
  { row: 'U-06', what: 'a short line above the address', finds: ['trinh-bay/net-ke'], tree: rules('lien-he', (r) => ({ length: r.length * 0.4 })) },
  { row: 'U-06', what: 'no line above the address', finds: ['trinh-bay/net-ke'], tree: withoutRule('lien-he') },
];
