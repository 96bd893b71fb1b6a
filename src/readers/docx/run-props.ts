import type { Pt } from '../../core/units.ts';
import type { XmlElement } from '../package/xml.ts';
import { colorOf, type Theme } from './theme.ts';
import { flag, points, val } from './xml-kit.ts';
import { table } from '../package/table.ts';

/** Switches that turn each other off where two kinds of style both set them. */
type Toggle = 'bold' | 'italic' | 'caps' | 'smallCaps' | 'hidden' | 'strike';

/** What one place of the file says of letters; absent is not said. */
export interface RunProps extends Partial<Readonly<Record<Toggle, boolean>>> {
  readonly size?: Pt;
  /** Typeface of plain ASCII letters, and of all others that are not East Asian. */
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly color?: string;
  readonly underline?: boolean;
  readonly raise?: 'baseline' | 'superscript' | 'subscript';
  /** Id of a character style. */
  readonly style?: string;
}

const EMPTY: RunProps = {};

type Open = { -readonly [K in keyof RunProps]: RunProps[K] };
function set<K extends keyof Open>(props: Open, key: K, value: Open[K]): void {
  if (value !== undefined) props[key] = value;
}

const SWITCHES: Readonly<Record<string, Toggle>> = table({ 'w:b': 'bold', 'w:i': 'italic', 'w:caps': 'caps', 'w:smallCaps': 'smallCaps', 'w:vanish': 'hidden', 'w:strike': 'strike' });

/** Reads a `w:rPr`: one walk over its children; of two of a name the first counts. */
export function runPropsOf(rPr: XmlElement | undefined, theme: Theme): RunProps {
  if (rPr === undefined || rPr.children.length === 0) return EMPTY;
  const props: Open = {};
  const { children } = rPr;
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const one = children[at];
    if (one === undefined || typeof one === 'string') continue;
    const toggle = SWITCHES[one.name];
    if (toggle !== undefined) props[toggle] = flag(one) === true;
    else readOne(props, one, theme);
  }
  return props;
}

function readOne(props: Open, one: XmlElement, theme: Theme): void {
  const value = val(one);
  switch (one.name) {
    case 'w:rStyle':
      return set(props, 'style', value);
    case 'w:sz':
      return set(props, 'size', points(value, 2));
    case 'w:rFonts':
      set(props, 'ascii', theme.font(one.attributes['w:asciiTheme']) ?? one.attributes['w:ascii']);
      return set(props, 'hAnsi', theme.font(one.attributes['w:hAnsiTheme']) ?? one.attributes['w:hAnsi']);
    case 'w:color':
      return set(props, 'color', colorOf(one, theme));
    case 'w:u':
      return set(props, 'underline', value === undefined ? undefined : value !== 'none');
    case 'w:vertAlign':
      return set(props, 'raise', raiseOf(value));
    default:
  }
}

const raiseOf = (value: string | undefined): RunProps['raise'] | undefined =>
  value === 'superscript' || value === 'subscript' || value === 'baseline' ? value : undefined;

/** Layers of one kind of style, the weakest first: the last word counts. */
export const mergeRuns = (layers: readonly RunProps[]): RunProps => (layers.length === 1 ? (layers[0] ?? EMPTY) : Object.assign({}, ...layers));

/** What the styles say of a run, by kind: between kinds, switches count once on, twice off (ECMA-376-1, 17.7.3). */
export interface RunLevels {
  readonly defaults: RunProps;
  readonly table: RunProps;
  readonly paragraph: RunProps;
}

/** All that is said of a run, by itself and by styles. */
export type RunSaid = { readonly [K in Exclude<keyof RunProps, 'style'>]-?: RunProps[K] | undefined };

/** What is said of a run in the end: by itself, else by the nearest of its styles. */
export function resolveRun({ defaults, table: cell, paragraph }: RunLevels, character: RunProps, direct: RunProps): RunSaid {
  const said = <K extends keyof RunProps>(key: K): RunProps[K] | undefined => direct[key] ?? character[key] ?? paragraph[key] ?? cell[key] ?? defaults[key];
  const isOn = (key: Toggle): boolean => direct[key] ?? (defaults[key] === true || ((cell[key] === true) !== (paragraph[key] === true)) !== (character[key] === true));
  return {
    bold: isOn('bold'), italic: isOn('italic'), caps: isOn('caps'), smallCaps: isOn('smallCaps'), hidden: isOn('hidden'), strike: isOn('strike'),
    size: said('size'), ascii: said('ascii'), hAnsi: said('hAnsi'), color: said('color'), underline: said('underline'), raise: said('raise'),
  };
}
