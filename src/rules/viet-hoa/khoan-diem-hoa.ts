import { thuong } from '../../core/text.ts';
import { defineCapital } from '../kit/capitals.ts';
import { mayBeCapital } from '../kit/sentence.ts';
import { matchesIn } from '../kit/matches.ts';

const KHOAN_DIEM = /(?<![A-Za-zÀ-ỹ\p{N}])(?:Khoản (?=\d{1,2}[a-zđ]?(?![A-Za-zÀ-ỹ\p{N}/]))|Điểm (?=["“]?[a-zđ]["”]?(?![A-Za-zÀ-ỹ\p{N})]))|Điểm (?=\d{1,2}(?:\.\d)?,? (?:[Kk]hoản|[Mm]ục|[Pp]hần|[Đđ]iều) [\dIVX]))/gu;

/** Khoản and điểm with a capital inside a sentence. */
export default defineCapital({
  id: 'viet-hoa/khoan-diem-hoa',
  clause: 'V·7',
  covers: ['H-V.7'],
  title: { vi: 'Viện dẫn khoản, điểm viết thường', en: 'Clauses and points are cited in lower case' },
  why: {
    vi: 'Khi viện dẫn, chỉ phần, chương, mục, tiểu mục, điều viết hoa; «điểm a khoản 2 Điều 103» là cách viết của ví dụ. Chỉ xét giữa câu, có số hoặc chữ đi liền, ngoài dấu ngoặc kép.',
    en: 'In citations only phần, chương, mục, tiểu mục and điều take a capital; the decree’s own example has “điểm a khoản 2 Điều 103”. Judged inside sentences, before a number or letter, outside quotation marks.',
  },
  noun: { vi: 'Viện dẫn', en: 'Citation' },
  sign: /Khoản|Điểm/u,
  *find(p) {
    for (const { 0: found, index } of matchesIn(p.text, KHOAN_DIEM)) {
      if (mayBeCapital(p, index)) continue;
      const end = /^\S+/u.exec(p.text.slice(index + found.length, index + found.length + 8))?.[0].replace(/[,;:.)]+$/u, '') ?? '';
      yield { start: index, end: index + found.length + end.length, expected: thuong(found) + end, ...(p.text.charAt(index - 1) === '(' ? { doubt: true } : {}) };
    }
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo quy định tại Khoản 2 Điều 8 của Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo quy định tại Điểm a khoản 2 Điều 8 của Nghị định số 30/2020/NĐ-CP.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Soạn thảo văn bản theo quy định tại điểm a khoản 2 Điều 8 của Nghị định số 30/2020/NĐ-CP.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Khoản 2 Điều 8 của Nghị định số 30/2020/NĐ-CP được phổ biến tới công chức. Điểm a khoản 2 Điều 8 nêu các thành phần chính.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Bảo đảm Điểm đến du lịch an toàn.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Theo Khoản 2 của Thể lệ hội thi.' }, options: { choPhep: ['Khoản 2 của Thể lệ'] } },
    ],
  },
});
