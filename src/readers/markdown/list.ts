import { listLevel, typedBare, typedFor } from './levels.ts';
import { blocks, headText, type Levels, takeId, unit, withHead } from './blocks.ts';
import type { Builder, Place } from './builder.ts';
import { inlines } from './inlines.ts';
import { lineEnds, type Token, type Tokens } from './lex.ts';

/** A list: each item is a unit of the next level below what it stands in. */
export function list(token: Tokens.List, firstLine: number, place: Place, b: Builder, levels: Levels): void {
  const numbers = token.items.map((item) => /^\s*(\d{1,9})[.)]/.exec(item.raw)?.[1]);
  // All items typed alike (1. 1. 1.) is Markdown's way to say “number these”: only the first says something.
  const lazy = numbers.length > 1 && numbers.every((n) => n === numbers[0]);
  let line = firstLine;
  token.items.forEach((item, index) => {
    const number = lazy && index > 0 ? undefined : numbers[index];
    listItem(item, number, token.ordered, line, place, b, levels);
    line += lineEnds(item.raw);
  });
}

function listItem(item: Tokens.ListItem, number: string | undefined, ordered: boolean, line: number, place: Place, b: Builder, levels: Levels): void {
  const cap = listLevel(place.cap, ordered, /^\s*([-*+])/.exec(item.raw)?.[1] ?? '');
  if (cap === undefined) {
    b.say('qua-sau', item.text.split('\n')[0] ?? '', line);
    return blocks(item.tokens, line, place, b, levels);
  }
  const { first, rest, skipped, source } = splitFirst(item.tokens);
  const raw = inlines(first, b.inlineContext(line, [...place.path, place.blocks.length]));
  const { id, text } = takeId(raw);
  if (cap !== 'diem') b.warnLetters(source, line, [...place.path, place.blocks.length]);
  const typed = typedBare(typedFor(cap, headText(text), b.options.scheme), item.text);
  const muc = unit(cap, { doan: typed === undefined ? text : withHead(text, typed.rest), id });
  const below = b.pushUnit(place, muc, line);
  if (typed !== undefined) b.remember(muc, below, typed, 'numeral');
  else if (number !== undefined) b.remember(muc, below, { shown: `${number}.`, numeral: number }, 'count');
  blocks(rest, line + skipped, below, b, levels);
}

/** The item's own text (its first paragraph, with a check box where it has one) and what stands below it. */
function splitFirst(tokens: readonly Token[]): { first: readonly Token[]; rest: readonly Token[]; skipped: number; source: string } {
  const box = tokens[0]?.type === 'checkbox' ? 1 : 0;
  const text = tokens[box];
  const isText = text !== undefined && (text.type === 'text' || text.type === 'paragraph');
  if (!isText) return { first: tokens.slice(0, box), rest: tokens.slice(box), skipped: 0, source: '' };
  const own = (text as Tokens.Paragraph).tokens ?? [];
  return { first: [...tokens.slice(0, box), ...own], rest: tokens.slice(box + 1), skipped: lineEnds(text.raw), source: text.raw };
}
