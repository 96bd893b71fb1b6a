import { nd30 } from '../../core/clause.ts';
import { type KinhGui, kinhGuiOf } from '../kit/kinh-gui.ts';
import { leafAt, type Printed } from '../kit/printed.ts';
import { defineRule, NO_TREE } from '../rule.ts';

interface Data {
  readonly dong: string;
  readonly can: 'danh-sach' | '-' | ';' | '.';
}
const CAN: Readonly<Record<Data['can'], readonly [string, string]>> = {
  'danh-sach': ['mỗi nơi một dòng, có gạch đầu dòng', 'each on its own line, with a dash'],
  '-': ['gạch đầu dòng «-»', 'a dash “-” before it'],
  ';': ['dấu «;» ở cuối', '“;” at the end'],
  '.': ['dấu «.» ở cuối dòng cuối cùng', '“.” at the end of the last line'],
};

/** A list of addressees that is not set as the decree sets it. */
export default defineRule<Data>({
  id: 'kinh-gui/nhieu-noi',
  since: '0.2.0',
  basis: nd30('PL I·I·II·9d'),
  covers: ['R-04'],
  title: { vi: 'Kính gửi nhiều nơi: mỗi nơi một dòng, gạch đầu dòng, cuối dòng «;», dòng cuối «.»', en: 'Several addressees: each on its own line, a dash, “;” at the end, the last “.”' },
  why: { vi: 'Xét dấu ở đầu và cuối từng dòng như in ra; nhiều nơi ngăn nhau bằng dấu chấm phẩy trên một dòng cũng là chưa xuống dòng. Dấu phẩy không xét: «Các sở, ban, ngành» là một nơi.', en: 'Judged are the marks before and after each line as printed; several names with semicolons on one line are not on lines of their own. Commas are not judged: “Các sở, ban, ngành” is one.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : kinhGuiOf(s) !== undefined),
  *check(s) {
    const found = kinhGuiOf(s);
    if (found === undefined) return;
    for (const [p, can] of wrong(found)) yield { path: leafAt(p, p.text.length - 2), data: { dong: p.text, can }, actual: p.text };
  },
  message: ({ dong, can }) => ({ vi: `Kính gửi «${dong}»; cần ${CAN[can][0]}`, en: `Kính gửi “${dong}”; needed: ${CAN[can][1]}` }),
  examples: {
    wrong: [
      { base: 'cong-van', tree: { role: 'kinh-gui-muc', at: 0, replace: ['Nội vụ;', 'Nội vụ,'] } },
      { base: 'cong-van', set: { 'kinhGui[0]': 'Sở Nội vụ,' } },
      { base: 'cong-van', tree: { role: 'kinh-gui-muc', at: 1, replace: ['Hoa Lư.', 'Hoa Lư;'] } },
      { base: 'cong-van', tree: { role: 'kinh-gui-muc', marker: { before: '', text: '+', after: ' ' } } },
      { base: 'cong-van', set: { kinhGui: 'Sở Nội vụ; Ủy ban nhân dân phường Hoa Lư' } },
    ],
    right: [{ base: 'cong-van', set: { 'kinhGui[0]': 'Các sở, ban, ngành;' } }, { base: 'cong-van', set: { kinhGui: 'Các sở, ban, ngành' } }, { base: 'cong-van', set: { kinhGui: 'Công ty Hoa Lư (số 9, đường Lê Hồng Phong; phường Hoa Lư)' } }],
  },
});

/** Names with a semicolon between them; an address in brackets and a group with one word before a colon (`Các sở: …`) are none. */
const nhieuTen = (text: string): boolean => /^[^:;]*;\s*[A-Za-zÀ-ỹ]/u.test(text.replace(/\([^()]*\)/gu, ''));

function* wrong({ nhan, cungDong, muc }: KinhGui): Generator<readonly [Printed, Data['can']]> {
  if (nhieuTen(cungDong)) yield [nhan, 'danh-sach'];
  if (muc.length < 2) return;
  for (const [i, p] of muc.entries()) {
    const text = p.text.trim();
    const end = i === muc.length - 1 ? '.' : ';';
    if (p.marker !== '-') yield [p, '-'];
    if (nhieuTen(text)) yield [p, 'danh-sach'];
    if (!text.endsWith(end) || /[,;.]\s*[;.]$/u.test(text.replace(/(?:v\.v|Ltd|Co|JSC|Jsc|TP|\.\.)\.(?=[;.]$)/u, ''))) yield [p, end];
  }
}
