/**
 * For the build: `yaml` without what a reader of drafts never runs, a quarter of its size: writing YAML, editing its syntax
 * tree, and the types of YAML 1.1 (`!!binary`, `!!set` …), which a draft cannot use; under `%YAML 1.1` a draft reads as YAML 1.2.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const PARTS = /yaml[\\/]browser[\\/]dist[\\/](?:stringify|parse[\\/]cst-|schema[\\/]yaml-1\.1)/;
/** The merge key `<<` is looked at even where it is not allowed. */
const NEEDED = /[\\/]merge\.js$/;
const EXPORTS = /export \{([^}]*)\}/g;

export const leanYaml: Plugin = {
  name: 'lean-yaml',
  setup({ onLoad }) {
    onLoad({ filter: PARTS }, ({ path }) => (NEEDED.test(path) ? undefined : { contents: replacement(path) }));
  },
};

function replacement(path: string): string {
  if (/yaml-1\.1[\\/]schema\.js$/.test(path)) return `export { schema } from '../core/schema.js';`;
  const lists = [...readFileSync(path, 'utf8').matchAll(EXPORTS)].map((match) => match[1] ?? '');
  const names = lists.flatMap((list) => list.split(',')).map((name) => name.trim().split(' as ').at(-1) ?? '');
  // Tags of types are not there; functions give an empty text instead of failing.
  const value = path.includes('schema') ? 'undefined' : "() => ''";
  return names.filter((name) => name !== '').map((name) => `export const ${name} = ${value};`).join('\n');
}
