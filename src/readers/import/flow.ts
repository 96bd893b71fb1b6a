import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Block, LayoutTree, PageSetup, Paragraph } from '../../layout/tree.ts';
import { lineOf } from './text.ts';

/** A block of a file with the section that it stands in. */
export interface Placed {
  readonly block: Block;
  readonly section: number;
  /** The cell of a grid it stands in, as a number that is the same for all blocks of the cell. */
  readonly cell?: number;
}

/** A file cut into what import reads on its own. */
export interface Cut {
  /** Margins of first pages. */
  readonly header: readonly Paragraph[];
  readonly footer: readonly Paragraph[];
  readonly head: ReadonlyMap<Role, readonly Paragraph[]>;
  /** The line between title and bases that says who decides. */
  readonly authority: Paragraph | undefined;
  /** Blocks of the body, with what was found before it that is no part of a head. */
  readonly body: readonly Block[];
  /** Paragraphs of signatures and recipients, with their cells. */
  readonly closing: readonly { readonly p: Paragraph; readonly cell: number }[];
  /** What stands behind the signatures, part by part. */
  readonly attached: readonly { readonly blocks: readonly Block[]; readonly page: PageSetup; readonly path: Path }[];
}

const HEAD: ReadonlySet<Role> = new Set(['quoc-hieu', 'tieu-ngu', 'co-quan-chu-quan', 'co-quan-ban-hanh', 'so-ky-hieu', 'dia-danh-ngay', 'ten-loai', 'trich-yeu', 'trich-yeu-cong-van', 'kinh-gui', 'kinh-gui-muc', 'can-cu', 'do-khan', 'du-thao', 'luu-hanh', 'kem-theo']);
const CLOSING: ReadonlySet<Role> = new Set(['quyen-han', 'chuc-vu', 'chuc-vu-khac', 'ho-ten', 'noi-nhan', 'noi-nhan-muc', 'nguoi-soan']);
const ANNEX: ReadonlySet<Role> = new Set(['phu-luc', 'tieu-de-phu-luc']);

/** All blocks in reading order, grids opened. */
export function placedOf(tree: LayoutTree): Placed[] {
  let cells = 0;
  const open = (block: Block, section: number, cell?: number): Placed[] => {
    if (block.kind !== 'grid') return [{ block, section, ...(cell === undefined ? {} : { cell }) }];
    return block.rows.flatMap((row) => row.cells.flatMap((inner) => {
      const at = (cells += 1);
      return inner.blocks.flatMap((b) => open(b, section, at));
    }));
  };
  return tree.sections.flatMap((section, i) => section.blocks.flatMap((block) => open(block, i)));
}

const roleOf = ({ block }: Placed): Role | undefined => (block.kind === 'paragraph' ? block.role : undefined);
const has = (roles: ReadonlySet<Role>, placed: Placed): boolean => {
  const role = roleOf(placed);
  return role !== undefined && roles.has(role);
};

/** Cuts a file: head, body, signatures and recipients, what follows them. Nothing is left out; what is no component is body. */
export function cut(tree: LayoutTree): Cut {
  const all = placedOf(tree).filter(({ block }) => block.kind !== 'rule' && !(block.kind === 'paragraph' && lineOf(block) === '' && !block.inlines.some(({ kind }) => kind === 'note')));
  const end = endOf(all);
  const main = all.slice(0, end);
  const lastHead = headEnd(main);
  const head = new Map<Role, Paragraph[]>();
  const body: Block[] = [];
  const at: number[] = [];
  const closing: { p: Paragraph; cell: number }[] = [];
  const seen = { runs: new Set<Role>(), previous: undefined as Role | undefined };
  main.forEach((placed, i) => {
    const { block } = placed;
    const role = roleOf(placed);
    if (block.kind === 'paragraph' && role !== undefined && i < lastHead && HEAD.has(role) && isFirst(role, seen)) head.set(role, [...(head.get(role) ?? []), block]);
    else if (block.kind === 'paragraph' && role !== undefined && CLOSING.has(role) && !isHeadless(main, i)) closing.push({ p: block, cell: placed.cell ?? 0 });
    else {
      body.push(block);
      at.push(i);
    }
    if (role !== undefined) seen.previous = role;
  });
  const between = authorityAt(main, at);
  const authority = between < 0 ? undefined : body[between];
  if (between >= 0) body.splice(between, 1);
  const margins = (key: 'firstHeader' | 'firstFooter'): Paragraph[] => tree.sections.flatMap((section) => section[key].filter((block) => block.kind === 'paragraph'));
  return { header: margins('firstHeader'), footer: margins('firstFooter'), head, authority: authority?.kind === 'paragraph' ? authority : undefined, body, closing, attached: attachedOf(all.slice(end), tree) };
}

/** Longest line that says who decides. */
const LONGEST_AUTHORITY = 200;

/** Which block of the body is the one line between the title and the bases; -1 where there is none, or more than one. */
function authorityAt(main: readonly Placed[], at: readonly number[]): number {
  const roles = main.map(roleOf);
  const [title, bases] = [Math.max(roles.lastIndexOf('ten-loai'), roles.lastIndexOf('trich-yeu')), roles.indexOf('can-cu')];
  const found = at.flatMap((index, i) => (index > title && index < bases ? [i] : []));
  const [only] = found;
  const block = only === undefined ? undefined : main[at[only] ?? -1]?.block;
  const fits = found.length === 1 && title >= 0 && block?.kind === 'paragraph' && block.inlines.every(({ kind }) => kind === 'text' || kind === 'break') && lineOf(block).length <= LONGEST_AUTHORITY && block.marker === undefined;
  return fits ? (only ?? -1) : -1;
}

/** One head to a document: a component that comes again, other lines between, is text. */
function isFirst(role: Role, seen: { runs: Set<Role>; previous: Role | undefined }): boolean {
  if (seen.previous === role || !seen.runs.has(role)) {
    seen.runs.add(role);
    return true;
  }
  return role === 'co-quan-chu-quan' || role === 'co-quan-ban-hanh' || role === 'kinh-gui-muc';
}

const isHeadless = (_main: readonly Placed[], _i: number): boolean => false;

/** The head ends where the body begins: at the first numbered unit or paragraph of text behind the last component. */
function headEnd(main: readonly Placed[]): number {
  const firstClosing = main.findIndex((placed) => has(CLOSING, placed));
  const until = firstClosing < 0 ? main.length : firstClosing;
  return until;
}

/** Where the first annex or sheet begins: a label, or whatever comes behind the signatures. */
function endOf(all: readonly Placed[]): number {
  const lastSign = lastClosing(all);
  const label = all.findIndex((placed, i) => has(ANNEX, placed) && (lastSign < 0 || i > lastSign || i > 0));
  const behind = lastSign < 0 ? -1 : lastSign + 1;
  const next = behind >= 0 && behind < all.length ? behind : -1;
  const ends = [label, next].filter((at) => at > 0);
  return ends.length === 0 ? all.length : Math.min(...ends);
}

/** The end of the first run of signatures and recipients, other lines of its grid among them. */
function lastClosing(all: readonly Placed[]): number {
  const first = all.findIndex((placed) => has(CLOSING, placed));
  if (first < 0) return -1;
  let last = first;
  for (let i = first; i < all.length; i += 1) {
    const placed = all[i];
    if (placed === undefined || has(ANNEX, placed) || placed.section !== all[first]?.section) break;
    if (has(CLOSING, placed)) last = i;
    else if (placed.cell === undefined && i - last > 3) break;
  }
  return last;
}

/** Parts behind the signatures: each label begins one, each section too. */
function attachedOf(rest: readonly Placed[], tree: LayoutTree): Cut['attached'] {
  const parts: { blocks: Block[]; section: number; labelled: boolean }[] = [];
  for (const placed of rest) {
    const last = parts.at(-1);
    const label = roleOf(placed) === 'phu-luc';
    const fresh = last === undefined || label || (placed.section !== last.section && (!last.labelled || !isContinued(placed)));
    if (fresh) parts.push({ blocks: [placed.block], section: placed.section, labelled: label });
    else last.blocks.push(placed.block);
  }
  return parts.flatMap(({ blocks, section }) => {
    const at = tree.sections[section];
    return at === undefined ? [] : [{ blocks, page: at.page, path: at.path }];
  });
}

/** A section that begins with plain text goes on with the annex before it. */
const isContinued = (placed: Placed): boolean => !has(ANNEX, placed) && roleOf(placed) !== 'ten-loai';
