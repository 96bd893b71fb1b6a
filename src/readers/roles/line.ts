import { plain } from '../../core/text.ts';
import type { Pt } from '../../core/units.ts';
import type { CharFormat, Marker } from '../../layout/tree.ts';
import type { SeenBlock, SeenInline, SeenParagraph, SeenPicture, SeenRule, SeenTable, SeenText } from '../seen/model.ts';
import { bare, isCapitals } from './words.ts';

/** How a line looks at large. */
export interface Look {
  readonly size: Pt;
  /** Shares of its letters. */
  readonly bold: number;
  readonly italic: number;
  readonly capitals: boolean;
}

/** A paragraph, or the part of one that stands on a line or in a column of its own, as a component may be. */
export interface Line {
  readonly kind: 'line';
  readonly src: SeenParagraph;
  readonly inlines: readonly SeenInline[];
  /** Its text with a line feed for each break, a tab for each tab, and `NOTE` for each note; nothing before or after. */
  readonly raw: string;
  /** The same in one line. */
  readonly text: string;
  /** The same in small letters without marks, letter for letter as `raw`, of which a long one's beginning will do. */
  readonly key: string;
  readonly look: Look;
  /** Room before its first letter that blanks and tabs make. */
  readonly lead: Pt;
  /** How it stands on the tab stop before it, where that is not its left edge. */
  readonly stop?: 'center' | 'right';
  /** Height of the empty lines right above it, where that counts. */
  readonly above?: Pt;
  /** Its paragraph goes on above it, or below it: there is no space between paragraphs. */
  readonly goesOn?: { readonly above: boolean; readonly below: boolean };
  readonly marker?: Marker;
  /** Is it the first of its paragraph? Anchors and frames are the first's. */
  readonly first: boolean;
}

export type Item = Line | { readonly kind: 'rule'; readonly rule: SeenRule } | { readonly kind: 'table'; readonly table: SeenTable } | { readonly kind: 'picture'; readonly picture: SeenPicture };

/** Stands for a note in `raw`. */
export const NOTE = '\uE000';

const textOf = (inline: SeenInline): string => {
  switch (inline.kind) {
    case 'text':
    case 'ref':
      return inline.text;
    case 'link':
      return inline.inlines.map(({ text }) => text).join('');
    case 'note':
      return NOTE;
    case 'break':
      return '\n';
    case 'tab':
      return '\t';
    default:
      return inline satisfies never;
  }
};

/** Inlines between two places of their text. */
export function sliceInlines(inlines: readonly SeenInline[], start: number, end: number): SeenInline[] {
  const out: SeenInline[] = [];
  let at = 0;
  for (const inline of inlines) {
    const length = textOf(inline).length;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    if (to > from) out.push(to - from === length ? inline : cut(inline, from, to));
    at += length;
  }
  return out;
}

function cut(inline: SeenInline, from: number, to: number): SeenInline {
  if (inline.kind === 'text' || inline.kind === 'ref') return { ...inline, text: inline.text.slice(from, to) };
  // Parts of a link's text are text again.
  return inline.kind === 'link' ? { ...inline, inlines: sliceInlines(inline.inlines, from, to) as SeenText[] } : inline;
}

const SEEN = /[A-Za-zÀ-ỹ\d]/u;

function lookOf(inlines: readonly SeenInline[], text: string): Look {
  let [all, bold, italic, most, size] = [0, 0, 0, 0, 14];
  const add = (run: CharFormat & { readonly text: string }): void => {
    if (!SEEN.test(run.text)) return;
    const weight = run.text.length;
    all += weight;
    if (run.bold === true) bold += weight;
    if (run.italic === true) italic += weight;
    if (weight > most) [most, size] = [weight, run.size ?? 14];
  };
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'ref') add(inline);
    else if (inline.kind === 'link') inline.inlines.forEach(add);
  }
  return { size, bold: bold / Math.max(1, all), italic: italic / Math.max(1, all), capitals: isCapitals(text) };
}

/** Width of a blank as a share of the size, in Times. */
const BLANK = 0.25;
/** Where Word puts tab stops unless told. */
const STOP: Pt = 36;

function leadOf(inlines: readonly SeenInline[], size: Pt): Pt {
  let lead = 0;
  for (const inline of inlines) lead = inline.kind === 'tab' ? (inline.to ?? (Math.floor(lead / STOP) + 1) * STOP) : lead + textOf(inline).length * BLANK * size;
  return lead;
}

/** What does not stay as it is in one line. */
const UNEVEN = /[^\S ]| {2}|[\uE000\u2011]/u;
const oneLine = (raw: string): string => (UNEVEN.test(raw) ? plain(raw).replaceAll(NOTE, '').replace(/\s+/gu, ' ').trim() : raw.trim());

/** How much of a paragraph is looked at for words of components. */
const KEYED = 1000;

/** A line being put together. */
type Open = { -readonly [K in keyof Line]: Line[K] };

/** A line of some inlines of a paragraph, without the blanks at its ends; `keyed`: their text as a key, where that is known. */
export function lineOf(src: SeenParagraph, inlines: readonly SeenInline[], first = true, keyed?: string): Line {
  const [only] = inlines;
  const all = inlines.length === 1 && only?.kind === 'text' ? only.text : inlines.map(textOf).join('');
  const raw = all.trim();
  const start = all.length - all.trimStart().length;
  const end = start + raw.length;
  const own = raw === '' ? [] : raw === all && inlines.length === 1 ? inlines : sliceInlines(inlines, start, end);
  const text = oneLine(raw);
  const look = lookOf(own, text);
  const lead = start === 0 ? 0 : leadOf(sliceInlines(inlines, all.lastIndexOf('\n', start - 1) + 1, start), look.size);
  const line: Open = { kind: 'line', src, inlines: own, raw, text, key: keyed?.slice(start, end) ?? bare(raw.slice(0, KEYED)), look, lead, first };
  if (start > 0) Object.assign(line, stopOf(inlines, start));
  if (first && src.marker !== undefined) line.marker = src.marker;
  return line;
}

/** The part of a line between two places of its `raw`. */
export const part = (line: Line, start: number, end = line.raw.length): Line => {
  const keyed = line.key.length === line.raw.length ? line.key.slice(start, end) : undefined;
  const made = lineOf(line.src, sliceInlines(line.inlines, start, end), line.first && start === 0, keyed);
  if (start > 0) return { ...made, ...stopOf(line.inlines, start) };
  return { ...made, lead: line.lead, ...(line.stop === undefined ? {} : { stop: line.stop }) };
};

/** How what begins at a place of a text stands on the stop of the tab right before it. */
function stopOf(inlines: readonly SeenInline[], start: number): Pick<Line, 'stop'> {
  if (start === 0) return {};
  const before = sliceInlines(inlines, 0, start).findLast((inline) => textOf(inline).trim() !== '' || inline.kind === 'tab' || inline.kind === 'break');
  return before?.kind === 'tab' && before.stop !== undefined ? { stop: before.stop } : {};
}

/** Lines as one paragraph, each on its own line. */
export function joined(lines: readonly Line[]): Line {
  const [first, ...rest] = lines;
  if (first === undefined) throw new Error('no line');
  if (rest.length === 0) return first;
  const inlines = rest.reduce<SeenInline[]>((all, line) => [...all, { kind: 'break' }, ...line.inlines], [...first.inlines]);
  const made = { ...lineOf(first.src, inlines, first.first), lead: first.lead, ...(first.stop === undefined ? {} : { stop: first.stop }) };
  return first.goesOn === undefined ? made : { ...made, goesOn: { above: first.goesOn.above, below: rest.at(-1)?.goesOn?.below === true } };
}

/** Longest paragraph that is cut: components are short. */
const LONGEST = 6000;

/** Lines by the line that they were cut from, for which every component asks. */
const cuts = new WeakMap<Line, readonly Line[]>();

/** The lines of a line that breaks cut. */
export function atBreaks(line: Line): readonly Line[] {
  if (line.raw.length > LONGEST || !line.raw.includes('\n')) return [line];
  const known = cuts.get(line) ?? cutLines(line);
  cuts.set(line, known);
  return known;
}

function cutLines(line: Line): readonly Line[] {
  const out: Line[] = [];
  let at = 0;
  for (const piece of line.raw.split('\n')) {
    const goesOn = { above: at > 0 || line.goesOn?.above === true, below: at + piece.length < line.raw.length || line.goesOn?.below === true };
    if (piece.trim() !== '' || at === 0) out.push({ ...part(line, at, at + piece.length), goesOn });
    else out.push({ ...part(line, at, at), first: false, goesOn });
    at += piece.length + 1;
  }
  return out;
}

/** Items with every line cut at its breaks. */
export const allAtBreaks = (items: readonly Item[]): Item[] => items.flatMap((item): readonly Item[] => (item.kind === 'line' ? atBreaks(item) : [item]));

/** Does a line say nothing? */
export const isBlank = (item: Item): boolean => item.kind === 'line' && item.raw === '' && item.marker === undefined;

/** Blocks as items in reading order. */
export const itemsOf = (blocks: readonly SeenBlock[]): Item[] => blocks.map(itemOf);

/** Items by block: tables are looked into a dozen times. */
const items = new WeakMap<SeenBlock, Item>();

function itemOf(block: SeenBlock): Item {
  const known = items.get(block);
  if (known !== undefined) return known;
  const made = newItem(block);
  items.set(block, made);
  return made;
}

function newItem(block: SeenBlock): Item {
  if (block.kind === 'paragraph') return lineOf(block, block.inlines);
  if (block.kind === 'rule') return { kind: 'rule', rule: block };
  return block.kind === 'table' ? { kind: 'table', table: block } : { kind: 'picture', picture: block };
}

/** All items of a table's cells, of inner tables too, one after the other. */
export function inTable({ rows }: SeenTable, out: Item[] = []): Item[] {
  for (const { cells } of rows) for (const { blocks } of cells) flat(itemsOf(blocks), out);
  return out;
}

/** Items with inner tables laid open. */
export function flat(items: readonly Item[], out: Item[] = []): Item[] {
  for (const item of items) {
    if (item.kind === 'table') inTable(item.table, out);
    else out.push(item);
  }
  return out;
}

/** Is an item a line that says something? */
export const isLine = (item: Item): item is Line => item.kind === 'line' && !isBlank(item);

/** Does a line stand in the middle of its column, or off to the right? */
export const isCentred = ({ src, lead, stop }: Line): boolean => src.para.align === 'center' || stop === 'center' || lead > 60;
