import { snap } from '../../src/core/units.ts';
import type { Role } from '../../src/core/role.ts';
import type { Block, Inline, LayoutTree, Marker, Paragraph, Section } from '../../src/layout/tree.ts';
import { measure } from '../../src/metrics/metrics.ts';
import { blocks, paragraphs, rules, sections, type Alter } from '../support/alter-tree.ts';

/** Kinds of files that documents of ours are written as. */
export type FileKind = 'docx' | 'pdf';

/** One fault put into a clean document of ours, and the rules that must report it, each of them and no other. */
export interface Mutation {
  /** Row of the facts of the decree. */
  readonly row: string;
  readonly what: string;
  /** Ids of the findings that come up: exactly these. */
  readonly finds: readonly string[];
  /** The fault in the tree before it is written, so that both kinds of files have it. */
  readonly tree?: Alter;
  /** The fault in the written file; only of documents that print this role. */
  readonly role?: Role;
  readonly docx?: DocxChange;
  readonly pdf?: (bytes: Uint8Array) => Uint8Array;
  /** Documents that cannot show it though they have what it changes, by name or by kind and name (`pdf nho/ke-hoach.md`), with the reason. */
  readonly not?: Readonly<Record<string, string>>;
  /** Why one kind of file does not show it. */
  readonly unseen?: Partial<Readonly<Record<FileKind, string>>>;
}

/** Changes the parts of a DOCX, by name; text parts only. */
export type DocxChange = (parts: Map<string, string>) => void;

const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
/** The words of a paragraph, line ends as they are broken by hand. */
export const wordsOf = ({ inlines }: Paragraph): string => plain(inlines.map((i) => (i.kind === 'text' || i.kind === 'ref' ? i.text : i.kind === 'break' ? '\n' : '')).join(''));

/** A paragraph with other words, all in the look of its first run. */
function reworded(paragraph: Paragraph, text: string): Paragraph {
  const first = paragraph.inlines.find((inline) => inline.kind === 'text');
  const inlines = text.split('\n').flatMap((line, i): Inline[] => [...(i === 0 ? [] : [{ kind: 'break' as const }]), { ...first, kind: 'text' as const, text: line }]);
  return { ...paragraph, inlines };
}

/** Changes words of paragraphs of a role: all of them, or the one of that place among those that match, from 0; -1 is the last. */
export const say = (role: Role, from: string | RegExp, to: string, at?: number): Alter => nth(role, at, (p) => wordsOf(p).search(from) !== -1, (p) => reworded(p, wordsOf(p).replace(from, to)));

/** Changes the numerals of a role in the same way. */
export const number = (role: Role, change: (marker: Marker) => Marker, at?: number): Alter => nth(role, at, ({ marker }) => marker !== undefined, (p) => (p.marker === undefined ? p : { ...p, marker: change(p.marker) }));

/** Changes paragraphs of a role that have what is asked, or the one at that place among them. */
export function nth(role: Role, at: number | undefined, has: (p: Paragraph) => boolean, change: (p: Paragraph) => Paragraph | undefined): Alter {
  return (tree) => {
    const found: number[] = [];
    paragraphs(role, (p) => { if (has(p)) found.push(p.id); return p; })(tree);
    const chosen = at === undefined ? found : [found.at(at) ?? -1];
    return paragraphs(role, (p) => (chosen.includes(p.id) ? change(p) : p))(tree);
  };
}
/** Takes paragraphs of a role away. */
export const without = (role: Role, at?: number, has: (p: Paragraph) => boolean = () => true): Alter => nth(role, at, has, () => undefined);
/** Gives the runs of a role a look of their own. */
export const runs = (role: Role, look: { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number }, at?: number): Alter => nth(role, at, () => true, (p) => ({ ...p, inlines: p.inlines.map((i) => (i.kind === 'text' ? { ...i, ...look } : i)) }));
/** Puts a paragraph of a role behind the first of another. */
export const behind = (role: Role, after: Role, text: string): Alter => beside(role, after, text, 'behind');
/** Puts a paragraph of a role before the first of another. */
export const before = (role: Role, below: Role, text: string): Alter => beside(role, below, text, 'before');

const beside = (role: Role, at: Role, text: string, side: 'before' | 'behind'): Alter => (tree) => {
  let done = false;
  const put = (p: Paragraph): readonly Paragraph[] => {
    if (done || p.role !== at) return [p];
    done = true;
    const added: Paragraph = { kind: 'paragraph', id: side === 'before' ? p.id - 0.5 : p.id + 0.5, path: p.path, role, inlines: [{ kind: 'text', text }] };
    return side === 'before' ? [added, p] : [p, added];
  };
  const inside = (block: Block): readonly Block[] => (block.kind === 'paragraph' ? put(block) : [block.kind === 'grid' ? { ...block, rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => ({ blocks: cell.blocks.flatMap(inside) })) })) } : block]);
  return sections((section: Section): Section => ({ ...section, blocks: section.blocks.flatMap(inside) }))(tree);
};
/** Changes only documents of which something is so. */
export const where = (holds: (tree: LayoutTree) => boolean, alter: Alter): Alter => (tree) => (holds(tree) ? alter(tree) : tree);
/** Changes the pages of the sections, or of one of them; the line above the address stays as long as the text is wide. */
export const page = (change: (page: Section['page']) => Partial<Section['page']>, at?: number): Alter => (tree) => {
  const paged = sections((s, i) => (at === undefined || at === i ? { ...s, page: { ...s.page, ...change(s.page) } } : s))(tree);
  const first = paged.sections[0]?.page;
  return first === undefined ? paged : rules('lien-he', { length: first.width - first.margin.left - first.margin.right })(paged);
};
/** Takes the rule line of a role away. */
export const withoutRule = (role: Role): Alter => blocks((b) => (b.kind === 'rule' && b.role === role ? undefined : b));

/** Makes the line below the motto as long as its words again, after a change of them. */
export const underlined = (alter: Alter): Alter => (tree) => {
  const altered = alter(tree);
  let width = 0;
  paragraphs('tieu-ngu', (p) => { width = measure(wordsOf(p), altered.styles['tieu-ngu'].text); return p; })(altered);
  return rules('tieu-ngu', { length: snap(width) })(altered);
};
