import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { checkFile } from 'vanban/check';
import { bytesOf, corpusFiles } from '../corpus/files.ts';
import { median, processes } from './measure.ts';

interface Named {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Most that a check may take, in times of unpacking and tokenising the same files. */
const MOST = 3;
/** Runs before any is counted: until then engines are still compiling, which takes processor time too, and of some hundred rules more than of a tokeniser. */
const WARM = 8;
const utf8 = new TextDecoder();

/** Unpacks a DOCX and tokenises all of its XML parts, as a general tool would, and nothing else. */
function tokens(bytes: Uint8Array): number {
  let count = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const parser = new SaxesParser({ xmlns: false, position: false });
    for (const event of ['opentag', 'closetag', 'text'] as const) parser.on(event, () => void (count += 1));
    parser.write(utf8.decode(part)).close();
  }
  return count;
}

/** Checking of finished files: files and megabytes a second beside unpacking and tokenising them; cold start; many files; LibreOffice. */
export async function finishedBench(own: readonly Named[], cli: string, quick: boolean): Promise<{ lines: string[]; missed: string[] }> {
  const real = corpusFiles().filter(({ name }) => name.endsWith('.docx')).map((file) => ({ name: file.name, bytes: bytesOf(file) }));
  const lines: string[] = [];
  const missed: string[] = [];
  for (const [title, files] of [['own', own], ['real', real]] as const) {
    if (files.length === 0) lines.push(`check DOCX, ${title}: skipped, no such files here`);
    else {
      const { line, ratio } = await rates(title, files, quick);
      lines.push(line);
      if (ratio > MOST) missed.push(`check DOCX, ${title}`);
    }
  }
  const all = real.length > 0 ? real : own;
  return { lines: [...lines, ...commandLine(all, cli, quick), office(all)], missed };
}

async function rates(title: string, files: readonly Named[], quick: boolean): Promise<{ line: string; ratio: number }> {
  const times: { ours: number[]; base: number[] } = { ours: [], base: [] };
  for (let run = -WARM; run < (quick ? 7 : 15); run++) {
    const base = await cpuOf(() => files.forEach(({ bytes }) => void tokens(bytes)));
    const ours = await cpuOf(async () => {
      for (const { name, bytes } of files) await checkFile(bytes, { file: name, today: '2026-11-22' });
    });
    if (run >= 0) times.base.push(base);
    if (run >= 0) times.ours.push(ours);
  }
  const [ours, base] = [median(times.ours), median(times.base)];
  const unpacked = files.reduce((sum, { bytes }) => sum + Object.values(unzipSync(bytes)).reduce((n, part) => n + part.length, 0), 0);
  const ratio = ours / base;
  const line = `check DOCX, ${title.padEnd(5)} ${files.length} files: ${((files.length * 1000) / ours).toFixed(0)} files/s, ${(unpacked / 1048.576 / ours).toFixed(1)} MB/s unpacked; unzip and tokenise ${((files.length * 1000) / base).toFixed(0)} files/s; ratio ${ratio.toFixed(2)}, at most ${MOST}: ${ratio <= MOST ? 'reached' : 'NOT REACHED'}`;
  return { line, ratio };
}

/** Milliseconds of processor time: what else the machine does counts less. */
async function cpuOf(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function commandLine(files: readonly Named[], cli: string, quick: boolean): string[] {
  return inFolder((folder) => {
    const count = quick ? 50 : 1000;
    const one = join(folder, '0000.docx');
    for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(4, '0')}.docx`), files[i % files.length]?.bytes ?? new Uint8Array());
    const check = (target: string): string[] => [cli, 'check', target, '--no-config', '--fail-on', 'never'];
    try {
      const cold = processes({ 'node -e 0': ['-e', '0'], 'vanban check one.docx': check(one) }, quick ? 3 : 9);
      const start = performance.now();
      execFileSync(process.execPath, check(folder), { stdio: 'ignore' });
      const ms = performance.now() - start;
      return [`cold start: ${Object.entries(cold).map(([name, value]) => `${name} ${value.toFixed(0)} ms`).join(', ')}`, `vanban check on ${count} DOCX files: ${ms.toFixed(0)} ms (${((count * 1000) / ms).toFixed(0)} files/s)`];
    } catch (error) {
      return [`vanban check on DOCX files: failed, ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`];
    }
  });
}

/** LibreOffice making text of some of the files, in one start. */
function office(files: readonly Named[]): string {
  if (spawnSync('soffice', ['--version']).error !== undefined) return 'LibreOffice: skipped, not installed';
  return inFolder((folder) => {
    const some = files.slice(0, 10).map(({ bytes }, i) => {
      writeFileSync(join(folder, `${i}.docx`), bytes);
      return join(folder, `${i}.docx`);
    });
    const start = performance.now();
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...some], { stdio: 'ignore', timeout: 300_000 });
    const ms = performance.now() - start;
    return `LibreOffice converting ${some.length} of them to PDF: ${ms.toFixed(0)} ms (${((some.length * 1000) / ms).toFixed(1)} files/s)`;
  });
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
