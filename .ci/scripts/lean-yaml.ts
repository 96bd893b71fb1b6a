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
  wordless: ['onError', '_onError', 'YAMLParseError', 'Error', 'ReferenceError', 'TypeError', 'msg', 'message', 'startColMsg', 'blockMsg'],
  // What the reader never asks for, or always.
  read: { 'ctx.options.strict': 'true', 'this.doc.options.strict': 'true', 'ctx.options.stringKeys': 'true', 'ctx.options.keepSourceTokens': 'false', 'ctx.schema.compat': 'false', 'schema.compat': 'false', 'this.atEnd': 'true' },
  body: {
    // Comments are read from the text itself, where they are wanted.
    'Composer.decorate': '{ doc.errors = afterDoc ? doc.errors.concat(this.errors) : this.errors; this.prelude = []; this.errors = []; }',
    stringifyKey: "{ return jsKey === null ? '' : typeof jsKey !== 'object' ? String(jsKey) : JSON.stringify(jsKey); }",
    'Document.setSchema': '{ if (this.directives) this.directives.yaml.version = version; else this.directives = new Directives({ version }); this.schema = new Schema(version); }',
    'Lexer.lex': "{ this.buffer = source; let next = 'stream'; while (next && this.hasChars(1)) next = yield* this.parseNext(next); }",
    parseOptions: '{ return { lineCounter: options.lineCounter, prettyErrors: false }; }',
    'Lexer.setNext': '{}',
    'Document.toJS': "{ return toJS(this.contents, '', { anchors: new Map(), doc: this, keep: true, maxAliasCount }); }",
    'Document.constructor': "{ this.errors = []; this.warnings = []; Object.defineProperty(this, NODE_TYPE, { value: DOC }); this.options = Object.assign({ uniqueKeys: true }, replacer); this.directives = replacer._directives.atDocument(); this.setSchema(this.directives.yaml.explicit ? this.directives.yaml.version : '1.2'); this.contents = null; }",
    // The merge key merges only where its tag is written out.
    addPairToJSMap: `{
      if (key.addToJSMap) return key.addToJSMap(ctx, map, value);
      const jsKey = toJS(key, '', ctx);
      const stringKey = stringifyKey(key, jsKey, ctx);
      if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
      else Object.defineProperty(map, stringKey, { value: toJS(value, stringKey, ctx), writable: true, enumerable: true, configurable: true });
    }`,
    prettyToken: '{ return token; }',
  },
};

/** One schema, that of YAML 1.2, with the merge key known but not allowed. */
const SCHEMA = `import { MAP, SCALAR, SEQ } from '../nodes/identity.js';
import { map } from './common/map.js';
import { seq } from './common/seq.js';
import { string } from './common/string.js';
import { schema } from './core/schema.js';
import { merge } from './yaml-1.1/merge.js';
export class Schema {
  constructor(version) {
    this.knownTags = version === '1.1' ? {} : { [merge.tag]: merge };
    this.tags = schema.slice();
    Object.defineProperty(this, MAP, { value: map });
    Object.defineProperty(this, SCALAR, { value: string });
    Object.defineProperty(this, SEQ, { value: seq });
  }
}`;

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
  if (/schema[\\/]Schema\.js$/.test(path)) return SCHEMA;
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
