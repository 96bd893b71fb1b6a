import { measure } from '../../metrics/metrics.ts';
import type { SeenRule } from '../seen/model.ts';
import type { ParaRead } from './paragraph.ts';
import type { Piece, TextPiece } from './pieces.ts';
import { tidy } from './xml-kit.ts';

/** A line of typed signs: of those that join into one, three are enough; of hyphens five. */
const LINE = /^\s*(?:[_\u2014\u2015\u2500\u203E\u00AF]{3,}|[-\u2010-\u2013=]{5,})\s*$/u;
const MOST = 400;
const isText = (piece: Piece): piece is TextPiece => piece.kind === 'text';
const THICKNESS: Readonly<Record<string, number>> = { _: 0.05, '\u2500': 0.05 };

/** What a paragraph shows: its pieces, and the lines under them, from left to right. */
interface Split {
  readonly pieces: readonly Piece[];
  readonly rules: readonly SeenRule[];
}

/** Lines of underscores or hyphens at the end of a paragraph, told apart from its text; tabs may set several of them side by side. */
export function splitLine(read: ParaRead, pieces: readonly Piece[]): Split {
  const from = pieces.findLastIndex(({ kind }) => kind === 'break') + 1;
  const rules: SeenRule[] = [];
  for (const segment of segmentsOf(pieces.slice(from))) {
    const rule = ruleIn(read, segment);
    if (rule === undefined) return { pieces, rules: [] };
    rules.push(rule);
  }
  return rules.length === 0 ? { pieces, rules } : { pieces: pieces.slice(0, Math.max(0, from - 1)), rules };
}

/** Pieces between tabs. */
interface Segment {
  readonly pieces: readonly Piece[];
  /** Where a tab before them sets them. */
  readonly x?: number | undefined;
}
/** Most lines side by side: issuer and nation. */
const MOST_SIDES = 2;

/** The pieces of a line between its tabs, those that say something; none where they are too many. */
function segmentsOf(pieces: readonly Piece[]): readonly Segment[] {
  const out: { pieces: Piece[]; x?: number | undefined }[] = [{ pieces: [] }];
  for (const piece of pieces) {
    if (piece.kind === 'tab') out.push({ pieces: [], x: piece.to });
    else out.at(-1)?.pieces.push(piece);
  }
  const said = out.filter((one) => one.pieces.some((piece) => !isText(piece) || piece.text.trim() !== ''));
  return said.length > MOST_SIDES ? [] : said;
}

function ruleIn(read: ParaRead, { pieces, x }: Segment): SeenRule | undefined {
  const texts = pieces.filter(isText);
  if (texts.length !== pieces.length || texts.some(({ wrap }) => wrap !== undefined)) return undefined;
  const text = texts.reduce((all, one) => (all.length > MOST ? all : all + one.text), '');
  return text.length > MOST || !LINE.test(text) ? undefined : ruleOf(read, texts, text.trim(), x);
}

/** The typed line as a rule: as long as its signs are wide, where its paragraph puts it. */
function ruleOf({ para, place, number }: ParaRead, texts: readonly TextPiece[], text: string, tab: number | undefined): SeenRule {
  const look = texts.find((one) => one.text.trim() !== '')?.look ?? { size: 14, bold: false, italic: false, color: '000000' };
  const length = measure(text, look);
  const all = texts.map((one) => one.text).join('');
  const lead = all.length - all.trimStart().length;
  const room = place.width - para.left - para.right;
  const x = tab ?? para.left + (para.align === 'center' ? (room - length) / 2 : para.align === 'right' ? room - length : para.firstLine + measure(' '.repeat(lead), look));
  return { kind: 'rule', place: { number }, length: tidy(length), thickness: tidy(look.size * (THICKNESS[text.charAt(0)] ?? 0.06)), x: tidy(x), color: look.color, drawn: 'chars' };
}
