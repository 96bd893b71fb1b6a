/** A source text as the reader sees it (no byte order mark, line ends as `\n`, composed letters), with the way back. */
export interface SourceMap {
  readonly text: string;
  /** Offset of a line and column, both from 1. */
  offset(line: number, column: number): number;
  /** Line and column of an offset. */
  place(offset: number): { readonly line: number; readonly column: number };
  /** Where in the source itself an offset of the text is. */
  back(offset: number): number;
}

const BITS = /^\uFEFF|\r\n?|\P{M}\p{M}*|\p{M}+/gsu;

/** The map of a source; undefined where letters compose across more than their marks, and no way back is certain. */
export function sourceMap(source: string): SourceMap | undefined {
  const text = seen(source).normalize('NFC');
  const offsets = text === source ? undefined : offsetsOf(source, text);
  if (text !== source && offsets === undefined) return undefined;
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return {
    text,
    offset: (line, column) => (lines[line - 1] ?? text.length) + column - 1,
    place: (offset) => {
      const line = lines.findLastIndex((start) => start <= offset) + 1;
      return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
    },
    back: (offset) => offsets?.[offset] ?? offset,
  };
}

const seen = (source: string): string => source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');

function offsetsOf(source: string, text: string): Uint32Array | undefined {
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const { 0: raw, index } of source.matchAll(BITS)) {
    const bit = seen(raw).normalize('NFC');
    if (!text.startsWith(bit, at)) return undefined;
    for (let i = 0; i < bit.length; i++) offsets[at + i] = index + (bit.length === raw.length ? i : 0);
    at += bit.length;
  }
  offsets[at] = source.length;
  return at === text.length ? offsets : undefined;
}
