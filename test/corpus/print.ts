import '../support/lean-pdfjs.ts';
import { asPdfs } from './as-pdf.ts';
import { corpusFiles, corpusMissing } from './files.ts';
import { runFile, type Ran } from './run.ts';
import { judgeErrors, labelsOf, scoreLabels, typeFaults } from './score.ts';

// `npm run corpus [-- D054 T24] [-- --pdf]`: reads and checks real documents, and holds the findings against what people said of them; with `--pdf`, of the DOCX files made into PDFs.
const PDF = process.argv.includes('--pdf');
const missing = corpusMissing();
if (missing === undefined) await main(process.argv.slice(2).filter((word) => !word.startsWith('-')));
else console.log(`${missing}; nothing is scored`);

async function main(ids: readonly string[]): Promise<void> {
  const chosen = corpusFiles().filter(({ id }) => ids.length === 0 || ids.includes(id));
  const files = PDF ? asPdfs(chosen) : chosen;
  const all: Ran[] = [];
  for (const file of files) all.push(await runFile(file));
  table('files: what each is taken for, rules checked, time', all.map(fileLine));
  if (ids.length > 0) table('all findings', all.flatMap(({ id, found }) => found.map(({ finding, role }) => `${id} ${finding.severity} ${finding.id}${role === undefined ? '' : ` @${role}`} ¶${finding.place?.paragraph ?? '?'} ${finding.message.vi}`)));
  const labelled = all.filter(({ id }) => labelsOf(id).length > 0).map((ran) => ({ ran, score: scoreLabels(ran) }));
  const breaches = labelled.flatMap(({ score }) => score.breaches);
  const wrong = labelled.flatMap(({ score }) => score.wrong);
  const right = labelled.flatMap(({ score }) => score.right);
  const judged = all.flatMap(judgeErrors);
  table('labelled breaches that are not reported', breaches.filter(({ by }) => by.length === 0).map(({ file, label, breach }) => `${file} ${label}: ${breach.what} — ${breach.unless ?? 'NO EXPLANATION'}`));
  table('findings on labelled files that no label stands behind', wrong.map(({ file, label, finding }) => `${file} [${label.label} ${label.verdict}] ${finding.severity} ${finding.id} ¶${finding.place?.paragraph ?? '?'}: ${finding.message.vi}`));
  table('errors judged wrong or doubtful', judged.filter(({ verdict }) => verdict === 'wrong' || verdict === 'doubtful').map((j) => `${j.file} ${j.verdict} ${j.finding.id} ¶${j.finding.place?.paragraph ?? '?'}: ${j.finding.message.vi} — ${j.why}`));
  table('errors that nobody has looked at', judged.filter(({ verdict }) => verdict === 'unreviewed').map(({ file, finding }) => `${file} ${finding.id} ¶${finding.place?.paragraph ?? '?'}: ${finding.message.vi}`));
  const families = [...new Set([...breaches.flatMap(({ breach }) => breach.by.map(familyOf)), ...judged.map(({ finding }) => familyOf(finding.id))])].sort();
  table('by family of rules: labelled breaches reported; errors right, doubtful, wrong, unreviewed', families.map((family) => {
    const own = breaches.filter(({ breach }) => familyOf(breach.by[0] ?? '') === family);
    const errors = judged.filter(({ finding }) => familyOf(finding.id) === family);
    const count = (verdict: string): number => errors.filter((j) => j.verdict === verdict).length;
    return `${family.padEnd(14)} ${share(own.filter(({ by }) => by.length > 0).length, own.length).padEnd(16)} ${share(count('right'), errors.length - count('unreviewed')).padEnd(18)} right ${count('right')}, doubtful ${count('doubtful')}, wrong ${count('wrong')}, unreviewed ${count('unreviewed')}`;
  }));
  const reported = breaches.filter(({ by }) => by.length > 0).length;
  const reviewed = judged.filter(({ verdict }) => verdict !== 'unreviewed');
  table('in all', [
    `files ${all.length}, crashes ${all.filter(({ crash }) => crash !== undefined).length}, types as expected ${share(all.filter((ran) => typeFaults(ran).length === 0).length, all.length)}`,
    `recall on ${labelled.length} labelled files: ${share(reported, breaches.length)} breaches reported, ${breaches.filter(({ by, breach }) => by.length === 0 && breach.unless !== undefined).length} explained, ${breaches.filter(({ by, breach }) => by.length === 0 && breach.unless === undefined).length} missed`,
    `precision within labels: ${share(right.length, right.length + wrong.length)} findings stand behind a label (wrong at error ${wrong.filter(({ finding }) => finding.severity === 'error').length}, warning ${wrong.filter(({ finding }) => finding.severity === 'warning').length}, info ${wrong.filter(({ finding }) => finding.severity === 'info').length})`,
    `precision over reviewed errors: ${share(reviewed.filter(({ verdict }) => verdict === 'right').length, reviewed.length)} right, ${reviewed.filter(({ verdict }) => verdict === 'doubtful').length} doubtful, ${reviewed.filter(({ verdict }) => verdict === 'wrong').length} wrong; unreviewed ${judged.length - reviewed.length}`,
  ]);
}

function fileLine(ran: Ran): string {
  const count = (severity: string): number => ran.found.filter(({ finding }) => finding.severity === severity).length;
  const { pass = 0, fail = 0, notChecked = 0 } = ran.report?.counts ?? {};
  const faults = ran.crash === undefined ? typeFaults(ran) : [`CRASH ${ran.crash.split('\n').slice(0, 3).join(' | ')}`];
  return `${ran.id.padEnd(7)} ${ran.loai.padEnd(16)} ${(ran.regime ?? '-').padEnd(17)} rules ${pass + fail} of ${pass + fail + notChecked}`.padEnd(62) + ` E${count('error')} W${count('warning')} I${count('info')}`.padEnd(14) + `${Math.round(ran.ms)} ms ${faults.length === 0 ? '' : `✗ ${faults.join('; ')}`}`;
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

function share(part: number, whole: number): string {
  return whole === 0 ? '– of 0' : `${part} of ${whole} (${Math.round((part / whole) * 100)} %)`;
}

function table(title: string, lines: readonly string[]): void {
  console.log(`\n== ${title}: ${lines.length} ==`);
  for (const line of lines) console.log(line);
}
