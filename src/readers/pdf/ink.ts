import { hasUnread, isWritten } from './annotations.ts';
import type { PdfFont } from './pdfjs/font.ts';
import type { PdfSheet } from './pdfjs/document.ts';
import type { Box, Glyph, Marks, Stroke } from './marks.ts';
import { at, IDENTITY, type Matrix, matrixOf, pageMatrix, times } from './matrix.ts';
import { filled, stroked } from './paths.ts';

/** Operators looked at on one page; what is more is a drawing, or ill will. */
const MOST = 400_000;
/** Glyphs kept of one page. */
const MOST_GLYPHS = 60_000;

/** Numbers of the operators that matter (`shared/util.js` of pdf.js). */
const OP = {
  setLineWidth: 2, setGState: 9, save: 10, restore: 11, transform: 12, stroke: 20, closeStroke: 21, fill: 22, eoFill: 23, fillStroke: 24, eoFillStroke: 25, closeFillStroke: 26, closeEOFillStroke: 27,
  beginText: 31, charSpacing: 33, wordSpacing: 34, hScale: 35, leading: 36, font: 37, mode: 38, rise: 39, moveText: 40, leadingMoveText: 41, textMatrix: 42, nextLine: 43, showText: 44,
  strokeColor: 58, fillColor: 59, fillPattern: 55, beginMarked: 69, beginMarkedProps: 70, endMarked: 71, formBegin: 74, formEnd: 75,
  endPath: 28, annotationBegin: 80, annotationEnd: 81, image: 85, inlineImage: 86, imageMask: 83, strokeTransparent: 92, fillTransparent: 93, constructPath: 91,
} as const;

interface State {
  ctm: Matrix;
  lineWidth: number;
  fill: string;
  stroke: string;
  font: PdfFont | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
  mode: number;
}
interface Marked {
  readonly mcid: number | undefined;
  readonly artifact: boolean;
}
/** A letter as pdf.js gives it. */
interface Shown {
  readonly unicode?: unknown;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** Runs through the operators of a page and keeps what is seen of it. */
export function inkOf(sheet: PdfSheet, fonts: ReadonlyMap<string, PdfFont>): Marks {
  const [x0, y0, x1, y1] = sheet.view;
  const [w, h] = [(x1 - x0) * sheet.userUnit, (y1 - y0) * sheet.userUnit];
  const page = pageMatrix(sheet.view, sheet.rotate, sheet.userUnit);
  const pen = new Pen(page, fonts, new Set(sheet.annotations.filter(isWritten).map(({ id = '' }) => id)));
  const { fns, args } = sheet.operators;
  const length = Math.min(fns.length, MOST);
  for (let i = 0; i < length && pen.glyphs.length < MOST_GLYPHS; i += 1) pen.run(fns[i] ?? 0, args[i] ?? []);
  const turned = sheet.rotate % 180 !== 0;
  return {
    painted: fns.some((fn, i) => fn === OP.image || fn === OP.inlineImage || fn === OP.imageMask || (fn === OP.constructPath && args[i]?.[0] !== OP.endPath)), unread: hasUnread(sheet.annotations, pen.read),
    width: turned ? h : w, height: turned ? w : h, glyphs: pen.glyphs, images: pen.images, cut: fns.length > MOST || pen.glyphs.length >= MOST_GLYPHS,
    horizontal: pen.strokes.filter((s) => s.x2 - s.x1 >= s.y2 - s.y1), vertical: pen.strokes.filter((s) => s.x2 - s.x1 < s.y2 - s.y1),
    links: sheet.annotations.flatMap(({ subtype, url, rect = [] }) => (subtype === 'Link' && typeof url === 'string' && rect.length === 4 ? [{ ...boxBetween(page, rect), href: url }] : [])),
  };
}

function boxBetween(matrix: Matrix, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Box {
  const [a, b] = [at(matrix, x1, y1), at(matrix, x2, y2)];
  return { x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
}

const DEGREES = 180 / Math.PI;
const LIMIT = 20_000; // points; further out is nothing that anybody sees

class Pen {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];
  readonly images: Box[] = [];
  /** What is laid on the page and gave letters. */
  readonly read = new Set<string>();
  readonly #fonts: ReadonlyMap<string, PdfFont>;
  readonly #saved: State[] = [];
  readonly #marked: Marked[] = [];
  #state: State;
  #text: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #lineX = 0;
  readonly #page: Matrix;
  readonly #written: ReadonlySet<string>;
  /** What is laid on the page and being drawn. */
  #laid: string | undefined;

  /** `written` are those laid on the page whose letters are read; of the others nothing is. */
  constructor(page: Matrix, fonts: ReadonlyMap<string, PdfFont>, written: ReadonlySet<string>) {
    this.#fonts = fonts;
    this.#page = page;
    this.#written = written;
    this.#state = this.#fresh();
  }

  #fresh(): State {
    return { ctm: this.#page, lineWidth: 1, fill: '000000', stroke: '000000', font: undefined, size: 0, charSpacing: 0, wordSpacing: 0, hScale: 1, leading: 0, rise: 0, mode: 0 };
  }

  run(op: number, args: readonly unknown[]): void {
    const state = this.#state;
    const n = (index = 0): number => Number(args[index]) || 0;
    switch (op) {
      case OP.save: return this.#save();
      case OP.restore: case OP.formEnd: return this.#restore();
      case OP.transform: state.ctm = times(state.ctm, matrixOf(args)); return;
      case OP.formBegin: this.#save(); this.#state.ctm = times(this.#state.ctm, matrixOf(args[0])); return;
      case OP.annotationBegin: return this.#begin(args);
      case OP.annotationEnd: this.#laid = undefined; return this.#restore();
      case OP.setLineWidth: state.lineWidth = n(); return;
      case OP.strokeColor: state.stroke = colorOf(args[0]); return;
      case OP.fillColor: state.fill = colorOf(args[0]); return;
      case OP.setGState: return this.#graphicState(args[0]);
      case OP.constructPath: return this.#path(args);
      case OP.image: case OP.inlineImage: case OP.imageMask: return this.#image();
      case OP.beginMarked: case OP.beginMarkedProps: return this.#mark(args);
      case OP.endMarked: this.#marked.pop(); return;
      default: return this.#runText(op, args, n);
    }
  }

  #runText(op: number, args: readonly unknown[], n: (index?: number) => number): void {
    const state = this.#state;
    switch (op) {
      case OP.beginText: this.#text = IDENTITY; this.#x = this.#y = this.#lineX = 0; return;
      case OP.charSpacing: state.charSpacing = n(); return;
      case OP.wordSpacing: state.wordSpacing = n(); return;
      case OP.hScale: state.hScale = n() / 100; return;
      case OP.leading: state.leading = n(); return;
      case OP.rise: state.rise = n(); return;
      case OP.mode: state.mode = n(); return;
      case OP.font: return this.#font(args[0], n(1));
      case OP.textMatrix: this.#text = matrixOf(args[0]); this.#x = this.#y = this.#lineX = 0; return;
      case OP.leadingMoveText: state.leading = -n(1); return this.#move(n(), n(1));
      case OP.moveText: return this.#move(n(), n(1));
      case OP.nextLine: return this.#move(0, -state.leading);
      case OP.showText: return this.#show(args[0]);
      default:
    }
  }

  #save(): void {
    if (this.#saved.length < 500) this.#saved.push({ ...this.#state });
  }
  #restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  /** What is laid on a page has its own place and begins anew, whatever the page left set. */
  #begin([id, , transform, matrix]: readonly unknown[]): void {
    this.#save();
    this.#laid = String(id);
    this.#state = { ...this.#fresh(), ctm: times(times(this.#page, matrixOf(transform)), matrixOf(matrix)) };
  }

  #move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y += y;
  }

  #font(name: unknown, size: number): void {
    this.#state.font = this.#fonts.get(String(name));
    this.#state.size = size;
  }

  #graphicState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const [key, value] of entries as [string, unknown][]) { // pairs, as pdf.js sends
      if (key === 'LW') this.#state.lineWidth = Number(value) || 0;
      if (key === 'Font' && Array.isArray(value)) this.#font(value[0], Number(value[1]) || 0);
    }
  }

  #mark([tag, props]: readonly unknown[]): void {
    const above = this.#marked.at(-1);
    const mcid = typeof props === 'number' ? props : typeof (props as { mcid?: unknown } | null)?.mcid === 'number' ? Number((props as { mcid: number }).mcid) : above?.mcid; // untyped in pdf.js
    this.#marked.push({ mcid, artifact: tag === 'Artifact' || above?.artifact === true });
  }

  #path(args: readonly unknown[]): void {
    const [op, wrapped] = args as readonly [number, readonly unknown[] | undefined]; // as pdf.js packs it
    const data = wrapped?.[0] as ArrayLike<number> | null | undefined; // numbers in a row
    if (this.#laid !== undefined || data === null || data === undefined || typeof data.length !== 'number' || data.length > 4000) return;
    const { ctm, lineWidth, fill, stroke } = this.#state;
    const scale = Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
    const found = op === OP.stroke || op === OP.closeStroke ? stroked(data, ctm, lineWidth * scale, stroke)
      : op === OP.fill || op === OP.eoFill ? filled(data, ctm, fill)
      : op >= OP.fillStroke && op <= OP.closeEOFillStroke ? stroked(data, ctm, lineWidth * scale, stroke) : [];
    for (const one of found) if (this.strokes.length < 20_000) this.strokes.push(one);
  }

  #image(): void {
    if (this.#laid === undefined && this.images.length < 2000) this.images.push(boxBetween(this.#state.ctm, [0, 0, 1, 1]));
  }

  #show(shown: unknown): void {
    const { font, size, charSpacing, wordSpacing, hScale, rise } = this.#state;
    if (!Array.isArray(shown) || size === 0 || (this.#laid !== undefined && !this.#written.has(this.#laid))) return;
    if (this.#laid !== undefined) this.read.add(this.#laid);
    const seen = times(this.#state.ctm, this.#text);
    const look = this.#look(seen);
    const unit = Math.abs(size) * (font?.unit ?? 0.001);
    const scale = hScale * (size < 0 ? -1 : 1);
    for (const item of shown as (number | Shown | null)[]) { // as pdf.js packs it
      if (item === null) continue;
      if (typeof item === 'number') { this.#x -= (item / 1000) * Math.abs(size) * scale; continue; }
      const advance = (item.width ?? 0) * unit;
      const [x, y] = at(seen, this.#x, this.#y + rise);
      const text = typeof item.unicode === 'string' ? item.unicode : '';
      if (Math.abs(x) < LIMIT && Math.abs(y) < LIMIT && this.glyphs.length < MOST_GLYPHS) this.glyphs.push({ ...look, text, x, y, width: advance * Math.abs(hScale) * Math.hypot(seen[0], seen[1]) });
      this.#x += (advance + charSpacing + (item.isSpace === true ? wordSpacing : 0)) * scale;
    }
  }

  /** What letters shown now look like. */
  #look(seen: Matrix): Omit<Glyph, 'text' | 'x' | 'y' | 'width'> {
    const { font, size, fill, stroke, mode } = this.#state;
    const [a, b, c, d] = seen;
    const high = Math.abs(a * d - b * c) / (Math.hypot(a, b) || 1);
    const slant = Math.abs(a * c + b * d) / ((Math.hypot(a, b) * Math.hypot(c, d)) || 1);
    const { mcid, artifact = false } = this.#marked.at(-1) ?? { mcid: undefined };
    return {
      size: Math.abs(size) * high, angle: Math.round(Math.atan2(b, a) * DEGREES), font, bold: font?.bold === true || mode === 2, italic: font?.italic === true || slant > 0.12,
      color: mode === 1 ? stroke : fill, hidden: mode === 3 || mode === 7, mcid, artifact,
    };
  }
}

const colorOf = (value: unknown): string => (typeof value === 'string' && /^#[0-9a-f]{6}$/iu.test(value) ? value.slice(1).toUpperCase() : '000000');
