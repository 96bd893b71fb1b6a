import type { Position } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import type { Unfinished } from '../../core/types.ts';
import type { Cap, DanhSo, Khoi, Muc, NoiTuyen } from '../../domain/parts/noi-dung.ts';
import { type Context, hien, note } from '../context.ts';
import { FAULTS, type Fault } from './faults.ts';
import type { FootnoteText } from './footnotes.ts';
import type { InlineContext } from './inlines.ts';
import { rank, type Typed } from './levels.ts';

/** A list of blocks under construction: the body, or what stands below a unit. */
export interface Place {
  readonly cap: Cap | undefined;
  readonly path: Path;
  readonly blocks: Khoi[];
}

/** A numeral that was typed, to be compared once all are known. */
export interface TypedNumeral {
  readonly muc: Muc;
  readonly path: Path;
  readonly shown: string;
  readonly numeral: string;
  /** `count` where a list counts in digits whatever its level prints; `foreign` in the style of another level, which never agrees. */
  readonly kind: 'numeral' | 'count' | 'foreign';
}

export interface BodyOptions {
  readonly scheme: DanhSo;
  /** Path of the body in its draft. */
  readonly path: Path;
  /** Place of the body's first line; undefined where its lines are not those of a file. */
  readonly start?: Position | undefined;
}

/** Builds the blocks of one Markdown body, with the place of each and what is wrong with it. */
export class Builder {
  readonly root: Place;
  readonly typed: TypedNumeral[] = [];
  readonly used = new Set<string>();
  readonly ctx: Context;
  readonly options: BodyOptions;
  readonly lines: readonly string[];
  readonly notes: ReadonlyMap<string, FootnoteText>;
  readonly #said = new Set<string>();
  #open: Place[] = [];
  #caption: NoiTuyen | undefined;

  constructor(ctx: Context, options: BodyOptions, lines: readonly string[], notes: ReadonlyMap<string, FootnoteText>) {
    this.ctx = ctx;
    this.options = options;
    this.lines = lines;
    this.notes = notes;
    this.root = { cap: undefined, path: options.path, blocks: [] };
  }

  /** What a heading of a level stands in: units of its own level and below are closed. */
  parentOf(cap: Cap): Place {
    while (this.#open.length > 0 && rank(this.here.cap ?? 'phan') >= rank(cap)) this.#open.pop();
    return this.here;
  }
  get here(): Place {
    return this.#open.at(-1) ?? this.root;
  }
  open(place: Place): void {
    this.#open.push(place);
  }

  /** A line of `---` closes every unit: what follows stands under none, as the closing paragraphs of a plan do. */
  closeAll(): void {
    this.#open = [];
  }

  /** Holds a caption until its table comes. */
  keepCaption(text: NoiTuyen): void {
    this.#caption = text;
  }
  takeCaption(): NoiTuyen | undefined {
    const caption = this.#caption;
    this.#caption = undefined;
    return caption;
  }

  /** Adds a block; the answer is its path. */
  push(place: Place, block: Khoi, line: number): Path {
    const path = [...place.path, place.blocks.push(block) - 1];
    const position = this.position(line);
    if (position !== undefined && this.options.start !== undefined) this.ctx.places.add(path, position);
    return path;
  }

  /** Adds a numbered unit; the answer is the place below it. */
  pushUnit(place: Place, muc: Unfinished<Muc>, line: number): Place {
    const path = this.push(place, muc, line);
    const blocks: Khoi[] = [];
    muc.noiDung = blocks;
    return { cap: muc.cap, path: [...path, 'noiDung'], blocks };
  }

  /** Place in the file of a line of the body (from 0). */
  position(line: number): Position | undefined {
    const { start, path } = this.options;
    if (start === undefined) return this.ctx.places.at(path);
    const indent = Math.max(0, (this.lines[line] ?? '').search(/\S/));
    return { ...start, line: start.line + line, column: start.column + indent };
  }

  say(fault: Fault, text: string, line: number, path: Path = this.options.path): void {
    const { severity, vi, en } = FAULTS[fault](hien(text));
    if (this.#said.has(vi)) return; // the same words again help nobody
    this.#said.add(vi);
    note(this.ctx, { id: `noi-dung/${fault}`, severity, path, position: this.position(line), message: { vi, en } });
  }

  /** Letters such as `a)` at the head of a line look numbered, but Markdown knows no such list. */
  warnLetters(source: string, line: number, path: Path): void {
    const found = /(?:^|\n)[ \t]*([a-zđ]\))[ \t]/u.exec(source);
    if (found?.[1] !== undefined) this.say('diem-go-tay', found[1], line, path);
  }

  /** A typed numeral of a unit at a path. */
  remember(muc: Muc, place: Place, typed: Pick<Typed, 'shown' | 'numeral'>, kind: TypedNumeral['kind']): void {
    this.typed.push({ muc, path: place.path.slice(0, -1), shown: typed.shown, numeral: typed.numeral, kind });
  }

  /** How inline text of a paragraph at a line speaks to the builder. */
  inlineContext(line: number, path: Path): InlineContext {
    return {
      notes: this.notes,
      used: this.used,
      say: (fault, text) => this.say(fault, text, line, path),
      typedRef: (id, text) => this.ctx.typedRefs.push({ id, text, path, position: this.position(line) }),
    };
  }
}
