import { para, text, type Alter } from '../support/alter-tree.ts';
import { number, nth, say, where, without, wordsOf, type Mutation } from './mutation.ts';

const AMONG = 'khoản ấy đứng giữa các khoản có tiêu đề, số sau nó cũng sai theo';
const NO_HEAD = 'tờ kèm theo đứng một mình không có phần đầu văn bản: thiếu số nào cũng có thể là trích';
/** Puts a sentence at the end of the first paragraph of some length that ends a sentence. */
const sentence = (words: string): Alter => (tree) => {
  for (const role of ['doan', 'khoan', 'diem', 'gach'] as const) {
    const altered = nth(role, 0, (p) => wordsOf(p).length > 60 && /\.$/u.test(wordsOf(p)), (p) => ({ ...p, inlines: [{ kind: 'text', text: /\.\/\.$/u.test(wordsOf(p)) ? `${wordsOf(p).slice(0, -2)} ${words}/.` : `${wordsOf(p)} ${words}` }] }))(tree);
    if (JSON.stringify(altered) !== JSON.stringify(tree)) return altered;
  }
  return tree;
};
/** Changes the numeral of the last of a role, where it is not the first of its list. */
const last = (role: 'khoan' | 'diem', change: (text: string) => string): Alter => where((tree) => { let text = '1'; number(role, (m) => { text = m.text; return m; })(tree); return text !== '1' && text !== '2' && text !== 'a' && text !== 'b'; }, number(role, (m) => ({ ...m, text: change(m.text) }), -1));
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Faults of bases, citations, levels and words of the body. */
export const BODY_MUTATIONS: readonly Mutation[] = [
  { row: 'C-03', what: 'bases that stand upright', finds: ['trinh-bay/chu-nghieng'], tree: text(() => ({ italic: false }), ['can-cu']) },
  { row: 'C-03', what: 'two bases on one line', finds: ['can-cu/mot-dong'], tree: twoOnOne },
  { row: 'C-04', what: 'bases without semicolons', finds: ['can-cu/dau-cuoi'], tree: say('can-cu', /;$/u, '') },
  { row: 'C-04', what: 'the last basis ends with a semicolon', finds: ['can-cu/dau-cuoi'], tree: say('can-cu', /\.$/u, ';') },
  { row: 'C-04', what: 'the last basis ends with a comma', finds: ['can-cu/dau-cuoi'], tree: say('can-cu', /\.$/u, ',') },
  { row: 'S-07', what: 'khoản numbered twice', finds: ['danh-so/trung-so'], tree: last('khoan', (text) => String(Number(text) - 1)), not: { 'ke-hoach-119-kh-ubnd.ts': AMONG } },
  { row: 'S-07', what: 'khoản that jump', finds: ['danh-so/khong-lien-tuc'], tree: last('khoan', (text) => String(Number(text) + 1)), not: { 'ke-hoach-119-kh-ubnd.ts': AMONG } },
  { row: 'S-07', what: 'điểm numbered twice', finds: ['danh-so/trung-so'], tree: last('diem', (text) => LETTERS.charAt(LETTERS.indexOf(text) - 1)) },
  { row: 'S-07', what: 'điểm that jump', finds: ['danh-so/khong-lien-tuc'], tree: last('diem', (text) => LETTERS.charAt(LETTERS.indexOf(text) + 1) || 'y'), not: { 'kế hoạch chia điều': 'đã hết chữ cái', 'de-cuong-bao-cao-148.md': NO_HEAD } },
  { row: 'S-08', what: 'điểm with f', finds: ['danh-so/chu-diem'], tree: number('diem', (m) => (m.text === 'g' ? { ...m, text: 'f' } : m)), not: { 'kế hoạch chia điều': 'chữ h đứng sau' } },
  { row: 'S-08', what: 'no điểm đ', finds: ['danh-so/chu-diem'], tree: number('diem', (m) => (m.text === 'đ' ? { ...m, text: 'e' } : m)), not: { 'kế hoạch chia điều': 'chữ e đứng sau', 'ke-hoach-119-kh-ubnd.ts': 'chữ e đứng sau' } },
  { row: 'S-07', what: 'điểm with a stop', finds: ['danh-so/dang-so'], tree: number('diem', (m) => ({ ...m, after: '. ' })) },
  { row: 'S-06', what: 'khoản with a bracket', finds: ['danh-so/dang-so'], tree: number('khoan', (m) => ({ ...m, after: ') ' })) },
  { row: 'S-10', what: 'mục numbered with letters', finds: ['danh-so/dang-so'], tree: number('muc', (m) => ({ ...m, text: ({ I: 'A', II: 'B', III: 'C', IV: 'D', V: 'E', VI: 'F' } as Record<string, string>)[m.text] ?? 'G' })) },
  { row: 'S-10', what: 'headings I. not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['muc']) },
  { row: 'S-10', what: 'headings I. in small letters', finds: ['trinh-bay/chu-hoa'], tree: nth('muc', undefined, () => true, (p) => ({ ...p, inlines: p.inlines.map((i) => (i.kind === 'text' ? { ...i, text: i.text.charAt(0) + i.text.slice(1).toLocaleLowerCase('vi') } : i)) })) },
  { row: 'S-10', what: 'headings 1. not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['khoan-tieu-de']) },
  { row: 'S-02', what: 'a heading that ends with a stop', finds: ['noi-dung/tieu-de-co-dau'], tree: say('muc', /$/u, '.', 0) },
  { row: 'S-02', what: 'a part without a heading', finds: ['noi-dung/thieu-tieu-de'], tree: without('tieu-de-phan') },
  { row: 'S-03', what: 'a chapter with a figure', finds: ['danh-so/dang-so'], tree: number('tu-phan', (m) => (m.before === 'Chương ' ? { ...m, text: '1' } : m)) },
  { row: 'S-03', what: 'a chapter at the left', finds: ['trinh-bay/canh-le'], tree: para('tu-phan', { align: 'left' }) },
  { row: 'S-03', what: 'the heading of a part not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['tieu-de-phan']) },
  { row: 'S-04', what: 'a mục of a chapter with a Roman numeral', finds: ['danh-so/dang-so'], tree: number('tu-muc', (m) => (m.before === 'Mục ' ? { ...m, text: 'I' } : m)) },
  { row: 'S-05', what: 'Điều without a stop', finds: ['danh-so/dang-so'], tree: number('dieu', (m) => ({ ...m, after: ': ' })) },
  { row: 'S-05', what: 'Điều not bold', finds: ['trinh-bay/chu-dam'], tree: text(() => ({ bold: false }), ['dieu']) },
  { row: 'S-05', what: 'Điều that jump', finds: ['danh-so/khong-lien-tuc'], tree: number('dieu', (m) => (m.text === '2' ? { ...m, text: '3' } : m)) },
  { row: 'S-11', what: 'decimal numbers', finds: ['danh-so/thap-phan'], tree: number('diem', (m) => ({ ...m, text: `1.${'abcdđeghiklmnopqrstuvxy'.indexOf(m.text) + 1}`, after: '. ' })) },
  { row: 'L-06', what: 'no ./. at the end', finds: ['noi-dung/het'], tree: (tree) => ['doan', 'khoan', 'diem', 'gach', 'cong'].reduce((t, role) => say(role as 'doan', /\.\/\.$/u, '.')(t), tree), not: {} }, // roles of the body
  { row: 'V-04', what: 'a citation without «số»', finds: ['vien-dan/thieu-chu-so'], tree: sentence('Việc này theo Nghị định 16/2016/NĐ-CP ngày 16 tháng 3 năm 2016 của Chính phủ về quản lý vốn viện trợ.') },
  { row: 'H-V.7', what: 'Khoản with a capital', finds: ['viet-hoa/khoan-diem-hoa'], tree: sentence('Việc này theo quy định tại Khoản 2 Điều 8 Luật Lưu trữ.') },
  { row: 'H-V.7', what: 'điều with a small letter', finds: ['viet-hoa/phan-dieu-thuong'], tree: sentence('Việc này theo quy định tại khoản 2 điều 8 Luật Lưu trữ.') },
  { row: 'H-V.1', what: 'nhân dân with small letters', finds: ['viet-hoa/nhan-dan'], tree: sentence('Các cơ quan phục vụ nhân dân tận tụy.') },
  { row: 'H-III.1a', what: 'Tỉnh with a capital', finds: ['viet-hoa/tinh-hoa'], tree: sentence('Việc này làm trên địa bàn Tỉnh Cao Bằng.') },
  { row: 'H-IV.1a', what: 'Ủy Ban Nhân Dân', finds: ['viet-hoa/ten-co-quan'], tree: sentence('Báo cáo gửi Ủy Ban Nhân Dân tỉnh Cao Bằng.') },
  { row: 'H-V.8c', what: 'a weekday with a small letter', finds: ['viet-hoa/thu-trong-tuan'], tree: sentence('Họp vào sáng thứ hai hằng tuần.') },
  { row: 'lịch', what: 'a weekday that does not fit its date', finds: ['ngay/thu-sai'], tree: sentence('Họp vào thứ Ba, ngày 20 tháng 11 năm 2026.') },
  { row: 'lịch', what: 'a date that is not in the calendar', finds: ['ngay/khong-co'], tree: sentence('Hạn cuối là ngày 31 tháng 11 năm 2027.') },
  { row: 'BU-8', what: 'a citation whose type is not its symbol’s', finds: ['vien-dan/khac-loai'], tree: sentence('Việc này theo Quyết định số 25/KH-BNV ngày 15 tháng 01 năm 2016 của Bộ Nội vụ về việc kiểm tra.') },
  { row: 'câu chữ', what: 'a word typed twice', finds: ['cau-chu/tu-lap'], tree: sentence('Nâng cao chất lượng của của công tác soạn thảo.') },
  { row: 'câu chữ', what: 'two spaces', finds: ['cau-chu/hai-dau-cach'], tree: sentence('Các cơ quan  có trách nhiệm thực hiện.') },
  { row: 'câu chữ', what: 'a space before a comma', finds: ['cau-chu/cach-truoc-dau'], tree: sentence('Các sở , ngành có trách nhiệm thực hiện.') },
  { row: 'câu chữ', what: 'a bracket without its half', finds: ['cau-chu/ngoac-lech'], tree: sentence('Các sở (ngành có trách nhiệm thực hiện.') },
  { row: 'P-05', what: 'letters of another script', finds: ['ky-tu/chu-giong'], tree: sentence('Các cơ qu\u0430n có trách nhiệm thực hiện.') },
];

/** The first two bases as one paragraph. */
function twoOnOne(tree: Parameters<Alter>[0]): Parameters<Alter>[0] {
  const bases: string[] = [];
  nth('can-cu', undefined, () => true, (p) => { bases.push(wordsOf(p)); return p; })(tree);
  const [first, second] = bases;
  if (first === undefined || second?.startsWith('Căn cứ') !== true) return tree;
  return without('can-cu', 0)(nth('can-cu', 1, () => true, (p) => ({ ...p, inlines: [{ kind: 'text', text: `${first} ${second}` }] }))(tree));
}
