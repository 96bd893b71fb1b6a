import type { Path } from '../../core/path.ts';
import { thuong } from '../../core/text.ts';
import type { Cap, Muc } from '../../domain/parts/noi-dung.ts';
import { blocksOf, headOf } from '../kit/bodies.ts';
import { printedOf } from '../kit/printed.ts';
import { type TypedWord, typedWords } from '../kit/typed-words.ts';
import { unitPath } from '../kit/units.ts';

/** The numeral of each level as people type it. */
const SO_MUC: Readonly<Record<Cap, RegExp>> = {
  phan: /^Phần\s+(?:thứ\s[A-Za-zÀ-ỹ]{1,9}|[IVXLC\d]+)[.:]?/iu,
  chuong: /^Chương\s+[IVXLC\d]+[.:]?/iu,
  muc: /^(?:Mục\s+[IVXLC\d]+[.:]?|[IVXLC]+\.(?=\s))/iu,
  'tieu-muc': /^Tiểu mục\s+\d+[.:]?/iu,
  dieu: /^Điều\s+\d+\./iu,
  khoan: /^\d{1,3}\.(?=\s)/u,
  diem: /^[a-zđ]\)(?=\s)/u,
  gach: /^[-–](?=\s)/u,
  cong: /^\+(?=\s)/u,
};

const chuan = (numeral: string): string => thuong(numeral).replace(/[–.:\s]/gu, (mark) => (mark === '–' ? '-' : ''));

/** The numeral typed at the head of a unit; in Markdown one that differs from the printed one may be meant, and which kind of draft it was is not known here. */
function numeralIn(muc: Muc, path: Path, printed: string | undefined): TypedWord[] {
  const key = muc.tieuDe === undefined ? 'doan' : 'tieuDe';
  const text = muc[key];
  const head = text === undefined ? undefined : headOf(text, [...path, key]);
  const found = head === undefined ? undefined : SO_MUC[muc.cap].exec(head.text.trim())?.[0];
  if (head === undefined || found === undefined) return [];
  const same = printed !== undefined && chuan(printed) === chuan(found);
  return [{ path: head.path, found, doubt: !same, ...(same ? { without: head.text.trim().slice(found.length).trim() } : {}) }];
}

/** A numeral before the heading or text of a numbered unit. */
export default typedWords({
  condition: 'so-muc',
  words: { vi: 'số của mục, điều, khoản, điểm', en: 'the numeral of a unit' },
  *find(s) {
    if (s.draft === undefined) return;
    const markers = new Map(printedOf(s).filter(({ marker }) => marker !== '').map((p) => [unitPath({ p }).join('\0'), p.marker]));
    for (const { block, path } of blocksOf(s.draft)) if (typeof block !== 'string' && 'cap' in block) yield* numeralIn(block, path, markers.get(path.join('\0')));
  },
  wrong: [
    { set: { 'noiDung[1].tieuDe': 'I. Mục đích, yêu cầu' } },
    { set: { 'noiDung[1].noiDung[0].doan': [{ chu: '1. Nâng cao chất lượng soạn thảo.', dam: true }] } },
    { set: { 'noiDung[1].noiDung[0].doan': '5. Nâng cao chất lượng soạn thảo.' } },
    { set: { 'noiDung[2].noiDung[0].noiDung[0].doan': 'a) Tổ chức hai lớp tập huấn;' } },
  ],
  right: [{ set: { 'noiDung[1].noiDung[0].doan': 'Điều 5 Luật Lưu trữ quy định như sau.' } }, { set: { 'noiDung[1].tieuDe': 'Mục đích, yêu cầu' } }],
});
