import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const snippets = [...readFileSync(`${ROOT}README.md`, 'utf8').matchAll(/^```ts(.*)\n([\s\S]*?)^```$/gmu)].map(([, kind = '', text = '']) => ({ kind: kind.trim(), text }));

/** What the compiler says of files that are nowhere on the disk, beside the sources. */
function complaints(texts: readonly string[]): string[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } }; // a file of ours
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const files = new Map(texts.map((text, i) => [`${ROOT}test/api/snippet-${i}.mts`, text]));
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, { ...host, fileExists: (path) => files.has(path) || host.fileExists(path), readFile: (path) => files.get(path) ?? host.readFile(path), getSourceFile: (path, target, ...rest) => (files.has(path) ? ts.createSourceFile(path, files.get(path) ?? '', target) : host.getSourceFile(path, target, ...rest)) });
  return [...files.keys()].flatMap((path) => ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')));
}

describe('programs of the README', () => {
  it('are all compiled, and the compiler takes them', () => {
    expect(snippets.length).toBeGreaterThan(3);
    expect(snippets.map(({ kind }) => kind)).toEqual(snippets.map(() => 'snippet'));
    expect(complaints(snippets.map(({ text }) => text))).toEqual([]);
  }, 60_000);

  it('would not be taken with a name that is not there', () => {
    expect(complaints([`import { importFiles } from 'vanban/import';\nvoid importFiles;`]).join()).toContain('importFiles');
  }, 60_000);
});
