import type { Paragraph } from '../../layout/tree.ts';
import type { Printed } from './printed.ts';
import { matchesIn } from './matches.ts';

/** Shortenings whose stop ends no sentence. */
const VIET_TAT =
  /(?:^|[\s(/])(?:TP|Tp|tp|TX|Tx|TT|Tt|Q|P|X|TM|KT|TL|TUQ|ThS|Ths|BS|Bs|CN|CK|KS|Ks|GS|Gs|PGS|TSKH|TS|Ts|Mr|Mrs|Ms|Dr|St|PCT|PCVP|CVP|TTr|NXB|Nxb|NQ|NĐ|ThG|Th|Đ\/c|đ\/c|vd|VD|tr|Tr|stt|STT|ĐT|sđd|Sđd)\.$/u;
const HET_CAU = /[.?!…]["”’)\]]{0,4}[ \t]{1,8}["“‘(\[]{0,4}$/u;
const DAU_DONG = /^["“‘'(\[\-–—+•* ]*$/u;
/** After these a capital is usual, though no sentence ends there. */
const SAU_DAU = /(?:[:"“‘\[…]|(?:^|\s)[-–—+•*]|(?:^|[\s;:,(])(?:\d{1,3}|[a-zđ]|[IVX]{1,5})[.)])\s{0,8}["“‘(\[]{0,4}$/u;
/** Longer than anything that is looked for before an offset. */
const TAM = 48;

type Text = Pick<Printed, 'text'> & Partial<Pick<Printed, 'paragraph'>>;

/** Does a sentence begin at an offset of a paragraph: at its head, on a new line, or after a stop (PL II·I)? */
export function startsSentence({ text, paragraph }: Text, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - TAM), offset);
  if (offset <= TAM && DAU_DONG.test(before)) return true;
  if (paragraph !== undefined && lineStarts(paragraph).some((at) => at <= offset && offset - at <= TAM && DAU_DONG.test(text.slice(at, offset)))) return true;
  return HET_CAU.test(before) && !VIET_TAT.test(before.replace(/[\s"“‘(\[]+$/u, ''));
}

/** May a capital stand at an offset whatever the word is: at the head of a sentence, of something quoted, of an item in a list? */
export function mayBeCapital(p: Text, offset: number): boolean {
  return startsSentence(p, offset) || SAU_DAU.test(p.text.slice(Math.max(0, offset - TAM), offset));
}

const heads = new WeakMap<Paragraph, readonly number[]>();

/** Offsets at which a forced line of a paragraph begins. */
function lineStarts(paragraph: Paragraph): readonly number[] {
  const known = heads.get(paragraph);
  if (known !== undefined) return known;
  const out: number[] = [];
  let at = 0;
  for (const inline of paragraph.inlines) {
    if (inline.kind === 'text' || inline.kind === 'ref') at += inline.text.length;
    else if (inline.kind === 'link') at += inline.inlines.reduce((sum, { text }) => sum + text.length, 0);
    else if (inline.kind === 'break') out.push((at += 1));
  }
  heads.set(paragraph, out);
  return out;
}

/** Offsets `[start, end)` of the sentences of a text; a semicolon ends one too. */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let start = 0;
  for (const { index, 0: stop } of matchesIn(text, /[.?!;]["”’)]{0,4}\s+/gu)) {
    const end = index + stop.length;
    if (VIET_TAT.test(text.slice(Math.max(start, index - TAM), index + 1))) continue;
    if (/^\s*(?:\d{1,3}|[a-zđ]|[IVX]{1,5})\.$/u.test(text.slice(start, Math.min(index + 1, start + TAM)))) continue; // a typed numeral belongs to what follows it
    out.push([start, end]);
    start = end;
  }
  return start < text.length ? [...out, [start, text.length]] : out;
}
