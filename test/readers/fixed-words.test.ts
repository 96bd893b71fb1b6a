import { describe, expect, test } from 'vitest';
import type { Khoi } from '../../src/domain/parts/noi-dung.ts';
import { parse } from '../../src/readers/index.ts';
import { bodyFaults, faults, shown, with_ } from './support.ts';

const san = (place: string, id: string, found: string, where: string): string[] => [`${place} chu-co-san/${id} «${found}» ở «${where}» vanban tự in; cần bỏ ở đây`];
const plan = (source: string): string => source.replace('loai: cong-van', 'loai: ke-hoach').replace(/^kinhGui:.*\n/m, '');

describe('words that are printed anyway are warned of where they are typed', () => {
  test.each([
    ['recipients above', with_('so', 'noiNhan: [Như trên]'), san('4:11', 'nhu-tren', 'Như trên', 'noiNhan[0]')],
    ['a dash', with_('so', 'noiNhan: [A, "- Sở A;"]'), san('4:14', 'gach-dau-dong', '-', 'noiNhan[1]')],
    ['the line of copies, with its dash', with_('so', 'noiNhan: [{ ten: "- Lưu: VT, VP" }]'), san('4:18', 'luu', '- Lưu:', 'noiNhan[0].ten')],
    ['Kính gửi', with_('kinhGui', 'kinhGui: "Kính gửi: Sở X"'), san('8:10', 'kinh-gui', 'Kính gửi:', 'kinhGui')],
    ['a dash of an addressee', with_('kinhGui', 'kinhGui: [A, "- B"]'), san('8:14', 'gach-dau-dong', '-', 'kinhGui[1]')],
    ['V/v', with_('trichYeu', 'trichYeu: V/v triển khai'), san('7:11', 've-viec', 'V/v', 'trichYeu')],
    ['V/v in full', with_('trichYeu', 'trichYeu: Về việc V/v triển khai'), san('7:11', 've-viec', 'Về việc', 'trichYeu')],
    ['TM.', with_('ky', 'ky: { thayMat: TM. UBND, chucVu: Chủ tịch, hoTen: A }'), san('9:16', 'quyen-han', 'TM.', 'ky.thayMat')],
    ['KT.', with_('ky', 'ky: { kyThay: KT. Giám đốc, chucVu: Phó Giám đốc, hoTen: A }'), san('9:15', 'quyen-han', 'KT.', 'ky.kyThay')],
  ])('%s', (_, source, expected) => {
    expect(faults(source)).toEqual(expected);
    expect(parse(source).draft).toBeDefined();
  });

  test('a plan has no V/v and no Như trên of its own', () => {
    expect(faults(plan(with_('so', 'noiNhan: [Như trên]')).replace('trichYeu: ', 'trichYeu: Về việc '))).toEqual([]);
  });
  test('words that merely begin alike are sound', () => {
    const source = with_('so', 'noiNhan: [Lưu trữ lịch sử tỉnh, Như Xuân]').replace('trichYeu: ', 'trichYeu: về vi').replace('Giám đốc', 'Q. Giám đốc');
    expect(faults(source)).toEqual([]);
  });
});

describe('numerals are ours', () => {
  const typed = (block: Khoi): string[] => shown(parse({ loai: 'de-cuong-bao-cao', noiDung: [block] }));
  test.each<[Khoi, string]>([
    [{ cap: 'muc', tieuDe: 'I. Mục đích' }, 'I.'],
    [{ cap: 'dieu', tieuDe: 'Điều 1. Phạm vi' }, 'Điều 1.'],
    [{ cap: 'khoan', doan: [{ chu: '1. Một', dam: true }] }, '1.'],
    [{ cap: 'diem', doan: 'a) Một' }, 'a)'],
    [{ cap: 'gach', doan: '- Một' }, '-'],
  ])('%j would have two', (block, found) => {
    expect(typed(block)).toEqual([expect.stringMatching(/^chu-co-san\/so-muc /)]);
    expect(typed(block)[0]).toContain(`«${found}»`);
  });
  test.each(['I. MỤC ĐÍCH', 'Điều 1. Phạm vi', '**II. YÊU CẦU**'])('a paragraph %s makes no unit', (text) => {
    expect(bodyFaults(text)).toEqual([expect.stringMatching(/^12:1 chu-co-san\/so-trong-doan .* là số gõ tay, không thành mục; cần «cap», hoặc dòng # trong Markdown$/)]);
  });
  test('a closing mark on a line of its own is warned of, at the end of text it is not', () => {
    expect(bodyFaults('Hết.\n\n./.')).toEqual(san('14:1', 'het', './.', 'noiDung[1]'));
    expect(bodyFaults('Hết./.')).toEqual([]);
  });
  test('citations at the head of a text are no numerals of it', () => {
    expect(typed({ cap: 'khoan', doan: 'Điều 5 Luật Lưu trữ quy định như sau.' })).toEqual([]);
    expect(bodyFaults('Điều 5 Luật Lưu trữ quy định như sau.')).toEqual([]);
    expect(bodyFaults('C. Mác viết.')).toEqual([]);
  });
});
