import { plain } from '../core/text.ts';
import { paragraphText } from '../layout/inline-text.ts';
import type { Block, Grid, Inline, LayoutTree, Paragraph, Section, Table } from '../layout/tree.ts';

/** Lines of text with the white space that the page has before them: none, or an empty line. */
interface Chunk {
  readonly apart: boolean;
  readonly text: string;
}
type Note = Extract<Inline, { kind: 'note' }>;

/**
 * The whole document as readable plain text: head and signature as blocks one below the other (column by column), tables as rows of `|`,
 * footnotes at the end of their section. Paragraphs are one line each.
 */
export function writeText(tree: LayoutTree): string {
  const sections = tree.sections.map((section) => joined(new SectionText(tree).chunks(section)));
  return `${sections.join('\n\n\n')}\n`;
}

/** The address follows in brackets unless the text says it already. */
function linkText(text: string, href: string): string {
  return href.replace(/^mailto:/i, '') === text || href === text ? text : `${text} <${href}>`;
}

/** Paragraph with its numeral as it was typed; a break counts as one space, a footnote mark as `[1]`. */
const lineOf = (paragraph: Paragraph): string => plain(paragraphText(paragraph, { note: (number) => `[${number}]`, link: linkText }));

class SectionText {
  readonly #styles: LayoutTree['styles'];
  readonly #notes: Note[] = [];
  constructor(tree: LayoutTree) {
    this.#styles = tree.styles;
  }

  chunks(section: Section): Chunk[] {
    const body = [...section.firstHeader, ...section.blocks, ...section.firstFooter].flatMap((block) => this.#block(block));
    const notes = this.#notes.map((note) => ({ apart: false, text: `[${note.number}] ${note.paragraphs.map(lineOf).join('\n')}` }));
    return notes.length === 0 ? body : [...body, { apart: true, text: '____' }, ...notes];
  }

  #block(block: Block): Chunk[] {
    switch (block.kind) {
      case 'paragraph':
        return [{ apart: this.#spaceBefore(block) >= 3, text: this.#paragraph(block) }];
      case 'rule':
        return [];
      case 'grid':
        return this.#grid(block);
      case 'table':
        return [{ apart: true, text: this.#table(block) }, { apart: true, text: '' }];
      case 'picture':
        return [{ apart: true, text: `[Hình: ${block.alt}]` }];
      default:
        return block satisfies never;
    }
  }

  #spaceBefore({ role, format }: Paragraph): number {
    return format?.before ?? this.#styles[role].para.before;
  }

  #paragraph(paragraph: Paragraph): string {
    for (const inline of paragraph.inlines) if (inline.kind === 'note') this.#notes.push(inline);
    return lineOf(paragraph);
  }

  #grid(grid: Grid): Chunk[] {
    const columns = grid.columns.map((_, column) => {
      const blocks = grid.rows.flatMap((row) => row.cells[column]?.blocks ?? []);
      return blocks.flatMap((block) => this.#block(block)).map((c) => c.text).filter((text) => text !== '').join('\n');
    });
    return [...columns.filter((text) => text !== '').map((text) => ({ apart: true, text })), { apart: true, text: '' }];
  }

  #table(table: Table): string {
    const rows = matrix(table).map((cells) => cells.map((cell) => cell.map((p) => this.#paragraph(p)).join(' / ')));
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const head = rows.slice(0, table.headerRows).map(line);
    const dashes = head.length === 0 ? [] : [line(table.columns.map(() => '---'))];
    return [...head, ...dashes, ...rows.slice(table.headerRows).map(line)].join('\n');
  }
}

/** Rows of cells by column; what a span covers is empty, so that columns stay in line. */
function matrix(table: Table): (readonly Paragraph[])[][] {
  const covered = new Set<string>();
  return table.rows.map((row, y) => {
    const cells = [...row.cells];
    return table.columns.map((_, x) => {
      if (covered.has(`${x},${y}`)) return [];
      const cell = cells.shift();
      for (let dy = 0; dy < (cell?.rowSpan ?? 1); dy += 1) for (let dx = 0; dx < (cell?.colSpan ?? 1); dx += 1) covered.add(`${x + dx},${y + dy}`);
      return cell?.blocks ?? [];
    });
  });
}

/** Chunks on lines of their own; an empty chunk only sets what follows apart. */
function joined(chunks: readonly Chunk[]): string {
  let text = '';
  let apart = false;
  for (const chunk of chunks) {
    apart ||= chunk.apart;
    if (chunk.text === '') continue;
    text += (text === '' ? '' : apart ? '\n\n' : '\n') + chunk.text;
    apart = false;
  }
  return text;
}
