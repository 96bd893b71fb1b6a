import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BAD, filesIn, folderWith, LETTER } from './kit.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a process of its own; `closeEarly` leaves before it has said all. */
function vanban(cwd: string, argv: readonly string[], { stdin = '', closeEarly = false, uid }: { stdin?: string; closeEarly?: boolean; uid?: number } = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', `${root}node_modules/tsx/dist/esm/index.mjs`, `${root}src/cli.ts`, ...argv], { cwd, ...(uid === undefined ? {} : { uid }) });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += String(chunk);
      if (closeEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => (err += String(chunk)));
    child.on('close', (code) => done({ code, out, err }));
    child.stdin.end(stdin);
  });
}

/** The superuser may write everywhere, so the test plays somebody else; who then must be able to read the sources. */
function mayPlayNobody(): boolean {
  if (process.getuid?.() !== 0) return true;
  let readable = true;
  for (let folder = root; folder !== dirname(folder); folder = dirname(folder)) readable &&= (statSync(folder).mode & 0o005) === 0o005;
  if (!readable) console.warn('skipped: run as root, and the sources can be read by root alone');
  return readable;
}

describe('the process', () => {
  it('renders standard input to standard output', async () => {
    const { code, out, err } = await vanban(folderWith({}), ['render', '-', '--to', 'pdf', '-o', '-'], { stdin: LETTER });
    expect([code, out.slice(0, 8), err.includes('1 trang')]).toEqual([0, '%PDF-1.7', true]);
  });

  it('ends with the code of what it found', async () => {
    const folder = folderWith({ 'a.yaml': BAD });
    expect((await vanban(folder, ['check', 'a.yaml'])).code).toBe(1);
    expect((await vanban(folder, ['check', 'b.yaml'])).code).toBe(2);
  });

  it.skipIf(!mayPlayNobody())('says that a folder cannot be written to, and leaves nothing there', async () => {
    const folder = folderWith({ 'a.yaml': LETTER });
    mkdirSync(join(folder, 'o'));
    chmodSync(join(folder, 'o'), 0o555);
    chmodSync(folder, 0o555);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { code, err } = await vanban(folder, ['render', 'a.yaml', '--to', 'txt', '-o', 'o'], nobody);
    expect([code, err, filesIn(folder)]).toEqual([2, expect.stringMatching(/không ghi được «.*a\.txt»: không có quyền\n$/), ['a.yaml']]);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'o'), 0o755);
  });

  it('does not mind a reader that goes away, and finishes its files', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `van-ban-${i}.yaml`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, LETTER])));
    const { code, err } = await vanban(folder, ['render', '.', '--to', 'txt'], { closeEarly: true });
    expect([code, err]).toEqual([0, '']);
    expect(filesIn(folder).filter((name) => name.endsWith('.txt'))).toHaveLength(40);
  });

  it('survives a reader that leaves in the middle of a long text', async () => {
    expect(await vanban(folderWith({}), ['schema', 'ke-hoach'], { closeEarly: true })).toMatchObject({ code: 0, err: '' });
  });
});
