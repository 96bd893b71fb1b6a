import type { Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import { hoa } from '../core/text.ts';
import { type Pt, snap } from '../core/units.ts';
import { ROWS } from '../standard/rows.ts';
import { balance } from './balance.ts';
import { protect } from './protect.ts';
import type { Settings } from './settings.ts';
import type { Grid, GridRow, Inline, Paragraph, Picture, RoleStyle, RuleLine, Table, TextInline } from './tree.ts';

type Extra = Partial<Pick<Paragraph, 'format' | 'frame' | 'marker' | 'anchor'>>;

/** A piece of a component's text: typography of ours, or a leaf of the draft with the path it came from. */
export type Piece = string | { readonly chu: string; readonly path: Path };

/** Makes blocks with ids in reading order; one a document. */
export interface Builder {
  readonly settings: Settings;
  readonly styles: Readonly<Record<Role, RoleStyle>>;
  /** Next footnote number. */
  note(): number;
  paragraph(role: Role, path: Path, inlines: readonly Inline[], extra?: Extra): Paragraph;
  /** A centred component in balanced lines of at most `width`. */
  centred(role: Role, path: Path, pieces: readonly Piece[], width: Pt, extra?: Extra): Paragraph;
  /** The rule line below a text whose longest line is `text` wide, `share` of it long. */
  rule(role: Role, path: Path, text: Pt, share: number, keepNext?: boolean): RuleLine;
  grid(part: Grid['part'], path: Path, columns: readonly Pt[], rows: () => readonly GridRow[]): Grid;
  table(path: Path, make: () => Omit<Table, 'kind' | 'id' | 'path'>): Table;
  picture(path: Path, picture: Omit<Picture, 'kind' | 'id' | 'path'>): Picture;
}

/** Space that a rule line takes; the stroke is at its foot. */
const RULE: { readonly height: Pt; readonly thickness: Pt } = { height: 3.5, thickness: 0.75 };

export function builder(settings: Settings, styles: Readonly<Record<Role, RoleStyle>>): Builder {
  let ids = 0;
  let notes = 0;
  const paragraph: Builder['paragraph'] = (role, path, inlines, extra = {}) => ({ kind: 'paragraph', id: (ids += 1), role, path, inlines, ...extra });
  return {
    settings,
    styles,
    note: () => (notes += 1),
    paragraph,
    centred: (role, path, pieces, width, extra) => paragraph(role, path, balancedInlines(role, pieces, width, styles[role]), extra),
    rule: (role, path, text, share, keepNext = true) => ({ kind: 'rule', id: (ids += 1), role, path, length: snap(text * share), ...RULE, keepNext }),
    grid: (part, path, columns, rows) => ({ kind: 'grid', id: (ids += 1), part, path, columns, rows: rows(), keepTogether: true }),
    table: (path, make) => ({ kind: 'table', id: (ids += 1), path, ...make() }),
    picture: (path, picture) => ({ kind: 'picture', id: (ids += 1), path, ...picture }),
  };
}

/** A text in the case and with the unbreakable spans of its component. */
export const cased = (role: Role, text: string): string => protect(ROWS[role].case === 'hoa' ? hoa(text) : text);

const oneLine = (text: string): string => (text.includes('\n') ? text.replace(/(?<![ \t])[ \t]*\n\s*/gu, ' ') : text);

/** Pieces as text inlines of one role, unbreakable spans protected. */
export const inlinesOf = (role: Role, pieces: readonly Piece[]): TextInline[] =>
  pieces.map((piece) => {
    const [text, leaf] = typeof piece === 'string' ? [piece, undefined] : [piece.chu, piece.path];
    return { kind: 'text', text: typeof piece === 'string' ? protect(text) : cased(role, oneLine(text).trim()), ...(leaf === undefined ? {} : { leaf }) };
  });

function balancedInlines(role: Role, pieces: readonly Piece[], width: Pt, style: RoleStyle): Inline[] {
  const runs = inlinesOf(role, pieces);
  const lines = balance(runs.map((run) => run.text).join(''), style.text, width);
  return cutAtLines(runs, lines);
}

/** Puts the breaks that balancing chose into the runs; a break takes the place of one space. */
function cutAtLines(runs: readonly TextInline[], lines: readonly string[]): Inline[] {
  const cuts = lineEnds(lines);
  const out: Inline[] = [];
  let at = 0;
  for (const run of runs) {
    let rest = run.text;
    for (const cut of cuts.filter((c) => c >= at && c < at + run.text.length)) {
      const take = cut - (at + run.text.length - rest.length);
      if (take > 0) out.push({ ...run, text: rest.slice(0, take) });
      out.push({ kind: 'break' });
      rest = rest.slice(take + 1);
    }
    if (rest !== '') out.push({ ...run, text: rest });
    at += run.text.length;
  }
  return out;
}

/** Offsets of the spaces at which lines end. */
function lineEnds(lines: readonly string[]): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    at += line.length;
    ends.push(at);
    at += 1;
  }
  return ends;
}
