import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Engine } from '../../src/cli/engine.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { LETTER } from '../support/letter.ts';

export { LETTER };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'vanban-')));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Names of all files below a folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => !e.isDirectory()).map((e) => join(e.parentPath, e.name).slice(folder.length + 1)).sort();
export const textOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Uint8Array;
}
interface Setting {
  readonly env?: Io['env'];
  readonly tty?: boolean;
  readonly stdin?: string | Uint8Array;
  readonly engine?: Engine;
}

/** Runs the command line in a folder. */
export async function run(cwd: string, argv: readonly string[], { env = {}, tty = false, stdin = '', engine }: Setting = {}): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let clock = 0;
  const io: Io = {
    cwd,
    env,
    stdout: { isTTY: tty, write: (chunk) => out.push(Buffer.from(chunk as string)) }, // Buffer.from takes both kinds of chunk
    stderr: { isTTY: tty, write: (chunk) => err.push(Buffer.from(chunk as string)) }, // as above
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    now: () => (clock += 120),
    today: () => '2026-02-02',
  };
  const code = await (engine === undefined ? main(argv, io) : main(argv, io, engine));
  const bytes = new Uint8Array(Buffer.concat(out));
  return { code, out: Buffer.from(bytes).toString(), err: Buffer.concat(err).toString(), bytes };
}

/** The same with a misspelt field (line 7) and a day that is in no calendar (line 6). */
export const BAD = LETTER.replace('2026-01-09', '2017-11-31').replace('trichYeu', 'trichyeu');
