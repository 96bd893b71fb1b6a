import { para, text, type Alter } from '../support/alter-tree.ts';
import { number, nth, say, where, without, wordsOf, type Mutation } from './mutation.ts';

const prints = (words: string): ((tree: Parameters<Alter>[0]) => boolean) => (tree) => JSON.stringify(tree.sections).includes(words);
/** Puts a sentence at the end of the first plain paragraph of the body. */
const sentence = (words: string): Alter => (tree) => say('doan', /$/u, ` ${words}`, 0)(tree);

/** Faults of bases, citations, levels and words of the body. */
export const BODY_MUTATIONS: readonly Mutation[] = [
  { row: 'C-03', what: 'bases that stand upright', finds: ['trinh-bay/chu-nghieng'], tree: text(() => ({ italic: false }), ['can-cu']) },
  { row: 'C-03', what: 'two bases on one line', finds: ['can-cu/mot-dong'], tree: (tree) => { let first = ''; nth('can-cu', 0, () => true, (p) => { first = wordsOf(p); return p; })(tree); return nth('can-cu', 1, () => true, (p) => p)(tree) === tree || first === '' ? tree : without('can-cu', 0)(nth('can-cu', 1, () => true, (p) => ({ ...p, inlines: [{ kind: 'text', text: `${first} ${wordsOf(p)}` }] }))(tree)); } },
  { row: 'C-04', what: 'bases without semicolons', finds: ['can-cu/dau-cuoi'], tree: say('can-cu', /;$/u, '') },
  { row: 'C-04', what: 'the last basis ends with a semicolon', finds: ['can-cu/dau-cuoi'], tree: say('can-cu', /\.$/u, ';') },
  { row: 'C-04', what: 'the last basis ends with a comma', finds: ['can-cu/dau-cuoi'], tree: say('can-cu', /\.$/u, ',') },
  { row: 'S-07', what: 'khoản numbered twice', finds: ['danh-so/trung-so'], tree: where(prints('"role":"khoan"'), number('khoan', (m) => (m.text === '2' ? { ...m, text: '1' } : m), 1)) },
  { row: 'S-07', what: 'khoản that jump', finds: ['danh-so/khong-lien-tuc'], tree: number('khoan', (m) => (m.text === '2' ? { ...m, text: '4' } : m)) },
  { row: 'S-07', what: 'điểm in another order', finds: ['danh-so/chu-diem'], tree: number('diem', (m) => (m.text === 'b' ? { ...m, text: 'd' } : m)) },
  { row: 'S-08', what: 'điểm with f', finds: ['danh-so/chu-diem'], tree: number('diem', (m) => (m.text === 'g' ? { ...m, text: 'f' } : m)) },
  { row: 'S-08', what: 'no điểm đ', finds: ['danh-so/chu-diem'], tree: number('diem', (m) => (m.text === 'đ' ? { ...m, text: 'e' } : m)) },
  { row: 'S-07', what: 'điểm with a stop', finds: ['danh-so/dang-so'], tree: number('diem', (m) => ({ ...m, after: '. ' })) },
  { row: 'S-06', what: 'khoản with a bracket', finds: ['danh-so/dang-so'], tree: number('khoan', (m) => ({ ...m, after: ') ' })) },
  { row: 'S-10', what: 'mục numbered with letters', finds: ['danh-so/dang-so'], tree: number('muc', (m) => ({ ...m, text: ({ I: 'A', II: 'B', III: 'C', IV: 'D', V: 'E', VI: 'G' } as Record<string, string>)[m.text] ?? 'H' })) },
  { row: 'S-10', what: 'headings I. not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['muc']) },
  { row: 'S-10', what: 'headings I. in small letters', finds: ['trinh-bay/chu-hoa'], tree: nth('muc', undefined, () => true, (p) => ({ ...p, inlines: p.inlines.map((i) => (i.kind === 'text' ? { ...i, text: i.text.charAt(0) + i.text.slice(1).toLocaleLowerCase('vi') } : i)) })) },
  { row: 'S-10', what: 'headings 1. not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['khoan-tieu-de']) },
  { row: 'S-02', what: 'a heading that ends with a stop', finds: ['noi-dung/tieu-de-co-dau'], tree: say('muc', /$/u, '.', 0) },
  { row: 'S-02', what: 'a mục without a heading', finds: ['noi-dung/thieu-tieu-de'], tree: nth('dieu', 0, () => true, (p) => ({ ...p, inlines: [] })) },
  { row: 'S-03', what: 'a chapter with a figure', finds: ['danh-so/dang-so'], tree: number('tu-phan', (m) => (m.before === 'Chương ' ? { ...m, text: '1' } : m)) },
  { row: 'S-03', what: 'a chapter at the left', finds: ['trinh-bay/canh-le'], tree: para('tu-phan', { align: 'left' }) },
  { row: 'S-03', what: 'the heading of a part not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['tieu-de-phan']) },
  { row: 'S-04', what: 'a mục of a chapter with a Roman numeral', finds: ['danh-so/dang-so'], tree: number('tu-muc', (m) => (m.before === 'Mục ' ? { ...m, text: 'I' } : m)) },
  { row: 'S-05', what: 'Điều without a stop', finds: ['danh-so/dang-so'], tree: number('dieu', (m) => ({ ...m, after: ': ' })) },
  { row: 'S-05', what: 'Điều not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['dieu']) },
  { row: 'S-05', what: 'Điều that jump', finds: ['danh-so/khong-lien-tuc'], tree: number('dieu', (m) => (m.text === '2' ? { ...m, text: '3' } : m)) },
  { row: 'S-11', what: 'decimal numbers', finds: ['danh-so/thap-phan'], tree: number('diem', (m) => ({ ...m, text: `1.${'abcdđeghiklmnopqrstuvxy'.indexOf(m.text) + 1}`, after: '. ' })) },
  { row: 'L-06', what: 'no ./. at the end', finds: ['noi-dung/het'], tree: (tree) => ['doan', 'khoan', 'diem', 'gach', 'cong'].reduce((t, role) => say(role as 'doan', /\.\/\.$/u, '.')(t), tree), not: {} }, // roles of the body
  { row: 'V-04', what: 'a citation without «số»', finds: ['vien-dan/thieu-chu-so'], tree: sentence('Việc này theo Nghị định 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.') },
  { row: 'H-V.7', what: 'Khoản with a capital', finds: ['viet-hoa/khoan-diem-hoa'], tree: sentence('Việc này theo quy định tại Khoản 2 Điều 8 Luật Lưu trữ.') },
  { row: 'H-V.7', what: 'điều with a small letter', finds: ['viet-hoa/phan-dieu-thuong'], tree: sentence('Việc này theo quy định tại khoản 2 điều 8 Luật Lưu trữ.') },
  { row: 'H-V.1', what: 'nhân dân with small letters', finds: ['viet-hoa/nhan-dan'], tree: sentence('Các cơ quan phục vụ nhân dân tận tụy.') },
  { row: 'H-III.1a', what: 'Tỉnh with a capital', finds: ['viet-hoa/tinh-hoa'], tree: sentence('Việc này làm trên địa bàn Tỉnh Cao Bằng.') },
  { row: 'H-IV.1a', what: 'Ủy Ban Nhân Dân', finds: ['viet-hoa/ten-co-quan'], tree: sentence('Báo cáo gửi Ủy Ban Nhân Dân tỉnh Cao Bằng.') },
  { row: 'H-V.8c', what: 'a weekday with a small letter', finds: ['viet-hoa/thu-trong-tuan'], tree: sentence('Họp vào sáng thứ hai hằng tuần.') },
  { row: 'lịch', what: 'a weekday that does not fit its date', finds: ['ngay/thu-sai'], tree: sentence('Họp vào thứ Ba, ngày 20 tháng 11 năm 2026.') },
  { row: 'lịch', what: 'a date that is not in the calendar', finds: ['ngay/khong-co'], tree: sentence('Hạn cuối là ngày 31 tháng 11 năm 2027.') },
  { row: 'BU-8', what: 'a citation whose type is not its symbol’s', finds: ['vien-dan/khac-loai'], tree: sentence('Việc này theo Quyết định số 25/KH-BNV ngày 15 tháng 01 năm 2016 của Bộ Nội vụ về việc kiểm tra.') },
  { row: 'câu chữ', what: 'a word typed twice', finds: ['cau-chu/tu-lap'], tree: sentence('Các cơ quan có có trách nhiệm thực hiện.') },
  { row: 'câu chữ', what: 'two spaces', finds: ['cau-chu/hai-dau-cach'], tree: sentence('Các cơ quan  có trách nhiệm thực hiện.') },
  { row: 'câu chữ', what: 'a space before a comma', finds: ['cau-chu/cach-truoc-dau'], tree: sentence('Các sở , ngành có trách nhiệm thực hiện.') },
  { row: 'câu chữ', what: 'a bracket without its half', finds: ['cau-chu/ngoac-lech'], tree: sentence('Các sở (ngành có trách nhiệm thực hiện.') },
  { row: 'P-05', what: 'letters of another script', finds: ['ky-tu/chu-giong'], tree: sentence('Các c\u043E quan có trách nhiệm thực hiện.') },
];
