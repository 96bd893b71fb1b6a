import { type Finding, hasError } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import type { ParseOptions } from './readers/index.ts';
import { read } from './ready.ts';

/** What a check found, as data. */
export interface Report {
  /** No finding is an error. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks a draft, or the text of one (YAML, JSON, Markdown): what its schema knows, references, tables, images and
 * choices of form against the standard. Findings carry path, position (for texts), what is there, what is needed and the clause.
 */
export function check(source: string | Uint8Array | BanThao | VanBan, options: ParseOptions = {}): Report {
  const { diagnostics } = read(source, options);
  return { ok: !hasError(diagnostics), findings: diagnostics };
}
