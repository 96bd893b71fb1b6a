import type { Finding } from '../../../core/finding.ts';
import type { Bilingual } from '../../../core/text.ts';
import { placeAndWords } from '../../place.ts';
import { SEVERITY, visible } from '../../report.ts';
import { measureCells, measureHead } from '../measure-text.ts';
import { type Run, shown } from '../run.ts';
import { summaryWords } from '../words.ts';

/** Comments on a platform have a limit; a table longer than this says how many rows are left out. */
const ROWS = 200;
const LONGEST = 600;
const HEAD: Readonly<Record<keyof Bilingual, readonly string[]>> = { vi: ['Tệp', 'Chỗ', 'Mức', 'Điều gì', 'Căn cứ', 'Quy tắc'], en: ['File', 'Place', 'Level', 'What', 'Clause', 'Rule'] };

/** A table for a comment on a pull request. */
export function markdown({ files, general, summary, settings }: Run): string {
  const { lang } = settings;
  const all = [...files.flatMap(({ name, findings }) => shown(findings, settings).map((finding) => row(finding, name, lang))), ...shown(general, settings).map((finding) => row(finding, '', lang))];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = all.length === 0 ? [] : [line(HEAD[lang]), line(HEAD[lang].map(() => '---')), ...all.slice(0, ROWS).map(line), ''];
  const rest = all.length - ROWS;
  const more = rest > 0 ? [lang === 'vi' ? `Còn ${rest} dòng nữa.` : `${rest} more.`, ''] : [];
  const measured = files.flatMap(({ name, measures }) => (measures === undefined || measures.length === 0 ? [] : ['', `**${plain(name)}**`, '', line(measureHead(lang)), line(measureHead(lang).map(() => '---')), ...measures.map((measure) => line(measureCells(measure, lang).map(plain))), '']));
  return [`**vanban check**: ${summary.ok ? '✅' : '❌'} ${summaryWords(summary)[lang]}`, '', ...table, ...more, ...measured].join('\n');
}

function row(finding: Finding, name: string, lang: keyof Bilingual): string[] {
  const { position, severity, message, clause, id } = finding;
  return [position?.file ?? finding.file ?? name, position === undefined ? placeAndWords(finding, lang) : String(position.line), SEVERITY[severity][lang], message[lang], clause?.ref ?? '', id].map(plain);
}

/** What opens a tag, an emphasis, a link, a formula, an emoji, a mention or a cell; the dot only where it makes an address. */
const SIGNS = /[&<>|\\`*_~$:@#[\]]|(?<=www)\./giu;

/**
 * Text that is nothing but text: every sign that Markdown, HTML or the platform could make something of is written as a character
 * reference, and a name or number behind `@` or `#` is set apart, so that nobody is called and nothing is linked.
 */
export const plain = (text: string): string => {
  const line = visible(text.replace(/\s+/gu, ' ')).trim();
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…` : line;
  return short.replace(SIGNS, (char) => `&#${char.charCodeAt(0)};${char === '@' || char === '#' ? '\u200B' : ''}`);
};
