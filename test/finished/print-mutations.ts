import '../support/lean-pdfjs.ts';
import { VanbanError } from '../../src/core/errors.ts';
import { documentNames } from './documents.ts';
import type { FileKind, Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { tryMutation, type Tried } from './try-mutation.ts';
import { PDF_GAPS, PDF_GAPS_IN, PDF_RULE_GAPS } from './pdf-gaps.ts';
import { failures, FILE_RULES, NOT_IN_FILES } from './rule-examples.ts';
import { ROWS_BY_RULES, UNSEEN_ROWS } from './unseen-rows.ts';

/**
 * `npm run mutations [-- WORDS]`: every one-change fault in every document that it fits, as DOCX and as PDF: row of the facts, fault, rule, and in how many
 * files exactly that rule reported it.
 */
const [words = ''] = process.argv.slice(2);
const KINDS: readonly FileKind[] = ['docx', 'pdf'];
const totals = { docx: [0, 0], pdf: [0, 0] };
const faults: string[] = [];

for (const mutation of MUTATIONS.filter(({ row, what }) => `${row} ${what}`.includes(words))) {
  const cells: string[] = [];
  for (const kind of KINDS) cells.push(await cell(mutation, kind));
  console.log(`${mutation.row.padEnd(9)}${mutation.what.padEnd(52)}${mutation.finds.join(' + ').padEnd(38)}${cells.map((one) => one.padEnd(12)).join('')}`);
}
for (const kind of KINDS) console.log(`${kind}: ${totals[kind][0]} of ${totals[kind][1]} faulty files reported by the right rule and by no other`);
console.log('\nWrong examples of rules, written as files: rule, examples, reported by it alone as DOCX and as PDF');
for (const { id, examples: { wrong } } of words === '' ? FILE_RULES : FILE_RULES.filter((rule) => rule.id.includes(words))) {
  const cells: string[] = [];
  for (const kind of KINDS) {
    const failed = await failures(id, wrong, kind);
    const [known, why] = (kind === 'docx' ? NOT_IN_FILES[id] : undefined) ?? [0, ''];
    cells.push(`${wrong.length - failed.length}/${wrong.length}${known > 0 ? ` (${why})` : ''}`);
    if (kind === 'docx' && failed.length > known) faults.push(...failed.map((one) => `${kind} ${id}: ${one}`));
  }
  console.log(`${id.padEnd(40)}${cells.map((one) => one.padEnd(12)).join('')}`);
}
console.log('\nFiles left out, and why:');
for (const { row, what, not = {}, unseen = {} } of MUTATIONS) for (const [where, why] of [...Object.entries(unseen), ...Object.entries(not)]) console.log(`${row.padEnd(9)}${what}: ${where}: ${why}`);
for (const [what, names] of Object.entries(PDF_GAPS_IN)) for (const [name, why] of Object.entries(names)) console.log(`${what}: pdf ${name}: ${why}`);
console.log('\nFaults and rules that PDFs do not show exactly, and why:');
for (const [what, why] of [...Object.entries(PDF_GAPS), ...Object.entries(PDF_RULE_GAPS)]) console.log(`${what}: ${why}`);
console.log('\nRows broken by examples of rules alone:');
for (const [row, rules] of ROWS_BY_RULES) console.log(`${row.padEnd(12)}${rules}`);
console.log('\nRows that no file shows, and why:');
for (const [row, why] of UNSEEN_ROWS) console.log(`${row.padEnd(16)}${why}`);
for (const fault of faults) console.log(`MISSED ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function cell(mutation: Mutation, kind: FileKind): Promise<string> {
  const tried: Tried[] = [];
  for (const name of documentNames()) tried.push(...[await tryMutation(mutation, name, kind).catch(unmade)].filter((one) => one !== undefined));
  const right = tried.filter(({ missing, besides }) => missing.length + besides.length === 0);
  totals[kind][0] = (totals[kind][0] ?? 0) + right.length;
  totals[kind][1] = (totals[kind][1] ?? 0) + tried.length;
  for (const one of tried.filter((t) => !right.includes(t))) if (kind === 'docx' || !isGap(`${mutation.row}: ${mutation.what}`, one.name)) faults.push(`${kind} ${mutation.row} ${mutation.what}, ${one.name}: missing ${one.missing.join(', ') || '-'}; besides ${one.added.filter(({ id }) => one.besides.includes(id)).map(({ id, message }) => `${id} ${message.vi}`).join(' | ') || '-'}`);
  return tried.length === 0 ? (mutation.unseen?.[kind] === undefined ? '–' : 'unseen') : `${right.length}/${tried.length}`;
}

/** Is a fault known not to show in the PDF of a document? */
function isGap(fault: string, name: string): boolean {
  return PDF_GAPS[fault] !== undefined || PDF_GAPS_IN[fault]?.[name] !== undefined;
}

/** A fault that no PDF can be made with, as letters that its font lacks, has no file to be tried in. */
function unmade(error: unknown): undefined {
  if (!(error instanceof VanbanError)) throw error;
}
