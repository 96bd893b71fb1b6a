import { goiY } from '../../core/goi-y.ts';
import type { Severity } from '../../core/finding.ts';
import type { Bilingual } from '../../core/text.ts';
import { safeJson } from '../check/formats/json.ts';
import { plain } from '../check/formats/markdown.ts';
import type { CheckTools, Engine } from '../engine.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { SEVERITY } from '../report.ts';
import type { Talk } from '../talk.ts';
import { UsageError } from '../usage-error.ts';

export type RulesFormat = 'pretty' | 'json' | 'markdown';

/** A rule, or a finding of reading, in a list. */
interface Row {
  readonly id: string;
  readonly kind: 'rule' | 'reading';
  /** What a breach weighs in an issued document. */
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly clause?: string;
  readonly force?: string;
  readonly since?: string;
  readonly covers?: readonly string[];
}

/** `vanban rules [GROUP]`: every rule and every finding of reading, or those of a group. */
export async function listRules(group: string | undefined, format: RulesFormat, engine: Engine, talk: Talk): Promise<ExitCode> {
  const rows = rowsOf(await engine.tools());
  const name = group?.replace(/\/\*?$/, '');
  const found = name === undefined ? rows : rows.filter(({ id }) => groupOf(id) === name);
  if (found.length === 0) throw noGroup(name ?? '', rows);
  const write = { pretty, json: () => safeJson(found), markdown }[format];
  talk.data(write(found, talk.lang));
  return EXIT.clean;
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));

function rowsOf({ RULES, READER_IDS, severityOf }: CheckTools): Row[] {
  return [
    ...RULES.map((rule): Row => ({ id: rule.id, kind: 'rule', severity: severityOf(rule, {}, 'issued'), title: rule.title, clause: rule.basis.ref, force: rule.basis.force, since: rule.since, covers: rule.covers })),
    ...READER_IDS.map(({ id, severity, title }): Row => ({ id, kind: 'reading', severity, title })),
  ];
}

function noGroup(name: string, rows: readonly Row[]): UsageError {
  const groups = [...new Set(rows.map(({ id }) => groupOf(id)))];
  const near = goiY(groupOf(name) || name, groups);
  return new UsageError(`không có nhóm quy tắc «${name}»; ${near === undefined ? `cần một trong: ${groups.join(', ')}` : `có phải là «${near}»?`}`, `there is no group of rules «${name}»; ${near === undefined ? `it must be one of: ${groups.join(', ')}` : `did you mean «${near}»?`}`);
}

const KINDS: Readonly<Record<Row['kind'], Bilingual>> = { rule: { vi: 'Quy tắc', en: 'Rules' }, reading: { vi: 'Khi đọc bản thảo', en: 'While reading drafts' } };

function pretty(rows: readonly Row[], lang: keyof Bilingual): string {
  const width = Math.max(...rows.map(({ id }) => id.length));
  const weight = Math.max(...Object.values(SEVERITY).map((words) => words[lang].length));
  const line = ({ id, severity, title, clause }: Row): string => `  ${id.padEnd(width)}  ${SEVERITY[severity][lang].padEnd(weight)}  ${title[lang]}${clause === undefined ? '' : ` (${clause})`}`;
  return sections(rows).map(([kind, list]) => [`${KINDS[kind][lang]} (${list.length})`, ...list.map(line)].join('\n')).join('\n\n');
}

function markdown(rows: readonly Row[], lang: keyof Bilingual): string {
  const head = lang === 'vi' ? ['Quy tắc', 'Mức', 'Điều gì', 'Căn cứ'] : ['Rule', 'Level', 'What', 'Clause'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const row = ({ id, severity, title, clause }: Row): string => line([`\`${id}\``, SEVERITY[severity][lang], plain(title[lang]), plain(clause ?? '')]);
  return sections(rows).map(([kind, list]) => [`## ${KINDS[kind][lang]}`, '', line(head), line(head.map(() => '---')), ...list.map(row)].join('\n')).join('\n\n');
}

function sections(rows: readonly Row[]): [Row['kind'], Row[]][] {
  const all: [Row['kind'], Row[]][] = (['rule', 'reading'] as const).map((kind) => [kind, rows.filter((row) => row.kind === kind)]);
  return all.filter(([, list]) => list.length > 0);
}
