import type { Printed } from './printed.ts';

/** Shortenings whose stop ends no sentence. */
const VIET_TAT = /(?:^|[\s(])(?:TP|Tp|TX|TT|Q|P|TM|KT|TL|TUQ|GS|PGS|TS|ThS|BS|KS|CN|Mr|Mrs|Ms|Dr|PCT|PCVP|CVP|TTr|NXB|v\.v|tr|St|\d+)\.$/u;
const HET_CAU = /[.?!…]["”’)\]]*\s+["“‘(\[]*$/u;

/** Does a sentence begin at an offset of a paragraph: at its head, or after a stop (PL II·I)? */
export function startsSentence({ text }: Pick<Printed, 'text'>, offset: number): boolean {
  const before = text.slice(0, offset);
  if (/^[\s"“‘'(\[\-–+]*$/u.test(before)) return true;
  if (!HET_CAU.test(before)) return false;
  return !VIET_TAT.test(before.trimEnd());
}

/** Offsets `[start, end)` of the sentences of a text. */
export function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[.?!;]["”’)]*\s+/gu)) {
    const end = index + stop.length;
    if (VIET_TAT.test(text.slice(start, index + 1))) continue;
    out.push([start, end]);
    start = end;
  }
  return start < text.length ? [...out, [start, text.length]] : out;
}
