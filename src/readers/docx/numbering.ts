import type { Marker } from '../../layout/tree.ts';
import { childrenOf, type XmlElement } from '../package/xml.ts';
import { numeral } from './num-format.ts';
import { paraPropsOf, type ParaProps } from './para-props.ts';
import { child, isOn, val, whole } from './xml-kit.ts';
import { shownText } from './symbols.ts';
import { table } from '../package/table.ts';

/** One level of a numbering. */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
  readonly legal: boolean;
  /** The level whose number makes this one begin anew; 0 for never. */
  readonly restart: number | undefined;
  readonly para: ParaProps;
  /** Paragraph style that this level goes with. */
  readonly style?: string | undefined;
  readonly font?: string | undefined;
  /** `w:rPr` of the number. */
  readonly run?: XmlElement | undefined;
}
interface Num {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew where this numbering is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Automatic numbers. */
export interface Numbering {
  /** Paragraph properties of a level. */
  para(numId: string, level: number): ParaProps;
  /** The level of a numbering that goes with a paragraph style. */
  levelOfStyle(numId: string, style: string): number | undefined;
  /** What a level says of the look of its numbers. */
  run(numId: string, level: number): XmlElement | undefined;
  /** The number of the next paragraph of a numbering. */
  next(numId: string, level: number): Marker | undefined;
}

const LEVELS = 9;
/** Letters of the text of a number, copied to each paragraph: Word writes no more. */
const MOST_TEXT = 255;
const NO_PARA: ParaProps = {};

/** Reads `numbering.xml`; `linked` finds the numbering that a numbering style names. */
export function numberingOf(root: XmlElement | undefined, linked: (style: string) => string | undefined): Numbering {
  return new NumberingPart(root, linked);
}

class NumberingPart implements Numbering {
  private readonly abstracts = new Map<string, XmlElement>();
  private readonly elements = new Map<string, XmlElement>();
  private readonly nums = new Map<string, Num | undefined>();
  /** Counters, by abstract numbering. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(
    root: XmlElement | undefined,
    private readonly linked: (style: string) => string | undefined,
  ) {
    for (const one of childrenOf(root, 'w:abstractNum')) this.abstracts.set(one.attributes['w:abstractNumId'] ?? '', one);
    for (const one of childrenOf(root, 'w:num')) this.elements.set(one.attributes['w:numId'] ?? '', one);
  }

  para(numId: string, level: number): ParaProps {
    return this.num(numId)?.levels.get(level)?.para ?? NO_PARA;
  }

  run(numId: string, level: number): XmlElement | undefined {
    return this.num(numId)?.levels.get(level)?.run;
  }

  levelOfStyle(numId: string, style: string): number | undefined {
    for (const [index, level] of this.num(numId)?.levels ?? []) if (level.style === style) return index;
    return undefined;
  }

  next(numId: string, at: number): Marker | undefined {
    const num = this.num(numId);
    const level = num?.levels.get(at);
    if (num === undefined || level === undefined) return undefined;
    const counts = this.counts.get(num.abstract) ?? [];
    this.counts.set(num.abstract, counts);
    this.begin(numId, num, counts);
    for (let above = 0; above < at; above += 1) counts[above] ??= num.levels.get(above)?.start ?? 1;
    const before = counts[at];
    counts[at] = before === undefined ? level.start : before + 1;
    for (let below = at + 1; below < LEVELS; below += 1) if (restarts(num.levels.get(below), below, at)) counts[below] = undefined;
    return markerOf(num, level, counts);
  }

  /** A numbering that says where it starts begins anew where it is first used, though it shares its counters. */
  private begin(numId: string, num: Num, counts: (number | undefined)[]): void {
    if (this.begun.has(numId)) return;
    this.begun.add(numId);
    for (const [level, start] of num.starts) counts[level] = start - 1;
  }

  private num(numId: string): Num | undefined {
    if (this.nums.has(numId)) return this.nums.get(numId);
    const made = this.read(numId);
    this.nums.set(numId, made);
    return made;
  }

  private read(numId: string): Num | undefined {
    const element = this.elements.get(numId);
    const named = val(child(element, 'w:abstractNumId'));
    const base = named === undefined ? undefined : this.abstractOf(named);
    if (element === undefined || base === undefined) return undefined;
    const levels = new Map<number, Level>();
    for (const lvl of childrenOf(base, 'w:lvl')) setLevel(levels, lvl);
    const starts = new Map<number, number>();
    for (const override of childrenOf(element, 'w:lvlOverride')) {
      const lvl = child(override, 'w:lvl');
      if (lvl !== undefined) setLevel(levels, lvl);
      const [level, start] = [whole(override.attributes['w:ilvl']), whole(val(child(override, 'w:startOverride')))];
      if (level !== undefined && start !== undefined) starts.set(level, start);
    }
    return { abstract: base.attributes['w:abstractNumId'] ?? '', levels, starts };
  }

  /** The definition itself, or that of the numbering style that it stands for. */
  private abstractOf(id: string, steps = 0): XmlElement | undefined {
    const found = this.abstracts.get(id);
    const style = val(child(found, 'w:numStyleLink'));
    if (style === undefined || steps > LEVELS) return found;
    const num = this.elements.get(this.linked(style) ?? '');
    const next = val(child(num, 'w:abstractNumId'));
    return next === undefined || next === id ? found : this.abstractOf(next, steps + 1);
  }
}

function setLevel(levels: Map<number, Level>, lvl: XmlElement): void {
  const index = whole(lvl.attributes['w:ilvl']);
  if (index === undefined || index < 0 || index >= LEVELS) return;
  levels.set(index, {
    start: whole(val(child(lvl, 'w:start'))) ?? 0,
    format: val(child(lvl, 'w:numFmt')) ?? 'decimal',
    text: (val(child(lvl, 'w:lvlText')) ?? '').slice(0, MOST_TEXT),
    suffix: val(child(lvl, 'w:suff')) ?? 'tab',
    legal: isOn(child(lvl, 'w:isLgl')),
    restart: whole(val(child(lvl, 'w:lvlRestart'))),
    para: paraPropsOf(child(lvl, 'w:pPr')),
    style: val(child(lvl, 'w:pStyle')),
    run: child(lvl, 'w:rPr'),
    font: child(child(lvl, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'],
  });
}

/** Does a number of a level make a lower one begin anew? A lower level names the level that does, or any above it does. */
const restarts = (below: Level | undefined, _index: number, at: number): boolean => below?.restart === undefined || (below.restart !== 0 && at <= below.restart - 1);

const SPLIT = /^([^%]*)(%[1-9](?:.*%[1-9])?)(.*)$/su;
const SUFFIX: Readonly<Record<string, string>> = table({ nothing: '' });

/** A number as it is printed: its words before, the number that others refer to, what follows. */
function markerOf(num: Num, level: Level, counts: readonly (number | undefined)[]): Marker | undefined {
  if (level.format === 'none' && !level.text.includes('%')) return plainMarker(level);
  if (level.format === 'bullet') return plainMarker(level);
  const [, before = '', numbers = '', after = ''] = SPLIT.exec(level.text) ?? [undefined, level.text];
  const text = numbers.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = num.levels.get(index)?.format ?? 'decimal';
    return numeral(counts[index] ?? num.levels.get(index)?.start ?? 1, level.legal ? 'decimal' : format);
  });
  return shownMarker(before, text, after, level);
}
const plainMarker = (level: Level): Marker | undefined => shownMarker('', shownText(level.text, level.font), '', level);

/** What follows the number: a space or a leap. */
function shownMarker(before: string, text: string, after: string, level: Level): Marker | undefined {
  if (before === '' && text === '' && after === '') return undefined;
  return { before: before.normalize('NFC'), text: text.normalize('NFC'), after: `${after}${SUFFIX[level.suffix] ?? ' '}`.normalize('NFC') };
}
