import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const project = inject('project');
const require = createRequire(import.meta.url);
const snippet = /```ts snippet\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const node = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

/** The same program as CommonJS, which cannot await at its top. */
const asCommonJs = (program: string): string => {
  const lines = program.split('\n');
  const isImport = (line: string): boolean => line.startsWith('import ');
  return [...lines.filter(isImport), 'void (async () => {', ...lines.filter((line) => !isImport(line)), '})();'].join('\n');
};

/** Compiles in the user's project under the strictest flags, then runs. */
function compileAndRun(file: string, program: string): void {
  writeFileSync(join(project, file), program);
  const types = join(process.cwd(), 'node_modules/@types');
  const flags = ['--module', 'nodenext', '--target', 'es2022', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false', '--types', 'node', '--typeRoots', types];
  node(require.resolve('typescript/lib/tsc.js'), file, ...flags);
  node(file.replace('ts', 'js'));
}

describe('the snippet of the README, from the tarball', () => {
  it.each([
    ['an ES module', 'use.mts', snippet],
    ['CommonJS', 'use.cts', asCommonJs(snippet)],
  ])('compiles and runs as %s', (_, file, program) => {
    expect(program).toContain('vanban/pdf');
    compileAndRun(file, program);
    const start = (name: string): string => readFileSync(join(project, name)).subarray(0, 8).toString('latin1');
    expect(start('cong-van.docx').slice(0, 2)).toBe('PK');
    expect(start('cong-van.pdf')).toBe('%PDF-1.7');
  });

  it('does not compile with a field misspelt', () => {
    expect(() => compileAndRun('wrong.mts', snippet.replace('trichYeu', 'trichYeuu'))).toThrow();
  });
});

describe('the tarball', () => {
  it('holds what is needed and no sources', () => {
    const packed = inject('packed');
    for (const file of ['README.md', 'LICENSE', 'THIRD-PARTY.md', 'CHANGELOG.md', 'dist/OFL.txt', 'dist/cli.js', 'dist/pdf-browser.js', 'schemas/cong-van.schema.json'])
      expect(packed).toContain(file);
    expect(packed.filter((file) => /^(src|test|scripts|examples|bench)\/|\.map$/.test(file))).toEqual([]);
  });

  it('gives a command line that draws a document', () => {
    const draft = readFileSync('examples/nho/cong-van.yaml', 'utf8');
    writeFileSync(join(project, 'thu.yaml'), draft);
    execFileSync(join(project, 'node_modules/.bin/vanban'), ['render', 'thu.yaml', '--to', 'docx,pdf', '-o', 'ra'], { cwd: project, stdio: 'pipe' });
    expect(['docx', 'pdf'].map((kind) => existsSync(join(project, `ra/thu.${kind}`)))).toEqual([true, true]);
  });

  it('says what it is by --version and --help', () => {
    const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(node('node_modules/vanban/dist/cli.js', '--version')).toContain(version);
    expect(node('node_modules/vanban/dist/cli.js', '--help')).toContain('render');
  });

  it('loads neither docx nor pdfmake with the root', () => {
    const loads = (entry: string): string => node('--eval', `require('${entry}'); console.log(Object.keys(require.cache).some((file) => /node_modules\\/(docx|pdfmake)\\//.test(file)))`).trim();
    expect([loads('vanban'), loads('vanban/docx'), loads('vanban/pdf')]).toEqual(['false', 'true', 'true']);
  });

  it('keeps one class of errors for all its entries', () => {
    const esm = `import { VanbanError } from 'vanban'; import { renderDocx } from 'vanban/docx';
      await renderDocx({}).catch((error) => console.log(error instanceof VanbanError));`;
    const cjs = `const { VanbanError } = require('vanban'); require('vanban/docx').renderDocx({}).catch((error) => console.log(error instanceof VanbanError));`;
    writeFileSync(join(project, 'errors.mjs'), esm);
    writeFileSync(join(project, 'errors.cjs'), cjs);
    expect([node('errors.mjs').trim(), node('errors.cjs').trim()]).toEqual(['true', 'true']);
  });
});
