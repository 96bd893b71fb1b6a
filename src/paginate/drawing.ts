import type { Pt } from '../core/units.ts';
import { blankSheet, type Draw, type Sheet, type Spaced } from './model.ts';

/** Strips one below the other, from the corner down. */
export const drawStack = (strips: readonly Spaced[]): Draw => (sheet, x, top) => {
  let y = top;
  for (const { gap, strip } of strips) {
    strip.draw(sheet, x, y + gap);
    y += gap + strip.height;
  }
};

/** Height of strips one below the other. */
export const stackHeight = (strips: readonly Spaced[]): Pt => strips.reduce((sum, { gap, strip }) => sum + gap + strip.height, 0);

/** Draws the same, its lines marked as not content: repeated table headers. */
export function drawRepeated(sheet: Sheet, draw: Draw, x: Pt, y: Pt): void {
  const again = blankSheet();
  draw(again, x, y);
  sheet.lines.push(...again.lines.map((line) => ({ ...line, artifact: true })));
  sheet.rules.push(...again.rules);
  sheet.pictures.push(...again.pictures);
}
