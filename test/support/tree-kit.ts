import type { Path } from '../../src/core/path.ts';
import type { Role } from '../../src/core/role.ts';
import type { Block, Grid, Inline, LayoutTree, PageSetup, Paragraph, Picture, RuleLine, Section, Table, TableCell } from '../../src/layout/tree.ts';
import { sampleStyles } from './sample-styles.ts';

type Extra = Partial<Pick<Paragraph, 'path' | 'format' | 'frame' | 'marker' | 'anchor'>>;
const at = (...path: Path): Path => path;

/** A paragraph of one plain text, or of given inlines. Ids are set by `makeTree`. */
export function para(role: Role, content: string | readonly Inline[], extra: Extra = {}): Paragraph {
  const path = extra.path ?? at(role);
  const inlines = typeof content === 'string' ? (content === '' ? [] : [{ kind: 'text', text: content, leaf: path } as const]) : content;
  return { id: 0, path, kind: 'paragraph', role, ...extra, inlines };
}

/** A rule line of 0.75 pt. */
export const rule = (role: Role, length: number, height = 2, keepNext = true): RuleLine => ({
  id: 0, path: at(role), kind: 'rule', role, length, thickness: 0.75, height, keepNext,
});

/** A grid of columns; each row is a list of cells, each cell a list of blocks. */
export const grid = (part: Grid['part'], columns: readonly number[], rows: readonly (readonly (readonly Block[])[])[]): Grid => ({
  id: 0, path: at(part), kind: 'grid', part, columns, keepTogether: true,
  rows: rows.map((cells) => ({ cells: cells.map((blocks) => ({ blocks })) })),
});

/** A cell of the draft's table. */
export const cell = (text: string, head = false, colSpan = 1, rowSpan = 1): TableCell => ({
  colSpan, rowSpan, blocks: [para(head ? 'o-bang-tieu-de' : 'o-bang', text)],
});

/** A table of the draft. */
export const table = (columns: readonly number[], headerRows: number, rows: readonly (readonly TableCell[])[]): Table => ({
  id: 0, path: at('bang'), kind: 'table', columns, padding: 5.4, headerRows, rows: rows.map((cells) => ({ cells })),
});

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAABgAAAAMCAAAAABdWyKpAAAAHElEQVR42mOwAYITQIBOM1BRApsgiKamBB38AQCDJ5JBOc6gDQAAAABJRU5ErkJggg==';
/** A small chequered PNG. */
export const picture = (width: number, height: number, alt: string): Picture => ({
  id: 0, path: at('hinh'), kind: 'picture', format: 'png', data: Uint8Array.from(Buffer.from(PNG, 'base64')), width, height, alt, keepNext: true,
});

/** A4 with margins 20, 15, 20 and 30 mm; text width 467.7 pt upright, 714.3 pt landscape. */
export const a4 = (landscape = false): PageSetup => ({
  width: landscape ? 841.9 : 595.3, height: landscape ? 595.3 : 841.9, landscape,
  margin: { top: 56.7, right: 42.55, bottom: 56.7, left: 85.05 }, header: 28.35, footer: 28.35,
});

/** A section; header and footer of its first page are empty unless given. */
export const section = (blocks: readonly Block[], extra: Partial<Section> = {}): Section => ({
  page: a4(), pageNumber: true, firstHeader: [], firstFooter: [], path: [], ...extra, blocks,
});

/** A tree of sections, with ids in reading order and the sample styles. */
export function makeTree(sections: readonly Section[], more: Partial<LayoutTree> = {}): LayoutTree {
  let last = 0;
  const number = <B extends Block>(block: B): B => ({ ...block, id: (last += 1), ...inside(block) }) as B; // same kind, only ids differ
  const inline = (i: Inline): Inline => (i.kind === 'note' ? { ...i, paragraphs: i.paragraphs.map(number) } : i);
  function inside(block: Block): Partial<Block> {
    if (block.kind === 'paragraph') return { inlines: block.inlines.map(inline) };
    if (block.kind === 'grid') return { rows: block.rows.map((r) => ({ cells: r.cells.map((c) => ({ blocks: c.blocks.map(number) })) })) };
    if (block.kind === 'table') return { rows: block.rows.map((r) => ({ cells: r.cells.map((c) => ({ ...c, blocks: c.blocks.map(number) })) })) };
    return {};
  }
  return {
    lang: 'vi-VN',
    meta: { title: 'Văn bản mẫu', subject: 'Văn bản mẫu', author: 'Sở Thử nghiệm', date: '2026-01-09' },
    fontFamily: 'Times New Roman',
    styles: sampleStyles,
    sections: sections.map((s) => ({
      ...s, firstHeader: s.firstHeader.map(number), blocks: s.blocks.map(number), firstFooter: s.firstFooter.map(number),
    })),
    ...more,
  };
}
