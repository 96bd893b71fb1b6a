import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { offences } from './support/house.ts';
import { sourceFacts } from './support/source-facts.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const ENTRIES = ['index', 'docx', 'pdf', 'pdf-browser', 'html', 'pages', 'import'].map((entry) => `${ROOT}src/${entry}.ts`);
const LONGEST = 250;

const filesOf = (folder: string): string[] =>
  existsSync(ROOT + folder)
    ? readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.m?ts$/.test(file))
    : [];
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const offencesIn = (file: string, text: string): string[] => offences(file, sourceFacts(text));

describe('the arrows of imports', () => {
  it('hold in every file of src', () => {
    expect(filesOf('src').flatMap((file) => offencesIn(file, read(`src/${file}`)))).toEqual([]);
  });

  it.each([
    ['core/x.ts', `import { A4 } from '../standard/page.ts';`, 'core may not know standard'],
    ['domain/x.ts', `import type { Row } from '../standard/row.ts';`, 'domain may not know standard'],
    ['writers/docx/x.ts', `export { SCHEMAS } from '../../domain/van-ban.ts';`, 'writers may not know domain'],
    ['writers/html.ts', `import { x } from './docx/units.ts';`, 'writers know nothing of each other'],
    ['layout/x.ts', `const later = import('../paginate/frames.ts');`, 'layout may not know paginate'],
    ['index.ts', `import { run } from './cli.ts';`, 'an entry may not know cli'],
    ['check.ts', `import { readFile } from 'node:fs/promises';`, 'only the command line may'],
    ['layout/x.ts', `import { Paragraph } from 'docx';`, 'its place is writers/docx'],
    ['core/x.ts', `import x from 'left-pad';`, 'not one of the packages'],
    ['domain/x.ts', `import { isValid } from 'date-fns';`, 'import by subpath'],
    ['core/x.ts', `import { x } from './y.js';`, 'end in .ts'],
    ['readers/x.ts', `export const now = () => Date.now();`, 'uses Date.now'],
    ['layout/x.ts', `export const today = new Date();`, 'uses new Date()'],
    ['paginate/x.ts', `if (process.env['DEBUG']) f();`, 'uses process'],
    ['core/x.ts', `export const bytes = Buffer.from('');`, 'uses Buffer'],
  ])('are broken by %s: %s', (file, text, why) => {
    expect(offencesIn(file, text).join('\n')).toContain(why);
  });

  it('take no offence at words in comments, texts and names of our own', () => {
    const text = `// process.env, Date.now\nimport { fetch } from '../core/units.ts';\nfetch();\nexport const x = { process: 'Buffer.from', now: new Date(0) };`;
    expect(offencesIn('layout/x.ts', text)).toEqual([]);
  });
});

describe('files fit in the head', () => {
  const isData = (file: string): boolean => /\.generated\.ts$|^src\/catalog\/|^src\/standard\//.test(file);
  const tooLong = (file: string, text: string): boolean => !isData(file) && text.trimEnd().split('\n').length > LONGEST;

  it(`has no file of more than ${LONGEST} lines, tables of data aside`, () => {
    const files = ['src', 'test', '.ci/scripts'].flatMap((folder) => filesOf(folder).map((file) => `${folder}/${file}`));
    expect(files.filter((file) => tooLong(file, read(file)))).toEqual([]);
  });

  it('would catch one', () => {
    expect(tooLong('src/x.ts', 'x;\n'.repeat(LONGEST))).toBe(false);
    expect(tooLong('src/x.ts', 'x;\n'.repeat(LONGEST + 1))).toBe(true);
  });
});

describe('what the package exports', () => {
  it('is documented, every name of it', () => {
    expect(ENTRIES.filter((entry) => !existsSync(entry))).toEqual([]);
    const program = ts.createProgram(ENTRIES, compilerOptions());
    expect(ENTRIES.flatMap((entry) => undocumented(program, entry))).toEqual([]);
  });

  it('would be missed without its sentence', () => {
    const host = ts.createCompilerHost({});
    const source = ts.createSourceFile('x.ts', '/** Said. */\nexport const a = 1;\nexport const b = 2;', ts.ScriptTarget.ES2022, true);
    const program = ts.createProgram(['x.ts'], { noLib: true }, { ...host, getSourceFile: (name) => (name === 'x.ts' ? source : undefined) });
    expect(undocumented(program, 'x.ts')).toEqual(['x.ts: b']);
  });
});

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

function undocumented(program: ts.Program, entry: string): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return [`${entry}: no module`];
  return checker.getExportsOfModule(module).filter((symbol) => !isDocumented(checker, symbol)).map((symbol) => `${entry.replace(ROOT, '')}: ${symbol.name}`);
}

function isDocumented(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const original = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return [symbol, original].some((each) => each.getDocumentationComment(checker).length > 0);
}
