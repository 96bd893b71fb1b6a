import { inlines } from './inlines.ts';
import type { Builder, Place } from './builder.ts';
import { lexInline, type Token, type Tokens } from './lex.ts';

const WIDTH = /^\{width=([^}]*)\}$/;

/** A paragraph that is one image, `![mô tả](tep.png "chú thích"){width=80}`, becomes a picture; the answer is whether it did. */
export function image(tokens: readonly Token[], line: number, place: Place, b: Builder): boolean {
  const [first, ...rest] = tokens.filter((t) => t.raw.trim() !== '');
  if (first?.type !== 'image' || rest.length > 1) return false;
  const width = rest[0] === undefined ? undefined : WIDTH.exec(rest[0].raw.trim())?.[1];
  if (rest[0] !== undefined && width === undefined) return false;
  const { href, text, title } = first as Tokens.Image;
  const rong = width === undefined ? undefined : Number(width.replace(/mm$/, ''));
  if (rong !== undefined && !(rong >= 1 && rong <= 297)) b.say('rong-hinh', width ?? '', line);
  if (text.trim() === '') b.say('thieu-mo-ta-hinh', href, line);
  const path = [...place.path, place.blocks.length];
  const chuThich = title ? inlines(lexInline(title), b.inlineContext(line, path)) : undefined;
  b.push(place, { anh: { tep: decodeURI(href), moTa: text, ...(rong === undefined ? {} : { rong }), ...(chuThich === undefined ? {} : { chuThich }) } }, line);
  return true;
}
