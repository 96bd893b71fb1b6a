import type { Finding } from '../core/finding.ts';
import type { Suppression } from './options.ts';

/** `# vanban-bo-qua ngay/thu-sai: lý do (đến 2026-12-31)` in YAML, the same in `<!-- … -->` in Markdown. */
const DIRECTIVE = /(?:^|\s)(?:#|<!--)\s*vanban-bo-qua(?:\s+([^\s:]{1,80}))?\s*(?::([^\n]{0,300}?))?\s*(?:-->.*)?$/u;
const DEN = /\(\s*đến\s+(\d{4}-\d{2}-\d{2})\s*\)\s*$/u;

interface Directives {
  readonly suppressions: readonly (Suppression & Pick<Finding, 'position' | 'file'>)[];
  readonly wrong: readonly Finding[];
}

/** Suppressions that stand in the text of a draft: for their own line, or for the next one where nothing else stands on theirs. */
export function directivesOf(text: string, file: string | undefined): Directives {
  if (!text.includes('vanban-bo-qua')) return { suppressions: [], wrong: [] };
  const lines = text.split(/\r\n?|\n/u);
  const found = lines.flatMap((line, i) => {
    if (line.length > 4000) return [];
    const match = DIRECTIVE.exec(line.normalize('NFC'));
    return match === null ? [] : [{ match, line: i + 1, target: line.slice(0, match.index).trim() === '' ? nextLine(lines, i) : i + 1 }];
  });
  const at = (line: number): Pick<Finding, 'position' | 'file'> => ({ position: { line, column: 1 }, ...(file === undefined ? {} : { file }) });
  return {
    suppressions: found.flatMap(({ match: [, rule, words = ''], line, target }) => {
      const until = DEN.exec(words)?.[1];
      const reason = words.replace(DEN, '').trim();
      return rule === undefined || reason === '' ? [] : [{ rule, reason, until, line: target, ...at(line) }];
    }),
    wrong: found.flatMap(({ match: [whole, rule, words = ''], line }) =>
      rule !== undefined && words.replace(DEN, '').trim() !== '' ? [] : [{ id: 'bo-qua/thieu-ly-do', severity: 'error' as const, path: [], actual: whole.trim(), ...at(line), message: { vi: '«vanban-bo-qua» thiếu quy tắc hoặc lý do; cần «vanban-bo-qua <quy tắc>: <lý do>»', en: '“vanban-bo-qua” lacks a rule or a reason; needed: “vanban-bo-qua <rule>: <reason>”' } }],
    ),
  };
}

/** The next line with anything on it but another directive. */
function nextLine(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, i) => i > from && line.trim() !== '' && !DIRECTIVE.test(line));
  return (at < 0 ? from : at) + 1;
}
