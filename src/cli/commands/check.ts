import type { Finding } from '../../core/finding.ts';
import { hasError } from '../../core/finding.ts';
import type { Engine } from '../engine.ts';
import { findInputs, parseOptions, readInput } from '../inputs.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { summary } from '../report.ts';
import type { Talk } from '../talk.ts';

/** `vanban check FILE…`: findings on stdout, one a line; a summary on stderr. */
export async function checkFiles(args: readonly string[], engine: Engine, talk: Talk): Promise<ExitCode> {
  const { inputs, skipped } = await findInputs(args, talk.io);
  const all: Finding[] = [];
  for (const [i, input] of inputs.entries()) {
    if (inputs.length > 1) talk.progress(`[${i + 1}/${inputs.length}] ${input.name}`);
    const source = await readInput(input, talk.io);
    const { findings } = await engine.check(source, parseOptions(input, talk.lang));
    talk.findings(talk.io.stdout, findings, input.name, source);
    all.push(...findings);
  }
  saySkipped(skipped, talk);
  talk.say({ vi: summary(all, inputs.length, 'vi'), en: summary(all, inputs.length, 'en') });
  return hasError(all) ? EXIT.findings : EXIT.clean;
}

/** Folders hold profiles and notes too; say that they were not taken for drafts. */
export function saySkipped(skipped: number, talk: Talk): void {
  if (skipped > 0) talk.say({ vi: `Bỏ qua ${skipped} tệp không phải bản thảo trong thư mục`, en: `Passed over ${skipped} file(s) of folders that are no drafts` });
}
