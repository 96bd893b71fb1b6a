/** For scripts: what reads PDFs runs on the pdf.js that the build bundles (`.ci/scripts/lean-pdfjs.ts`); imported before anything reads one. */
import { readFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { leanWorker } from '../../.ci/scripts/lean-pdfjs.ts';

const source = leanWorker(readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8'));
/** Only our reader asks for it by this name: the drawing half of pdf.js, which tests use too, keeps the whole one. */
const HOOKS = `
  let source;
  export const initialize = (given) => { source = given; };
  export const resolve = async (name, context, next) => {
    const found = await next(name, context);
    return name === 'pdfjs-dist/legacy/build/pdf.worker.mjs' ? { ...found, url: found.url + '?lean' } : found;
  };
  export const load = (url, context, next) => url.endsWith('/pdf.worker.mjs?lean') ? { format: 'module', source, shortCircuit: true } : next(url, context);`;
register(`data:text/javascript,${encodeURIComponent(HOOKS)}`, { data: source });
