/** How far behind its known place a text is looked for. */
const REACH = 40_000;
/** At so many places at most, with so many steps in all for each character of the text. */
const TRIES = 2_000;
const STEPS = 20;

/**
 * Where a text of a draft stands in its source, character by character: folded lines, escapes and indentation are seen through.
 * Gives the source offsets of every character and of the end; undefined where it is not found from `from` on. `nth`: where it
 * stands once more, behind that.
 */
export function offsetsOf(source: string, from: number, text: string, nth = 0): readonly number[] | undefined {
  if (text === '') return undefined;
  const limit = Math.min(source.length, from + Math.min(REACH, TRIES));
  const budget = { left: text.length * STEPS + REACH };
  let more = nth;
  for (let at = from; at < limit && budget.left > 0; at++) {
    const map = matchAt(source, at, text, budget);
    if (map === undefined) continue;
    if (more === 0) return map;
    more -= 1;
  }
  return undefined;
}

interface Budget {
  left: number;
}

/** A backslash stands for itself in one source, and begins an escape in another: both are tried. */
const matchAt = (source: string, at: number, text: string, budget: Budget): readonly number[] | undefined =>
  matched(source, at, text, budget, plain) ?? (source[at] === text[0] || source[at] === '\\' ? matched(source, at, text, budget, escaped) : undefined);

type Step = (source: string, raw: number, char: string) => number | undefined;

/** Offsets in the source of each character of the text and of its end, where the text stands at `at`. */
function matched(source: string, at: number, text: string, budget: Budget, step: Step): readonly number[] | undefined {
  const map: number[] = [];
  let raw = at;
  for (let i = 0; i < text.length; i++) {
    map.push(raw);
    budget.left -= 1;
    const next = step(source, raw, text[i] ?? '');
    if (next === undefined) return undefined;
    raw = next;
  }
  return [...map, raw];
}

const ESCAPE = /^(?:\\(?:u([0-9a-fA-F]{4})|(t)|(["\\/*_#`~^[\]()<>{}.!|+-]))|'('))/u;
const SPACES = /^[^\S\n]*(?:\\?\r?\n[^\S\n]*(?:>[^\S\n]*)?)*/u;

/** The source offset behind one character of the text, which may be written as an escape; undefined where another stands there. */
const plain: Step = (source, raw, char) => spaces(source, raw, char) ?? (source[raw] === char ? raw + 1 : escape(source, raw, char));
const escaped: Step = (source, raw, char) => escape(source, raw, char) ?? spaces(source, raw, char) ?? (source[raw] === char ? raw + 1 : undefined);

function escape(source: string, raw: number, char: string): number | undefined {
  if (source[raw] !== '\\' && source[raw] !== "'") return undefined;
  const found = ESCAPE.exec(source.slice(raw, raw + 6));
  if (found === null) return undefined;
  const [all, code, tab, sign, quote] = found;
  const meant = code === undefined ? (tab === undefined ? (sign ?? quote) : '\t') : String.fromCharCode(Number.parseInt(code, 16));
  return meant === char ? raw + all.length : undefined;
}

function spaces(source: string, raw: number, char: string): number | undefined {
  if (!/\s/u.test(char)) return undefined;
  const length = SPACES.exec(source.slice(raw, raw + 400))?.[0].length ?? 0;
  if (length === 0) return undefined;
  // Two spaces of the text are two of the source.
  return char === source[raw] && /[^\S\r\n]/u.test(source[raw + 1] ?? '') ? raw + 1 : raw + length;
}
