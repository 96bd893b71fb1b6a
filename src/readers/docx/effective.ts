import type { LineSpacing, ParaStyle } from '../../layout/tree.ts';
import type { Pt } from '../../core/units.ts';
import type { SeenText } from '../seen/model.ts';
import type { ParaProps } from './para-props.ts';
import type { RunSaid } from './run-props.ts';

/** The look of letters in the end. */
export type Look = Required<Pick<SeenText, 'size' | 'bold' | 'italic' | 'font' | 'color'>> & Pick<SeenText, 'underline' | 'superscript'>;

/** Word's own defaults where a file says nothing. */
const SIZE = 10;
const FONT = 'Times New Roman';
/** Single spacing of Times New Roman. */
const SINGLE = 1.15;
/** What a web page leaves above and below a paragraph. */
const WEB_SPACE = 14;
/** A line of hundredths. */
const GRID_LINE = 12;

/** The look of a run. */
export function lookOf(props: RunSaid): Look {
  return {
    size: props.size ?? SIZE,
    bold: props.bold === true,
    italic: props.italic === true,
    font: props.ascii ?? props.hAnsi ?? FONT,
    color: props.color ?? '000000',
    ...(props.underline === true ? { underline: true } : {}),
    ...(props.raise === 'superscript' ? { superscript: true } : {}),
  };
}

/** The look of a paragraph whose letters are `size` tall. */
export function paraStyleOf(props: ParaProps, size: Pt): ParaStyle {
  return {
    align: props.align ?? (props.bidi === true ? 'right' : 'left'),
    left: inLetters(props.leftChars, size) ?? props.left ?? 0,
    right: inLetters(props.rightChars, size) ?? props.right ?? 0,
    firstLine: inLetters(props.firstLineChars, size) ?? props.firstLine ?? 0,
    before: space(props.beforeAuto, props.beforeLines, props.before),
    after: space(props.afterAuto, props.afterLines, props.after),
    line: lineOf(props, size),
    keepNext: props.keepNext === true,
    keepLines: props.keepLines === true,
    widowControl: props.widowControl !== false,
  };
}

const inLetters = (hundredths: number | undefined, size: Pt): Pt | undefined =>
  hundredths === undefined || hundredths === 0 ? undefined : (hundredths / 100) * size;

function space(auto: boolean | undefined, lines: number | undefined, said: Pt | undefined): Pt {
  if (auto === true) return WEB_SPACE;
  return lines === undefined || lines === 0 ? (said ?? 0) : (lines / 100) * GRID_LINE;
}

/** "At least" is a height of its own only where the letters need less. */
function lineOf({ line = 240, lineRule = 'auto' }: ParaProps, size: Pt): LineSpacing {
  if (lineRule === 'auto') return { kind: 'multiple', value: line > 0 ? line / 240 : 1 };
  const height = Math.abs(line) / 20;
  if (lineRule === 'exact' && height > 0) return { kind: 'exact', value: height };
  return height > size * SINGLE ? { kind: 'exact', value: height } : { kind: 'multiple', value: 1 };
}
