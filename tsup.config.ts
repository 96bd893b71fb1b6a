import { defineConfig, type Options } from 'tsup';
import { EVERYWHERE, lazyHelpers } from './scripts/lazy-helpers.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const LIBRARY = { index: 'src/index.ts', docx: 'src/docx.ts', pdf: 'src/pdf.ts', html: 'src/html.ts' };
/** What `#pdf-document` of package.json stands for: with pdfmake's printer, or with its browser build. */
const PDF_DOCUMENTS = {
  'pdf-document-node': 'src/writers/pdf/document-node.ts',
  'pdf-document-browser': 'src/writers/pdf/document-browser.ts',
};

/** Leaves the choice of pdfmake's build to who loads the package: everything else is shipped once for Node and browsers. */
const pdfDocumentByCondition: Plugin = {
  name: 'pdf-document-by-condition',
  setup(build) {
    build.onResolve({ filter: /\/document-node\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: '#pdf-document', external: true });
  },
};

/** Bundled CommonJS in an ES module has no `require`; Node hands its own modules out this way (20.16, 22.3 and later). */
const builtinsForCommonJs: Plugin = {
  name: 'builtins-for-commonjs',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, namespace: 'builtin' } : { path, external: true });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
  },
};

const common: Options = {
  outDir: 'dist',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  removeNodeProtocol: false,
  // The bundled helpers have Node builds that lean on Node's modules; their browser builds run everywhere.
  esbuildOptions(options) {
    Object.assign(options, EVERYWHERE);
    // Identifiers stay: a stack trace should be readable. The helpers of the root are minified whole.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    options.legalComments = 'none';
    options.charset = 'utf8';
  },
  esbuildPlugins: [pdfDocumentByCondition, builtinsForCommonJs, lazyHelpers],
};

export default defineConfig([
  // One build for library and command line, so that they share their chunks.
  { ...common, entry: { ...LIBRARY, ...PDF_DOCUMENTS, cli: 'src/cli.ts' }, format: 'esm', clean: true },
  { ...common, entry: { ...LIBRARY, ...PDF_DOCUMENTS }, format: 'cjs' },
  // tsup still sets `baseUrl`, which TypeScript 6 calls deprecated.
  { outDir: 'dist', entry: LIBRARY, format: ['esm', 'cjs'], dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } } },
]);
