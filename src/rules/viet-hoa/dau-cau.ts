import type { Role } from '../../core/role.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import { defineCapital } from '../kit/capitals.ts';
import { type Printed, printedOf } from '../kit/printed.ts';
import { startsSentence } from '../kit/sentence.ts';
import type { Subject } from '../subject.ts';
import { hoaDau } from '../kit/tone.ts';
import { matchesIn } from '../kit/matches.ts';

const SAU_CHAM = /(?<=[\p{Ll}]{2}[”")]?[.?!] {1,2}["“(]?)\p{Ll}(?=\p{Ll}{0,6}[ ,])/gu;
const DAU_DOAN = /^\p{Ll}(?=\p{Ll}{1,6}(?:[ ,]|$))/u;
/** Paragraphs that begin a sentence for certain; items of a list may be fragments. */
const DOAN: ReadonlySet<Role> = new Set<Role>(['doan', 'dieu', 'khoan', 'khoan-tieu-de', 'can-cu', 'cuoc-chu']);
const MUC: ReadonlySet<Role> = new Set<Role>(['diem', 'gach', 'cong']);
/** Shortenings of small letters whose stop ends no sentence. */
const VIET_TAT = /(?:^|[\s(])(?:vv|tp|tr|vd|nxb|gs|ts|bs|ths|pgs|tt|th|st|stt|etc|www|no|vol|cf|ct|ks)\.\s+["“(]?$/iu;

/** Sentences that begin with a small letter. */
export default defineCapital({
  id: 'viet-hoa/dau-cau',
  clause: 'I',
  covers: ['H-I'],
  title: { vi: 'Đầu câu viết hoa', en: 'A sentence begins with a capital' },
  why: {
    vi: 'Sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng. Dấu hai chấm, chấm phẩy không có trong quy tắc; sau dấu ba chấm, sau chữ viết tắt, sau một đoạn bị ngắt giữa chừng thì không xét; đoạn mở bằng gạch đầu dòng hoặc chữ cái chỉ nhắc nhẹ vì có thể không phải câu.',
    en: 'After a full stop, question or exclamation mark, and on a new line. Colon and semicolon are not in the rule; after an ellipsis or a shortening, and after a paragraph that broke off, nothing is judged; items of lists weigh less, as they need not be sentences.',
  },
  mayErr: { vi: 'dấu chấm có thể thuộc một chữ viết tắt, đoạn có thể nối tiếp một bảng hoặc danh sách', en: 'the stop may belong to a shortening, the paragraph may go on after a table or list' },
  noun: { vi: 'Đầu câu', en: 'Head of a sentence' },
  *find(p, s) {
    const list = MUC.has(p.role);
    if (!list && !DOAN.has(p.role)) return;
    if (DAU_DOAN.test(p.text) && !goesOn(p, s)) yield { ...wordAt(p.text, 0), ...(list ? { doubt: true } : {}) };
    for (const { index } of matchesIn(p.text, SAU_CHAM)) if (startsSentence(p, index) && !VIET_TAT.test(p.text.slice(Math.max(0, index - 12), index))) yield wordAt(p.text, index);
  },
  examples: {
    wrong: [
      { set: { 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ được lập đầy đủ. việc lập hồ sơ phải đúng thời hạn.' } },
      { set: { 'noiDung[1].noiDung[1].doan': 'bảo đảm hồ sơ được lập đầy đủ.' } },
      { set: { 'noiDung[2].noiDung[0].noiDung[1].doan': 'tổ chức một lớp tập huấn cho công chức cấp xã.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ được lập đầy đủ, v.v. theo quy định; tr. 5; nội dung gồm: hồ sơ giấy… hồ sơ điện tử.' } },
      { set: { 'noiDung[1].noiDung[1].doan': 'Bảo đảm hồ sơ lưu tại vanban.example.vn. Việc lập hồ sơ theo TP. Hải Phòng.' } },
    ],
  },
});

/** The word at an offset, and with a capital. */
function wordAt(text: string, start: number): { readonly start: number; readonly end: number; readonly expected: string } {
  const word = /^[A-Za-zÀ-ỹ]+/u.exec(text.slice(start, start + 12))?.[0] ?? text.charAt(start);
  return { start, end: start + word.length, expected: hoaDau(word) };
}

const before = new WeakMap<LayoutTree, ReadonlyMap<Printed, Printed>>();

/** Does a paragraph go on where the one before it broke off, without any mark at its end? That is no new sentence. */
function goesOn(p: Printed, s: Subject): boolean {
  if (s.tree === undefined) return false;
  const all = printedOf(s);
  const known = before.get(s.tree) ?? new Map(all.flatMap((one, i) => (i === 0 ? [] : [[one, all[i - 1] ?? one] as const])));
  before.set(s.tree, known);
  const last = known.get(p);
  return last !== undefined && last.section === p.section && DOAN.has(last.role) && /[A-Za-zÀ-ỹ\p{N},]$/u.test(last.text.trimEnd());
}
