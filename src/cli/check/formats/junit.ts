import XMLBuilder from 'fast-xml-builder';
import type { Finding } from '../../../core/finding.ts';
import { filePlace, quoted } from '../../place.ts';
import { visible } from '../../report.ts';
import { type CheckedFile, fails, type Run, shown } from '../run.ts';

type Node = Readonly<Record<string, unknown>>;

/** JUnit: a suite for each file, a case for each rule that it breaks, or one that passed. What does not fail the run is told as output. */
export function junit({ files, general, settings }: Run): string {
  const own = general.length === 0 ? [] : [{ name: 'vanban', findings: general }];
  const suites = [...files, ...own].map((file) => suite(file, settings));
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, suppressEmptyNode: true, suppressBooleanAttributes: false, processEntities: true });
  const root = { '@name': 'vanban check', '@tests': sum(suites, '@tests'), '@failures': sum(suites, '@failures'), testsuite: suites };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ testsuites: root })}`;
}

function suite({ name, findings }: Pick<CheckedFile, 'name' | 'findings'>, settings: Run['settings']): Node {
  const list = shown(findings, settings);
  const ids = [...new Set(list.map(({ id }) => id))];
  const cases = ids.map((id) => testcase(id, name, list.filter((finding) => finding.id === id), settings));
  const failures = ids.filter((id) => list.some((finding) => finding.id === id && fails(finding, settings.failOn))).length;
  return { '@name': text(name), '@tests': Math.max(1, cases.length), '@failures': failures, testcase: cases.length > 0 ? cases : [{ '@name': 'vanban check', '@classname': text(name) }] };
}

function testcase(id: string, name: string, findings: readonly Finding[], settings: Run['settings']): Node {
  const lines = findings.map((finding) => sentence(finding, name, settings)).join('\n');
  const failing = findings.find((finding) => fails(finding, settings.failOn));
  const about = { '@name': id, '@classname': text(name) };
  return failing === undefined ? { ...about, 'system-out': lines } : { ...about, failure: { '@message': text(failing.message[settings.lang]), '@type': failing.severity, '#text': lines } };
}

function sentence({ position, file, message, clause, place: at, path }: Finding, name: string, { lang }: Run['settings']): string {
  const place = position?.file ?? file ?? name;
  return text(`${place}${position === undefined ? '' : `:${position.line}:${position.column}`}${at === undefined ? '' : ` · ${[filePlace(at, path, lang), quoted({ place: at })].filter((part) => part !== '').join(' ')}`}: ${message[lang]}${clause === undefined ? '' : ` (${clause.ref})`}`);
}

const sum = (suites: readonly Node[], key: string): number => suites.reduce((total, one) => total + Number(one[key]), 0);

/** Text that XML can hold, on one line. */
const text = (words: string): string => visible(words).replace(/[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu, '\uFFFD').replaceAll('##[', '# #[');
