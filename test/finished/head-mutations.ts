import { para, paragraphs, rules, text, type Alter } from '../support/alter-tree.ts';
import { before, behind, nth, say, underlined, where, without, wordsOf, type Mutation } from './mutation.ts';

const has = (role: string, words: RegExp): ((tree: Parameters<Alter>[0]) => boolean) => (tree) => {
  let found = false;
  paragraphs(role as never, (p) => { found ||= words.test(wordsOf(p)); return p; })(tree); // a role of the tables below
  return found;
};
const style = (role: Parameters<typeof para>[0], change: Parameters<typeof text>[0]): Alter => text(change, [role]);
/** Only of documents without an annex, whose reference line names the document by its number and date. */
const alone = (alter: Alter): Alter => where((tree) => !JSON.stringify(tree.sections).includes('"role":"kem-theo"'), alter);
const letter = (alter: Alter): Alter => where(has('trich-yeu-cong-van', /./u), alter);
const named = (alter: Alter): Alter => where(has('ten-loai', /^KẾ HOẠCH$/u), alter);
/** The line below a text that is now longer or shorter. */
const bold = (role: Parameters<typeof para>[0], value: boolean): Alter => style(role, () => ({ bold: value }));

/** Faults of Quốc hiệu, tiêu ngữ, the issuer, number and symbol, place and date, type and subject. */
export const HEAD_MUTATIONS: readonly Mutation[] = [
  { row: 'Q-01', what: 'Quốc hiệu not bold', finds: ['trinh-bay/chu-dam'], tree: bold('quoc-hieu', false) },
  { row: 'Q-01', what: 'Quốc hiệu in italics', finds: ['trinh-bay/chu-nghieng'], tree: style('quoc-hieu', () => ({ italic: true })) },
  { row: 'Q-01', what: 'Quốc hiệu of 11 pt', finds: ['trinh-bay/co-chu'], tree: style('quoc-hieu', () => ({ size: 11 })) },
  { row: 'Q-01', what: 'Quốc hiệu misspelt', finds: ['quoc-hieu/sai-chu'], tree: say('quoc-hieu', 'CỘNG HÒA', 'CÔNG HÒA') },
  { row: 'Q-01', what: 'Quốc hiệu in small letters', finds: ['quoc-hieu/in-hoa'], tree: say('quoc-hieu', /^.*$/u, 'Cộng hòa xã hội chủ nghĩa Việt Nam') },
  { row: 'Q-02', what: 'tiêu ngữ with en dashes', finds: ['quoc-hieu/tieu-ngu-gach-noi'], tree: underlined(say('tieu-ngu', /-/gu, '–')) },
  { row: 'Q-02', what: 'tiêu ngữ without spaces at its hyphens', finds: ['quoc-hieu/tieu-ngu-gach-noi'], tree: underlined(say('tieu-ngu', / - /gu, '-')) },
  { row: 'Q-02', what: 'tiêu ngữ misspelt', finds: ['quoc-hieu/tieu-ngu-sai-chu'], tree: underlined(say('tieu-ngu', 'Hạnh', 'Hạn')) },
  { row: 'Q-02', what: 'tiêu ngữ with capitals at each word', finds: ['quoc-hieu/tieu-ngu-viet-hoa'], tree: underlined(say('tieu-ngu', /^.*$/u, 'Độc Lập - Tự Do - Hạnh Phúc')) },
  { row: 'Q-02', what: 'tiêu ngữ not bold', finds: ['trinh-bay/chu-dam'], tree: underlined(bold('tieu-ngu', false)) },
  { row: 'Q-02', what: 'tiêu ngữ at the left', finds: ['trinh-bay/canh-le'], tree: para('tieu-ngu', { align: 'left' }) },
  { row: 'Q-04', what: 'Quốc hiệu again in an annex', finds: ['phu-luc/co-quoc-hieu'], tree: (tree) => (tree.sections[1] === undefined ? tree : behind('quoc-hieu', 'phu-luc', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')(tree)) },
  { row: 'A-02', what: 'a department without its parent', finds: ['co-quan/thieu-chu-quan'], tree: where(has('co-quan-ban-hanh', /^SỞ /u), without('co-quan-chu-quan')) },
  { row: 'A-02', what: 'a parent that is the issuer', finds: ['co-quan/trung-chu-quan'], tree: where(has('co-quan-ban-hanh', /^SỞ TƯ PHÁP$/u), say('co-quan-chu-quan', /^[\s\S]*$/u, 'SỞ TƯ PHÁP')) },
  { row: 'A-03', what: 'a committee without its place', finds: ['co-quan/thieu-dia-danh'], tree: say('co-quan-ban-hanh', /^(ỦY BAN NHÂN DÂN)\n?.*$/u, '$1') },
  { row: 'A-04', what: 'an issuer that is abbreviated', finds: ['co-quan/viet-tat'], tree: where(has('co-quan-ban-hanh', /^ỦY BAN/u), (tree) => rules('co-quan-ban-hanh', () => ({ length: 60 }))(say('co-quan-ban-hanh', /^ỦY BAN NHÂN DÂN[\s]/u, 'UBND ')(tree))) },
  { row: 'A-05', what: 'a parent in bold', finds: ['trinh-bay/chu-dam'], tree: bold('co-quan-chu-quan', true) },
  { row: 'A-05', what: 'an issuer not in bold', finds: ['trinh-bay/chu-dam'], tree: bold('co-quan-ban-hanh', false) },
  { row: 'A-05', what: 'an issuer at the left', finds: ['trinh-bay/canh-le'], tree: para('co-quan-ban-hanh', { align: 'left' }) },
  { row: 'A-05', what: 'an issuer of 16 pt', finds: ['trinh-bay/co-chu'], tree: where(has('co-quan-ban-hanh', /^SỞ TƯ PHÁP$/u), (tree) => rules('co-quan-ban-hanh', (r) => ({ length: (r.length * 16) / 13 }))(style('co-quan-ban-hanh', () => ({ size: 16 }))(tree))) },
  { row: 'A-07', what: 'a long name of an agency at 1.3 lines', finds: ['trinh-bay/dong-don'], tree: where(has('co-quan-ban-hanh', /\n/u), para('co-quan-ban-hanh', { line: { kind: 'multiple', value: 1.3 } })) },
  { row: 'A-08', what: 'a parent above a committee', finds: ['co-quan/chu-quan-thua'], tree: where(has('co-quan-ban-hanh', /^ỦY BAN/u), before('co-quan-chu-quan', 'co-quan-ban-hanh', 'CHÍNH PHỦ')) },
  { row: 'N-07', what: 'Số without a colon', finds: ['so-ky-hieu/nhan-so'], tree: say('so-ky-hieu', 'Số:', 'Số') },
  { row: 'N-07', what: 'SỐ in capitals', finds: ['so-ky-hieu/nhan-so'], tree: say('so-ky-hieu', 'Số:', 'SỐ:') },
  { row: 'N-07', what: 'number and symbol of 15 pt', finds: ['trinh-bay/co-chu'], tree: style('so-ky-hieu', () => ({ size: 15 })) },
  { row: 'N-07', what: 'number and symbol in italics', finds: ['trinh-bay/chu-nghieng'], tree: style('so-ky-hieu', () => ({ italic: true })) },
  { row: 'N-07', what: 'a symbol in small letters', finds: ['so-ky-hieu/in-hoa'], tree: say('so-ky-hieu', /KH-UBND/u, 'KH-ubnd') },
  { row: 'N-08', what: 'a number below ten without its nought', finds: ['so-ky-hieu/so-duoi-10'], tree: alone(say('so-ky-hieu', /Số: \d+/u, 'Số: 7')) },
  { row: 'N-12', what: 'a year in the number', finds: ['so-ky-hieu/co-nam'], tree: alone(say('so-ky-hieu', /(\d)\//u, '$1/2026/')) },
  { row: 'N-05', what: 'a plan with the code of a report', finds: ['so-ky-hieu/khac-ten-loai'], tree: alone(say('so-ky-hieu', '/KH-', '/BC-')) },
  { row: 'N-05', what: 'a plan without the code of its type', finds: ['so-ky-hieu/thieu-ten-loai'], tree: alone(say('so-ky-hieu', '/KH-', '/')) },
  { row: 'N-06', what: 'CV in the symbol of a letter', finds: ['so-ky-hieu/cong-van-khong-co-ten-loai'], tree: letter(say('so-ky-hieu', '/', '/CV-')) },
  { row: 'N-09', what: 'spaces in the symbol', finds: ['so-ky-hieu/khoang-trang'], tree: alone(say('so-ky-hieu', '-', ' - ')) },
  { row: 'N-09', what: 'a stroke for the hyphen', finds: ['so-ky-hieu/dau-ngan-cach'], tree: alone(named(say('so-ky-hieu', /KH-/u, 'KH/'))) },
  { row: 'N-13', what: 'number and symbol at the left', finds: ['trinh-bay/canh-le'], tree: para('so-ky-hieu', { align: 'left' }) },
  { row: 'D-05', what: 'a day below ten without its nought', finds: ['ngay/so-0'], tree: say('dia-danh-ngay', /ngày 0/u, 'ngày ') },
  { row: 'D-05', what: 'a month with a needless nought', finds: ['ngay/so-0'], tree: say('dia-danh-ngay', /tháng ([3-9]) /u, 'tháng 0$1 ') },
  { row: 'D-05', what: 'a date with strokes', finds: ['ngay/ghi-du'], tree: say('dia-danh-ngay', /ngày (\d+) tháng (\d+) năm (\d+)/u, 'ngày $1/$2/$3') },
  { row: 'D-05', what: 'a day that is not in the calendar', finds: ['ngay/khong-co'], tree: alone(say('dia-danh-ngay', /ngày \d+ tháng \d+/u, 'ngày 31 tháng 11')) },
  { row: 'D-06', what: 'a date that stands upright', finds: ['trinh-bay/chu-nghieng'], tree: style('dia-danh-ngay', () => ({ italic: false })) },
  { row: 'D-06', what: 'no comma behind the place', finds: ['dia-danh/dau-phay'], tree: say('dia-danh-ngay', ', ngày', ' ngày') },
  { row: 'D-06', what: 'a place in capitals', finds: ['dia-danh/viet-hoa'], tree: nth('dia-danh-ngay', undefined, () => true, (p) => ({ ...p, inlines: p.inlines.map((i, at) => (at === 0 && i.kind === 'text' ? { ...i, text: i.text.toLocaleUpperCase('vi') } : i)) })) },
  { row: 'D-06', what: 'a date at the left', finds: ['trinh-bay/canh-le'], tree: para('dia-danh-ngay', { align: 'left' }) },
  { row: 'D-01', what: 'a date without a place', finds: ['dia-danh/thieu'], tree: say('dia-danh-ngay', /^.*?ngày/u, 'Ngày') },
  { row: 'D-03', what: 'a place with an abbreviated word', finds: ['dia-danh/viet-tat'], tree: say('dia-danh-ngay', /^.*?, ngày/u, 'P. Hoa Lư, ngày') },
  { row: 'T-02', what: 'the name of the type in small letters', finds: ['trinh-bay/chu-hoa'], tree: say('ten-loai', /^KẾ HOẠCH$/u, 'Kế hoạch') },
  { row: 'T-02', what: 'the name of the type not bold', finds: ['trinh-bay/chu-dam'], tree: bold('ten-loai', false) },
  { row: 'T-02', what: 'the name of the type at the left', finds: ['trinh-bay/canh-le'], tree: para('ten-loai', { align: 'left' }) },
  { row: 'T-02', what: 'the name of the type of 18 pt', finds: ['trinh-bay/co-chu'], tree: style('ten-loai', () => ({ size: 18 })) },
  { row: 'T-03', what: 'a subject not bold', finds: ['trinh-bay/chu-dam'], tree: where((tree) => has('ten-loai', /^KẾ HOẠCH$/u)(tree), bold('trich-yeu', false)) },
  { row: 'T-03', what: 'a subject in italics', finds: ['trinh-bay/chu-nghieng'], tree: style('trich-yeu', () => ({ italic: true })) },
  { row: 'T-03', what: 'a subject at the left', finds: ['trinh-bay/canh-le'], tree: para('trich-yeu', { align: 'left' }) },
  { row: 'T-03', what: 'a subject that ends with a stop', finds: ['trich-yeu/dau-cuoi'], tree: named(say('trich-yeu', /$/u, '.', 0)) },
  { row: 'T-04', what: 'a letter without V/v', finds: ['trich-yeu/thieu-v-v'], tree: say('trich-yeu-cong-van', /^V\/v /u, '') },
  { row: 'T-04', what: 'V/v about «về việc»', finds: ['trich-yeu/ve-viec-hai-lan'], tree: say('trich-yeu-cong-van', /^V\/v /u, 'V/v về việc ') },
  { row: 'T-04', what: 'a letter’s subject in bold', finds: ['trinh-bay/chu-dam'], tree: bold('trich-yeu-cong-van', true) },
  { row: 'T-04', what: 'a letter’s subject close below the number', finds: ['trinh-bay/cach-trich-yeu'], tree: para('trich-yeu-cong-van', { before: 0 }) },
  { row: 'T-04', what: 'a letter’s subject of 14 pt', finds: ['trinh-bay/co-chu'], tree: style('trich-yeu-cong-van', () => ({ size: 14 })) },
  { row: 'T-04', what: 'a type printed in a letter', finds: ['thanh-phan/cong-van-co-ten-loai'], tree: letter(behind('ten-loai', 'trich-yeu-cong-van', 'CÔNG VĂN')) },
  { row: 'T-05', what: 'V/v under a named type', finds: ['trich-yeu/v-v'], tree: where((tree) => has('trich-yeu', /.{22}/u)(tree), named(say('trich-yeu', /^/u, 'V/v ', 0))) },
];
