import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Pt } from '../../core/units.ts';
import type { CanLe, DanhSo, Khoi, Muc, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import type { Builder } from '../builder.ts';
import { numeralAt, type Scope } from '../references.ts';
import type { Align, Block, Inline, Marker, Paragraph } from '../tree.ts';
import { table } from './bang.ts';
import { picture } from './hinh.ts';
import { inlineText } from './noi-tuyen.ts';

/** What the blocks of a body need to know. */
export interface BodyContext {
  readonly b: Builder;
  readonly scope: Scope;
  readonly scheme: DanhSo;
  /** Width between the margins of the section. */
  readonly measure: Pt;
}

const ALIGN: Record<CanLe, Align> = { trai: 'left', giua: 'center', phai: 'right', deu: 'justify' };
export const alignOf = (canLe: CanLe | undefined): { align: Align } | undefined => (canLe === undefined ? undefined : { align: ALIGN[canLe] });

/** Nội dung (ô 6): numbered units, paragraphs, tables and images in reading order. */
export const body = (ctx: BodyContext, blocks: readonly Khoi[], rel: Path = []): Block[] => blocks.flatMap((block, i) => one(ctx, block, [...rel, i]));

function one(ctx: BodyContext, block: Khoi, rel: Path): Block[] {
  const path = [...ctx.scope.base, ...rel];
  if (typeof block === 'string') return [text(ctx, 'doan', block, path)];
  if ('cap' in block) return unit(ctx, block, rel);
  if ('bang' in block) return table(ctx, block.bang, [...path, 'bang']);
  if ('anh' in block) return picture(ctx, block.anh, [...path, 'anh']);
  const align = alignOf(block.canLe);
  return [text(ctx, 'doan', block.doan, [...path, 'doan'], align === undefined ? {} : { format: align.align === 'center' ? { ...align, firstLine: 0 } : align })];
}

type Extra = Partial<Pick<Paragraph, 'format' | 'marker' | 'anchor'>>;

function text(ctx: BodyContext, role: Role, content: NoiTuyen, path: Path, extra: Extra = {}): Paragraph {
  const inlines = inlineText(ctx.b, ctx.scope, role, content, path);
  const leads = isLead(inlines) && !ctx.b.styles[role].para.keepNext;
  return ctx.b.paragraph(role, path, inlines, leads ? { ...extra, format: { ...extra.format, keepNext: true } } : extra);
}

/** Longest text, in characters, that counts as a lead: about two lines. */
const LEAD = 200;

/** A short text that ends with a colon leads to what follows and is not left alone at the foot of a page. */
function isLead(inlines: readonly Inline[]): boolean {
  const last = inlines.at(-1);
  const length = inlines.reduce((sum, inline) => sum + ('text' in inline ? inline.text.length : 0), 0);
  return last?.kind === 'text' && last.text.trimEnd().endsWith(':') && length <= LEAD;
}

function unit(ctx: BodyContext, muc: Muc, rel: Path): Block[] {
  const path = [...ctx.scope.base, ...rel];
  return [...opening(ctx, muc, path, rel), ...body(ctx, muc.noiDung ?? [], [...rel, 'noiDung'])];
}

/** The numeral with its heading or text, as the level asks (PL I·I·II·6đ; table row 6b). */
function opening(ctx: BodyContext, muc: Muc, path: Path, rel: Path): Block[] {
  const numeral = numeralAt(ctx.scope, rel);
  const marker: Marker = numeral === undefined ? { before: '', text: '', after: '' } : numeral.dau;
  const named: Extra = { marker, ...(muc.id === undefined ? {} : { anchor: ctx.scope.anchor(muc.id) }) };
  if (isCentred(muc, ctx.scheme)) return centredHeading(ctx, muc, path, named);
  const role = roleOf(muc);
  const lead = muc.tieuDe !== undefined ? [heading(ctx, role, muc.tieuDe, [...path, 'tieuDe'], named)] : [];
  if (muc.doan === undefined) return lead.length > 0 ? lead : [ctx.b.paragraph(role, path, [], named)];
  return [...lead, lead.length > 0 ? text(ctx, 'doan', muc.doan, [...path, 'doan']) : runIn(ctx, role, muc.doan, [...path, 'doan'], named)];
}

const isCentred = (muc: Muc, scheme: DanhSo): boolean => muc.cap === 'phan' || muc.cap === 'chuong' || muc.cap === 'tieu-muc' || (muc.cap === 'muc' && scheme === 'chuong-dieu');

/** “Chương I” and its heading on lines of their own, centred (PL I·I·II·6đ). */
function centredHeading(ctx: BodyContext, muc: Muc, path: Path, named: Extra): Block[] {
  const part = muc.cap === 'phan' || muc.cap === 'chuong';
  const label = ctx.b.paragraph(part ? 'tu-phan' : 'tu-muc', path, [], named);
  const title = muc.tieuDe === undefined ? [] : [text(ctx, part ? 'tieu-de-phan' : 'tieu-de-muc', muc.tieuDe, [...path, 'tieuDe'])];
  return [label, ...title, ...(muc.doan === undefined ? [] : [text(ctx, 'doan', muc.doan, [...path, 'doan'])])];
}

function roleOf(muc: Muc): Role {
  switch (muc.cap) {
    case 'muc':
      return muc.tieuDe === undefined ? 'doan' : 'muc';
    case 'dieu':
      return 'dieu';
    case 'khoan':
      return muc.tieuDe === undefined ? 'khoan' : 'khoan-tieu-de';
    case 'diem':
    case 'gach':
    case 'cong':
      return muc.cap;
    case 'phan':
    case 'chuong':
    case 'tieu-muc':
      return 'tieu-de-phan';
    default:
      return muc.cap satisfies never;
  }
}

/** A heading whose style does not keep it with what follows does so by itself. */
const heading = (ctx: BodyContext, role: Role, content: NoiTuyen, path: Path, named: Extra): Paragraph =>
  text(ctx, role, content, path, ctx.b.styles[role].para.keepNext ? named : { ...named, format: { keepNext: true } });

/** Text on the line of the numeral; after the bold “Điều 1.” it is regular and need not keep with the next. */
function runIn(ctx: BodyContext, role: Role, content: NoiTuyen, path: Path, named: Extra): Paragraph {
  const paragraph = text(ctx, role, content, path, named);
  if (role !== 'dieu') return paragraph;
  return { ...paragraph, format: { keepNext: false, keepLines: false }, inlines: paragraph.inlines.map(regular) };
}

const regular = (inline: Inline): Inline => {
  if (inline.kind === 'text' || inline.kind === 'ref') return { ...inline, bold: inline.bold ?? false };
  return inline.kind === 'link' ? { ...inline, inlines: inline.inlines.map((run) => ({ ...run, bold: run.bold ?? false })) } : inline;
};
