/** A stretch of a source text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** How far behind its known place a text is looked for. */
const REACH = 40_000;
/** At so many places at most. */
const TRIES = 2_000;

/**
 * Where a text of a draft stands in its source, character by character: folded lines, escapes, indentation and decomposed letters
 * are seen through. Gives the source range of `[start, end)` of the text; undefined where it is not found from `from` on.
 */
export function rangeOf(source: string, from: number, text: string, start: number, end: number): Range | undefined {
  const first = text[0];
  if (first === undefined) return undefined;
  const limit = Math.min(source.length, from + REACH);
  for (let at = from, tries = 0; at < limit && tries < TRIES; at++, tries++) {
    const map = matchAt(source, at, text);
    if (map !== undefined) return { start: map[start] ?? at, end: end >= text.length ? (map[text.length] ?? at) : (map[end] ?? at) };
  }
  return undefined;
}

/** Offsets in the source of each character of the text and of its end, where the text stands at `at`. */
function matchAt(source: string, at: number, text: string): readonly number[] | undefined {
  const map: number[] = [];
  let raw = at;
  for (let i = 0; i < text.length; i++) {
    map.push(raw);
    const next = step(source, raw, text[i] ?? '');
    if (next === undefined) return undefined;
    raw = next;
  }
  return [...map, raw];
}

const ESCAPE = /^\\(?:u([0-9a-fA-F]{4})|(["\\/*_#`~^[\]()<>{}.!|+-]))/u;
const SPACES = /^[^\S\n]*(?:\\?\r?\n[^\S\n]*(?:>[^\S\n]*)?)*/u;
const CLUSTER = /^\P{M}\p{M}+/u;

/** The source offset behind one character of the text; undefined where another stands there. */
function step(source: string, raw: number, char: string): number | undefined {
  if (/\s/u.test(char)) {
    const spaces = SPACES.exec(source.slice(raw, raw + 400))?.[0].length ?? 0;
    return spaces === 0 ? undefined : char === ' ' && source[raw] === ' ' && source[raw + 1] === ' ' ? raw + 1 : raw + spaces;
  }
  if (source[raw] === char && !/\p{M}/u.test(source[raw + 1] ?? '')) return raw + 1;
  const escaped = ESCAPE.exec(source.slice(raw, raw + 6));
  if (escaped !== null && (escaped[2] ?? String.fromCharCode(Number.parseInt(escaped[1] ?? '', 16))) === char) return raw + escaped[0].length;
  const cluster = CLUSTER.exec(source.slice(raw, raw + 8))?.[0];
  return cluster?.normalize('NFC') === char ? raw + cluster.length : undefined;
}
