/** `npm run parity`: our pages against the DOCX of the same draft, laid out by Word's rules (`docx/layout`) and by LibreOffice. */
import { type Golden, goldenDocuments } from '../../test/support/golden-documents.ts';
import { OFFICE_GATES, officeReadings, officeRulesCheck, randomOfficeCheck, shippedCheck } from '../../test/support/office-checks.ts';
import { officeMissing } from '../../test/support/office-oracle.ts';
import { type Check, percent, randomTreeCheck, randomWordCheck, WORD_GATES, wordCheck } from '../../test/support/parity-checks.ts';
import { hasSeeds, SEED_FOLDER } from '../../test/support/seed-text.ts';

const DOCUMENTS = 40;
const TREES = 15;
const OFFICE_DOCUMENTS = 16;
/** So many differences are shown of each document; the rest is counted. */
const SHOWN = 40;

const tally = { passed: 0, failed: 0, skipped: 0 };

/** Prints checks as a table, then what differs. */
function report(title: string, held: string, checks: readonly Check[]): void {
  console.log(`\n${title}\n  held: ${held}`);
  const heads = [...new Set(checks.flatMap(({ shown }) => Object.keys(shown)))];
  const rows = checks.map(({ name, shown, faults }) => [name, ...heads.map((head) => shown[head] ?? ''), faults.length === 0 ? 'ok' : `FAILED: ${faults.join(', ')}`]);
  printTable([['', ...heads, ''], ...rows]);
  for (const { name, differences } of checks) printDifferences(name, differences);
  const failed = checks.filter(({ faults }) => faults.length > 0).length;
  tally.failed += failed;
  tally.passed += checks.length - failed;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

function printDifferences(name: string, differences: readonly string[]): void {
  if (differences.length === 0) return;
  console.log(`  ${name}:`);
  for (const text of differences.slice(0, SHOWN)) console.log(`    ${text}`);
  if (differences.length > SHOWN) console.log(`    … and ${differences.length - SHOWN} more`);
}

function skip(what: string, why: string): void {
  tally.skipped += 1;
  console.log(`\n${what}: skipped, ${why}`);
}

function againstWord(goldens: readonly Golden[]): void {
  const same = `all lines, notes, rows and pages; tops within ${WORD_GATES.topMm} mm`;
  report("Our lines against the DOCX by Word's rules (docx/layout, read to its end)", `${same}. Of cells that layout tells the rows alone.`, goldens.map(wordCheck));
  report("Random documents by Word's rules", `${percent(WORD_GATES.randomLines)} of lines, all pages, tops within ${WORD_GATES.topMm} mm. What is left are ties of the squeeze rule.`, [randomWordCheck(DOCUMENTS), randomTreeCheck(TREES)]);
}

async function againstOffice(goldens: readonly Golden[]): Promise<void> {
  const readings = await officeReadings(goldens);
  const pairs = goldens.flatMap((golden, index) => {
    const theirs = readings[index];
    return theirs === undefined ? [] : [{ golden, theirs }];
  });
  const near = `baselines within ${OFFICE_GATES.baselineMm} mm`;
  report("LibreOffice's own rules against its PDF of the DOCX", `all lines, cells and notes too, all pages, ${near}`, pairs.map(({ golden, theirs }) => officeRulesCheck(golden, theirs)));
  report("Random documents by LibreOffice's rules", `${percent(OFFICE_GATES.randomLines)} of lines, all page counts, baselines within ${OFFICE_GATES.randomBaselineMm} mm (multiple spacing drifts). It rounds widths to 1/20 pt: a word that ends at the margin may fall either way, and the lines below only follow.`, [await randomOfficeCheck(OFFICE_DOCUMENTS)]);
  const shipped: Check[] = [];
  for (const { golden, theirs } of pairs) shipped.push(await shippedCheck(golden, theirs));
  report("The PDF as shipped against LibreOffice's PDF of the DOCX", `same text in the same order, pages within ${OFFICE_GATES.pagesApart}; head, title, signature and Nơi nhận: ${near}, from the first line of each. Body lines are not: Word narrows spaces to take one more word, LibreOffice does not.`, shipped);
}

const goldens = await goldenDocuments();
if (!hasSeeds()) skip('seed documents', `no folder ${SEED_FOLDER}`);
againstWord(goldens);
if (officeMissing === undefined) await againstOffice(goldens);
else skip('LibreOffice', officeMissing);
console.log(`\nparity: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = tally.failed > 0 ? 1 : 0;
