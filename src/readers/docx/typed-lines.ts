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

/** What a paragraph shows: its pieces, and the line under them. */
interface Split {
  readonly pieces: readonly Piece[];
  readonly rule?: SeenRule;
}

/** A line of underscores or hyphens at the end of a paragraph, told apart from its text. */
export function splitLine(read: ParaRead, pieces: readonly Piece[]): Split {
  const from = pieces.findLastIndex(({ kind }) => kind === 'break') + 1;
  const end = pieces.slice(from);
  const texts = end.filter(isText);
  if (texts.length === 0 || texts.length !== end.length || texts.some(({ wrap }) => wrap !== undefined)) return { pieces };
  const text = texts.reduce((all, one) => (all.length > MOST ? all : all + one.text), '');
  if (text.length > MOST || !LINE.test(text)) return { pieces };
  return { pieces: pieces.slice(0, Math.max(0, from - 1)), rule: ruleOf(read, texts, text.trim()) };
}

/** The typed line as a rule: as long as its signs are wide, where its paragraph puts it. */
function ruleOf({ para, place, number }: ParaRead, texts: readonly TextPiece[], text: string): SeenRule {
  const look = texts.find((one) => one.text.trim() !== '')?.look ?? { size: 14, bold: false, italic: false, color: '000000' };
  const length = measure(text, look);
  const all = texts.map((one) => one.text).join('');
  const lead = all.length - all.trimStart().length;
  const room = place.width - para.left - para.right;
  const x = para.left + (para.align === 'center' ? (room - length) / 2 : para.align === 'right' ? room - length : para.firstLine + measure(' '.repeat(lead), look));
  return { kind: 'rule', place: { number }, length: tidy(length), thickness: tidy(look.size * (THICKNESS[text.charAt(0)] ?? 0.06)), x: tidy(x), color: look.color, drawn: 'chars' };
}
