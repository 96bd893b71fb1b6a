import type { Pt } from '../../core/units.ts';
import type { XmlElement } from '../package/xml.ts';
import { colorOf, type Theme } from './theme.ts';
import { child, flag, given, points, val } from './xml-kit.ts';

/** Switches that turn each other off where two kinds of style both set them. */
export const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'hidden', 'strike'] as const;
type Toggle = (typeof TOGGLES)[number];

/** What one place of the file says of letters; absent is not said. */
export interface RunProps extends Partial<Readonly<Record<Toggle, boolean>>> {
  readonly size?: Pt;
  /** Typeface of plain ASCII letters, and of all others that are not East Asian. */
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly color?: string;
  readonly underline?: boolean;
  readonly raise?: 'baseline' | 'superscript' | 'subscript';
  /** Letters raised by hand. */
  readonly position?: Pt;
  /** Id of a character style. */
  readonly style?: string;
}

const EMPTY: RunProps = {};

/** Reads a `w:rPr`. */
export function runPropsOf(rPr: XmlElement | undefined, theme: Theme): RunProps {
  if (rPr === undefined || rPr.children.length === 0) return EMPTY;
  const fonts = child(rPr, 'w:rFonts')?.attributes;
  const underline = val(child(rPr, 'w:u'));
  return given<RunProps>({
    style: val(child(rPr, 'w:rStyle')),
    bold: flag(child(rPr, 'w:b')),
    italic: flag(child(rPr, 'w:i')),
    caps: flag(child(rPr, 'w:caps')),
    smallCaps: flag(child(rPr, 'w:smallCaps')),
    hidden: flag(child(rPr, 'w:vanish')),
    strike: flag(child(rPr, 'w:strike')),
    size: points(val(child(rPr, 'w:sz')), 2),
    ascii: theme.font(fonts?.['w:asciiTheme']) ?? fonts?.['w:ascii'],
    hAnsi: theme.font(fonts?.['w:hAnsiTheme']) ?? fonts?.['w:hAnsi'],
    color: colorOf(child(rPr, 'w:color'), theme),
    underline: underline === undefined ? undefined : underline !== 'none',
    raise: raiseOf(val(child(rPr, 'w:vertAlign'))),
    position: points(val(child(rPr, 'w:position')), 2),
  });
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

/** What is said of a run in the end. */
export function resolveRun({ defaults, table, paragraph }: RunLevels, character: RunProps, direct: RunProps): RunProps {
  const all: { -readonly [K in keyof RunProps]: RunProps[K] } = { ...defaults, ...table, ...paragraph, ...character, ...direct };
  for (const toggle of TOGGLES) {
    if (direct[toggle] !== undefined) continue;
    const odd = ((table[toggle] === true) !== (paragraph[toggle] === true)) !== (character[toggle] === true);
    all[toggle] = defaults[toggle] === true || odd;
  }
  return all;
}
