import { MO_CUM, TU_GHEP } from '../catalog/cum-tu.ts';
import { NBSP, thuong } from '../core/text.ts';
import type { Pt } from '../core/units.ts';
import { measure } from '../metrics/metrics.ts';
import type { TextStyle } from './tree.ts';

/** Costs of cutting between two words, in squared points: cheap before a phrase, dear inside a quoted name, dearest inside a word; and of one more line. */
const CUT = { phrase: 0, plain: 3600, quote: 30_000, compound: 90_000, line: 10_000 } as const;

interface Word {
  readonly text: string;
  readonly width: Pt;
  /** The words before it have opened a quotation that they do not close. */
  readonly quoted: boolean;
}

/** A title of more words is none: it is cut where lines are full, since weighing every way would take its time. */
const MOST_WORDS = 300;

/**
 * Cuts a centred text into as few lines as fit, of even length, between phrases rather than inside words
 * (never “ĐÀO / TẠO”): where the fewest lines would tear a word or a quoted name, one more is taken. Words are split at plain spaces only. A word wider than the line stands alone.
 */
export function balance(text: string, style: TextStyle, width: Pt): string[] {
  const words = wordsOf(text, style);
  const space = measure(' ', style);
  const fewest = greedy(words, space, width).length;
  if (fewest <= 1) return [text];
  if (words.length > MOST_WORDS) return greedy(words, space, width);
  const tight = best(words, space, width, fewest);
  const loose = tight === undefined || tight.cost >= CUT.quote ? best(words, space, width, fewest + 1) : undefined;
  return ((loose?.cost ?? Number.POSITIVE_INFINITY) + CUT.line < (tight?.cost ?? Number.POSITIVE_INFINITY) ? loose : tight)?.lines ?? greedy(words, space, width);
}

function wordsOf(text: string, style: TextStyle): Word[] {
  let depth = 0;
  return text.split(' ').map((word) => {
    const quoted = depth > 0;
    for (const c of word) depth += c === '“' ? 1 : c === '”' ? -Math.min(1, depth) : 0;
    return { text: word, width: measure(word, style), quoted };
  });
}

function greedy(words: readonly Word[], space: Pt, width: Pt): string[] {
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (used + space + word.width <= width) {
      lines[lines.length - 1] += ` ${word.text}`;
      used += space + word.width;
    } else {
      lines.push(word.text);
      used = word.width;
    }
  }
  return lines;
}

/** The cheapest way to set words in exactly `count` lines: squared raggedness and the costs of the cuts. */
function best(words: readonly Word[], space: Pt, width: Pt, count: number): Way | undefined {
  const total = words.reduce((sum, word) => sum + word.width + space, -space);
  const even = (total - (count - 1) * space) / count;
  const memo = new Map<string, Way | undefined>();
  const solve = (from: number, left: number): Way | undefined => {
    const key = `${from}:${left}`;
    if (!memo.has(key)) memo.set(key, cheapest(words, from, left, { space, width, even }, solve));
    return memo.get(key);
  };
  return solve(0, count);
}

interface Way {
  readonly cost: number;
  readonly lines: string[];
}
interface Room {
  readonly space: Pt;
  readonly width: Pt;
  readonly even: Pt;
}

function cheapest(words: readonly Word[], from: number, left: number, room: Room, solve: (from: number, left: number) => Way | undefined): Way | undefined {
  let found: Way | undefined;
  let line = -room.space;
  for (let to = from + 1; to <= words.length; to += 1) {
    line += room.space + (words[to - 1]?.width ?? 0);
    if (line > room.width && to > from + 1) break;
    const rest = to === words.length ? { cost: 0, lines: [] } : left > 1 ? solve(to, left - 1) : undefined;
    if (rest === undefined) continue;
    const cost = (line - room.even) ** 2 + rest.cost + (to === words.length ? 0 : costBefore(words, to));
    if (found === undefined || cost < found.cost) found = { cost, lines: [words.slice(from, to).map((w) => w.text).join(' '), ...rest.lines] };
  }
  return found;
}

const bare = (word: string): string => thuong(word).replace(/[^\p{L}\p{N}]/gu, '');

const costBefore = (words: readonly Word[], at: number): number =>
  cutCost(words[at - 1]?.text ?? '', words[at]?.text ?? '') + (words[at]?.quoted === true ? CUT.quote : 0);

function cutCost(left: string, right: string): number {
  if (/[,;:.]$/u.test(left) || /^[("“]/u.test(right)) return CUT.phrase;
  if (TU_GHEP.has(`${bare(left)} ${bare(right)}`)) return CUT.compound;
  if (/\p{N}$/u.test(left) && /^(tháng|năm)$/u.test(bare(right.split(NBSP)[0] ?? ''))) return CUT.compound;
  if (left === '-' || left === '–') return CUT.phrase;
  const opens = bare(right.split(NBSP)[0] ?? '');
  return MO_CUM.has(opens) ? CUT.phrase : CUT.plain;
}

/** Width of the longest line of a text cut at given lines. */
export const longest = (lines: readonly string[], style: TextStyle): Pt => Math.max(0, ...lines.map((line) => measure(line, style)));
