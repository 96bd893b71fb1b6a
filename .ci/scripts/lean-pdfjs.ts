/**
 * For the build: of the reading half of pdf.js, what finds letters, lines and attachments, without what decodes pictures, fills forms,
 * draws glyphs, saves files or makes code at run time. Its published file is one piece with the names of its modules in comments.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { bounded } from './pdfjs-bounds.ts';

/** Modules that reading never runs. */
const GONE = [
  './external/',
  './src/core/xfa/', './src/core/xfa_fonts.js', './src/core/editor/', './src/core/writer.js',
  './src/core/jbig2.js', './src/core/jbig2_ccittFax_wasm.js', './src/core/jpg.js', './src/core/jpx.js', './src/core/ccitt.js', './src/core/image.js', './src/core/image_resizer.js',
  './src/core/font_renderer.js', './src/core/pattern.js', './src/core/worker_stream.js',
  './src/core/helvetica_factors.js', './src/core/calibri_factors.js', './src/core/segoeui_factors.js', './src/core/myriadpro_factors.js', './src/core/liberationsans_widths.js',
];

/** What stands for a name of a module that is gone: it can be told settings, and fails when it is used. */
const ABSENT = `const absent = new Proxy(function () {}, { get: () => () => undefined, construct: () => { throw new Error("not read"); } });`;
/** A picture is found, but never decoded. */
const PICTURES = `const PDFImage = { buildImage: () => new Promise(() => {}), createMask: async () => ({ data: new Uint8Array(0), width: 0, height: 0 }) };`;

const MODULE = /^;\/\/ (?=\.\/)/mu;
const DECLARED = /^(?:async )?(?:class|function\*?|const|let|var) ([\w$]+)/gmu;

/** The source without the modules that are gone, and with bounds. */
export function leanWorker(source: string): string {
  const [head = '', ...modules] = source.split(MODULE);
  const isGone = (module: string): boolean => GONE.some((path) => module.startsWith(path));
  const kept = bounded(modules.filter((module) => !isGone(module)).map((module) => module.slice(module.indexOf('\n'))).join('\n'));
  const names = modules.filter(isGone).flatMap((module) => [...module.matchAll(DECLARED)].map(([, name = '']) => name));
  const used = [...new Set(names)].filter((name) => name !== 'PDFImage' && new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'u').test(kept));
  return [head, ABSENT, PICTURES, ...used.map((name) => `const ${name} = absent;`), withoutEval(kept)].join('\n');
}

/** Nothing asks whether code can be made, since none ever is. */
const withoutEval = (code: string): string => code.replaceAll(/new Function\([^;]*\);/gu, 'undefined;');

export const leanPdfjs: Plugin = {
  name: 'lean-pdfjs',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/ }, ({ path }) => ({ contents: leanWorker(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};

/** For tests, which run the sources: our reader has the same pdf.js as in the build. */
export const leanPdfjsInTests = {
  name: 'lean-pdfjs',
  enforce: 'pre' as const,
  load: (id: string): string | undefined => (/pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/u.test(id) ? leanWorker(readFileSync(id, 'utf8')) : undefined),
};
