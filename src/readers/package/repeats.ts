import { hasMarked } from './idle.ts';

/** A part with its properties cut out: each stands once in `distinct`, and in the text where it stood a CDATA section with its number. */
export interface Cut {
  readonly text: string;
  readonly distinct: readonly string[];
}

/** Parts shorter than this are taken apart sooner than cut. */
const SHORT = 4000;
const OPENING = /<w:(?:r|p|tc)Pr>/gu;
const CLOSING: Readonly<Record<string, string>> = { '<w:rPr>': '</w:rPr>', '<w:pPr>': '</w:pPr>', '<w:tcPr>': '</w:tcPr>' };

/**
 * Cuts out properties of runs, paragraphs and cells: a document says the same of hundreds of them, and once taken apart is enough.
 * Undefined where a comment, a CDATA section or an instruction may hold such words as text.
 */
export function cutRepeats(text: string): Cut | undefined {
  const declared = text.indexOf('?>') + 1;
  if (text.length < SHORT || hasMarked(text) || text.includes('?>', declared)) return undefined;
  const opening = new RegExp(OPENING);
  // Behind the tag of the root, which stays.
  opening.lastIndex = text.indexOf('>', declared + 1);
  const marks = new Map<string, string>();
  const pieces: string[] = [];
  let from = 0;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const close = CLOSING[found[0]] ?? '';
    const closed = text.indexOf(close, opening.lastIndex);
    if (closed < 0) break;
    const end = closed + close.length;
    const one = text.slice(found.index, end);
    let mark = marks.get(one);
    if (mark === undefined && standsAlone(one, found[0])) marks.set(one, (mark = `<![CDATA[${marks.size}]]>`));
    if (mark !== undefined) {
      pieces.push(text.slice(from, found.index), mark);
      from = end;
    }
    opening.lastIndex = end;
  }
  return { text: pieces.join('') + text.slice(from), distinct: [...marks.keys()] };
}

/** Properties before a tracked change hold others of their kind, and what binds prefixes may mean something else elsewhere. */
const standsAlone = (text: string, opening: string): boolean => !text.includes(opening, 1) && !text.includes('xmlns');
