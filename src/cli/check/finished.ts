import type { CheckOptions } from '../../check/options.ts';
import type { Report } from '../../check/report.ts';
import type { Finding } from '../../core/finding.ts';
import { type Input, unread } from '../inputs.ts';
import type { Engine } from '../engine.ts';
import type { Talk } from '../talk.ts';
import type { Baseline } from './baseline-file.ts';
import type { FixPlan } from './fix.ts';
import { type CheckedFile, inOrder, remarks } from './run.ts';
import type { Settings } from './settings.ts';

interface Around {
  readonly engine: Engine;
  readonly talk: Talk;
  readonly baseline: Baseline;
  readonly plan: FixPlan | undefined;
  readonly settings: Settings;
}

/** Checks a finished document: DOCX, PDF, or the text of one. It is never changed. */
export async function checkFinished(input: Input, source: Uint8Array, options: CheckOptions, { engine, talk, baseline, plan, settings }: Around): Promise<CheckedFile> {
  if (plan !== undefined) talk.say({ vi: `Không sửa «${input.name}»: chỉ sửa được bản thảo (YAML, JSON, Markdown); vanban import lấy bản thảo từ tệp`, en: `«${input.name}» is not fixed: only drafts (YAML, JSON, Markdown) are; vanban import makes one of the file` });
  if (plan === 'pass-on') talk.io.stdout.write(source);
  const report = await engine.checkFile(source, options);
  const fault = faultOf(report);
  if (fault !== undefined) throw unread(input.name, fault, report);
  const { kept, hidden } = baseline.hide(input.path, report.findings);
  const text = report.findings.some(({ position }) => position !== undefined);
  return { name: input.name, source: text ? source : new Uint8Array(), report, findings: inOrder([...kept, ...remarks(report, input.name, settings.minCoverage)], input.name), baselined: hidden, ...(settings.measure ? { measures: report.measures } : {}) };
}

/** Why a file could not be read at all. */
const faultOf = ({ findings, regime }: Report): Finding | undefined => (regime.id === 'khong-ro' ? findings.find(({ id, severity }) => severity === 'error' && id.startsWith('tep/')) : undefined);
