import { runRules } from './check/run.ts';
import { regimeOfTree } from './check/regime-of-tree.ts';
import type { CheckOptions } from './check/options.ts';
import { countsOf, coverageOf, type Report } from './check/report.ts';
import { subjectOfFile } from './check/subject-of-file.ts';
import { type Finding, hasError } from './core/finding.ts';
import { RULES } from './rules/index.ts';
import { readFinished } from './read.ts';

/** Checks a finished file (DOCX, PDF, text of an issued document) by the rules that check drafts. Never rejects on bad input. */
export async function checkFinished(bytes: Uint8Array, options: CheckOptions = {}): Promise<Report> {
  const { recognised, findings } = await readFinished(bytes, options);
  if (recognised === undefined) throw new Error('not built yet');
  const subject = subjectOfFile(recognised, options);
  const regime = regimeOfTree(recognised, options.standard);
  const ran = runRules(RULES, subject, regime, options);
  const placed = ran.findings.map((finding): Finding => {
    const place = recognised.placeOf(finding.path);
    return { ...finding, ...(options.file === undefined ? {} : { file: options.file }), ...(place === undefined ? {} : { place }) };
  });
  const all = [...findings, ...placed];
  const counts = countsOf(ran.results);
  return { ok: !hasError(all), findings: all, regime, state: subject.state, results: ran.results, counts, coverage: coverageOf(counts), suppressed: [] };
}
