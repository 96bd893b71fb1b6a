/**
 * `npm run bench [-- --quick]`: rates, cold start and memory, each beside hand-written `docx` and `pdfmake` code for the same
 * content. Ratios are what counts: they move little with the machine. A gate that is missed is an error;
 * with --quick, too short to judge by, it is only said.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { renderDocx } from 'vanban/docx';
import { pagesOf } from 'vanban/pages';
import { createPdfRenderer } from 'vanban/pdf';
import type { VanBan } from 'vanban';
import { checkBench } from './check.ts';
import { type Content, LETTER, PLAN } from './content.ts';
import { letter, plan } from './drafts.ts';
import { finishedBench } from './finished.ts';
import { contest, type Contest, type Outcome, processes } from './measure.ts';
import { rawDocx } from './raw-docx.ts';
import { rawPdfmake } from './raw-pdfmake.ts';

const quick = process.argv.includes('--quick');
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const pdf = createPdfRenderer();

/** A draft is made anew for each document, as a server would: reading and checking it counts. */
const sides = (name: string, draft: () => VanBan, content: Content, gates: { docx: number; pdf: number }): Contest[] => [
  { name: `DOCX, ${name}`, ours: () => renderDocx(draft()), baseline: () => rawDocx(content), gate: gates.docx },
  { name: `PDF, ${name}`, ours: () => pdf.render(draft()), baseline: () => rawPdfmake(content), gate: gates.pdf },
];

function assertPages(draft: VanBan, expected: number): void {
  const { length } = pagesOf(draft).pages;
  if (length !== expected) throw new Error(`the measured document has ${length} pages, not ${expected}`);
}

const reached = ({ ours, baseline, gate }: Outcome): boolean => ours / baseline >= gate;

function told(outcome: Outcome): string {
  const { name, ours, baseline, gate } = outcome;
  const ratio = ours / baseline;
  return `${name.padEnd(24)} ${ours.toFixed(0).padStart(6)}/s  baseline ${baseline.toFixed(1).padStart(6)}/s  ratio ${ratio.toFixed(2).padStart(6)}  gate ${gate}: ${reached(outcome) ? 'reached' : 'NOT REACHED'}`;
}

function coldStart(): string {
  const cli = path('../../dist/cli.js');
  const draft = path('../../examples/nho/cong-van.yaml');
  const commands = { 'node -e 0': ['-e', '0'], 'vanban --version': [cli, '--version'], 'vanban check': [cli, 'check', draft] };
  const ms = processes(commands, quick ? 5 : 15);
  const node = ms['node -e 0'] ?? Number.NaN;
  return Object.entries(ms).map(([name, value]) => `${name}: ${value.toFixed(0)} ms (${(value / node).toFixed(1)} × node)`).join(', ');
}

function memory(): string[] {
  const count = quick ? 30 : 1000;
  const run = (side: string): number[] =>
    JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', path('memory.ts'), side, String(count)], { encoding: 'utf8' })) as number[]; // printed by memory.ts
  return [['docx', 'raw-docx'], ['pdf', 'raw-pdfmake']].map(([ours = '', baseline = '']) => {
    const [mine = [], theirs = []] = [run(ours), run(baseline)];
    const [early = 0, late = 0] = mine;
    return `${ours}: ${late.toFixed(0)} MB after ${count} documents (${early.toFixed(0)} MB after a tenth); ${baseline}: ${(theirs[1] ?? 0).toFixed(0)} MB; ratio ${(late / (theirs[1] ?? 0)).toFixed(2)}`;
  });
}

assertPages(letter(), 2);
assertPages(plan(), 10);
const contests = [...sides('2 pages', letter, LETTER, { docx: 0.6, pdf: 12 }), ...sides('10 pages', plan, PLAN, { docx: 0.6, pdf: 8 })];
const missed: string[] = [];
for (const each of contests) {
  const outcome = await contest(each, quick ? 2 : 15);
  console.log(told(outcome));
  if (!reached(outcome)) missed.push(outcome.name);
}
console.log(`cold start: ${coldStart()}`);
for (const line of await checkBench(path('../../examples/'), path('../../dist/cli.js'), quick)) console.log(line);
const finished = await finishedBench([{ name: 'letter.docx', bytes: await renderDocx(letter()) }, { name: 'plan.docx', bytes: await renderDocx(plan()) }], path('../../dist/cli.js'), quick);
for (const line of finished.lines) console.log(line);
missed.push(...finished.missed);
for (const line of memory()) console.log(`memory, ${line}`);
if (missed.length > 0) console.log(`gates not reached: ${missed.join('; ')}`);
if (missed.length > 0 && !quick) process.exitCode = 1;
