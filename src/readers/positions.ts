import { formatPath, type Path } from '../core/path.ts';
import type { Position } from '../core/finding.ts';

/** Where the facts of a draft stand in its source text. */
export interface Positions {
  /** Line and column of the value at a path, or of the nearest thing around it that is known; undefined for typed objects. */
  at(path: Path): Position | undefined;
}

/** Places as a source format knows them: exact or undefined, of a value and of the name of a field. */
export interface PlaceFinder {
  value(path: Path): Position | undefined;
  key(path: Path): Position | undefined;
}

/** A typed object has no places. */
export const NO_PLACES: PlaceFinder = { value: () => undefined, key: () => undefined };

/** The places of a source text, with what Markdown, profiles and attached files add to them later. */
export class PlaceBook implements Positions {
  readonly #added = new Map<string, Position>();
  readonly #mounts = new Map<string, Positions>();
  readonly #finder: PlaceFinder;
  constructor(finder: PlaceFinder = NO_PLACES) {
    this.#finder = finder;
  }

  add(path: Path, position: Position): void {
    this.#added.set(formatPath(path), position);
  }

  /** What stands below a path has its places in another source. */
  mount(path: Path, positions: Positions): void {
    this.#mounts.set(formatPath(path), positions);
  }

  /** What stands below `path` was written below `source`: in another book, or in this one before lists grew. */
  redirect(path: Path, source: Path, book: PlaceBook = this): void {
    this.mount(path, { at: (rest) => book.#own([...source, ...rest]) });
  }

  at(path: Path): Position | undefined {
    for (let length = path.length; this.#mounts.size > 0 && length > 0; length--) {
      const mounted = this.#mounts.get(formatPath(path.slice(0, length)));
      if (mounted !== undefined) return mounted.at(path.slice(length));
    }
    return this.#own(path);
  }

  #own(path: Path): Position | undefined {
    for (let length = path.length; length >= 0; length--) {
      const part = path.slice(0, length);
      const found = this.#added.get(formatPath(part)) ?? this.#finder.value(part);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Place of a field's name, for a field that should not be there. */
  keyAt(path: Path): Position | undefined {
    return this.#finder.key(path) ?? this.at(path);
  }
}
