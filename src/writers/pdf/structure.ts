import type { Role } from '../../core/role.ts';
import { markerText } from '../../layout/inline-text.ts';
import type { Block, Grid, LayoutTree, Paragraph, RoleStyle, Section, Table, TableCell } from '../../layout/tree.ts';

/** A structure element to be: what a screen reader walks through. */
export interface Tag {
  readonly type: TagType;
  readonly alt?: string;
  readonly scope?: 'Column';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children: Tag[];
}
type TagType =
  | 'Document' | 'Sect' | `H${1 | 2 | 3 | 4 | 5 | 6}` | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody'
  | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Note';

/** Where the content of one block goes. */
export interface BlockTags {
  readonly body: Tag;
  /** The first `length` characters of the paragraph, where they are a list label. */
  readonly label?: { readonly tag: Tag; readonly length: number };
  /** Footnotes called in the paragraph: they follow its text, wherever the page shows them. */
  readonly notes: readonly Tag[];
}
export interface Structure {
  readonly root: Tag;
  /** By block id; what is not here is an artifact. */
  readonly blocks: ReadonlyMap<number, BlockTags>;
}

/** Depth of the roles that are items of a list. */
const LIST_LEVEL: Partial<Readonly<Record<Role, number>>> = {
  khoan: 1, diem: 2, gach: 3, cong: 4, 'kinh-gui-muc': 1, 'noi-nhan-muc': 1,
};
const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

const tag = (type: TagType, children: Tag[] = [], extra: Partial<Tag> = {}): Tag => ({ type, children, ...extra });

/** The structure of a whole tree, in reading order. */
export function structureOf(tree: LayoutTree): Structure {
  const blocks = new Map<number, BlockTags>();
  const planner = new Planner(tree.styles, blocks);
  return { root: tag('Document', tree.sections.map((section) => planner.section(section))), blocks };
}

interface OpenList {
  readonly level: number;
  readonly list: Tag;
  body: Tag;
}

class Planner {
  readonly #styles: Readonly<Record<Role, RoleStyle>>;
  readonly #blocks: Map<number, BlockTags>;
  constructor(styles: Readonly<Record<Role, RoleStyle>>, blocks: Map<number, BlockTags>) {
    this.#styles = styles;
    this.#blocks = blocks;
  }

  section({ firstHeader, blocks, firstFooter }: Section): Tag {
    return tag('Sect', [...this.siblings(firstHeader), ...this.siblings(blocks), ...this.siblings(firstFooter)]);
  }

  siblings(blocks: readonly Block[]): Tag[] {
    const out: Tag[] = [];
    let open: OpenList[] = [];
    for (const block of blocks) {
      const level = block.kind === 'paragraph' ? this.#listLevel(block) : undefined;
      if (block.kind === 'paragraph' && level !== undefined) open = this.#item(block, level, open, out);
      else {
        open = [];
        out.push(...this.#block(block));
      }
    }
    return out;
  }

  #listLevel({ role }: Paragraph): number | undefined {
    return this.#styles[role].outline === undefined ? LIST_LEVEL[role] : undefined;
  }

  #block(block: Block): Tag[] {
    switch (block.kind) {
      case 'paragraph':
        return this.#paragraph(block);
      case 'rule':
        return [];
      case 'grid':
        return this.#grid(block);
      case 'table':
        return [this.#table(block)];
      case 'picture': {
        const body = tag('Figure', [], { alt: block.alt });
        this.#blocks.set(block.id, { body, notes: [] });
        return [body];
      }
      default:
        return block satisfies never;
    }
  }

  #paragraph(paragraph: Paragraph): Tag[] {
    if (isEmpty(paragraph)) return [];
    const { outline } = this.#styles[paragraph.role];
    const body = tag(outline === undefined ? 'P' : (HEADINGS[outline - 1] ?? 'H6'));
    this.#blocks.set(paragraph.id, { body, notes: this.#notes(paragraph) });
    return [body];
  }

  /** One list item; deeper levels nest in the body of the item above. */
  #item(paragraph: Paragraph, level: number, open: readonly OpenList[], out: Tag[]): OpenList[] {
    const kept = open.filter((list) => list.level <= level);
    const length = markerText(paragraph.marker).length;
    const label = tag('Lbl');
    const body = tag('P');
    const holder = tag('LBody', [body]);
    this.#blocks.set(paragraph.id, { body, notes: this.#notes(paragraph), ...(length > 0 ? { label: { tag: label, length } } : {}) });
    const item = tag('LI', length > 0 ? [label, holder] : [holder]);
    const top = kept.at(-1);
    if (top?.level === level) {
      top.list.children.push(item);
      return [...kept.slice(0, -1), { ...top, body: holder }];
    }
    const list = tag('L', [item]);
    (top?.body.children ?? out).push(list);
    return [...kept, { level, list, body: holder }];
  }

  #notes(paragraph: Paragraph): Tag[] {
    return paragraph.inlines.flatMap((inline) => (inline.kind === 'note' ? [tag('Note', this.siblings(inline.paragraphs))] : []));
  }

  /** A grid only places things: its cells are read one after another. */
  #grid({ rows }: Grid): Tag[] {
    return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => this.siblings(blocks)));
  }

  #table({ rows, headerRows }: Table): Tag {
    return tag('Table', rows.map(({ cells }, row) => tag('TR', cells.map((cell) => this.#cell(cell, row < headerRows)))));
  }

  #cell({ blocks, colSpan, rowSpan }: TableCell, header: boolean): Tag {
    const spans = { ...(colSpan > 1 ? { colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}) };
    const children = this.siblings(blocks);
    return header ? tag('TH', children, { scope: 'Column', ...spans }) : tag('TD', children, spans);
  }
}

const isEmpty = (paragraph: Paragraph): boolean =>
  markerText(paragraph.marker) === '' && paragraph.inlines.every((inline) => inline.kind === 'text' && inline.text === '');
