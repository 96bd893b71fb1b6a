import type { Role } from '../../core/role.ts';
import { gon, plain, thuong } from '../../core/text.ts';
import { dauMuc, type DauMuc, tenGoiCap } from '../../domain/danh-so.ts';
import { CAP, type Cap, type DanhSo } from '../../domain/parts/noi-dung.ts';
import type { Block, Marker, Paragraph } from '../../layout/tree.ts';

/** A numbered unit of a body as it was printed. */
export interface Unit {
  readonly kind: 'unit';
  readonly cap: Cap;
  /** Paragraph with the numeral. */
  readonly head: Paragraph;
  /** Paragraph of its heading, where that has a line of its own. */
  readonly title?: Paragraph | undefined;
  /** The numeral as it stands, where layout would print another. */
  readonly so?: string | undefined;
  /** What a reference calls it: `khoản 1 Mục II`. */
  readonly called: string;
  readonly numeral: string;
  readonly below: Node[];
}
/** A piece of a body: a numbered unit, or what stands in it. */
export type Node = Unit | { readonly kind: 'block'; readonly block: Block };

const ROLE_CAP: Partial<Readonly<Record<Role, Cap>>> = { muc: 'muc', dieu: 'dieu', 'khoan-tieu-de': 'khoan', khoan: 'khoan', diem: 'diem', gach: 'gach', cong: 'cong' };
const THROUGH: ReadonlySet<Cap> = new Set(['phan', 'chuong', 'dieu']);
const TITLES: Partial<Readonly<Record<Role, Role>>> = { 'tu-phan': 'tieu-de-phan', 'tu-muc': 'tieu-de-muc' };

const printed = ({ before, text, after }: Marker): string => before + text + after;
const said = (marker: Marker | undefined): string => (marker === undefined ? '' : gon(plain(printed(marker))));

/** Level of a paragraph that begins a unit; undefined for all others. */
export function capOf(p: Paragraph): Cap | undefined {
  const words = thuong(said(p.marker) || p.inlines.map((i) => ('text' in i ? i.text : '')).join('')).trim();
  if (p.role === 'tu-phan') return words.startsWith('chương') ? 'chuong' : 'phan';
  if (p.role === 'tu-muc') return words.startsWith('tiểu') ? 'tieu-muc' : 'muc';
  const own = ROLE_CAP[p.role];
  if (own !== undefined) return own;
  return p.role === 'doan' && p.marker !== undefined ? capOfNumeral(plain(p.marker.text.trim()), said(p.marker)) : undefined;
}

/** Level that a numeral looks like. */
function capOfNumeral(text: string, whole: string): Cap {
  if (/^Điều /u.test(whole)) return 'dieu';
  if (/^[IVXLC]+$/u.test(text)) return 'muc';
  if (/^\d/u.test(text)) return 'khoan';
  if (/^[a-zđ]/u.test(text)) return 'diem';
  return text.startsWith('+') ? 'cong' : 'gach';
}

/** The scheme in which a body is numbered. */
export function schemeOf(blocks: readonly Block[]): DanhSo {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const caps = paragraphs.map((p) => [p.role, capOf(p)] as const);
  if (caps.some(([role, cap]) => role === 'tu-muc' && cap === 'muc')) return 'chuong-dieu';
  if (caps.some(([role, cap]) => cap === 'muc' && role !== 'tu-muc')) return 'muc-khoan';
  return caps.some(([, cap]) => cap === 'dieu' || cap === 'chuong') ? 'chuong-dieu' : 'muc-khoan';
}

interface Frame {
  readonly unit?: Unit;
  readonly below: Node[];
  readonly counts: Map<Cap, number>;
}

/** Puts the blocks of a body into its levels: each unit in the deepest open one above it, or where its numeral goes on. */
export function nest(blocks: readonly Block[], scheme: DanhSo): Node[] {
  const root: Frame = { below: [], counts: new Map() };
  const through = new Map<Cap, number>();
  let open: Frame[] = [root];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i];
    if (block === undefined) continue;
    const cap = block.kind === 'paragraph' ? capOf(block) : undefined;
    if (cap === undefined || block.kind !== 'paragraph') {
      (open.at(-1) ?? root).below.push({ kind: 'block', block });
      continue;
    }
    const next = blocks[i + 1];
    const title = block.inlines.length === 0 && next?.kind === 'paragraph' && next.role === TITLES[block.role] ? next : undefined;
    if (title !== undefined) i += 1;
    const { frame, n } = placeFor({ cap, head: block, open, through, scheme });
    (THROUGH.has(cap) ? through : frame.counts).set(cap, n);
    const unit = unitOf({ cap, head: block, title, ours: dauMuc(cap, n, scheme), above: frame.unit });
    frame.below.push(unit);
    open = [...open.slice(0, open.indexOf(frame) + 1), { unit, below: unit.below, counts: new Map() }];
  }
  return root.below;
}

interface Wanted {
  readonly cap: Cap;
  readonly head: Paragraph;
  readonly open: readonly Frame[];
  readonly through: ReadonlyMap<Cap, number>;
  readonly scheme: DanhSo;
}

const rank = (cap: Cap): number => CAP.indexOf(cap);

/** The open unit that a new one belongs in, and its number there. */
function placeFor({ cap, head, open, through, scheme }: Wanted): { frame: Frame; n: number } {
  const inner = [...open].reverse();
  const above = inner.filter(({ unit }) => unit === undefined || rank(unit.cap) < rank(cap));
  const number = (frame: Frame): number => ((THROUGH.has(cap) ? through : frame.counts).get(cap) ?? 0) + 1;
  const fits = (frame: Frame): boolean => head.marker === undefined || same(dauMuc(cap, number(frame), scheme), head.marker);
  const frame = above.slice(0, 1).find(fits) ?? above.find((f) => f.counts.has(cap) && fits(f)) ?? above.find(fits) ?? inner.find((f) => f.counts.has(cap) && fits(f)) ?? above[0] ?? inner[0];
  if (frame === undefined) throw new Error('a body has a root');
  return { frame, n: number(frame) };
}

const same = (ours: DauMuc, marker: Marker): boolean => gon(plain(printed(ours))) === said(marker);

function unitOf({ cap, head, title, ours, above }: { cap: Cap; head: Paragraph; title: Paragraph | undefined; ours: DauMuc; above: Unit | undefined }): Unit {
  const foreign = head.marker !== undefined && !same(ours, head.marker) ? said(head.marker) : undefined;
  const numeral = (foreign ?? ours.text).replace(/[.)]{1,9}$/u, '');
  const own = `${tenGoiCap(cap)} ${numeral}`;
  const called = THROUGH.has(cap) || above === undefined ? own : `${own} ${above.called}`;
  return { kind: 'unit', cap, head, title, so: foreign, called, numeral, below: [] };
}
