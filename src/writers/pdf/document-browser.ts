import pdfmake from 'pdfmake/build/pdfmake.js';
import { opener } from './document.ts';

/** Documents in browsers: pdfmake's own bundle, since its source does not bundle without polyfills. */
export const openDocument = opener(pdfmake);
