import type { Finding, Severity } from '../../../core/finding.ts';
import { filePlace, quoted } from '../../place.ts';
import { visible } from '../../report.ts';
import { type Run, shown } from '../run.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: findings as annotations at their lines. */
export function github({ files, general, settings }: Run): string {
  const lines = [...files.flatMap(({ name, findings }) => shown(findings, settings).map((finding) => command(finding, name, settings.lang))), ...shown(general, settings).map((finding) => command(finding, '', settings.lang))];
  return lines.map((line) => `${line}\n`).join('');
}

function command(finding: Finding, name: string, lang: Run['settings']['lang']): string {
  const { id, severity, position, message, clause, place: at } = finding;
  const file = position?.file ?? finding.file ?? name;
  const place = [...(file === '' ? [] : [`file=${property(file.replaceAll('\\', '/'))}`]), ...(position === undefined ? [] : [`line=${position.line}`, `col=${position.column}`])];
  return `::${COMMAND[severity]} ${[...place, `title=${property(id)}`].join(',')}::${data(`${at === undefined ? '' : `${[filePlace(at, finding.path, lang), quoted(finding)].filter((part) => part !== '').join(' ')}: `}${message[lang]}${clause === undefined ? '' : ` (${clause.ref})`}`)}`;
}

/** A message: what ends a line, or begins an escape, is escaped. */
const data = (text: string): string => visible(text.replace(/\r\n?|\n/gu, ' ')).replaceAll('%', '%25');
/** A value of a property: what ends one is escaped, too. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
