import type { Role } from '../../core/role.ts';
import type { Block, LayoutTree, Paragraph, Section } from '../../layout/tree.ts';

/** Heading level by paragraph id, and whether the page has a paragraph that is its title. */
export interface Headings {
  readonly levels: ReadonlyMap<number, number>;
  readonly titled: boolean;
}

const TITLES: readonly Role[] = ['ten-loai', 'trich-yeu-cong-van'];
/** These head a sheet even where a style gives no outline level. */
const SHEETS: readonly Role[] = ['ten-loai', 'phu-luc'];

/** Levels without gaps, whatever the outline skips; `top` is the level of the document's title. */
export function headingsOf(tree: LayoutTree, top: number): Headings {
  const title = titleOf(tree);
  const levels = new Map<number, number>(title === undefined ? [] : [[title.id, top]]);
  for (const section of tree.sections) {
    const open: number[] = [];
    for (const paragraph of paragraphsOf(section)) {
      const outline = tree.styles[paragraph.role].outline ?? (SHEETS.includes(paragraph.role) ? 1 : undefined);
      if (outline === undefined || paragraph.id === title?.id) continue;
      while (open.length > 0 && (open.at(-1) ?? 0) >= outline) open.pop();
      open.push(outline);
      levels.set(paragraph.id, Math.min(6, top + open.length));
    }
  }
  return { levels, titled: title !== undefined };
}

/** The document's title: its type, or the subject of a công văn. */
function titleOf(tree: LayoutTree): Paragraph | undefined {
  const paragraphs = tree.sections.flatMap(paragraphsOf);
  for (const role of TITLES) {
    const found = paragraphs.find((p) => p.role === role);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All paragraphs of a section but those of tables. */
export const paragraphsOf = (section: Section): Paragraph[] => section.blocks.flatMap(insideOf);

function insideOf(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.kind === 'grid' ? block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(insideOf))) : [];
}
