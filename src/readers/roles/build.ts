import { formatPath, type Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Block, Grid, Inline, Paragraph, ParaStyle, RuleLine, Table, TableCell, TextInline } from '../../layout/tree.ts';
import type { SeenInline, SeenPlace, SeenTable } from '../seen/model.ts';
import { flat, isBlank, isCentred, itemsOf, type Line, lineOf } from './line.ts';
import { as, type Out, type OutGrid, type OutLine, type OutRule } from './out.ts';
import { ruleOfChars } from './rules.ts';

/** What is known of a paragraph of the tree by its path. */
export interface Known {
  readonly place: SeenPlace;
  readonly role: Role;
  readonly text: string;
}

/** A paragraph being put together: what it may lack is added, since copies of all the rest are slow. */
type Open = { -readonly [K in keyof Paragraph]: Paragraph[K] };

/** Space that a rule line takes; files do not say. */
const RULE_HEIGHT = 3.5;
/** How the text of a header cell looks, where the file marks no header row. */
const BOLD = 0.8;

/** Makes blocks of the tree of components, with ids in reading order, and remembers where each stands. */
export class TreeBuilder {
  private ids = 0;
  readonly known = new Map<string, Known>();
  readonly unsure = new Map<string, Bilingual>();
  private readonly pieces = new Map<number, number>();

  blocks(out: readonly Out[]): Block[] {
    return out.flatMap((one): Block[] => {
      switch (one.kind) {
        case 'line':
          return isBlank(one.line) && one.marker === undefined ? [] : [this.paragraph(one)];
        case 'rule':
          return [this.rule(one)];
        case 'grid':
          return [this.grid(one)];
        case 'table':
          return this.table(one.table, one.why);
        case 'picture': {
          const { format = 'png', data = new Uint8Array(), width, height, alt, place } = one.picture;
          return [{ kind: 'picture', id: this.id(), path: pathOf(place), format, data, width, height, alt, keepNext: false }];
        }
        default:
          return one satisfies never;
      }
    });
  }

  /** The place of a paragraph; where several components share one, those after the first have their own number behind it. */
  private pathOf({ number }: SeenPlace): Path {
    const piece = this.pieces.get(number) ?? 0;
    this.pieces.set(number, piece + 1);
    return piece === 0 ? ['doan', number] : ['doan', number, piece];
  }

  private id(): number {
    this.ids += 1;
    return this.ids;
  }

  private paragraph({ line, role, marker, why }: OutLine): Paragraph {
    const { src, first } = line;
    const id = this.id();
    const path = this.pathOf(src.place);
    const key = formatPath(path);
    this.known.set(key, { place: src.place, role, text: `${marker === undefined ? '' : `${marker.before}${marker.text}${marker.after}`}${line.text}` });
    if (why !== undefined) this.unsure.set(key, why);
    const anchor = first ? src.anchors?.[0] : undefined;
    const made: Open = { kind: 'paragraph', id, path, role, format: formatOf(line), inlines: this.inlines(line.inlines, path) };
    if (first && src.frame !== undefined) made.frame = src.frame;
    if (marker !== undefined) made.marker = marker;
    if (anchor !== undefined) made.anchor = anchor;
    if (line.lead > 0) made.lead = line.lead;
    return made;
  }

  private inlines(inlines: readonly SeenInline[], path: Path): Inline[] {
    return inlines.map((inline): Inline => {
      switch (inline.kind) {
        case 'text':
          return { ...inline, leaf: path };
        case 'tab':
          return { kind: 'text', text: ' ', leaf: path };
        case 'link':
          return { ...inline, inlines: inline.inlines.map((text): TextInline => ({ ...text, leaf: path })) };
        case 'note':
          return { kind: 'note', number: inline.number, paragraphs: inline.paragraphs.map((paragraph) => this.paragraph(as('cuoc-chu', lineOf(paragraph, paragraph.inlines)))) };
        case 'ref':
        case 'break':
          return inline;
        default:
          return inline satisfies never;
      }
    });
  }

  private rule({ rule, role }: OutRule): RuleLine {
    return { kind: 'rule', id: this.id(), path: pathOf(rule.place), role, length: rule.length, thickness: rule.thickness, height: RULE_HEIGHT, keepNext: true };
  }

  private grid({ part, columns, rows, at }: OutGrid): Grid {
    return { kind: 'grid', id: this.id(), path: ['doan', at], part, columns, keepTogether: true, rows: rows.map((row) => ({ cells: row.map((cell) => ({ blocks: this.blocks(cell) })) })) };
  }

  private table(seen: SeenTable, why?: Bilingual): Block[] {
    const id = this.id();
    const headers = seen.rows.filter(({ header }) => header).length;
    const heads = headers > 0 ? headers : Number(isHeaderRow(seen));
    const rows = seen.rows.map(({ cells }, i) => ({ cells: cells.map((cell): TableCell => ({ colSpan: cell.colSpan, rowSpan: cell.rowSpan, blocks: this.cell(cell.blocks, i < heads, why) })) }));
    const made: Table = { kind: 'table', id, path: pathOf(seen.place), columns: seen.columns, padding: seen.padding, headerRows: headers < seen.rows.length ? headers : 0, rows };
    return [made];
  }

  /** Cells hold paragraphs alone: what inner tables say stands one below the other. */
  private cell(blocks: SeenTable['rows'][number]['cells'][number]['blocks'], header: boolean, why: Bilingual | undefined): Paragraph[] {
    return flat(itemsOf(blocks)).flatMap((item) => (item.kind === 'line' && !isBlank(item) ? [this.paragraph({ ...as(header ? 'o-bang-tieu-de' : 'o-bang', item, why), ...(item.marker === undefined ? {} : { marker: item.marker }) })] : []));
  }
}

const pathOf = ({ number }: SeenPlace): Path => ['doan', number];

/** Is the first row of a table one of headers: all bold or in the middle, and shorter than what is below? */
function isHeaderRow({ rows }: SeenTable): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return false;
  const lines = first.cells.flatMap(({ blocks }) => itemsOf(blocks)).filter((item): item is Line => item.kind === 'line' && !isBlank(item));
  return lines.length > 0 && lines.every((line) => ruleOfChars(line) === undefined && (line.look.bold > BOLD || isCentred(line))) && lines.some((line) => line.look.bold > BOLD);
}

/** The look of a paragraph; blanks and tabs before its first letter indent it, or set it in the middle of a stop. */
function formatOf({ src, lead, stop, goesOn, above = 0 }: Line): ParaStyle {
  const para = goesOn === undefined && above === 0 ? src.para : { ...src.para, before: (goesOn?.above === true ? 0 : src.para.before) + above, after: goesOn?.below === true ? 0 : src.para.after };
  if (stop !== undefined) return { ...para, align: stop, left: 0, firstLine: 0 };
  if (lead === 0 || para.align === 'center' || para.align === 'right') return para;
  return { ...para, firstLine: Math.max(para.firstLine, lead >= 36 ? lead : para.firstLine + lead) };
}
