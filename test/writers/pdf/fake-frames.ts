import type { Block, Inline, LayoutTree, Paragraph } from '../../../src/layout/tree.ts';
import type { Frames, Page, PlacedLine, PlacedRun } from '../../../src/paginate/frames.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type Piece = Pick<PlacedRun, 'text' | 'bold' | 'italic' | 'underline' | 'size' | 'rise' | 'href' | 'target'>;

/**
 * Frames placed by hand, for tests of the writer alone: every paragraph of a tree, words wrapped after `columns` characters,
 * `perPage` lines a page. Widths are rough; what is drawn, where and in which order is exact.
 */
export function fakeFrames(tree: LayoutTree, columns = 70, perPage = 45): Frames {
  const pages: Mutable<Page>[] = [];
  let lines = perPage;
  tree.sections.forEach((section, index) => {
    lines = perPage;
    for (const paragraph of paragraphsOf([...section.firstHeader, ...section.blocks, ...section.firstFooter])) {
      wrapped(piecesOf(tree, paragraph), columns).forEach((pieces, at, all) => {
        if (lines >= perPage) {
          const number = pages.filter((p) => p.section === index).length + 1;
          pages.push({ width: section.page.width, height: section.page.height, section: index, number, lines: [], rules: [], pictures: [] });
          lines = 0;
        }
        pages.at(-1)?.lines.push(lineOf(paragraph, pieces, at, all.length, 60 + 16.5 * lines));
        lines += 1;
      });
    }
  });
  return { pages };
}

function lineOf(paragraph: Paragraph, pieces: readonly Piece[], index: number, count: number, top: number): PlacedLine {
  let x = 85.05;
  const runs = pieces.map((piece): PlacedRun => {
    const run = { ...piece, x, width: piece.text.length * piece.size * 0.45, color: '000000', wordSpace: index + 1 < count ? 0.4 : 0 };
    x += run.width;
    return run;
  });
  return {
    block: paragraph.id, role: paragraph.role, path: paragraph.path, index, last: index + 1 === count, artifact: false,
    x: 85.05, width: x - 85.05, top, height: 16.5, baseline: top + 13.07, runs,
  };
}

/** Words onto lines; the space that ends a line stays on it. */
function wrapped(pieces: readonly Piece[], columns: number): Piece[][] {
  const lines: Piece[][] = [[]];
  let length = 0;
  for (const piece of pieces) {
    for (const word of piece.text.split(/(?<= )/)) {
      if (length + word.trimEnd().length > columns && length > 0) {
        lines.push([]);
        length = 0;
      }
      const line = lines.at(-1) ?? [];
      const last = line.at(-1);
      if (last !== undefined && same(last, piece)) line[line.length - 1] = { ...last, text: last.text + word };
      else line.push({ ...piece, text: word });
      length += word.length;
    }
  }
  return lines.filter((line) => line.some((piece) => piece.text !== ''));
}

const same = (a: Piece, b: Piece): boolean => JSON.stringify({ ...a, text: '' }) === JSON.stringify({ ...b, text: '' });

function piecesOf(tree: LayoutTree, { role, marker, inlines }: Paragraph): Piece[] {
  const { size, bold, italic } = tree.styles[role].text;
  const plain = { size, bold, italic, underline: false, rise: 0 };
  const of = (inline: Inline, href?: string): Piece[] => {
    switch (inline.kind) {
      case 'text':
      case 'ref': {
        const { bold: b = bold, italic: i = italic, underline = false, size: s = size } = inline;
        const link = inline.kind === 'ref' ? { target: inline.target } : href === undefined ? {} : { href };
        return [{ size: s, bold: b, italic: i, underline, rise: 0, text: inline.text, ...link }];
      }
      case 'link':
        return inline.inlines.flatMap((i) => of(i, inline.href));
      case 'note':
        return [{ ...plain, size: size * 0.6, rise: size * 0.35, text: String(inline.number) }];
      case 'break':
        return [{ ...plain, text: ' ' }];
      default:
        return inline satisfies never;
    }
  };
  const head = marker === undefined ? [] : [{ ...plain, text: marker.before + marker.text + marker.after }];
  return [...head, ...inlines.flatMap((i) => of(i))].filter((piece) => piece.text !== '');
}

function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      yield block;
      for (const inline of block.inlines) if (inline.kind === 'note') yield* paragraphsOf(inline.paragraphs);
    } else if (block.kind === 'grid' || block.kind === 'table') {
      for (const { cells } of block.rows) for (const cell of cells) yield* paragraphsOf(cell.blocks);
    }
  }
}
