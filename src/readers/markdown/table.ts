import type { Bang, CanLe, NoiTuyen, OBang } from '../../domain/parts/noi-dung.ts';
import { withHead } from './blocks.ts';
import type { Builder, Place } from './builder.ts';
import { inlines } from './inlines.ts';
import type { Tokens } from './lex.ts';

const CANH: Record<'left' | 'center' | 'right', CanLe> = { left: 'trai', center: 'giua', right: 'phai' };

/** A GFM table; a caption stands in the paragraph right above it. */
export function table(token: Tokens.Table, line: number, place: Place, b: Builder, caption?: NoiTuyen): void {
  const path = [...place.path, place.blocks.length];
  const row = (cells: readonly Tokens.TableCell[], at: number): OBang[] => cells.map((c) => inlines(c.tokens, b.inlineContext(at, path)));
  const head = row(token.header, line);
  token.raw.trimEnd().split('\n').forEach((source, i) => i > 1 && cellsIn(source) > head.length && b.say('bang-thua-o', source.trim(), line + i));
  const bang: Bang = {
    ...(caption === undefined ? {} : { ten: caption }),
    ...(token.align.some((a) => a !== null) ? { cot: token.align.map((a) => (a === null ? {} : { canLe: CANH[a] })) } : {}),
    ...(head.some((c) => c !== '') ? { tieuDe: [head] } : {}),
    hang: token.rows.map((cells, i) => row(cells, line + 2 + i)),
  };
  b.push(place, { bang }, line);
}

/** Cells that a row is typed with; the lexer drops those beyond the header's. */
const cellsIn = (source: string): number => source.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '').split(/(?<!\\)\|/).length;

/** Caption of a table: a paragraph right above it that begins `Bảng 1.`, `Bảng 1:` or `Bảng:` (printed as typed), or `: ` (the colon is left out). */
export function captionOf(text: NoiTuyen): NoiTuyen | undefined {
  const head = typeof text === 'string' ? text : typeof text[0] === 'string' ? text[0] : '';
  if (/^Bảng(?:\s+(?:\d+|[IVXLC]+))?\s*[.:]/u.test(head)) return text;
  return /^:\s+\S/.test(head) ? withHead(text, head.replace(/^:\s+/, '')) : undefined;
}
