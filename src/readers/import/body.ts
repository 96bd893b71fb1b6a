import type { CanLe, DanhSo, Khoi, Muc, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import type { Align, Block, Inline, Paragraph } from '../../layout/tree.ts';
import type { Builder } from '../../layout/builder.ts';
import { pictureOf } from './pictures.ts';
import { tableOf } from './tables.ts';
import { lineOf, textOf, trimEnd, type TextContext } from './text.ts';
import { capOf, nest, type Node, schemeOf, type Unit } from './units.ts';
import type { Name } from './names.ts';

/** What a body is read with. */
export interface BodyContext extends TextContext {
  /** Builder of the layout that will print it, which knows how wide columns become by themselves. */
  readonly b: Builder;
  /** Width of the text. */
  readonly measure: number;
  /** Was the file made by this library? Then alignment and the like are meant. */
  readonly own: boolean;
}

/** A body in its levels, before its text is read. */
export interface Shape {
  readonly nodes: readonly Node[];
  readonly scheme: DanhSo;
}

/** Blocks of a body in their levels; empty paragraphs and lines are left out. */
export function shapeOf(blocks: readonly Block[]): Shape {
  const kept = blocks.flatMap(flat).filter((block) => block.kind !== 'rule' && !(block.kind === 'paragraph' && isEmpty(block)));
  const scheme = schemeOf(kept);
  return { nodes: nest(kept, scheme), scheme };
}

const flat = (block: Block): readonly Block[] => (block.kind === 'grid' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(flat))) : [block]);
const isEmpty = (p: Paragraph): boolean => lineOf(p) === '' && !p.inlines.some((inline) => inline.kind === 'note');

/** Names of the units of a body, by their bookmarks; `prefix` is what layout puts before those of this body. */
export function namesIn(nodes: readonly Node[], prefix: string): (readonly [string, Name])[] {
  return nodes.flatMap((node): (readonly [string, Name])[] => {
    if (node.kind === 'block') return [];
    const { anchor } = node.head;
    const at = node.called.indexOf(node.numeral);
    const name = { id: idOf(anchor ?? '', prefix), before: node.called.slice(0, at), numeral: node.numeral, after: node.called.slice(at + node.numeral.length) };
    return [...(anchor === undefined ? [] : [[anchor, name] as const]), ...namesIn(node.below, prefix)];
  });
}

/** A bookmark as the name of a unit. */
export const idOf = (anchor: string, prefix: string): string => (anchor.startsWith(prefix) ? anchor.slice(prefix.length) : anchor).replace(/[^\p{L}\p{N}_-]+/gu, '_') || 'muc';

/** A body as the blocks of a draft; the mark `./.` at its end is ours. */
export function bodyOf(shape: Shape, ctx: BodyContext): Khoi[] {
  return blocksOf(endless(shape.nodes), shape.scheme, ctx);
}

function blocksOf(nodes: readonly Node[], scheme: DanhSo, ctx: BodyContext): Khoi[] {
  const out: Khoi[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i];
    if (node === undefined) continue;
    if (node.kind === 'unit') {
      out.push(unitOf(node, scheme, ctx));
      continue;
    }
    const next = nodes[i + 1];
    const following = next?.kind === 'block' ? next.block : undefined;
    const { block } = node;
    if (block.kind === 'table') out.push(tableOf(block, undefined, ctx));
    else if (block.kind === 'picture') {
      const caption = following?.kind === 'paragraph' && following.role === 'chu-thich-hinh' ? following : undefined;
      out.push(...pictureOf(block, caption, ctx));
      if (caption !== undefined) i += 1;
    } else if (block.kind === 'paragraph' && block.role === 'ten-bang' && following?.kind === 'table') {
      out.push(tableOf(following, block, ctx));
      i += 1;
    } else if (block.kind === 'paragraph') out.push(...paragraphOf(block, ctx));
  }
  return out;
}

const CAN_LE: Readonly<Record<Align, CanLe>> = { left: 'trai', center: 'giua', right: 'phai', justify: 'deu' };

/** Alignment of a paragraph, where the draft has to say it; left and justified text of foreign files is no choice of form. */
export function canLeOf(p: Paragraph, ctx: BodyContext): CanLe | undefined {
  const align = p.format?.align ?? ctx.ground[p.role].para.align;
  if (align === ctx.ours.doan.para.align) return undefined;
  return ctx.own || align === 'center' || align === 'right' ? CAN_LE[align] : undefined;
}

function paragraphOf(p: Paragraph, ctx: BodyContext): Khoi[] {
  const text = textOf(withMarker(p), p.role, ctx, ctx.ours.doan.text);
  const canLe = canLeOf(p, ctx);
  if (text === undefined) return [];
  return [typeof text === 'string' && canLe === undefined ? text : { doan: text, ...(canLe === undefined ? {} : { canLe }) }];
}

/** A paragraph that is no unit keeps its numeral as text. */
const withMarker = (p: Paragraph): readonly Inline[] => (p.marker === undefined || capOf(p) !== undefined ? p.inlines : [{ kind: 'text', text: p.marker.before + p.marker.text + p.marker.after }, ...p.inlines]);

function unitOf(unit: Unit, scheme: DanhSo, ctx: BodyContext): Muc {
  const { cap, head, title, so, below } = unit;
  const id = head.anchor === undefined ? undefined : ctx.names.get(head.anchor)?.id;
  const inner = blocksOf(below, scheme, ctx);
  return {
    cap,
    ...(id === undefined ? {} : { id }),
    ...(so === undefined ? {} : { so: { nguyenVan: so } }),
    ...openingOf(unit, scheme, ctx, title ?? head),
    ...(inner.length === 0 ? {} : { noiDung: inner }),
  };
}

/** Heading or text of a unit, as its level prints it. */
function openingOf({ cap, head }: Unit, scheme: DanhSo, ctx: BodyContext, p: Paragraph): Pick<Muc, 'tieuDe' | 'doan'> {
  const centred = cap === 'phan' || cap === 'chuong' || cap === 'tieu-muc' || (cap === 'muc' && scheme === 'chuong-dieu');
  if (centred) return titled(textOf(p.inlines, p.role, ctx, ctx.ours[cap === 'phan' || cap === 'chuong' ? 'tieu-de-phan' : 'tieu-de-muc'].text));
  if (head.role === 'muc' || head.role === 'khoan-tieu-de' || (cap === 'dieu' && isBold(head, ctx))) return titled(textOf(p.inlines, p.role, ctx));
  const base = cap === 'dieu' ? { bold: false, italic: false } : ctx.ours[cap === 'muc' ? 'doan' : cap].text;
  const doan = textOf(p.inlines, p.role, ctx, base);
  return doan === undefined ? {} : { doan };
}

const titled = (tieuDe: NoiTuyen | undefined): Pick<Muc, 'tieuDe'> => (tieuDe === undefined ? {} : { tieuDe });

/** Is all the text of a paragraph bold? */
function isBold(p: Paragraph, { ground }: TextContext): boolean {
  const runs = p.inlines.filter((inline) => inline.kind === 'text' && inline.text.trim() !== '');
  return runs.length > 0 && runs.every((run) => 'text' in run && (run.bold ?? ground[p.role].text.bold));
}

const END = /\s{0,9}\.?\s{0,9}\/\s{0,9}\.\s{0,9}$/u;

/** The nodes without the mark `./.` after the last word. */
function endless(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.at(-1);
  if (last === undefined) return nodes;
  if (last.kind === 'block') return last.block.kind === 'paragraph' ? [...nodes.slice(0, -1), { ...last, block: unended(last.block) }] : nodes;
  if (last.below.length > 0) return [...nodes.slice(0, -1), { ...last, below: [...endless(last.below)] }];
  return [...nodes.slice(0, -1), last.title === undefined ? { ...last, head: unended(last.head) } : last];
}

function unended(p: Paragraph): Paragraph {
  const last = p.inlines.at(-1);
  if (last?.kind !== 'text') return p;
  const text = last.text.replace(END, '');
  if (text === last.text) return p;
  const inlines = [...p.inlines.slice(0, -1), ...(text === '' ? [] : [{ ...last, text: trimEnd(text) }])];
  return { ...p, inlines };
}
