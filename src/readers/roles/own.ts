import { type Role, ROLES } from '../../core/role.ts';
import type { Marker } from '../../layout/tree.ts';
import type { SeenBlock, SeenFile, SeenParagraph, SeenRule, SeenTable } from '../seen/model.ts';
import { markerWithLook } from './body.ts';
import { isBlank, type Line, lineOf, part } from './line.ts';
import { as, linesIn, type Out, type OutGrid } from './out.ts';
import { WHY } from './why.ts';

const STYLES: ReadonlySet<string> = new Set(ROLES);
const isRole = (style: string | undefined): style is Role => style !== undefined && STYLES.has(style);

/** Share of the paragraphs that must have a style of ours. */
const MOST = 0.8;

/** Was a file made by this library: do its paragraphs carry the styles of components? */
export function isOwn({ format, sections }: SeenFile): boolean {
  if (format !== 'docx') return false;
  const found: Styled = { all: 0, styled: 0, roles: new Set() };
  for (const { blocks } of sections) count(blocks, found);
  return found.all > 0 && found.styled >= MOST * found.all && found.roles.size > 1;
}

/** Paragraphs with text, and those of them with a style of ours. */
interface Styled {
  all: number;
  styled: number;
  readonly roles: Set<Role>;
}

function count(blocks: readonly SeenBlock[], found: Styled): void {
  for (const block of blocks) {
    if (block.kind === 'table') for (const { cells } of block.rows) for (const cell of cells) count(cell.blocks, found);
    if (block.kind !== 'paragraph' || !block.inlines.some((inline) => inline.kind === 'text' && inline.text.trim() !== '')) continue;
    found.all += 1;
    if (!isRole(block.style)) continue;
    found.styled += 1;
    found.roles.add(block.style);
  }
}

/** Blocks of a file of ours, each as what its style says. */
export function ownBlocks(blocks: readonly SeenBlock[]): Out[] {
  const out: Out[] = [];
  blocks.forEach((block, i) => {
    if (block.kind === 'paragraph') out.push(...paragraph(block));
    else if (block.kind === 'rule') out.push(rule(block, out, blocks.slice(i + 1)));
    else if (block.kind === 'table') out.push(grid(block) ?? { kind: 'table', table: block });
    else out.push({ kind: 'picture', picture: block });
  });
  return out;
}

/** A line belongs to what it is under; the one at the foot of page 1 to what it is above. */
function rule(seen: SeenRule, before: readonly Out[], after: readonly SeenBlock[]): Out {
  const above = before.findLast((one) => one.kind === 'line');
  const below = after.find((one): one is SeenParagraph => one.kind === 'paragraph' && isRole(one.style));
  const role = above?.kind === 'line' ? above.role : isRole(below?.style) ? below.style : 'lien-he';
  return { kind: 'rule', rule: seen, role };
}

function paragraph(src: SeenParagraph): Out[] {
  const line = lineOf(src, src.inlines);
  if (isBlank(line)) return [];
  if (!isRole(src.style)) return [{ ...as('doan', line, WHY.style), ...(line.marker === undefined ? {} : { marker: line.marker }) }];
  return [byStyle(line, src.style)];
}

/** Numerals as layout prints them: the words before, the numeral, what follows. */
const SO = /^()([IVXLC]+|\d{1,4}[a-zđ]?)(\.(?: |$))/u;
const MARKERS: Partial<Readonly<Record<Role, readonly RegExp[]>>> = {
  'tu-phan': [/^((?:Phần|Chương) )(\S+)()$/u, /^()(.+)()$/u],
  'tu-muc': [/^((?:Mục|Tiểu mục) )(\S+)()$/u, /^()(.+)()$/u],
  'phu-luc': [/^(Phụ lục )([IVXLC]+)()$/u, /^(Phụ lục)()()$/u],
  muc: [SO, /^()(\S{1,12})( )/u],
  doan: [/^()([IVXLC]+)(\.(?: |$))/u],
  dieu: [/^(Điều )(\d{1,4})(\.(?: |$))/u, /^()((?:Điều )?\S{1,12})( )/u],
  'khoan-tieu-de': [SO, /^()(\S{1,12})( )/u],
  khoan: [SO, /^()(\S{1,12})( )/u],
  diem: [/^()([a-zđ]{1,2})(\) )/u, /^()(\S{1,12})( )/u],
  gach: [/^()(-)( )/u, /^()(\S{1,12})( )/u],
  cong: [/^()(\+)( )/u, /^()(\S{1,12})( )/u],
  'kinh-gui-muc': [/^()(-)( )/u],
  'noi-nhan-muc': [/^()(-)( )/u],
};

function byStyle(line: Line, role: Role): Out {
  if (line.marker !== undefined) return { ...as(role, line), marker: line.marker };
  const raw = line.raw.replaceAll('\u00A0', ' ');
  for (const pattern of MARKERS[role] ?? []) {
    const found = pattern.exec(raw);
    if (found === null) continue;
    const [all, before = '', text = '', end = ''] = found;
    // A numeral with nothing behind it has lost the space that layout prints.
    const after = end === '.' ? '. ' : end;
    const rest = part(line, all.length);
    const marker: Marker = markerWithLook(line, { level: 'khoan', marker: { before, text, after }, end: all.length });
    return { ...as(role, all.length === raw.length ? { ...line, inlines: [], raw: '', text: '' } : { ...rest, lead: line.lead, first: line.first }), marker };
  }
  return as(role, line);
}

const DAU: ReadonlySet<Role> = new Set<Role>(['quoc-hieu', 'tieu-ngu', 'co-quan-ban-hanh', 'co-quan-chu-quan', 'so-ky-hieu', 'dia-danh-ngay']);
const KY: ReadonlySet<Role> = new Set<Role>(['quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten', 'noi-nhan', 'noi-nhan-muc']);

/** A table without lines that holds components of the head or of the signature block. */
function grid(table: SeenTable): OutGrid | undefined {
  const rows = table.rows.map(({ cells }) => cells.map(({ blocks }) => ownBlocks(blocks)));
  const roles = linesIn(rows.flatMap((row) => row.flat())).map(({ role }) => role);
  const partOf = roles.some((role) => DAU.has(role)) ? 'dau-van-ban' : roles.some((role) => KY.has(role)) ? 'khoi-ky' : undefined;
  return partOf === undefined ? undefined : { kind: 'grid', part: partOf, columns: table.columns, rows, at: table.place.number };
}
