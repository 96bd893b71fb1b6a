/**
 * For the build: `yaml` without what a reader of drafts never runs, a third of its size: writing YAML, building and editing its
 * trees, sentences that ours replace, and the types of YAML 1.1 (`!!binary`, `!!set` …), which a draft cannot use; under `%YAML 1.1` a draft
 * reads as YAML 1.2.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { type Pare, pared } from './pare.ts';

const FILES = /yaml[\\/]browser[\\/]dist[\\/].*\.js$/;
/** Files of which nothing runs. */
const UNUSED = /stringify[\\/]|parse[\\/]cst-|schema[\\/](?:yaml-1\.1|json)|doc[\\/](?:anchors|applyReviver|createNode)|dist[\\/]log\.js/;
/** The merge key `<<` is looked at even where it is not allowed. */
const NEEDED = /[\\/]merge\.js$/;
const EXPORTS = /export \{([^}]*)\}/g;

const PARE: Pare = {
  keep: {
    Alias: ['resolve', 'toJSON'],
    Collection: [],
    Composer: ['compose', 'decorate', 'end', 'next'],
    Directives: ['add', 'atDocument', 'tagName'],
    Document: ['setSchema', 'toJS'],
    NodeBase: [],
    Pair: ['toJSON'],
    Scalar: ['toJSON'],
    Schema: [],
    YAMLMap: ['tagName', 'toJSON'],
    YAMLSeq: ['tagName', 'toJSON'],
  },
  unset: ['prettifyError'],
  drop: ['createNode', 'stringify'],
  wordless: ['onError', '_onError', 'YAMLParseError', 'Error', 'ReferenceError', 'TypeError', 'msg', 'message'],
};

/** Reading needs to go through a tree only, not to change it. */
const VISIT = `import { isCollection, isDocument, isNode, isPair } from './nodes/identity.js';
export function visit(node, visitor) {
  if (isDocument(node)) visit(node.contents, visitor);
  if (isNode(node)) visitor.Node(null, node);
  if (isCollection(node)) node.items.forEach((item) => visit(item, visitor));
  if (isPair(node)) [node.key, node.value].forEach((part) => visit(part, visitor));
}
export const visitAsync = undefined;`;

export const leanYaml: Plugin = {
  name: 'lean-yaml',
  setup({ onLoad }) {
    onLoad({ filter: FILES }, ({ path }) => ({ contents: lean(path, readFileSync(path, 'utf8')) }));
  },
};

function lean(path: string, code: string): string {
  if (/dist[\\/]visit\.js$/.test(path)) return VISIT;
  if (/yaml-1\.1[\\/]schema\.js$/.test(path)) return `export { schema } from '../core/schema.js';`;
  return UNUSED.test(path) && !NEEDED.test(path) ? stubs(path, code) : pared(code, PARE);
}

/** The names that a file exports, with nothing behind them. */
function stubs(path: string, code: string): string {
  const lists = [...code.matchAll(EXPORTS)].map((match) => match[1] ?? '');
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim().split(' as ').at(-1) ?? '');
  // Tags of types are not there; functions give an empty text instead of failing.
  const value = path.includes('schema') ? 'undefined' : "() => ''";
  return names.filter((name) => name !== '').map((name) => `export const ${name} = ${value};`).join('\n');
}
