import { copyFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { writeCommonJs } from './.ci/scripts/commonjs.ts';
import { EVERYWHERE, lazyHelpers } from './.ci/scripts/lazy-helpers.ts';
import { leanPdfjs } from './.ci/scripts/lean-pdfjs.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const entries = (...names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const LIBRARY = entries('index', 'check', 'docx', 'pdf', 'html', 'pages', 'import');
/** What a program and the command line must hold in common, and which must not bring all of the library with it. */
const SHARED = { errors: 'src/core/errors.ts', coverage: 'src/coverage.ts', 'check-tools': 'src/check-tools.ts' };
/** `vanban/pdf` in a browser: another build of pdfmake, all else shared. Its types are those of `pdf`. */
const BROWSER = entries('pdf-browser');

/** Bundled CommonJS in an ES module has no `require`; Node hands its own modules out this way (20.16, 22.3 and later). */
const builtinsForCommonJs: Plugin = {
  name: 'builtins-for-commonjs',
  setup(build) {
    build.onResolve({ filter: /^(node:)?[a-z_/]+$/ }, ({ kind, path }) => {
      if (!isBuiltin(path)) return undefined;
      return kind === 'require-call' ? { path, namespace: 'builtin' } : { path, external: true };
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
  },
};

/** The command line loads the built library when it needs it; what little it uses of it at once is its own copy, so that the library stays in few files. */
const builtLibrary: Plugin = {
  name: 'built-library',
  setup(build) {
    const names = new Map(Object.entries({ ...LIBRARY, ...SHARED }).map(([name, file]) => [resolve(file), name]));
    build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const name = names.get(resolve(resolveDir, path));
      return name === undefined ? undefined : { path: `./${name}.js`, external: true };
    });
  },
};

const common: Options = {
  outDir: 'dist',
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  removeNodeProtocol: false,
  // Some bundled helpers have a build that leans on Node's modules, and one that runs everywhere.
  esbuildOptions(options) {
    Object.assign(options, EVERYWHERE);
    options.minify = true;
    options.lineLimit = 4000; // Node shows the line of an uncaught error: one line of everything hides the message
    options.legalComments = 'none';
    options.charset = 'utf8';
  },
};

const library: Options = {
  ...common,
  entry: { ...LIBRARY, ...BROWSER, ...SHARED },
  esbuildPlugins: [lazyHelpers, leanPdfjs],
  onSuccess: async () => {
    // The licence of the font travels with it.
    copyFileSync('src/writers/pdf/OFL.txt', 'dist/OFL.txt');
    await writeCommonJs('dist', Object.keys({ ...LIBRARY, ...BROWSER }));
  },
};
const commandLine: Options = { ...common, entry: entries('cli'), esbuildPlugins: [builtinsForCommonJs, builtLibrary] };

// tsup still sets `baseUrl`, which TypeScript 6 calls deprecated.
const types: Options = { outDir: 'dist', entry: LIBRARY, format: ['esm', 'cjs'], dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } };

// Not tsup's `clean`: the builds run at once.
rmSync('dist', { recursive: true, force: true });

export default defineConfig([library, commandLine, types]);
