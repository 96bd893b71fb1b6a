import type { Clause } from './clause.ts';
import type { Path } from './path.ts';
import type { Role } from './role.ts';
import type { Bilingual } from './text.ts';

/** How much a finding weighs; only an error stops a render. */
export type Severity = 'error' | 'warning' | 'info';

/** Where in a source text something stands; lines and columns count from 1. */
export interface Position {
  readonly file?: string;
  readonly line: number;
  readonly column: number;
}

/** Where in a finished file something stands, as people find it. */
export interface FilePlace {
  /** Page, from 1, where pages are known. */
  readonly page?: number;
  /** Paragraph, from 1, in reading order. */
  readonly paragraph?: number;
  /** What the paragraph is taken for. */
  readonly role?: Role;
  /** That component in words. */
  readonly name?: Bilingual;
  /** How its text begins. */
  readonly text?: string;
  /** The words of it that are concerned, where it is not all of them. */
  readonly quote?: string;
}

/** A change of one text of a draft, by its path. */
export interface Edit {
  readonly path: Path;
  /** The whole text that stands there now. */
  readonly from: string;
  /** The whole text that should. */
  readonly to: string;
}

/** Another place that a finding is about, such as the other of two dates. */
export interface Related {
  readonly path: Path;
  readonly message: Bilingual;
  readonly position?: Position;
  /** In a finished file. */
  readonly place?: FilePlace;
}

/** One thing that is wrong or doubtful, as data; the sentence is made last. */
export interface Finding {
  /** Stable name, `<part>/<condition>`. */
  readonly id: string;
  readonly severity: Severity;
  readonly path: Path;
  /** Part, what is there, what is needed; actual first, expected second. */
  readonly message: Bilingual;
  readonly actual?: unknown;
  readonly expected?: unknown;
  readonly clause?: Clause;
  readonly related?: readonly Related[];
  /** Edits that put it right, where there is one right answer. */
  readonly fix?: readonly Edit[];
  readonly file?: string;
  readonly position?: Position;
  /** In a finished file (DOCX, PDF): page, paragraph, component, found text. */
  readonly place?: FilePlace;
}

/** Does a list of findings hold an error? */
export const hasError = (findings: readonly Finding[]): boolean => findings.some((f) => f.severity === 'error');
