import { LostTextError } from '../core/errors.ts';
import { formatPath } from '../core/path.ts';
import { gon, plain } from '../core/text.ts';
import { paragraphText } from '../layout/inline-text.ts';
import type { Block, LayoutTree, Paragraph } from '../layout/tree.ts';
import type { Frames } from './frames.ts';

/** A block of text of the tree, as it must be read back. */
interface Expected {
  readonly block: number;
  readonly where: string;
  readonly text: string;
}

/**
 * Throws `LostTextError` unless every text of the tree (inlines, markers, link texts, notes) stands in the placed lines of its block,
 * in order, and no picture is missing. White space is folded before comparing.
 */
export function assertAllPlaced(tree: LayoutTree, frames: Frames): void {
  const placed = textByBlock(frames);
  const lost = expectedTexts(tree).filter(({ block, text }) => fold(placed.get(block) ?? '') !== fold(text));
  const pictures = new Set(frames.pages.flatMap((page) => page.pictures.map((picture) => picture.block)));
  const gone = picturesOf(tree).filter(({ id }) => !pictures.has(id));
  const names = [...lost.map(({ where, text }) => `${where}: ${fold(text)}`), ...gone.map((p) => `${formatPath(p.path)}: ${p.alt}`)];
  if (names.length > 0) throw new LostTextError('paginate', names);
}

/** Lines keep the space that they break at, so their texts put together are the block's but for runs of white space. */
const fold = (text: string): string => gon(plain(text));

/** Text of each block's lines that are content, in the order of the pages. */
function textByBlock(frames: Frames): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { lines } of frames.pages) {
    for (const { block, artifact, runs } of lines) {
      if (block === undefined || artifact) continue;
      texts.set(block, (texts.get(block) ?? '') + runs.map((run) => run.text).join(''));
    }
  }
  return texts;
}

function allBlocks(tree: LayoutTree): Block[] {
  const within = (block: Block): Block[] => {
    switch (block.kind) {
      case 'grid':
        return [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(within)))];
      case 'table':
        return [block, ...block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(within)))];
      case 'paragraph':
      case 'rule':
      case 'picture':
        return [block];
      default:
        return block satisfies never;
    }
  };
  return tree.sections.flatMap((s) => [...s.firstHeader, ...s.blocks, ...s.firstFooter].flatMap(within));
}

const picturesOf = (tree: LayoutTree) => allBlocks(tree).flatMap((block) => (block.kind === 'picture' ? [block] : []));

const expectedTexts = (tree: LayoutTree): Expected[] =>
  allBlocks(tree).flatMap((block) => (block.kind === 'paragraph' ? paragraphTexts(block, '') : []));

/** A paragraph's text and that of its notes, whose first paragraphs begin with their numbers. */
function paragraphTexts(paragraph: Paragraph, lead: string): Expected[] {
  const { inlines, id, path } = paragraph;
  const own = lead + paragraphText(paragraph, { note: String });
  const notes = inlines.flatMap((inline) =>
    inline.kind === 'note' ? inline.paragraphs.flatMap((p, index) => paragraphTexts(p, index === 0 ? `${inline.number} ` : '')) : [],
  );
  return [{ block: id, where: formatPath(path), text: own }, ...notes];
}
