import type { Block, Inline, Paragraph, Section } from '../../layout/tree.ts';
import { type Context, paragraphHtml } from './paragraph.ts';
import { tag } from './escape.ts';

type Note = Extract<Inline, { kind: 'note' }>;

/** Footnotes of a sheet at its end, each with the way back to its mark; empty where there are none. */
export function notesHtml(ctx: Context, section: Section, index: number): string {
  const notes = [...section.firstHeader, ...section.blocks, ...section.firstFooter].flatMap(notesIn);
  if (notes.length === 0) return '';
  const label = `Cước chú${index === 0 ? '' : `, phần ${index + 1}`}`;
  return tag('section', { class: 'cuoc-chu-ds', role: 'doc-endnotes', 'aria-label': label }, `\n${notes.map((note) => noteHtml(ctx, note)).join('\n')}\n`);
}

function noteHtml(ctx: Context, { number, paragraphs }: Note): string {
  const text = paragraphs.map((paragraph, i) => paragraphHtml(ctx, i === 0 ? numbered(paragraph, number) : paragraph)).join('');
  const back = tag('a', { class: 've', href: `#cc-${number}-o`, role: 'doc-backlink', 'aria-label': `Trở lại chỗ có cước chú ${number}` }, '↩');
  return tag('div', { id: `cc-${number}`, class: 'cc' }, text + back);
}

const numbered = (paragraph: Paragraph, number: number): Paragraph => ({
  ...paragraph,
  inlines: [{ kind: 'text', text: String(number), superscript: true }, { kind: 'text', text: ' ' }, ...paragraph.inlines],
});

function notesIn(block: Block): Note[] {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines.filter((inline) => inline.kind === 'note');
    case 'grid':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(notesIn)));
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(notesIn)));
    case 'rule':
    case 'picture':
      return [];
    default:
      return block satisfies never;
  }
}
