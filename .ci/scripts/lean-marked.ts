/**
 * For the build: of `marked`, what takes a text apart by the rules of GFM, without what writes HTML, other dialects, extensions and
 * the constructs that the reader turns off. Its published file is one piece, so its modules are read from the source map beside it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Pare, pared } from './pare.ts';

const ENTRY = `export { _Lexer as Lexer } from './Lexer.ts';
export { _Tokenizer as Tokenizer } from './Tokenizer.ts';`;

const PARE: Pare = {
  empty: ['code', 'def', 'del', 'lheading', 'url'],
  unset: [
    ...['blockPedantic', 'inlinePedantic', 'emStrongLDelimPedantic', 'emStrongRDelimAstPedantic', 'emStrongRDelimUndPedantic', 'inlineBreaks'],
    ...['def', 'delLDelim', 'delRDelim'],
    // The rules of plain Markdown that GFM has its own for.
    ...['lheading', 'paragraph', 'inlineText', 'emStrongLDelim', 'emStrongRDelimAst'],
  ],
  drop: ['url', 'del', '_backpedal', 'codeRemoveIndent', 'hrefBrackets', 'listReplaceNesting', 'spaceLine', 'notSpaceStart', 'endingNewline', 'outputLinkReplace']
    .concat(['pedanticHeadingBeginRegex', 'pedanticHrefTitle', 'escapeTest', 'escapeReplace', 'escapeTestNoEncode', 'escapeReplaceNoEncode', 'percentDecode']),
  read: { 'this.options.pedantic': 'false', 'this.options.gfm': 'true', 'this.options.breaks': 'false', 'this.options.extensions': 'undefined', 'this.options.hooks': 'undefined' },
};

export const leanMarked: Plugin = {
  name: 'lean-marked',
  setup({ onResolve, onLoad }) {
    const modules = sources();
    onResolve({ filter: /^marked$/ }, ({ path }) => ({ path, namespace: 'marked', sideEffects: false }));
    onResolve({ filter: /^\.\/\w+\.ts$/, namespace: 'marked' }, ({ path }) => ({ path: basename(path), namespace: 'marked', sideEffects: false }));
    onLoad({ filter: /.*/, namespace: 'marked' }, ({ path }) => ({ loader: 'ts', contents: path === 'marked' ? ENTRY : pared(modules.get(path) ?? '', PARE) }));
  },
};

/** The modules of the helper, by name. */
function sources(): Map<string, string> {
  const file = createRequire(import.meta.url).resolve('marked');
  const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[]; sourcesContent: string[] }; // the shape of every source map
  return new Map(map.sources.map((name, i) => [basename(name), map.sourcesContent[i] ?? '']));
}
