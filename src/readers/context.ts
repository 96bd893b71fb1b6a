import type { Clause } from '../core/clause.ts';
import type { Finding, Position, Severity } from '../core/finding.ts';
import { formatPath, type Path } from '../core/path.ts';
import type { Bilingual } from '../core/text.ts';
import { PlaceBook } from './positions.ts';

/** Reads a file named in a draft, synchronously and confined by the caller; undefined where there is none. May throw with a message. */
export type Load = (path: string) => Uint8Array | undefined;

/** What one run of the reader shares: the findings so far, where things stand, how to fetch files. */
export interface Context {
  readonly file: string | undefined;
  readonly findings: Finding[];
  readonly places: PlaceBook;
  readonly load: Load | undefined;
  readonly maxBytes: number;
  /** May verbatim forms stand in the draft? */
  readonly nguyenVan: boolean;
  /** Files that are being read, outermost first; a file in it that is named again is a cycle. */
  readonly stack: readonly string[];
  /** Folder of the file being read, from that of the outermost draft: `''` or `phu-luc/`. */
  readonly folder: string;
  /** Paths about which the last word is said: later checks of what stands there stay silent. */
  readonly settled: Path[];
  /** Links with text of their own, such as `[Mục II](#to-chuc)`: held against what is printed. */
  readonly typedRefs: TypedRef[];
}

export interface TypedRef {
  readonly id: string;
  readonly text: string;
  readonly path: Path;
  readonly position: Position | undefined;
}

export interface Origin {
  readonly file: string | undefined;
  readonly load: Load | undefined;
  readonly maxBytes: number;
  readonly nguyenVan: boolean;
  readonly stack: readonly string[];
  readonly folder: string;
}

/** A context with nothing in it yet. */
export const newContext = (origin: Origin, places = new PlaceBook()): Context => ({ ...origin, findings: [], places, settled: [], typedRefs: [] });

/** Says that nothing more is to be said about what stands at a path. */
export const settle = (ctx: Context, ...paths: readonly Path[]): void => void ctx.settled.push(...paths);
const within = (list: readonly Path[], path: Path): boolean => list.some((s) => s.length <= path.length && s.every((key, i) => key === path[i]));

/** Is the last word about a path said? */
export const isSettled = (ctx: Context, path: Path): boolean => within(ctx.settled, path);

export interface Note {
  readonly id: string;
  readonly severity?: Severity;
  readonly path: Path;
  readonly message: Bilingual;
  readonly actual?: unknown;
  readonly expected?: unknown;
  readonly clause?: Clause;
  /** Absent: the place of the path. */
  readonly position?: Position | undefined;
}

/** Adds a finding; its place is that of its path where none is given. */
export function note(ctx: Context, n: Note): void {
  const position = n.position ?? ctx.places.at(n.path);
  ctx.findings.push({
    id: n.id,
    severity: n.severity ?? 'error',
    path: n.path,
    // Sentences are made for both languages at once, with one name for the whole draft.
    message: { vi: n.message.vi, en: n.message.en.replace(formatPath([]), formatPath([], 'en')) },
    ...(n.actual === undefined ? {} : { actual: n.actual }),
    ...(n.expected === undefined ? {} : { expected: n.expected }),
    ...(n.clause === undefined ? {} : { clause: n.clause }),
    ...(ctx.file === undefined ? {} : { file: ctx.file }),
    ...(position === undefined ? {} : { position }),
  });
}

/** A value as a message shows it: short, on one line, objects by their kind. */
export function hien(value: unknown): string {
  const text = typeof value === 'string' ? value : Array.isArray(value) ? `[${value.length}]` : typeof value === 'object' && value !== null ? '{…}' : String(value);
  const line = text.replace(/\s+/gu, ' ').replace(/[\u0000-\u001F\u007F-\u009F]/gu, '\uFFFD');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
