import { createColors } from 'picocolors';
import type { Finding, Related, Severity } from '../core/finding.ts';
import { formatPath } from '../core/path.ts';
import type { Bilingual, Lang } from '../core/text.ts';
import { filePlace, isInFile, quoted } from './place.ts';

/** How findings are printed. */
interface ReportStyle {
  readonly lang: Lang;
  readonly color: boolean;
  /** With the line of the source, a caret below it, and what else is known. */
  readonly caret: boolean;
  /** With the id of each. */
  readonly ids: boolean;
}

/** Weights in words. */
export const SEVERITY: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
};
/** Longest stretch of a source line that is shown. */
const WIDTH = 100;

/** `file:line:col: lỗi: message (clause) [id]`, or with the path in the draft where the place in the text is not known. */
export function formatFinding(finding: Finding, name: string, lines: readonly string[] | undefined, style: ReportStyle): string {
  const { bold, dim, red, yellow, cyan } = createColors(style.color);
  const paint = { error: red, warning: yellow, info: cyan }[finding.severity];
  const { position } = finding;
  const where = isInFile(finding) || position !== undefined || finding.path.length === 0 ? '' : `${formatPath(finding.path, style.lang)}: `;
  const clause = finding.clause === undefined ? '' : ` (${finding.clause.ref})`;
  const id = style.ids ? dim(` [${finding.id}]`) : '';
  const line = `${bold(inert(placeOf(finding, name) + inFile(finding, style.lang)))}: ${paint(SEVERITY[finding.severity][style.lang])}: ${inert(where + finding.message[style.lang] + clause)}${id}`;
  if (!style.caret) return line;
  const shown = position === undefined || lines === undefined || fileOf(finding, name) !== name ? [] : excerpt(lines[position.line - 1] ?? '', position, paint);
  return [line, ...shown, ...more(finding, name, style).map((text) => `  ${inert(text)}`)].join('\n');
}

/** ` · trang 2, đoạn 14 (Trích yếu) «V/v …»`: where in a finished file, and what stands there. */
function inFile(finding: Finding, lang: Lang): string {
  const words = isInFile(finding) ? [filePlace(finding.place, finding.path, lang), quoted(finding)].filter((part) => part !== '').join(' ') : '';
  return words === '' ? '' : ` · ${words}`;
}

const fileOf = ({ position, file }: Pick<Finding, 'position' | 'file'>, name: string): string => position?.file ?? file ?? name;

/** `file:line:col`, as terminals and editors make links of. */
function placeOf(finding: Pick<Finding, 'position' | 'file'>, name: string): string {
  const file = fileOf(finding, name);
  return finding.position === undefined ? file : `${file}:${finding.position.line}:${finding.position.column}`;
}

/** The other places of a finding, and what puts it right. */
function more({ related = [], fix = [] }: Finding, name: string, { lang }: ReportStyle): string[] {
  const { alone, grouped } = together(related, lang);
  const places = alone.map(({ message, position, path, place }) => `→ ${position === undefined ? (isInFile({ path, place }) ? filePlace(place, path, lang) : formatPath(path, lang)) : placeOf({ position }, name)}: ${message[lang]}`);
  const edits = fix.map(({ from, to }) => `${lang === 'vi' ? 'sửa' : 'fix'}: «${short(from, to)}» → «${short(to, from)}»`);
  return [...places, ...grouped, ...edits];
}

/** So many of the places of a file that are alike are named. */
const NAMED = 3;
/** Places of a file of which the same is said stand in one line. */
function together(related: readonly Related[], lang: Lang): { readonly alone: readonly Related[]; readonly grouped: readonly string[] } {
  const said = new Map<string, Related[]>();
  for (const one of related) if (isInFile(one)) said.set(one.message[lang], [...(said.get(one.message[lang]) ?? []), one]);
  const many = [...said].filter(([, all]) => all.length > 1);
  const grouped = many.map(([words, all]) => {
    const rest = all.length - NAMED;
    const named = all.slice(0, NAMED).map(({ place, path }) => filePlace(place, path, lang)).join('; ');
    return `→ ${named}${rest > 0 ? (lang === 'vi' ? ` và ${rest} chỗ nữa` : ` and ${rest} more`) : ''}: ${words}`;
  });
  return { alone: related.filter((one) => !many.some(([, all]) => all.includes(one))), grouped };
}

/** The stretch of a text in which it differs from another, with a little before and behind. */
function short(text: string, other: string): string {
  let head = 0;
  while (head < text.length && text[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < text.length - head && tail < other.length - head && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - 20);
  const to = Math.min(text.length, Math.max(text.length - tail, head) + 20, from + WIDTH);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`.replace(/\s+/gu, ' ');
}

/** The line of the source and a caret below the column; nothing where the line is empty. */
function excerpt(source: string, { line, column }: { readonly line: number; readonly column: number }, paint: (text: string) => string): string[] {
  const text = source.normalize('NFC');
  if (text.trim() === '') return [];
  const from = column > WIDTH ? column - WIDTH / 2 : 0;
  const shown = visible(text.slice(from, from + WIDTH)).replaceAll('\t', ' ');
  const gutter = `  ${line} | `;
  return [`${gutter}${from > 0 ? '…' : ''}${shown}`, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(Math.max(0, column - 1 - from) + (from > 0 ? 1 : 0))}${paint('^')}`];
}

/** Control characters and those that turn the direction of text (they could steer a terminal, or hide words) as a sign. */
export const visible = (text: string): string => text.replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** What a log of GitHub Actions could take for a command, broken apart: one at the head of a line, an old one anywhere. */
const inert = (text: string): string => visible(text).replaceAll('##[', '# #[').replace(/^(\s*)::/u, '$1: :');
