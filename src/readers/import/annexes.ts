import { laMa } from '../../catalog/danh-so.ts';
import { hoa, plain, thuong } from '../../core/text.ts';
import type { Khoi } from '../../domain/parts/noi-dung.ts';
import type { Role } from '../../core/role.ts';
import type { Block, Paragraph } from '../../layout/tree.ts';
import { landscape, measureOf } from '../../layout/settings.ts';
import { type BodyContext, bodyOf, type Shape, shapeOf } from './body.ts';
import type { Cut } from './flow.ts';
import { lineOf } from './text.ts';
import { joined } from './head.ts';

/** A part behind the signatures: what heads it, and its body. */
export interface Part {
  readonly head: ReadonlyMap<Role, readonly Paragraph[]>;
  readonly shape: Shape;
  readonly landscape: boolean;
  readonly outline: boolean;
  readonly anchor: string | undefined;
}

const HEAD: ReadonlySet<Role> = new Set(['phu-luc', 'tieu-de-phu-luc', 'kem-theo', 'ten-loai', 'trich-yeu']);
const OUTLINE = 'đề cương báo cáo';

/** Takes a part apart: label, title, reference line, body. */
export function partOf({ blocks, page }: Cut['attached'][number]): Part {
  const head = new Map<Role, Paragraph[]>();
  let at = 0;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'rule') continue;
    if (block?.kind !== 'paragraph' || (!HEAD.has(block.role) && lineOf(block) !== '')) break;
    if (!HEAD.has(block.role) || lineOf(block) === '') continue;
    head.set(block.role, [...(head.get(block.role) ?? []), block]);
  }
  const rest: readonly Block[] = blocks.slice(at);
  return { head, shape: shapeOf(rest), landscape: page.landscape, outline: thuong(joined(head.get('ten-loai')) ?? '') === OUTLINE, anchor: head.get('phu-luc')?.[0]?.anchor };
}

/** What an annex needs to know of the document. */
export interface AnnexContext {
  readonly body: BodyContext;
  /** What layout prints as its reference line; undefined where it prints none by itself. */
  readonly reference: string | undefined;
  readonly id: (anchor: string) => string | undefined;
}

/** An annex as the draft says it; label and reference line only where layout would print others. */
export function annexOf(part: Part, label: string, { body, reference, id }: AnnexContext): Record<string, unknown> {
  const { head, shape } = part;
  const page = part.landscape ? landscape(body.b.settings.page) : body.b.settings.page;
  const noiDung = bodyOf(shape, { ...body, measure: measureOf(page) });
  const lines = headLines(head);
  const named = part.anchor === undefined || lines.label !== label ? undefined : id(part.anchor);
  const text: readonly Khoi[] = noiDung.length > 0 ? noiDung : [lines.title ?? lines.kemTheo ?? '…'];
  const title = noiDung.length === 0 && lines.title !== undefined ? undefined : lines.title;
  return {
    ...(title === undefined ? {} : { tieuDe: title }),
    ...(named === undefined ? {} : { id: named }),
    ...(part.landscape ? { huong: 'ngang' } : {}),
    ...(shape.scheme === 'muc-khoan' ? {} : { danhSo: shape.scheme }),
    ...(lines.label === label || lines.label === undefined ? {} : { nhan: { nguyenVan: lines.label } }),
    ...(lines.kemTheo === undefined || lines.kemTheo === reference ? {} : { dongKemTheo: { nguyenVan: lines.kemTheo } }),
    noiDung: text,
  };
}

/** The lines above the text of an annex: its label, or what stands in the place of one. */
function headLines(head: Part['head']): { label?: string; title?: string; kemTheo?: string } {
  const [own, type, subject, heading, kemTheo] = (['phu-luc', 'ten-loai', 'trich-yeu', 'tieu-de-phu-luc', 'kem-theo'] as const).map((role) => joined(head.get(role)));
  const label = own ?? type;
  const title = [own === undefined ? undefined : type, subject, heading].filter((text) => text !== undefined).join(' ');
  return { ...(label === undefined ? {} : { label }), ...(title === '' ? {} : { title }), ...(kemTheo === undefined ? {} : { kemTheo }) };
}

/** An attached outline. */
export function outlineOf(part: Part, body: BodyContext): Record<string, unknown> {
  const trichYeu = joined(part.head.get('trich-yeu'));
  return { loai: 'de-cuong-bao-cao', ...(trichYeu === undefined ? {} : { trichYeu }), ...(part.shape.scheme === 'muc-khoan' ? {} : { danhSo: part.shape.scheme }), noiDung: bodyOf(part.shape, body) };
}

/** Label of the n-th of so many annexes. */
export const labelOf = (n: number, count: number): string => (count > 1 ? `Phụ lục ${laMa(n)}` : 'Phụ lục');

/** A name as it is spelt elsewhere in the file, where it is printed in capitals. */
export const spelt = (printed: string, other: string | undefined): string => (other !== undefined && hoa(plain(other)) === hoa(plain(printed)) ? plain(other) : printed);
