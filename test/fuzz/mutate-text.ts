import { mutateBytes } from './mutate-bytes.ts';
import type { Random } from './random.ts';

const PIECES = ['', ' '.repeat(5000), '\t', '\n', '\n'.repeat(2000), '\f', '\u00a0', '\u0300', '\u202e', '-'.repeat(5000), '_'.repeat(5000), '*'.repeat(3000), '|'.repeat(3000), '#'.repeat(500), '> '.repeat(2000), '('.repeat(3000), '1.'.repeat(2000), 'Điều 1. ', 'Số: ', 'Nơi nhận:', '- Lưu: VT, ', 'KT. ', '/', 'ngày 31 tháng 02 năm 0000', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc', 'x'.repeat(100_000), '<!--', '```', '&#1;', '\u0007'];

/** The text of a document with lines moved, doubled, dropped, broken or joined, and odd pieces put in. */
export function mutateText(text: string, random: Random): Uint8Array {
  const lines = text.split('\n');
  for (let i = random.times(12); i > 0; i--) change(lines, random);
  const bytes = new TextEncoder().encode(lines.join(random.below(12) === 0 ? '\r' : '\n'));
  return random.below(8) === 0 ? mutateBytes(bytes, random) : bytes;
}

function change(lines: string[], random: Random): void {
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const cut = random.below(line.length + 1);
  const kinds: readonly (() => void)[] = [
    () => void lines.splice(at, 1 + random.below(20)),
    () => void lines.splice(at, 0, ...lines.slice(random.below(lines.length)).slice(0, random.below(40))),
    () => void lines.splice(at, 1, line.slice(0, cut), line.slice(cut)),
    () => void lines.splice(at, 2, `${line} ${lines[at + 1] ?? ''}`),
    () => void (lines[at] = line.slice(0, cut) + random.of(PIECES) + line.slice(cut)),
    () => void (lines[at] = line.slice(0, cut) + random.of(PIECES) + line.slice(cut + random.below(20))),
    () => void (lines[at] = ' '.repeat(random.below(200)) + line),
    () => void (lines[at] = line.toUpperCase()),
    () => void (lines[at] = line.replaceAll(' ', random.of(['', '  ', '\t', '\u00a0']))),
    () => void (lines[at] = line.normalize('NFD')),
  ];
  random.of(kinds)();
}
