import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'vanban';
import { checkSync } from 'vanban/check';
import { contest, median } from './measure.ts';

/** Rates of checking beside reading alone, and the command line on many files beside a program that only reads them. */
export async function checkBench(folder: string, cli: string, quick: boolean): Promise<string[]> {
  const seconds = quick ? 1 : 8;
  const rates: string[] = [];
  for (const [name, file] of [['công văn', 'nho/cong-van.yaml'], ['kế hoạch', 'ke-hoach-11325-kh-ubnd.md']] as const) {
    const text = readFileSync(join(folder, file));
    const options = { file, today: '2026-11-22' };
    const outcome = await contest({ name, ours: async () => checkSync(text, options), baseline: async () => parse(text, options), gate: 0 }, seconds);
    rates.push(`check, ${name.padEnd(17)} ${outcome.ours.toFixed(0).padStart(6)}/s  reading alone ${outcome.baseline.toFixed(0).padStart(6)}/s  ratio ${(outcome.ours / outcome.baseline).toFixed(2)}`);
  }
  return [...rates, manyFiles(join(folder, 'nho/cong-van.yaml'), cli, quick)];
}

/** `vanban check` on a folder of drafts, and a program that reads the same files, in turn. */
function manyFiles(sample: string, cli: string, quick: boolean): string {
  const count = quick ? 100 : 1000;
  const folder = mkdtempSync(join(tmpdir(), 'vanban-bench-'));
  try {
    const text = readFileSync(sample, 'utf8');
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(4, '0')}.yaml`), text.replace(/^so: \d+/mu, `so: ${i + 1}`));
    const reading = `const { readdirSync, readFileSync } = require('node:fs'); let n = 0; for (const f of readdirSync(${JSON.stringify(folder)})) n += readFileSync(${JSON.stringify(folder)} + '/' + f).length; console.log(n)`;
    const times: { ours: number[]; reading: number[] } = { ours: [], reading: [] };
    for (let run = 0; run < (quick ? 1 : 5); run++) {
      times.reading.push(msOf(['-e', reading]));
      times.ours.push(msOf([cli, 'check', folder, '--no-config', '--fail-on', 'never']));
    }
    const [ours, base] = [median(times.ours), median(times.reading)];
    return `vanban check on ${count} files: ${ours.toFixed(0)} ms (${((count * 1000) / ours).toFixed(0)} files/s); reading the same files: ${base.toFixed(0)} ms; ratio ${(ours / base).toFixed(1)}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function msOf(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  return performance.now() - start;
}
