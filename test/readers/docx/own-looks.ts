import type { Block, CharFormat, Inline, LayoutTree, Marker, ParaStyle, Paragraph } from '../../../src/layout/tree.ts';
import type { SeenBlock, SeenFile, SeenInline, SeenParagraph } from '../../../src/readers/seen/model.ts';

/** Everything that a page shows, one line a block, in words that trees and files read have in common. */
const look = (f: CharFormat, base: CharFormat): string =>
  [f.size ?? base.size, f.font ?? base.font, f.color ?? base.color, (f.bold ?? base.bold) === true ? 'bold' : '', (f.italic ?? base.italic) === true ? 'italic' : '', f.underline === true ? 'underlined' : '', f.superscript === true ? 'raised' : ''].join(' ');

interface Run {
  readonly look: string;
  text: string;
}
function add(runs: Run[], text: string, one: string): void {
  const last = runs.at(-1);
  if (text === '') return;
  if (last?.look === one) last.text += text;
  else runs.push({ look: one, text });
}

type AnyInline = Inline | SeenInline;
function runsOf(inlines: readonly AnyInline[], base: CharFormat, note: (paragraphs: readonly (Paragraph | SeenParagraph)[]) => string, runs: Run[] = []): Run[] {
  for (const inline of inlines) {
    if (inline.kind === 'text') add(runs, inline.text, look(inline, base));
    else if (inline.kind === 'ref') add(runs, inline.text, `ref ${look(inline, base)}`);
    else if (inline.kind === 'link') add(runs, JSON.stringify(runsOf(inline.inlines, base, note)), `link ${inline.href}`);
    else if (inline.kind === 'note') add(runs, note(inline.paragraphs), `note ${inline.number}`);
    else add(runs, '|', inline.kind);
  }
  return runs;
}

const marked = (marker: Marker | undefined, base: CharFormat): readonly AnyInline[] => (marker === undefined ? [] : [{ kind: 'text', text: `${marker.before}${marker.text}${marker.after}`, ...base }]);
const two = (value: number): number => Math.round(value * 20) / 20;
const para = ({ align, left, right, firstLine, before, after, line, keepNext }: ParaStyle): unknown => [align, two(left), two(right), two(firstLine), two(before), two(after), line.kind, Math.round(line.value * 240) / 240, keepNext];

/** The blocks of a tree of ours. */
export function treeLooks(tree: LayoutTree): string[] {
  return tree.sections.flatMap(({ page, firstHeader, firstFooter, blocks }) => [
    JSON.stringify({ page }),
    ...[firstHeader, firstFooter, blocks].flatMap((all) => all.flatMap((block) => treeBlock(tree, block))),
  ]);
}
function treeParagraph(tree: LayoutTree, p: Paragraph, keepNext?: boolean): string {
  const style = tree.styles[p.role];
  const base = { ...style.text, font: tree.fontFamily };
  const shape = { ...style.para, ...p.format };
  const runs = runsOf([...marked(p.marker, base), ...p.inlines], base, (all) => all.map((one) => treeParagraph(tree, one as Paragraph)).join('\n')); // notes of a tree hold its own paragraphs
  return JSON.stringify([p.role, p.frame === undefined ? para({ ...shape, keepNext: keepNext ?? shape.keepNext }) : [p.frame.width, p.frame.height, p.frame.color], runs]);
}
function treeBlock(tree: LayoutTree, block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [treeParagraph(tree, block)];
    case 'rule':
      return [`rule ${two(block.length)} ${block.thickness}`];
    case 'picture':
      return [`picture ${Math.round(block.width)} ${Math.round(block.height)} ${block.alt} ${block.data.length}`];
    case 'grid':
    case 'table':
      return block.rows.flatMap(({ cells }, row) => ['row', ...cells.flatMap((cell) => [`cell ${JSON.stringify('colSpan' in cell ? [cell.colSpan, cell.rowSpan, row < headerRows(block)] : [])}`, ...cell.blocks.flatMap((one) => treeBlock(tree, one))])]);
    default:
      return block satisfies never;
  }
}
const headerRows = (block: Block): number => (block.kind === 'table' ? block.headerRows : 0);

/** The blocks of a file read, in the same words; the paragraphs of 1 pt that end cells and parts are none. */
export function seenLooks(file: SeenFile): string[] {
  return file.sections.flatMap(({ page, firstHeader, firstFooter, blocks }) => [JSON.stringify({ page }), ...[firstHeader, firstFooter, blocks].flatMap((all) => all.flatMap(seenBlock))]);
}
function seenParagraph(p: SeenParagraph): string {
  const runs = runsOf([...marked(p.marker, {}), ...p.inlines], {}, (all) => all.map((one) => seenParagraph(one as SeenParagraph)).join('\n')); // notes of a file read hold what is read
  return JSON.stringify([p.style, p.frame === undefined ? para(p.para) : [p.frame.width, p.frame.height, p.frame.color], runs]);
}
function seenBlock(block: SeenBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.style === 'dong-ket' ? [] : [seenParagraph(block)];
    case 'rule':
      return [`rule ${two(block.length)} ${block.thickness}`];
    case 'picture':
      return [`picture ${Math.round(block.width)} ${Math.round(block.height)} ${block.alt} ${block.data?.length ?? 0}`];
    case 'table':
      return block.rows.flatMap(({ cells, header }) => ['row', ...cells.flatMap((cell) => [`cell ${JSON.stringify(block.borders === 'none' ? [] : [cell.colSpan, cell.rowSpan, header])}`, ...cell.blocks.flatMap(seenBlock)])]);
    default:
      return block satisfies never;
  }
}
