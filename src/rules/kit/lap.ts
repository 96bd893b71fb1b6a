import { boDuoi } from '../../core/text.ts';
import type { Printed } from './printed.ts';
import { tenDay } from './ten.ts';

/** A line that says the same as an earlier one. */
export interface Lap {
  readonly dau: Printed;
  readonly sau: Printed;
  readonly text: string;
}

/** What a recipient is called, without stops, purpose in brackets and the way its name is shortened. */
const tenNoiNhan = (text: string): string => tenDay(boDuoi(text.replace(/\([^()]{0,300}\)/gu, ' '), ';., '));

/** Lines of a list whose names stand twice. */
export function lapTrong(lines: readonly Printed[]): readonly Lap[] {
  const seen = new Map<string, Printed>();
  const out: Lap[] = [];
  for (const line of lines) {
    const name = tenNoiNhan(line.text);
    const first = seen.get(name);
    if (name === '') continue;
    if (first === undefined) seen.set(name, line);
    else out.push({ dau: first, sau: line, text: boDuoi(line.text, ';. ') });
  }
  return out;
}
