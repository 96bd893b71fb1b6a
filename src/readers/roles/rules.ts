import { longest } from '../../layout/balance.ts';
import type { SeenRule } from '../seen/model.ts';
import type { Line } from './line.ts';

const CHARS = /^[-_–—=~]{3,}$/u;

/** A rule line that is typed as a row of hyphens or underscores; undefined where a line is something else. */
export function ruleOfChars(line: Line): SeenRule | undefined {
  if (!CHARS.test(line.text)) return undefined;
  const length = longest([line.text], { size: line.look.size, bold: line.look.bold > 0.5, italic: false, color: '000000' });
  return { kind: 'rule', place: line.src.place, length, thickness: 0.5, drawn: 'chars' };
}
