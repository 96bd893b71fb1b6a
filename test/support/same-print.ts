import type { Block, Inline, LayoutTree, Paragraph } from '../../src/layout/tree.ts';

/** A tree without what is never printed: places in the draft, ids, names of bookmarks; neighbouring runs of one look are one. */
export function printOf(tree: LayoutTree): unknown {
  const { styles, ...rest } = tree;
  return { ...rest, styles, sections: tree.sections.map((section) => ({ ...section, path: undefined, firstHeader: section.firstHeader.map((b) => block(b, tree)), firstFooter: section.firstFooter.map((b) => block(b, tree)), blocks: section.blocks.map((b) => block(b, tree)) })) };
}

function block(b: Block, tree: LayoutTree): unknown {
  const bare = { ...b, id: undefined, path: undefined };
  switch (b.kind) {
    case 'paragraph':
      return paragraph(b, tree);
    case 'grid':
    case 'table':
      return { ...bare, rows: b.rows.map((row) => ({ cells: row.cells.map((cell) => ({ ...cell, blocks: (cell.blocks as readonly Block[]).map((inner) => block(inner, tree)) })) })) };
    case 'rule':
      return bare;
    case 'picture':
      return { ...bare, data: Buffer.from(b.data).toString('base64') };
    default:
      return b satisfies never;
  }
}

function paragraph(p: Paragraph, tree: LayoutTree): unknown {
  return { ...p, id: undefined, path: undefined, anchor: undefined, format: { ...tree.styles[p.role].para, ...p.format }, inlines: inlines(p.inlines, p, tree) };
}

function inlines(list: readonly Inline[], p: Paragraph, tree: LayoutTree): unknown[] {
  const out: { look: string; text: string }[] = [];
  for (const inline of list) {
    const look = lookOf(inline, p, tree);
    const text = inline.kind === 'text' || inline.kind === 'ref' ? inline.text : '';
    const last = out.at(-1);
    if (inline.kind === 'text' && last?.look === look) last.text += text;
    else out.push({ look, text });
  }
  return out.filter(({ look, text }) => text !== '' || !look.startsWith('text'));
}

function lookOf(inline: Inline, p: Paragraph, tree: LayoutTree): string {
  const style = tree.styles[p.role].text;
  if (inline.kind === 'text' || inline.kind === 'ref') return `${inline.kind} ${String(inline.bold ?? style.bold)} ${String(inline.italic ?? style.italic)} ${String(inline.underline ?? false)} ${String(inline.superscript ?? false)}`;
  if (inline.kind === 'link') return `link ${inline.href} ${JSON.stringify(inlines(inline.inlines, p, tree))}`;
  return inline.kind === 'note' ? `note ${inline.number} ${JSON.stringify(inline.paragraphs.map((q) => paragraph(q, tree)))}` : 'break';
}
