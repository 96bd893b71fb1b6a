import '../support/lean-pdfjs.ts';
import { FORM_NAMES } from '../support/full-drafts.ts';
import { readingOf } from '../support/measured-documents.ts';
import { inWords, measureAll } from './row.ts';
import { LEFT_OUT, ROWS_SEEN } from './rows.ts';

// `npm run measure`: every measure of the finished files, with target, actual and tolerance.
let wrong = 0;
for (const form of FORM_NAMES) {
  const outcomes = measureAll(ROWS_SEEN, await readingOf(form));
  wrong += outcomes.filter((o) => !o.ok).length;
  console.log(`\n== ${form}: ${outcomes.length} số đo ==\n${outcomes.map(inWords).join('\n')}`);
}
console.log(`\n== không đo ==\n${Object.entries(LEFT_OUT).map(([id, reason]) => `${id}: ${reason}`).join('\n')}`);
process.exitCode = wrong > 0 ? 1 : 0;
