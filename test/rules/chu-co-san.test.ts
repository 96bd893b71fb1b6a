import { describe, expect, test } from 'vitest';
import { checkSync } from '../../src/check.ts';
import type { Khoi } from '../../src/domain/parts/noi-dung.ts';
import { CONG_VAN, with_ } from '../readers/support.ts';

/** `line severity id message` of every finding on typed words. */
const typedIn = (source: Parameters<typeof checkSync>[0], file = 'a.yaml'): string[] =>
  checkSync(source, { file }).findings.filter(({ id }) => id.startsWith('chu-co-san/')).map((f) => `${f.position === undefined ? '' : `${f.position.line} `}${f.severity} ${f.id} ${f.message.vi}`);
const san = (place: string, id: string, found: string, where: string): string[] => [`${place} warning chu-co-san/${id} «${found}» ở «${where}» vanban tự in; cần bỏ ở đây`];
const plan = (source: string): string => source.replace('loai: cong-van', 'loai: ke-hoach').replace(/^kinhGui:.*\n/m, '');
const inBody = (text: string): string[] => typedIn(`---\n${CONG_VAN.replace(/^noiDung:.*\n/m, '')}---\n${text}`, 'a.md');

describe('words that are printed anyway are warned of where they are typed', () => {
  test.each([
    ['recipients above', with_('so', 'noiNhan: [Như trên]'), san('4', 'nhu-tren', 'Như trên', 'noiNhan[0]')],
    ['a dash', with_('so', 'noiNhan: [A, "- Sở A;"]'), san('4', 'gach-dau-dong', '-', 'noiNhan[1]')],
    ['the line of copies, with its dash', with_('so', 'noiNhan: [{ ten: "- Lưu: VT, VP" }]'), san('4', 'luu', '- Lưu:', 'noiNhan[0].ten')],
    ['the word of the line of copies before a unit', with_('so', 'luu: { donVi: ["Lưu: VT", VP] }'), san('4', 'luu', 'Lưu:', 'luu.donVi[0]')],
    ['Kính gửi', with_('kinhGui', 'kinhGui: "Kính gửi: Sở X"'), san('8', 'kinh-gui', 'Kính gửi:', 'kinhGui')],
    ['a dash of an addressee', with_('kinhGui', 'kinhGui: [A, "- B"]'), san('8', 'gach-dau-dong', '-', 'kinhGui[1]')],
    ['V/v', with_('trichYeu', 'trichYeu: V/v triển khai'), san('7', 've-viec', 'V/v', 'trichYeu')],
    ['V/v in full', with_('trichYeu', 'trichYeu: Về việc V/v triển khai'), san('7', 've-viec', 'Về việc', 'trichYeu')],
    ['the day behind the place', with_('diaDanh', 'diaDanh: Đồng Nai, ngày 09'), san('5', 'ngay', 'ngày 09', 'diaDanh')],
    ['TM.', with_('ky', 'ky: { thayMat: TM. UBND, chucVu: Chủ tịch, hoTen: A }'), san('9', 'quyen-han', 'TM.', 'ky.thayMat')],
    ['KT.', with_('ky', 'ky: { kyThay: KT. Giám đốc, chucVu: Phó Giám đốc, hoTen: A }'), san('9', 'quyen-han', 'KT.', 'ky.kyThay')],
    ['KT. before the title', with_('ky', 'ky: { kyThay: Giám đốc, chucVu: KT. Phó Giám đốc, hoTen: A }'), san('9', 'quyen-han', 'KT.', 'ky.chucVu')],
  ])('%s', (_, source, expected) => expect(typedIn(source)).toEqual(expected));

  test('a plan has no V/v and no Như trên of its own', () => {
    expect(typedIn(plan(with_('so', 'noiNhan: [Như trên]')).replace('trichYeu: ', 'trichYeu: Về việc '))).toEqual([]);
  });
  test('words that merely begin alike are sound', () => {
    const source = with_('so', 'noiNhan: [Lưu trữ lịch sử tỉnh, Như Xuân]').replace('trichYeu: ', 'trichYeu: về vi').replace('Giám đốc', 'Q. Giám đốc');
    expect(typedIn(source)).toEqual([]);
  });
  test('the text without them is the right one where nothing else can be meant', () => {
    const fixOf = (source: string): unknown[] => checkSync(source, { file: 'a.yaml' }).findings.filter(({ id }) => id.startsWith('chu-co-san/')).map(({ fix }) => fix?.[0]?.to);
    expect([fixOf(with_('trichYeu', 'trichYeu: "V/v: triển khai"')), fixOf(with_('kinhGui', 'kinhGui: [A, "- B"]')), fixOf(with_('so', 'noiNhan: [Như trên]')), fixOf(with_('kinhGui', 'kinhGui: "Kính gửi:"'))]).toEqual([['triển khai'], ['B'], [undefined], [undefined]]);
  });
});

describe('numerals are ours', () => {
  const typed = (block: Khoi): string[] => typedIn({ loai: 'de-cuong-bao-cao', trichYeu: 'A', noiDung: [block] });
  test.each<[Khoi, string]>([
    [{ cap: 'phan', tieuDe: 'Phần I. Mục đích' }, 'Phần I.'],
    [{ cap: 'muc', tieuDe: 'I. Mục đích' }, 'I.'],
    [{ cap: 'dieu', tieuDe: 'Điều 1. Phạm vi' }, 'Điều 1.'],
    [{ cap: 'khoan', doan: [{ chu: '1. Một', dam: true }] }, '1.'],
    [{ cap: 'diem', doan: 'a) Một' }, 'a)'],
    [{ cap: 'gach', doan: '- Một' }, '-'],
    [{ cap: 'muc', tieuDe: 'A', noiDung: [{ cap: 'khoan', doan: '1. Một' }] }, '1.'],
  ])('%j would have two', (block, found) => {
    expect(typed(block)).toEqual([expect.stringMatching(/^warning chu-co-san\/so-muc /)]);
    expect(typed(block)[0]).toContain(`«${found}»`);
  });
  test('one that is not the printed numeral may be meant', () => expect(typed({ cap: 'khoan', doan: '5. Một' })).toEqual([expect.stringMatching(/^info chu-co-san\/so-muc /)]));
  test.each(['I. MỤC ĐÍCH', 'Điều 1. Phạm vi', '**II. YÊU CẦU**'])('a paragraph %s makes no unit', (text) => {
    expect(inBody(text)).toEqual([expect.stringMatching(/^12 warning chu-co-san\/so-trong-doan .* là số gõ tay, không thành mục; cần «cap», hoặc dòng # trong Markdown$/)]);
  });
  test('a closing mark on a line of its own is warned of, at the end of text it is not', () => {
    expect(inBody('Hết.\n\n./.')).toEqual(san('14', 'het', './.', 'noiDung[1]'));
    expect(inBody('Hết./.')).toEqual([]);
  });
  test('citations at the head of a text, and quotations, are no numerals of it', () => {
    expect(typed({ cap: 'khoan', doan: 'Điều 5 Luật Lưu trữ quy định như sau.' })).toEqual([]);
    for (const text of ['Điều 5 Luật Lưu trữ quy định như sau.', 'C. Mác viết.', 'Sửa như sau: “Điều 4. A.\n\nĐiều 5. B.”', '# Mục đích\n\n1. Một.']) expect([text, inBody(text)]).toEqual([text, []]);
  });
});
