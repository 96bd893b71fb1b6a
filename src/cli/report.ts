import { createColors } from 'picocolors';
import type { Finding, Severity } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { Bilingual, Lang } from '../core/text.ts';

/** How findings are printed. */
interface ReportStyle {
  readonly lang: Lang;
  readonly color: boolean;
  /** With the line of the source and a caret below it. */
  readonly caret: boolean;
}

const SEVERITY: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
};
/** Longest stretch of a source line that is shown. */
const WIDTH = 100;

/** `file:line:col: lỗi: message`, or with the path in the draft where the place in the text is not known. */
export function formatFinding(finding: Finding, name: string, lines: readonly string[] | undefined, style: ReportStyle): string {
  const { bold, red, yellow, cyan } = createColors(style.color);
  const paint = { error: red, warning: yellow, info: cyan }[finding.severity];
  const { position } = finding;
  const file = position?.file ?? finding.file ?? name;
  const place = position === undefined ? file : `${file}:${position.line}:${position.column}`;
  const where = position === undefined && finding.path.length > 0 ? `${formatPath(finding.path)}: ` : '';
  const clause = finding.clause === undefined ? '' : ` (${finding.clause.ref})`;
  const line = `${bold(visible(place))}: ${paint(SEVERITY[finding.severity][style.lang])}: ${visible(where + finding.message[style.lang] + clause)}`;
  if (!style.caret || position === undefined || lines === undefined || file !== name) return line;
  return [line, ...excerpt(lines[position.line - 1] ?? '', position.column, (text) => paint(text))].join('\n');
}

/** The line of the source and a caret below the column; nothing where the line is empty. */
function excerpt(line: string, column: number, paint: (text: string) => string): string[] {
  const text = line.normalize('NFC');
  if (text.trim() === '') return [];
  const from = column > WIDTH ? column - WIDTH / 2 : 0;
  const shown = visible(text.slice(from, from + WIDTH)).replaceAll('\t', ' ');
  return [`  ${from > 0 ? '…' : ''}${shown}`, `  ${' '.repeat(Math.max(0, column - 1 - from) + (from > 0 ? 1 : 0))}${paint('^')}`];
}

/** Control characters (they could steer a terminal) as a sign. */
export const visible = (text: string): string => text.replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F]/gu, '\uFFFD');

/** How many errors and warnings there are. */
export function summary(findings: readonly Finding[], files: number, lang: Lang): string {
  const count = (severity: Severity): number => findings.filter((f) => f.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  return lang === 'vi'
    ? `${files} tệp: ${errors} lỗi, ${warnings} cảnh báo`
    : `${files} file${files === 1 ? '' : 's'}: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`;
}
