import type { Pt } from '../core/units.ts';
import type { Note, Spaced, Strip } from './model.ts';

/** The part of a page that text fills. */
export interface Area {
  readonly top: Pt;
  readonly bottom: Pt;
}

/** A strip on a page, its top edge measured from the page's. */
interface Standing {
  readonly strip: Strip;
  readonly y: Pt;
  /** A repeated table header. */
  readonly repeated: boolean;
}

/** A filled page: its body from above, its notes at the foot. */
export interface FilledPage {
  readonly area: Area;
  readonly body: readonly Standing[];
  readonly notes: readonly Spaced[];
}

/** What may stick out before it counts as too tall. */
export const TOLERANCE: Pt = 0.01;

/** The page being filled, and those before it. */
export class PageStack {
  readonly pages: FilledPage[] = [];
  y: Pt;
  /** Space that the item above wants below it. */
  after: Pt = 0;
  /** No content of the body yet: the space above the first item falls away. */
  fresh = true;
  private area: Area;
  private body: Standing[] = [];
  private notes: Spaced[] = [];
  /** The rest of notes that go on overleaf. */
  private carry: Spaced[] = [];
  private readonly areaOf: (page: number) => Area;
  private readonly separator: Pt;

  constructor(areaOf: (page: number) => Area, separator: Pt) {
    this.areaOf = areaOf;
    this.separator = separator;
    this.area = areaOf(0);
    this.y = this.area.top;
  }

  /** Where the body must end, with `more` notes on this page than so far. */
  bottom(more: Pt = 0): Pt {
    if (this.carry.length > 0) return this.y;
    const notes = this.notesHeight() + more;
    return this.area.bottom - (notes > 0 ? notes + this.separator : 0);
  }

  /** Height of the text of a page that starts now: the next one. */
  nextRoom(): Pt {
    const next = this.areaOf(this.pages.length + 1);
    return next.bottom - next.top;
  }

  /** Is this the section's first page? */
  get first(): boolean {
    return this.pages.length === 0;
  }

  /** Do notes from the page before fill this one so far that its text must wait for the next? */
  get crowded(): boolean {
    return this.fresh && (this.carry.length > 0 || this.notes.length > 0);
  }

  get hasNotes(): boolean {
    return this.notes.length > 0;
  }

  private notesHeight(): Pt {
    return this.notes.reduce((sum, { gap, strip }) => sum + gap + strip.height, 0);
  }

  /** Puts a strip below a gap, and its notes at the foot of the page. */
  put(strip: Strip, gap: Pt, repeated = false): void {
    this.body.push({ strip, y: this.y + gap, repeated });
    this.y += gap + strip.height;
    if (repeated) return;
    this.fresh = false;
    this.addNotes(strip.notes.flatMap((note: Note) => note.strips), this.y - strip.hang);
  }

  /** Notes as far as they fit below `floor`; the first line of them always does, so that mark and note share a page. */
  private addNotes(strips: readonly Spaced[], floor: Pt): void {
    for (const [index, spaced] of strips.entries()) {
      const needed = floor + this.separator + this.notesHeight() + spaced.gap + spaced.strip.height;
      const fits = needed <= this.area.bottom + TOLERANCE || (index === 0 && this.notes.length === 0 && floor + this.separator < this.area.bottom);
      if (this.carry.length > 0 || !fits) this.carry.push(spaced);
      else this.notes.push(spaced);
    }
  }

  /** Ends the page and starts the next one with what is left of the notes. */
  turn(): void {
    this.pages.push({ area: this.area, body: this.body, notes: this.notes });
    this.area = this.areaOf(this.pages.length);
    this.body = [];
    this.notes = [];
    this.y = this.area.top;
    this.after = 0;
    this.fresh = true;
    const left = this.carry;
    this.carry = [];
    this.addNotes(left, this.y);
  }

  /** Ends the last page; notes that go on overleaf get pages of their own. */
  finish(): readonly FilledPage[] {
    this.turn();
    while (this.notes.length > 0) this.turn();
    return this.pages;
  }
}
