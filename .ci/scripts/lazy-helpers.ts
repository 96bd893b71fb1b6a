/**
 * For the build: bundled helpers that are run when first used, not when the package is imported. Reading YAML and Markdown
 * costs some 20 ms of start-up that a program which types its drafts in code never needs, and `parse` cannot wait for `import()`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { leanMarked } from './lean-marked.ts';
import { leanYaml } from './lean-yaml.ts';

const LAZY = ['yaml', 'marked'];

/** What esbuild needs to take the builds of the helpers that run everywhere, neither Node's nor a browser's. */
export const EVERYWHERE = { conditions: ['import', 'default'], mainFields: ['module', 'main'] };

export const lazyHelpers: Plugin = {
  name: 'lazy-helpers',
  setup({ onResolve, onLoad }) {
    const names = new Map(LAZY.map((helper) => [helper, namesImportedFrom(helper)]));
    onResolve({ filter: new RegExp(`^(${LAZY.join('|')})$`) }, ({ path, pluginData, namespace }) =>
      pluginData === 'whole' || namespace === 'whole' ? undefined : { path, namespace: 'lazy', sideEffects: false });
    onResolve({ filter: /^whole:/ }, ({ path }) => ({ path: path.slice('whole:'.length), namespace: 'whole' }));
    onLoad({ filter: /.*/, namespace: 'lazy' }, ({ path }) => ({ contents: stubs(path, names.get(path) ?? []) }));
    onLoad({ filter: /.*/, namespace: 'whole' }, async ({ path }) => ({ contents: await whole(path, names.get(path) ?? []) }));
  },
};

/** Stands for each function or class until it is called, constructed or asked for a property. */
function stubs(helper: string, names: readonly string[]): string {
  const stub = (name: string) => `export const ${name} = /* @__PURE__ */ stub('${name}');`;
  return `let helper;
    const real = (name) => (helper ??= require('whole:${helper}'))[name];
    const stub = (name) => new Proxy(function () {}, {
      apply: (_, self, args) => Reflect.apply(real(name), self, args),
      construct: (_, args) => Reflect.construct(real(name), args),
      get: (_, key) => Reflect.get(real(name), key),
    });
    ${names.map(stub).join('\n')}`;
}

/** The helper, cut to what is used of it, as a CommonJS module: esbuild runs those when they are first required. */
export async function whole(helper: string, names: readonly string[]): Promise<string> {
  const contents = `export { ${names.join(', ')} } from '${helper}'`;
  const options = { bundle: true, write: false, format: 'cjs', platform: 'neutral', target: 'es2022', minify: true, charset: 'utf8', ...EVERYWHERE } as const;
  const { outputFiles } = await build({ ...options, plugins: [leanYaml, leanMarked], stdin: { contents, resolveDir: process.cwd() } });
  return outputFiles[0]?.text ?? '';
}

/** The names that the sources of the library import from a helper, types aside; the command line bundles its own. */
function namesImportedFrom(helper: string): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/^cli[\\/]/.test(file));
  const clause = new RegExp(`^import \\{([^}]*)\\} from '${helper}'`, 'gm');
  const found = files.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(clause)].map((match) => match[1] ?? ''));
  const names = found.flatMap((list) => list.split(',')).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== '' && !name.startsWith('type ')).sort();
}
