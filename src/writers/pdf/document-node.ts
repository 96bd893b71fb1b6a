import pdfmake from 'pdfmake';
import { opener } from './document.ts';

/** Documents in Node. */
export const openDocument = opener(pdfmake);
