import { type Finding, hasError } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { checkLayout } from './layout/compose.ts';
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
  const { draft, diagnostics, positions } = read(source, options);
  const layout = draft === undefined ? [] : checkLayout(draft).map((finding) => located(finding, positions.at(finding.path)));
  const findings = [...diagnostics, ...layout];
  return { ok: !hasError(findings), findings };
}

const located = (finding: Finding, position: Finding['position']): Finding =>
  position === undefined ? finding : { ...finding, position, ...(position.file === undefined ? {} : { file: position.file }) };
