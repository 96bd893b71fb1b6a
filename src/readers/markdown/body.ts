import { chuDiem } from '../../catalog/danh-so.ts';
import type { Unfinished } from '../../core/types.ts';
import { danhSoKhoi, type DauMuc } from '../../domain/danh-so.ts';
import type { Khoi, Muc } from '../../domain/parts/noi-dung.ts';
import { type Context, note } from '../context.ts';
import { type BodyOptions, Builder, type TypedNumeral } from './builder.ts';
import { blocks } from './blocks.ts';
import { takeFootnotes } from './footnotes.ts';
import { lex, tooDeepLine, tooMarkedLine, type Token, type Tokens } from './lex.ts';
import { levelsByDepth, sameNumeral } from './levels.ts';

/** Reads a Markdown body into blocks; findings and places go to the context. */
export function readBody(text: string, options: BodyOptions, ctx: Context): Khoi[] {
  const source = text.split('\n');
  const deep = tooDeepLine(source);
  const { lines, notes } = takeFootnotes(source);
  const builder = new Builder(ctx, options, source, notes);
  if (deep !== undefined) {
    builder.say('qua-sau', source[deep] ?? '', deep);
    return [text];
  }
  const marked = tooMarkedLine(source);
  if (marked !== undefined) {
    builder.say('qua-nhieu-dau', source[marked] ?? '', marked);
    return [text];
  }
  try {
    const tokens = lex(lines.join('\n'));
    blocks(tokens, 0, builder.root, builder, levelsByDepth(headingsOf(tokens), options.scheme));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // only an exhausted stack is the text's fault
    builder.say('khong-doc-duoc', '', 0);
    return [text];
  }
  for (const [label, { line }] of notes) if (!builder.used.has(label)) builder.say('cuoc-chu-thua', `[^${label}]`, line);
  dropEmpty(builder.root.blocks);
  compare(builder, ctx);
  return builder.root.blocks;
}

const headingsOf = (tokens: readonly Token[]) => tokens.flatMap((t) => (t.type === 'heading' ? [t as Tokens.Heading] : []));

/** Lists of blocks are made before it is known whether anything stands in them. */
function dropEmpty(list: readonly Khoi[]): void {
  for (const block of list) {
    if (typeof block === 'string' || !('cap' in block)) continue;
    const unit: Unfinished<Muc> = block;
    if (unit.noiDung?.length === 0) delete unit.noiDung;
    else dropEmpty(unit.noiDung ?? []);
  }
}

/** Typed numerals against those that will be printed. */
function compare(builder: Builder, ctx: Context): void {
  const numbered = new Map<Muc, DauMuc>();
  for (const { muc, dau } of danhSoKhoi(builder.root.blocks, builder.options.scheme).values()) numbered.set(muc, dau);
  for (const typed of builder.typed) {
    const printed = numbered.get(typed.muc);
    if (printed === undefined || agrees(typed, printed.text)) continue;
    const shown = `${printed.before}${printed.text}${printed.after}`.trim();
    note(ctx, {
      id: 'danh-so/khac-so-da-go',
      severity: 'warning',
      path: typed.path,
      actual: typed.shown,
      expected: shown,
      message: { vi: `Số «${typed.shown}» đã gõ khác số «${shown}» sẽ in`, en: `The typed numeral “${typed.shown}” differs from “${shown}”, which will be printed` },
    });
  }
}

/** A list counts in digits whatever its level prints: the second item of a list of điểm is typed 2 and printed b. */
const agrees = ({ numeral, kind }: TypedNumeral, printed: string): boolean =>
  (kind !== 'foreign' && sameNumeral(numeral, printed)) || (kind === 'count' && Number(numeral) > 0 && chuDiem(Number(numeral)) === printed);
