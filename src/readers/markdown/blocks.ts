import type { Cap, Khoi, Muc, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import type { Builder, Place } from './builder.ts';
import { heading } from './heading.ts';
import { inlines } from './inlines.ts';
import { lexInline, lineEnds, type Token, type Tokens } from './lex.ts';
import { list } from './list.ts';
import { image } from './image.ts';
import { captionOf, table } from './table.ts';

export type Levels = ReadonlyMap<number, Cap>;

/** Adds block tokens to a place; headings at the top open units that what follows stands in. Line counts from 0. */
export function blocks(tokens: readonly Token[], firstLine: number, place: Place, b: Builder, levels: Levels): void {
  let line = firstLine;
  const here = (): Place => (place === b.root ? b.here : place);
  for (const [index, token] of tokens.entries()) {
    const blank = /^\n*/.exec(token.raw)?.[0].length ?? 0;
    block(token, line + blank, here(), b, levels, place === b.root, tokens.slice(index + 1, index + 3).find((t) => t.type !== 'space'));
    line += lineEnds(token.raw);
  }
}

function block(token: Token, line: number, place: Place, b: Builder, levels: Levels, top: boolean, next: Token | undefined): void {
  switch (token.type) {
    case 'space':
      return;
    case 'heading':
      return heading(token as Tokens.Heading, line, place, b, levels, top);
    case 'list':
      return list(token as Tokens.List, line, place, b, levels);
    case 'table':
      return table(token as Tokens.Table, line, place, b, b.takeCaption());
    case 'blockquote':
      b.say('trich-khoi', token.raw, line);
      return blocks((token as Tokens.Blockquote).tokens, line, { ...place }, b, levels);
    case 'code':
      return void b.push(place, { doan: (token as Tokens.Code).text }, line);
    case 'html':
      return html(token.raw, line, place, b);
    case 'hr':
      if (top) return b.closeAll();
      b.say('vach-ngang', token.raw.trim(), line);
      return void b.push(place, token.raw.trim(), line);
    default:
      return paragraph(token, line, place, b, next);
  }
}

function paragraph(token: Token, line: number, place: Place, b: Builder, next: Token | undefined): void {
  const path = [...place.path, place.blocks.length];
  const tokens = (token as Tokens.Paragraph).tokens ?? [];
  if (image(tokens, line, place, b)) return;
  const text = inlines(tokens, b.inlineContext(line, path));
  const caption = next?.type === 'table' ? captionOf(text) : undefined;
  if (caption !== undefined) return b.keepCaption(caption); // the table prints it
  b.warnLetters(token.raw, line, path);
  addParagraph(text, line, place, b);
}

/** A paragraph as a block; a paragraph of comments alone is none. */
export function addParagraph(text: NoiTuyen, line: number, place: Place, b: Builder): void {
  if (text.length === 0) return;
  const block: Khoi = typeof text === 'string' ? text : { doan: text };
  b.push(place, block, line);
}

/** HTML blocks print as typed, line by line; comments are dropped. */
function html(raw: string, line: number, place: Place, b: Builder): void {
  if (/<!--(?![\s\S]*?-->)/.test(raw)) b.say('chu-thich-chua-dong', raw, line);
  const text = raw.replace(/<!--[\s\S]*?-->/g, (c) => '\n'.repeat(lineEnds(c)));
  text.split('\n').forEach((part, i) => {
    if (part.trim() !== '') addParagraph(inlines(lexInline(part.trim()), b.inlineContext(line + i, place.path)), line + i, place, b);
  });
}

/** Text at the head of inline content, where a typed numeral may stand. */
export const headText = (text: NoiTuyen): string => {
  const first = typeof text === 'string' ? text : text[0];
  return typeof first === 'string' ? first : first !== undefined && 'chu' in first ? first.chu : '';
};
/** The same content with another text at its head. */
export function withHead(text: NoiTuyen, head: string): NoiTuyen {
  if (typeof text === 'string') return head;
  const [first, ...rest] = text;
  if (first === undefined) return head;
  const changed = typeof first === 'string' ? head : 'chu' in first ? { ...first, chu: head } : first;
  return head === '' && rest.length > 0 ? rest : [changed, ...rest];
}
/** Text at the end of inline content, and the content without it. */
export function takeId(text: NoiTuyen): { readonly id?: string; readonly text: NoiTuyen } {
  const last = typeof text === 'string' ? text : text.at(-1);
  const match = typeof last === 'string' ? /\s*\{#([\p{L}\p{N}_-]+)\}\s*$/u.exec(last) : null;
  if (match?.[1] === undefined || typeof last !== 'string') return { text };
  const left = last.slice(0, match.index);
  if (typeof text === 'string') return { id: match[1], text: left };
  const rest = left === '' ? text.slice(0, -1) : [...text.slice(0, -1), left];
  const [only] = rest;
  return { id: match[1], text: rest.length === 1 && typeof only === 'string' ? only : rest };
}
/** A unit without fields that say nothing. */
export const unit = (cap: Cap, fields: { tieuDe?: NoiTuyen; doan?: NoiTuyen; id?: string | undefined }): Muc => ({
  cap,
  ...(fields.tieuDe === undefined || fields.tieuDe.length === 0 ? {} : { tieuDe: fields.tieuDe }),
  ...(fields.doan === undefined || fields.doan.length === 0 ? {} : { doan: fields.doan }),
  ...(fields.id === undefined ? {} : { id: fields.id }),
});
