import type { Cap, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import { headText, type Levels, takeId, unit, withHead } from './blocks.ts';
import type { Builder, Place } from './builder.ts';
import { inlines } from './inlines.ts';
import type { Tokens } from './lex.ts';
import { foreignLabel, labelOf, type Typed, typedAny, typedBare, typedFor } from './levels.ts';

/** A heading opens a unit: of the level its label names, else of the level of its depth. */
export function heading(token: Tokens.Heading, line: number, place: Place, b: Builder, levels: Levels, top: boolean): void {
  const { scheme } = b.options;
  const raw = inlines(token.tokens, b.inlineContext(line, place.path));
  const { id, text } = takeId(raw);
  const label = typedBare(labelOf(headText(text), scheme), token.text);
  const cap = label?.cap ?? levels.get(token.depth);
  if (!top) return b.say('tieu-de-trong-muc', token.text, line);
  if (cap === undefined) return b.say('tieu-de-qua-sau', token.text, line);
  if (foreignLabel(headText(text), scheme) !== undefined) b.say('can-chuong-dieu', headText(text), line);
  const { typed, rest, stays } = stripNumeral(text, cap, label, token.text, b);
  const muc = unit(cap, { tieuDe: rest, id });
  const parent = b.parentOf(cap);
  if (cap === 'diem' && parent.cap !== 'khoan') b.say('nhay-cap', token.text, line);
  const below = b.pushUnit(parent, muc, line);
  b.open(below);
  if (typed !== undefined) b.remember(muc, below, typed, stays === true ? 'foreign' : 'numeral');
}

/** A numeral of the level's own style is taken off; one of another style stays, since taking it off could take text. */
function stripNumeral(text: NoiTuyen, cap: Cap, label: Typed | undefined, source: string, b: Builder): { typed?: Typed; rest: NoiTuyen; stays?: true } {
  const { scheme } = b.options;
  const own = label ?? typedBare(typedFor(cap, headText(text), scheme), source);
  if (own !== undefined) return { typed: own, rest: withHead(text, own.rest) };
  const other = typedBare(typedAny(headText(text), scheme), source);
  return other === undefined ? { rest: text } : { typed: other, rest: text, stays: true };
}
