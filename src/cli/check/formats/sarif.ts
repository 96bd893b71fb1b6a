import type { Location, Log, Notification, PhysicalLocation, ReportingDescriptor, Result, Suppression } from 'sarif';
import type { FilePlace, Finding, Position } from '../../../core/finding.ts';
import { formatPath } from '../../../core/path.ts';
import type { Lang } from '../../../core/text.ts';
import type { CheckTools } from '../../engine.ts';
import { version } from '../../package-root.ts';
import { fingerprint } from '../fingerprint.ts';
import { type CheckedFile, type Run, shown } from '../run.ts';
import { filePlace, isInFile, placeAndWords } from '../../place.ts';
import { safeJson } from './json.ts';
import { descriptorOf } from './sarif-rules.ts';
import { fixesOf } from './sarif-fixes.ts';
import { uriOf } from './uri.ts';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, for code scanning and editors. */
export function sarif(run: Run, tools: CheckTools): string {
  const { files, general, settings } = run;
  const found = [...files.flatMap((file) => resultsOf(file, settings)), ...shown(general, settings).map((finding) => resultOf(finding, { name: '' }, settings.lang))];
  const rules = rulesOf(found, tools, settings.lang);
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'vanban', version: version(), semanticVersion: version(), language: settings.lang, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: run.unread.length === 0, ...(run.unread.length === 0 ? {} : { toolExecutionNotifications: run.unread.map((finding) => noticeOf(finding, settings.lang)) }) }],
        results: found.map((result) => ({ ...result, ruleIndex: index.get(result.ruleId ?? '') ?? -1 })),
        properties: { coverage: run.summary.coverage, files: run.summary.files },
      },
    ],
  };
  return `${safeJson(log)}\n`;
}

/** Why a file could not be checked. */
const noticeOf = (finding: Finding, lang: Lang): Notification => ({ level: 'error', descriptor: { id: finding.id }, message: { text: finding.message[lang] }, locations: [locationOf(finding, '', lang)] });

const rulesOf = (results: readonly Result[], tools: CheckTools, lang: Lang): ReportingDescriptor[] =>
  [...new Set(results.map(({ ruleId }) => ruleId ?? ''))].sort().map((id) => descriptorOf(id, tools, lang));

/** What was found in a file, and what was hidden, with the reason. */
function resultsOf(file: CheckedFile, settings: Run['settings']): Result[] {
  const { lang } = settings;
  const hidden = (finding: Finding, suppression: Suppression): Result => ({ ...resultOf(finding, file, lang), suppressions: [{ status: 'accepted', ...suppression }] });
  return [
    ...shown(file.findings, settings).map((finding) => resultOf(finding, file, lang)),
    ...file.report.suppressed.map(({ finding, reason, source }) => hidden(finding, { kind: source === 'options' ? 'external' : 'inSource', justification: reason })),
    ...file.baselined.map((finding) => hidden(finding, { kind: 'external', justification: lang === 'vi' ? 'có trong mốc (baseline)' : 'in the baseline' })),
  ];
}

/** The message; in a file without lines, viewers show no place of their own, so that it stands in the words. */
function sentence(finding: Finding, lang: Lang): string {
  const at = finding.position === undefined ? placeAndWords(finding, lang) : '';
  return at === '' ? finding.message[lang] : `${at}: ${finding.message[lang]}`;
}

/** One finding; `source` is the text of the file, for fixes. */
function resultOf(finding: Finding, { name, source }: Pick<CheckedFile, 'name'> & { readonly source?: Uint8Array }, lang: Lang): Result {
  const { id, severity, related = [], clause, place } = finding;
  const fixes = source === undefined ? [] : fixesOf(finding, name, source, lang);
  return {
    ruleId: id,
    level: LEVEL[severity],
    message: { text: sentence(finding, lang) },
    locations: [locationOf(finding, name, lang)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, i) => ({ id: i + 1, ...locationOf({ ...one, file: finding.file }, name, lang), message: { text: one.message[lang] } })) }),
    ...(fixes.length === 0 ? {} : { fixes }),
    partialFingerprints: { 'vanban/v1': fingerprint(finding) },
    ...(clause === undefined && place === undefined ? {} : { properties: { ...(clause === undefined ? {} : { clause: clause.ref, force: clause.force }), ...(place === undefined ? {} : { place }) } }),
  };
}

interface Placed {
  readonly path: Finding['path'];
  readonly position?: Position | undefined;
  readonly file?: string | undefined;
  readonly place?: FilePlace | undefined;
}

function locationOf({ path, position, file, place }: Placed, name: string, lang: Lang): Location {
  const uri = uriOf(position?.file ?? file ?? name);
  const physical: PhysicalLocation = { artifactLocation: uri, ...(position === undefined ? {} : { region: { startLine: position.line, startColumn: position.column } }) };
  const logical = isInFile({ path, place }) ? filePlace(place, path, lang) : path.length === 0 ? '' : formatPath(path, lang);
  return {
    ...(uri.uri === '' ? {} : { physicalLocation: physical }),
    ...(logical === '' ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
  };
}
