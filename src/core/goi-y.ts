import { thuong } from './text.ts';

/** Texts longer than this are no slips of the hand. */
const MAX_LENGTH = 60;

/** Edit distance of two short texts (insert, delete, replace, swap of neighbours). */
function khoangCach(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Letters without marks, case and separators, since that is where slips happen: `Địa danh` and `dia-danh` are alike. */
const goc = (text: string): string => thuong(text).normalize('NFD').replace(/[\p{M}\s_-]/gu, '').replaceAll('đ', 'd');

/** The known word that a mistyped one most likely means; undefined where none is near. */
export function goiY(word: string, known: readonly string[]): string | undefined {
  if (word.length > MAX_LENGTH) return undefined;
  const typed = goc(word);
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of known) {
    const distance = khoangCach(typed, goc(name));
    const near = distance <= Math.max(1, Math.floor(Math.min(typed.length, name.length) / 3));
    if (near && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}
