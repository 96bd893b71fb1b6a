import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LETTER } from './letter.ts';
import { unlessMissing } from './needs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
// What YAML gives is unknown to the compiler; the shapes are GitHub's and pre-commit's.
const action = parse(read('.github/actions/check/action.yml')) as { inputs: Record<string, { default: string }>; runs: { steps: { name: string; if?: string; shell: string; 'working-directory'?: string; env: Record<string, string>; run: string }[] } };
const hooks = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string; args: string[]; files: string }[];

const WRONG = LETTER.replace('2026-01-09', '2017-11-31');
const SLOPPY = LETTER.replace('Sở đề nghị', 'Sở  đề nghị');

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const git = (cwd: string, ...args: string[]): void => void execFileSync('git', ['-c', 'user.name=An', '-c', 'user.email=an@example.vn', ...args], { cwd, stdio: 'pipe' });

/** A git repository with one clean draft, one wrong draft, and files that are no drafts; beside it, programs under a name. */
function scratch(programs: Readonly<Record<string, string>>): { repo: string; bin: string; temp: string } {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'vanban-ci-')));
  folders.push(top);
  const [repo, bin, temp] = [join(top, 'kho'), join(top, 'bin'), join(top, 'temp')];
  for (const folder of [repo, bin, temp]) mkdirSync(folder);
  for (const [name, text] of Object.entries(programs)) {
    write(bin, name, `#!/usr/bin/env bash\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  write(repo, 'van-ban/dung.yaml', LETTER);
  write(repo, 'van-ban/sai.yaml', WRONG);
  write(repo, '.github/workflows/ci.yml', 'name: CI\n');
  write(repo, 'README.md', '# Kho văn bản\n');
  git(repo, 'init', '--quiet');
  return { repo, bin, temp };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the steps of the action as the runner does: conditions, environment, bash; ends with the first that fails. */
function runAction({ repo, bin, temp }: ReturnType<typeof scratch>, given: Readonly<Record<string, string>>): Ended {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, given[name] ?? String(value)]));
  const filled = (text: string): string => text.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => inputs[name] ?? '');
  let all: Ended = { code: 0, out: '', err: '' };
  for (const step of action.runs.steps) {
    if (step.if === "inputs.command == ''" && inputs['command'] !== '') continue;
    write(temp, 'step.sh', step.run);
    const env = { ...Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, filled(value)])), PATH: `${bin}:${process.env['PATH'] ?? ''}`, RUNNER_TEMP: temp, GITHUB_ACTIONS: 'true' };
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(temp, 'step.sh')], { cwd: join(repo, filled(step['working-directory'] ?? '.')), env, encoding: 'utf8' });
    all = { code: status, out: all.out + stdout, err: all.err + stderr };
    if (status !== 0) break;
  }
  return all;
}

/** The GitHub Action and the pre-commit hooks, run with a command line: `program` is bash that runs it on `"$@"`. */
export function integrationChecks(program: string): void {
  const here = (): ReturnType<typeof scratch> => scratch({ vanban: program });

  describe('the GitHub Action', () => {
    it('has no input in its scripts, and the version of the package', () => {
      for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
      expect(String(action.inputs['version']?.default)).toBe((JSON.parse(read('package.json')) as { version: string }).version);
    });

    it('annotates a wrong draft and fails, and passes a clean one', () => {
      const at = here();
      const { code, out } = runAction(at, { command: 'vanban' });
      expect([code, out]).toEqual([1, expect.stringMatching(/^::error file=van-ban\/sai\.yaml,line=6,col=\d+,title=/)]);
      expect(runAction(at, { command: 'vanban', paths: 'van-ban/dung.yaml' })).toMatchObject({ code: 0, out: '' });
      expect(runAction(at, { command: 'vanban', paths: 'dung.yaml\r\n\nsai.yaml', 'working-directory': 'van-ban', 'fail-on': 'never', state: 'issued' })).toMatchObject({ code: 0, out: expect.stringContaining('::error file=sai.yaml') });
      expect(runAction(at, { command: 'vanban', args: '--lang=en\n--quiet', format: 'pretty' })).toMatchObject({ code: 1, out: expect.stringContaining('error: ') });
    });

    it('writes a SARIF file too, also where the check then fails', () => {
      const at = here();
      expect(runAction(at, { command: 'vanban', 'sarif-file': 'ra/vanban.sarif' }).code).toBe(1);
      expect(JSON.parse(readFileSync(join(at.repo, 'ra/vanban.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0', runs: [{ results: expect.any(Array) }] });
    });

    it('takes words of its inputs for nothing but words', () => {
      const at = here();
      write(at.repo, '--config=x $(touch bi-hai).yaml', WRONG);
      const { code } = runAction(at, { command: 'vanban', paths: '--config=x $(touch bi-hai).yaml\nvan-ban/dung.yaml', 'sarif-file': '$(touch bi-hai).sarif', args: '--lang=en' });
      expect([code, existsSync(join(at.repo, 'bi-hai')), existsSync(join(at.repo, '$(touch bi-hai).sarif'))]).toEqual([1, false, true]);
      expect(runAction(at, { command: 'vanban', state: 'draft; touch bi-hai', 'fail-on': '$(touch bi-hai)' }).code).toBe(2);
      expect(runAction(at, { version: '1 --registry=http://x' })).toMatchObject({ code: 2, out: expect.stringContaining('::error::version') });
      expect(existsSync(join(at.repo, 'bi-hai'))).toBe(false);
    });

    it('installs the version that is asked for far from the files under check', () => {
      const npm = 'pwd; printf "%s\\n" "$@"; mkdir -p node_modules/vanban/dist; echo "console.log(process.cwd(), process.argv.slice(2).join(\' \'))" > node_modules/vanban/dist/cli.js';
      const at = scratch({ npm });
      const { code, out } = runAction(at, { version: '9.9.9' });
      expect([code, out]).toEqual([0, `${join(at.temp, 'vanban')}\ninstall\n--prefix\n.\n--no-save\n--no-audit\n--no-fund\n--ignore-scripts\nvanban@9.9.9\n${at.repo} check --format=github -- .\n`]);
    });
  });

  describe('the pre-commit hooks', () => {
    it.each(hooks.filter(({ entry }) => entry.includes('--only-drafts')))('$id refuses a commit with a wrong draft, and lets it pass when it is mended', (hook) => {
      const { repo, bin } = here();
      // As pre-commit does: the entry, its args, then the staged files that the pattern takes; a hook that changes files fails.
      write(repo, '.git/hooks/pre-commit', `#!/usr/bin/env bash\nmapfile -t files < <(git diff --cached --name-only --diff-filter=ACM | grep -E '${hook.files.replaceAll('\\.', '[.]')}')\nPATH='${bin}':$PATH ${hook.entry} ${hook.args.join(' ')} "\${files[@]}" && git diff --exit-code --stat\n`);
      chmodSync(join(repo, '.git/hooks/pre-commit'), 0o755);
      git(repo, 'add', '.');
      expect(() => git(repo, 'commit', '--message', 'Văn bản')).toThrow(/sai\.yaml:6:\d+: lỗi/);
      write(repo, 'van-ban/sai.yaml', hook.id === 'vanban-fix' ? SLOPPY : LETTER.replace('so: 5', 'so: 6'));
      git(repo, 'add', '.');
      if (hook.id === 'vanban-fix') {
        expect(() => git(repo, 'commit', '--message', 'Văn bản')).toThrow();
        expect(readFileSync(join(repo, 'van-ban/sai.yaml'), 'utf8')).toBe(LETTER);
        git(repo, 'add', '.');
      }
      git(repo, 'commit', '--message', 'Văn bản');
      write(repo, 'ghi-chu.md', 'loai: không phải bản thảo\n');
      git(repo, 'add', '.');
      git(repo, 'commit', '--message', 'Ghi chú');
    });

    const preCommit = spawnSync('pre-commit', ['--version']).error === undefined ? undefined : 'pre-commit not installed; its hooks were run by git alone';
    it.skipIf(!unlessMissing(preCommit))('run under pre-commit itself', () => {
      const { repo, bin } = here();
      const local = hooks.map((hook) => ({ ...hook, language: 'system', entry: hook.entry.replace('vanban', join(bin, 'vanban')) }));
      write(repo, '.pre-commit-config.yaml', JSON.stringify({ repos: [{ repo: 'local', hooks: local }] }));
      const hook = (id: string): Ended['code'] => spawnSync('pre-commit', ['run', id, '--all-files'], { cwd: repo, env: { ...process.env, PRE_COMMIT_HOME: join(bin, 'home') } }).status;
      git(repo, 'add', '.');
      expect(hook('vanban-check')).toBe(1);
      write(repo, 'van-ban/sai.yaml', SLOPPY);
      git(repo, 'add', '.');
      expect([hook('vanban-check'), hook('vanban-fix'), readFileSync(join(repo, 'van-ban/sai.yaml'), 'utf8')]).toEqual([0, 1, LETTER]);
      git(repo, 'add', '.');
      expect(hook('vanban-fix')).toBe(0);
    });
  });
}
