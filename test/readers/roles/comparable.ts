import { plain } from '../../../src/core/text.ts';
import type { Block, Inline, LayoutTree, Paragraph } from '../../../src/layout/tree.ts';

/** A tree without paths, ids and what no file keeps: what two readings of one document must agree on. */
export const comparable = (tree: LayoutTree): unknown =>
  tree.sections.map(({ page, pageNumber, firstHeader, firstFooter, blocks }) => ({
    page: { width: Math.round(page.width), height: Math.round(page.height), landscape: page.landscape, margin: Object.values(page.margin).map(Math.round) },
    pageNumber,
    firstHeader: firstHeader.flatMap((one) => block(tree, one)),
    blocks: blocks.flatMap((one) => block(tree, one)),
    firstFooter: firstFooter.flatMap((one) => block(tree, one)),
  }));

function block(tree: LayoutTree, one: Block): unknown[] {
  switch (one.kind) {
    case 'paragraph':
      return one.inlines.length === 0 && one.marker === undefined ? [] : [paragraph(tree, one)];
    case 'rule':
      return [{ rule: one.role, length: Math.round(one.length) }];
    case 'grid':
      return [{ grid: one.part, columns: one.columns.map(Math.round), rows: one.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.flatMap((inner) => block(tree, inner)))) }];
    case 'table':
      return [{ columns: one.columns.map(Math.round), headerRows: one.headerRows, rows: one.rows.map(({ cells }) => cells.map((cell) => ({ colSpan: cell.colSpan, rowSpan: cell.rowSpan, blocks: cell.blocks.flatMap((inner) => block(tree, inner)) }))) }];
    case 'picture':
      return [{ picture: one.alt, width: Math.round(one.width), height: Math.round(one.height) }];
    default:
      return one satisfies never;
  }
}

interface Run {
  readonly look: string;
  text: string;
}

function paragraph(tree: LayoutTree, one: Paragraph): unknown {
  const style = tree.styles[one.role];
  const runs: Run[] = [];
  const notes: unknown[] = [];
  const add = (text: string, look: string): void => {
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else if (text !== '') runs.push({ look, text });
  };
  const walk = (inline: Inline): void => {
    if (inline.kind === 'text' || inline.kind === 'ref') {
      const { bold = style.text.bold, italic = style.text.italic, underline = false, superscript = false, size = style.text.size } = inline;
      add(plain(inline.text), [inline.kind, bold, italic, underline, superscript, size].join());
    } else if (inline.kind === 'link') {
      add('', 'link');
      add(`${inline.href} ${inline.inlines.map(({ text }) => plain(text)).join('')}`, 'link');
    } else if (inline.kind === 'break') add('⏎', runs.at(-1)?.look ?? '');
    else notes.push(inline.paragraphs.map((note) => paragraph(tree, note)));
  };
  one.inlines.forEach(walk);
  const last = runs.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  const marker = one.marker === undefined ? '' : plain(`${one.marker.before}${one.marker.text}${one.marker.after}`);
  const para = { ...style.para, ...one.format };
  return { role: one.role, marker, anchored: one.anchor !== undefined, runs, notes, framed: one.frame !== undefined, align: para.align, firstLine: Math.round(para.firstLine), before: Math.round(para.before) };
}
