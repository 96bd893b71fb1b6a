import type { Align, ParaStyle } from '../../layout/tree.ts';
import type { Pt } from '../../core/units.ts';
import { childrenOf, type XmlElement } from '../package/xml.ts';
import { child, flag, points, val, whole } from './xml-kit.ts';
import { table } from '../package/table.ts';

/** What one place of the file says of a paragraph; absent is not said. */
export interface ParaProps {
  readonly style?: string;
  readonly align?: Align;
  readonly left?: Pt;
  readonly right?: Pt;
  /** Negative: hanging. */
  readonly firstLine?: Pt;
  /** Hundredths of a letter, which go before points where they are not 0. */
  readonly leftChars?: number;
  readonly rightChars?: number;
  readonly firstLineChars?: number;
  readonly before?: Pt;
  readonly after?: Pt;
  /** Hundredths of a line. */
  readonly beforeLines?: number;
  readonly afterLines?: number;
  /** Space as in a web page. */
  readonly beforeAuto?: boolean;
  readonly afterAuto?: boolean;
  /** In 1/240 of a line, or twips. */
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** No space between paragraphs of one style. */
  readonly contextual?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly bidi?: boolean;
  /** From 1; 0 is body text. */
  readonly outline?: number;
  readonly numId?: string;
  readonly level?: number;
  readonly borders?: XmlElement;
  readonly tabs?: readonly TabStop[];
  /** A frame that floats beside the text. */
  readonly frame?: Readonly<Record<string, string>>;
}
/** A tab stop, or the word that one of a style is gone. */
export interface TabStop {
  readonly at: Pt;
  readonly kind: string;
}

const EMPTY: ParaProps = {};

type Open = { -readonly [K in keyof ParaProps]: ParaProps[K] };

/** Reads a `w:pPr`: one walk over its children, since there is one for each paragraph. */
export function paraPropsOf(pPr: XmlElement | undefined): ParaProps {
  if (pPr === undefined || pPr.children.length === 0) return EMPTY;
  const props: Open = {};
  for (const one of pPr.children) {
    if (typeof one === 'string') continue;
    const name = one.name;
    const on = SWITCHES[name];
    if (on !== undefined) props[on] = flag(one) === true;
    else if (name === 'w:ind') indent(props, one.attributes);
    else if (name === 'w:spacing') spacing(props, one.attributes);
    else readOne(props, one);
  }
  const align = props.align;
  // In a paragraph from right to left, `left` means the side where lines begin.
  if (props.bidi === true && align !== undefined) props.align = TURNED[align];
  return props;
}

type Switch = 'keepNext' | 'keepLines' | 'widowControl' | 'contextual' | 'pageBreakBefore' | 'bidi';
const SWITCHES: Readonly<Record<string, Switch>> = table({
  'w:keepNext': 'keepNext', 'w:keepLines': 'keepLines', 'w:widowControl': 'widowControl', 'w:contextualSpacing': 'contextual', 'w:pageBreakBefore': 'pageBreakBefore', 'w:bidi': 'bidi',
});

function readOne(props: Open, one: XmlElement): void {
  const value = val(one);
  switch (one.name) {
    case 'w:pStyle':
      return set(props, 'style', value);
    case 'w:jc':
      return set(props, 'align', value === undefined ? undefined : ALIGNS[value]);
    case 'w:outlineLvl':
      return set(props, 'outline', outlineOf(value));
    case 'w:numPr':
      set(props, 'numId', val(child(one, 'w:numId')));
      return set(props, 'level', whole(val(child(one, 'w:ilvl'))));
    case 'w:pBdr':
      return set(props, 'borders', one);
    case 'w:tabs':
      return set(props, 'tabs', tabsOf(one));
    case 'w:framePr':
      return set(props, 'frame', one.attributes);
    default:
  }
}
function set<K extends keyof Open>(props: Open, key: K, value: Open[K]): void {
  if (value !== undefined) props[key] = value;
}

type Attributes = Readonly<Record<string, string>>;

function indent(props: Open, ind: Attributes): void {
  const hanging = points(ind['w:hanging']);
  const hangingChars = whole(ind['w:hangingChars']);
  set(props, 'left', points(ind['w:start'] ?? ind['w:left']));
  set(props, 'right', points(ind['w:end'] ?? ind['w:right']));
  set(props, 'firstLine', hanging === undefined ? points(ind['w:firstLine']) : -hanging);
  set(props, 'leftChars', whole(ind['w:startChars'] ?? ind['w:leftChars']));
  set(props, 'rightChars', whole(ind['w:endChars'] ?? ind['w:rightChars']));
  set(props, 'firstLineChars', hangingChars === undefined ? whole(ind['w:firstLineChars']) : -hangingChars);
}

function spacing(props: Open, said: Attributes): void {
  const { 'w:lineRule': rule, 'w:line': text } = said;
  const line = text === undefined ? undefined : Number(text);
  const isLine = Number.isFinite(line);
  set(props, 'before', points(said['w:before']));
  set(props, 'after', points(said['w:after']));
  set(props, 'beforeLines', whole(said['w:beforeLines']));
  set(props, 'afterLines', whole(said['w:afterLines']));
  set(props, 'beforeAuto', onOff(said['w:beforeAutospacing']));
  set(props, 'afterAuto', onOff(said['w:afterAutospacing']));
  if (isLine) set(props, 'line', line);
  set(props, 'lineRule', rule === 'exact' || rule === 'atLeast' ? rule : isLine ? 'auto' : undefined);
}
const onOff = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : value !== '0' && value !== 'false' && value !== 'off');

const ALIGNS: Readonly<Record<string, Align>> = table({
  left: 'left', start: 'left', center: 'center', right: 'right', end: 'right', both: 'justify', distribute: 'justify',
  lowKashida: 'justify', mediumKashida: 'justify', highKashida: 'justify', thaiDistribute: 'justify',
});
const TURNED: Readonly<Record<Align, Align>> = { left: 'right', right: 'left', center: 'center', justify: 'justify' };

function outlineOf(value: string | undefined): number | undefined {
  const level = whole(value);
  if (level === undefined) return undefined;
  return level >= 0 && level <= 8 ? level + 1 : 0;
}

function tabsOf(tabs: XmlElement): readonly TabStop[] {
  return childrenOf(tabs, 'w:tab').flatMap(({ attributes }) => {
    const at = points(attributes['w:pos']);
    return at === undefined ? [] : [{ at, kind: attributes['w:val'] ?? 'left' }];
  });
}

/** Layers of what is said of a paragraph, the weakest first; tab stops add up. */
export function mergeParas(layers: readonly ParaProps[]): ParaProps {
  if (layers.length === 1) return layers[0] ?? EMPTY;
  const tabbed = layers.filter((layer) => layer.tabs !== undefined);
  const tabs = tabbed.length < 2 ? tabbed[0]?.tabs : tabbed.reduce<readonly TabStop[]>((below, { tabs: above = [] }) => overTabs(below, above), []);
  return Object.assign({}, ...layers, tabs === undefined ? {} : { tabs });
}
const overTabs = (below: readonly TabStop[], above: readonly TabStop[]): readonly TabStop[] => [
  ...below.filter(({ at }) => !above.some((one) => Math.abs(one.at - at) < 0.05)),
  ...above,
];

/** What is not said: one line, no space, left. */
export const PLAIN: ParaStyle = {
  align: 'left', left: 0, right: 0, firstLine: 0, before: 0, after: 0, line: { kind: 'multiple', value: 1 }, keepNext: false, keepLines: false, widowControl: true,
};
