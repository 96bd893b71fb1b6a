/** Contrast with white that small text needs (WCAG 2, AA). */
const ENOUGH = 4.5;

/** A colour (six hex digits), darkened step by step until it can be read on white. */
export function readable(color: string): string {
  for (let shade = 1; shade > 0; shade -= 0.02) {
    const darker = channels(color).map((value) => value * shade);
    if (1.05 / (luminance(darker) + 0.05) >= ENOUGH) return darker.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('').toUpperCase();
  }
  return '000000';
}

const channels = (color: string): number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => linear(value / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const linear = (value: number): number => (value <= 0.039_28 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
