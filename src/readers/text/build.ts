import type { SeenBlock, SeenInline, SeenParagraph, SeenPlace, SeenRow } from '../seen/model.ts';
import { joined } from './join.ts';
import type { TextLine } from './lines.ts';
import { LOOK, MEASURE, paraOf } from './looks.ts';
import { type MarkedRun, runsOf } from './marks.ts';
import { callAt, type FootNote } from './notes.ts';
import type { Piece } from './pieces.ts';
import type { TextShape } from './shape.ts';

/** Counts paragraphs, in reading order. */
interface Counter {
  number: number;
  page: number;
}

/** What is known of a text besides its pieces. */
export interface TextSetting {
  readonly shape: TextShape;
  readonly file: string | undefined;
  readonly notes: ReadonlyMap<number, FootNote>;
}

/** Pieces of a text as blocks with places and with the looks of a text that has none. */
export function blocksOf(pieces: readonly Piece[], setting: TextSetting): SeenBlock[] {
  const builder = new Builder(setting);
  return [...builder.all(pieces), ...builder.notesLeft()];
}

class Builder {
  private readonly counter: Counter = { number: 0, page: 0 };
  private readonly shape: TextShape;
  private readonly file: string | undefined;
  private readonly notes: ReadonlyMap<number, FootNote>;
  /** Notes called so far. */
  private called = 0;
  private inNote = false;

  constructor({ shape, file, notes }: TextSetting) {
    this.shape = shape;
    this.file = file;
    this.notes = notes;
  }

  all(pieces: readonly Piece[]): SeenBlock[] {
    return pieces.map((piece) => this.one(piece));
  }

  private one(piece: Piece): SeenBlock {
    switch (piece.kind) {
      case 'paragraph':
        return this.paragraph(piece.lines);
      case 'rule':
        return { kind: 'rule', place: this.here(piece.line), length: Math.min(MEASURE, piece.line.text.length * 4), thickness: 0.5, drawn: 'chars' };
      case 'columns': {
        const place = this.here();
        const row: SeenRow = { header: false, cells: piece.cells.map((cell) => ({ colSpan: 1, rowSpan: 1, blocks: this.all(cell) })) };
        return { kind: 'table', place, columns: piece.cells.map(() => MEASURE / piece.cells.length), padding: 0, rows: [row], borders: 'none' };
      }
      case 'table':
        return this.table(piece.rows);
      default:
        return piece satisfies never;
    }
  }

  private table(rows: readonly (readonly TextLine[])[]): SeenBlock {
    const place = this.here();
    const width = Math.max(1, ...rows.map((row) => row.length));
    const cellOf = (line: TextLine) => ({ colSpan: 1, rowSpan: 1, blocks: line.text.split(/<br ?\/?>/u).map((text) => this.paragraph([{ ...line, text: text.trim() }])) });
    const seen = rows.map((row, i): SeenRow => ({ header: i === 0, cells: Array.from({ length: width }, (_, c) => { const cell = row[c]; return cell === undefined ? { colSpan: 1, rowSpan: 1, blocks: [] } : cellOf(cell); }) }));
    return { kind: 'table', place, columns: Array.from({ length: width }, () => MEASURE / width), padding: 5.4, rows: seen, borders: 'all' };
  }

  private paragraph(lines: readonly TextLine[]): SeenParagraph {
    const [first] = lines;
    const heading = this.shape.markdown ? /^(#{1,6}) +/u.exec(first?.text ?? '') : null;
    const source = joined(lines).slice(heading?.[0].length ?? 0);
    this.counter.number += 1;
    const turned = first !== undefined && first.page !== this.counter.page;
    if (first !== undefined) this.counter.page = lines.at(-1)?.page ?? first.page;
    const place = this.here(first);
    return {
      kind: 'paragraph',
      place,
      para: paraOf('left'),
      inlines: this.shape.markdown ? inlinesOf(runsOf(source)) : this.withNotes(this.spaced(source)),
      ...(turned && this.counter.number > 1 ? { pageBreak: true } : {}),
      ...(heading?.[1] === undefined ? {} : { outline: heading[1].length }),
    };
  }

  /** Notes whose call was not found in the end: they stand behind everything, so that nothing is lost. */
  notesLeft(): SeenBlock[] {
    return [...this.notes.values()].filter(({ number, lines }) => number > this.called && lines.length > 0).map(({ lines }) => this.paragraph(lines));
  }

  /** Text with the notes that it calls, each behind the word that calls it; a note calls none itself. */
  private withNotes(text: string): SeenInline[] {
    const out: SeenInline[] = [];
    let rest = text;
    for (let note = this.nextNote(); note !== undefined; note = this.nextNote()) {
      const at = callAt(rest, note.number);
      if (at === -1) break;
      this.called += 1;
      this.inNote = true;
      const paragraphs = note.lines.length === 0 ? [] : [this.paragraph(note.lines)];
      this.inNote = false;
      for (const inline of plain(rest.slice(0, at))) out.push(inline);
      out.push({ kind: 'note', number: note.number, paragraphs });
      rest = rest.slice(at + String(note.number).length);
    }
    for (const inline of plain(rest)) out.push(inline);
    return out;
  }

  private nextNote(): FootNote | undefined {
    return this.inNote ? undefined : this.notes.get(this.called + 1);
  }

  /** Where spaces stand for places, a run of them says nothing. */
  private spaced(text: string): string {
    return this.shape.laid || this.shape.width > 0 ? text.replace(/[ \t]+/gu, ' ') : text.replace(/\t+/gu, ' ');
  }

  private here(line?: TextLine): SeenPlace {
    const position = line === undefined ? undefined : { ...(this.file === undefined ? {} : { file: this.file }), line: line.row, column: line.indent + 1 };
    return { number: this.counter.number, ...(position === undefined ? {} : { position }) };
  }
}

const plain = (text: string): SeenInline[] => inlinesOf([{ text, bold: false, italic: false }]);

function inlinesOf(runs: readonly MarkedRun[]): SeenInline[] {
  return runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').flatMap((part, i): SeenInline[] => [...(i === 0 ? [] : [{ kind: 'break' as const }]), ...(part === '' ? [] : [{ kind: 'text' as const, ...LOOK, bold, italic, text: part }])]),
  );
}
