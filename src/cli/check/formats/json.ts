import type { JsonReport } from '../../../check/report-shape.ts';
import type { Finding } from '../../../core/finding.ts';
import { version } from '../../package-root.ts';
import { fingerprint } from '../fingerprint.ts';
import { type CheckedFile, type Run, shown } from '../run.ts';

type JsonFinding = JsonReport['findings'][number];
type JsonFile = JsonReport['files'][number];

/** The report as data; its shape is `schemas/report.schema.json`. */
export function json({ files, general, summary, settings }: Run): string {
  const report: JsonReport = {
    version: 1,
    tool: { name: 'vanban', version: version() },
    files: files.map((file) => fileOf(file, settings)),
    findings: shown(general, settings).map(findingOf),
    summary,
  };
  return `${safeJson(report)}\n`;
}

function fileOf({ name, report, findings, baselined, measures }: CheckedFile, settings: Run['settings']): JsonFile {
  const { regime, state, counts, coverage, results, suppressed } = report;
  return {
    file: name,
    regime: { id: regime.id, judged: regime.judged, words: { ...regime.words } },
    state,
    ok: !findings.some(({ severity }) => severity === 'error'),
    counts: { ...counts },
    coverage,
    findings: shown(findings, settings).map(findingOf),
    notChecked: results.filter(({ outcome }) => outcome === 'not-checked').map(({ id, reason }) => ({ id, ...(reason === undefined ? {} : { reason: { ...reason } }) })),
    suppressed: suppressed.map(({ finding, reason, source }) => ({ finding: findingOf(finding), reason, source })),
    baselined: baselined.map(findingOf),
    ...(measures === undefined ? {} : { measures: JSON.parse(JSON.stringify(measures)) as JsonFile['measures'] }), // measures are of this shape, readonly
  };
}

/** A finding with its name across runs. Copied field by field through JSON, since what rules found may be any data. */
const findingOf = (finding: Finding): JsonFinding => ({ ...(JSON.parse(JSON.stringify(finding)) as Omit<JsonFinding, 'fingerprint'>), fingerprint: fingerprint(finding) }); // a finding is of this shape, readonly

/** JSON that may stand anywhere: in a log, a page, a terminal. What could be taken for a command there is escaped, which readers of JSON undo. */
export const safeJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[').replace(/[<\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
