import { posix } from 'node:path';
import type { SourceFacts } from './source-facts.ts';

/** Which folders of `src` a folder may import, itself aside: the arrows of the house (CONTRIBUTING.md). */
const ARROWS = {
  core: [],
  catalog: ['core'],
  standard: ['core'],
  metrics: ['core'],
  domain: ['core', 'catalog'],
  layout: ['core', 'catalog', 'standard', 'domain', 'metrics'],
  paginate: ['core', 'metrics', 'layout'],
  rules: ['core', 'catalog', 'standard', 'domain', 'layout', 'paginate'],
  check: ['core', 'catalog', 'standard', 'domain', 'layout', 'paginate', 'readers', 'rules'],
  writers: ['core', 'layout', 'paginate'],
  readers: ['core', 'catalog', 'metrics', 'domain', 'layout', 'paginate'],
} as const satisfies Record<string, readonly string[]>;

/** Packages and the only places that may name them; what is not listed may be used nowhere in `src`. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['domain', 'readers/validate', 'check', ''],
  'date-fns': ['core', 'catalog', 'domain', 'layout', 'rules', 'readers'],
  docx: ['writers/docx'],
  pdfmake: ['writers/pdf'],
  fflate: ['writers/docx', 'readers'],
  saxes: ['readers'],
  'pdfjs-dist': ['readers/pdf'],
  yaml: ['readers', 'cli'],
  marked: ['readers'],
  commander: ['cli'],
  picocolors: ['cli'],
  tinyglobby: ['cli'],
  picomatch: ['cli'],
  sarif: ['cli'],
  diff: ['cli'],
  'fast-xml-builder': ['cli'],
};

type Folder = keyof typeof ARROWS;
const isFolder = (name: string): name is Folder => Object.hasOwn(ARROWS, name);
/** Folder of a file of `src`; '' for what lies at its top (entries), which may import everything but the command line. */
const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file === 'cli.ts' ? 'cli' : '');

/** What is wrong with a file of `src` (path below `src`), one sentence each; empty when it keeps to the house. */
export function offences(file: string, facts: SourceFacts): string[] {
  const found = facts.imports.flatMap((name) => (name.startsWith('.') ? arrow(file, name) : packageUse(file, name)));
  const world = folderOf(file) === 'cli' ? [] : facts.world.map((use) => `${file} uses ${use}: only the command line may`);
  return [...found, ...world];
}

function arrow(file: string, name: string): string[] {
  const target = posix.join(posix.dirname(file), name);
  const [from, to] = [folderOf(file), folderOf(target)];
  if (!name.endsWith('.ts')) return [`${file} imports ${name}: relative imports end in .ts`];
  if (target.startsWith('..')) return [`${file} imports ${name}: outside src`];
  if (writerOf(file) !== undefined && writerOf(target) !== undefined && writerOf(file) !== writerOf(target))
    return [`${file} imports ${target}: writers know nothing of each other`];
  return from === to || from === 'cli' || allowed(from, to) ? [] : [`${file} imports ${target}: ${from || 'an entry'} may not know ${to || 'an entry'}`];
}

const allowed = (from: string, to: string): boolean => {
  if (from === '') return to !== 'cli';
  const known: readonly string[] = isFolder(from) ? ARROWS[from] : [];
  return known.includes(to);
};

/** `docx` for writers/docx/…, `html` for writers/html.ts and writers/html/…. */
const writerOf = (file: string): string | undefined => /^writers\/(docx|pdf|html|text)\b/.exec(file)?.[1];

function packageUse(file: string, name: string): string[] {
  if (name.startsWith('node:')) return folderOf(file) === 'cli' ? [] : [`${file} imports ${name}: only the command line may`];
  const parts = name.split('/');
  const owner = name.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? name);
  if (name === 'date-fns') return [`${file} imports all of date-fns: import by subpath`];
  const places = PACKAGES[owner];
  if (places === undefined) return [`${file} imports ${owner}: not one of the packages of the product`];
  const at = folderOf(file) === 'cli' ? 'cli' : posix.dirname(file) === '.' ? '' : posix.dirname(file);
  return places.some((place) => at === place || (place !== '' && at.startsWith(`${place}/`))) ? [] : [`${file} imports ${owner}: its place is ${places.join(', ')}`];
}
