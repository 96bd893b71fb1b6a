import type { Glyph, Marks, Stroke } from './marks.ts';

type Turn = (x: number, y: number) => readonly [number, number];

/** How a point of a page comes to lie when writing of this direction is turned upright. */
function turnOf(angle: number, { width, height }: Pick<Marks, 'width' | 'height'>): Turn {
  if (angle === 90) return (x, y) => [y, width - x];
  if (angle === -90) return (x, y) => [height - y, x];
  return (x, y) => [width - x, height - y];
}

/** Direction of writing to the next quarter turn. */
const quarter = (angle: number): number => { const turned = Math.round(angle / 90) * 90; return turned === -180 ? 180 : turned; };

/** A page on which most is written sideways, turned as one turns the paper to read it. */
export function upright(marks: Marks): Marks {
  const counts = new Map<number, number>();
  for (const { angle } of marks.glyphs) counts.set(quarter(angle), (counts.get(quarter(angle)) ?? 0) + 1);
  const [angle, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  if (angle === 0 || count < 0.6 * marks.glyphs.length) return marks;
  const turn = turnOf(angle, marks);
  const strokes = [...marks.horizontal, ...marks.vertical].map((stroke) => turnedStroke(stroke, turn));
  const box = <T extends { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>(one: T): T => {
    const [a, b] = [turn(one.x, one.y), turn(one.x + one.width, one.y + one.height)];
    return { ...one, x: Math.min(a[0], b[0]), y: Math.min(a[1], b[1]), width: Math.abs(a[0] - b[0]), height: Math.abs(a[1] - b[1]) };
  };
  const across = angle !== 180;
  return {
    ...marks, width: across ? marks.height : marks.width, height: across ? marks.width : marks.height, glyphs: marks.glyphs.map((glyph) => turnedGlyph(glyph, angle, turn)),
    horizontal: strokes.filter((s) => s.x2 - s.x1 >= s.y2 - s.y1), vertical: strokes.filter((s) => s.x2 - s.x1 < s.y2 - s.y1), images: marks.images.map(box), links: marks.links.map(box),
  };
}

function turnedGlyph(glyph: Glyph, angle: number, turn: Turn): Glyph {
  const [x, y] = turn(glyph.x, glyph.y);
  const left = glyph.angle - angle;
  return { ...glyph, x, y, angle: left > 180 ? left - 360 : left <= -180 ? left + 360 : left };
}

function turnedStroke(stroke: Stroke, turn: Turn): Stroke {
  const [a, b] = [turn(stroke.x1, stroke.y1), turn(stroke.x2, stroke.y2)];
  return { ...stroke, x1: Math.min(a[0], b[0]), x2: Math.max(a[0], b[0]), y1: Math.min(a[1], b[1]), y2: Math.max(a[1], b[1]) };
}

/** Letters written in another direction than the page, each group of one direction as if it stood upright. */
export function slanted(glyphs: readonly Glyph[]): Glyph[] {
  const other = glyphs.filter(({ angle }) => Math.abs(angle) > 2);
  return other.map((glyph) => {
    const turn = (-glyph.angle * Math.PI) / 180;
    return { ...glyph, x: glyph.x * Math.cos(turn) - glyph.y * Math.sin(turn), y: glyph.x * Math.sin(turn) + glyph.y * Math.cos(turn), angle: 0 };
  });
}
