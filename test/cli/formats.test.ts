import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { marked, type Token } from 'marked';
import type { Log, Result } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/check/report-shape.ts';
import { library } from '../../src/cli/engine.ts';
import type { Finding } from '../../src/core/finding.ts';
import { HOSTILE, hostileLetter } from './hostile-drafts.ts';
import { BAD, folderWith, LETTER, run, type Run } from './kit.ts';

const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
const schemaFile = fileURLToPath(new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url));
// The schema says draft-04 of itself, and has nothing that later drafts read otherwise.
const { $schema: _draft, id: _id, ...sarifSchema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>; // a JSON Schema is an object
const isSarif = ajv.compile(sarifSchema);
const isReport = ajv.compile(reportSchema());

const TYPED = LETTER.replace('kinhGui: Các phòng', 'kinhGui: "Kính gửi: Các phòng"');
const PEOPLE = LETTER.replace('cung cấp số liệu.\n', 'phục vụ nhân dân.\n');
const FILES = { 'a.yaml': TYPED, 'thư mục/b ộ.yaml': BAD, 'c.yaml': LETTER, 'd.yaml': PEOPLE, 'e.yaml': `${TYPED}boQua: [{ quyTac: chu-co-san/kinh-gui, lyDo: mẫu cũ }]\n` };
const inFormat = (format: string, files: Readonly<Record<string, string>> = FILES, ...argv: string[]): Promise<Run> => run(folderWith(files), ['check', '.', '--format', format, ...argv]);

describe('JSON', () => {
  it('is of the shape that the schema says, with findings, what was hidden and what was not checked', async () => {
    const { out, code } = await inFormat('json');
    const report: { files: { file: string; findings: Finding[]; suppressed: unknown[]; ok: boolean }[]; summary: unknown } = JSON.parse(out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(code).toBe(1);
    expect(report.files.map(({ file, ok }) => [file, ok])).toEqual([['a.yaml', true], ['c.yaml', true], ['d.yaml', false], ['e.yaml', true], ['thư mục/b ộ.yaml', false]]);
    expect(report.files[3]?.suppressed).toMatchObject([{ reason: 'mẫu cũ', source: 'draft', finding: { id: 'chu-co-san/kinh-gui', fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) } }]);
    expect(report.summary).toMatchObject({ ok: false, files: 5, suppressed: 1 });
  });

  it('has a committed schema that is fresh', () => {
    const file = readFileSync(fileURLToPath(new URL('../../schemas/report.schema.json', import.meta.url)), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(reportSchema())));
  });
});

describe('SARIF', () => {
  const log = async (...argv: string[]): Promise<Log> => JSON.parse((await inFormat('sarif', FILES, ...argv)).out);
  const results = (sarif: Log): Result[] => sarif.runs[0]?.results ?? [];

  it.each(['vi', 'en'])('is valid by the schema of 2.1.0, in %s', async (lang) => {
    const sarif = await log('--lang', lang);
    expect(isSarif(sarif), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
    const rules = sarif.runs[0]?.tool.driver.rules ?? [];
    expect(results(sarif).length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of results(sarif)) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('names files by relative addresses, places by line and column, and what is hidden by its reason', async () => {
    const all = results(await log());
    const uris = all.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
    expect(uris).toContain('th%C6%B0%20m%E1%BB%A5c/b%20%E1%BB%99.yaml');
    expect(all.find(({ ruleId }) => ruleId === 'du-lieu/ngay-khong-co')?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 6, startColumn: 7 });
    expect(all.filter(({ suppressions }) => suppressions !== undefined).map(({ suppressions }) => suppressions)).toEqual([[{ status: 'accepted', kind: 'inSource', justification: 'mẫu cũ' }]]);
  });

  it('carries fixes as changes of the text', async () => {
    const fixes = results(await log()).filter(({ ruleId }) => ruleId === 'viet-hoa/nhan-dan').flatMap((r) => r.fixes ?? []);
    const lines = PEOPLE.split('\n');
    const at = lines.findIndex((text) => text.includes('nhân dân'));
    const [{ deletedRegion: { startLine = 0, startColumn = 0, endColumn = 0 } = {}, insertedContent } = { deletedRegion: {} }] = fixes[0]?.artifactChanges[0]?.replacements ?? [];
    const line = lines[startLine - 1] ?? '';
    expect(startLine).toBe(at + 1);
    expect(line.slice(0, startColumn - 1) + (insertedContent?.text ?? '') + line.slice(endColumn - 1)).toBe(lines[at]?.replace('nhân dân', 'Nhân dân'));
  });
});

describe('other formats', () => {
  it('annotate lines on GitHub', async () => {
    const { out } = await inFormat('github');
    expect(out).toMatch(/^::warning file=a\.yaml,line=8,col=11,title=chu-co-san\/kinh-gui::/m);
    expect(out).toMatch(/^::error file=thư mục\/b ộ\.yaml,line=6,col=7,title=du-lieu\/ngay-khong-co::.*\n/m);
  });

  it('are a table for a comment, with one line that sums up', async () => {
    const { out } = await inFormat('markdown');
    expect(out).toMatch(/^\*\*vanban check\*\*: ❌ 5 tệp/);
    expect(marked.lexer(out).filter(({ type }) => type === 'table')).toMatchObject([{ header: { length: 6 } }]);
    expect((await inFormat('markdown', { 'c.yaml': LETTER })).out).toMatch(/^\*\*vanban check\*\*: ✅ 1 tệp/);
  });

  it('are a JUnit suite for each file; what does not fail the check is told as output', async () => {
    const xml = elements((await inFormat('junit')).out);
    expect(xml.filter(({ name }) => name === 'testsuite').map(({ attributes }) => [attributes['name'], attributes['tests'], attributes['failures']])).toEqual([['a.yaml', '1', '0'], ['c.yaml', '1', '0'], ['d.yaml', '1', '1'], ['e.yaml', '1', '0'], ['thư mục/b ộ.yaml', '2', '2']]);
    expect(xml.filter(({ name }) => name === 'failure')).toHaveLength(3);
  });

  it.each(['json', 'sarif', 'github', 'junit', 'markdown'])('say in %s that a quiet check has no warnings to show', async (format) => {
    const { out, code } = await inFormat(format, { 'a.yaml': TYPED }, '--quiet');
    expect([code, out.includes('chu-co-san')]).toEqual([0, false]);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements of an XML text; an error where it is not well-formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Element['attributes'] })); // no namespaces are asked for
  parser.write(xml).close();
  return found;
}

describe.each(HOSTILE)('a stranger’s text %j', (text) => {
  const file = `v/${text.replaceAll('/', '-')}.yaml`;
  /** The check with a finding that quotes the text wherever a finding can. */
  const check = async (source: Uint8Array, options: Parameters<typeof library.check>[1]): ReturnType<typeof library.check> => {
    const report = await library.check(source, options);
    const finding: Finding = { id: 'ngay/thu-sai', severity: 'error', path: ['kinhGui'], actual: text, expected: text, message: { vi: text, en: text }, position: { line: 8, column: 1 }, clause: { ref: text, force: 'decree' }, related: [{ path: ['ngay'], message: { vi: text, en: text } }], fix: [{ path: ['kinhGui'], from: text, to: `${text}.` }] };
    return { ...report, findings: [...report.findings, finding] };
  };
  const inFormat = (format: string): Promise<Run> => run(folderWith({ [file]: hostileLetter(text) }), ['check', 'v', '--format', format], { engine: { ...library, check } });

  it('is no command of a log', async () => {
    for (const format of ['pretty', 'github', 'junit', 'json', 'sarif']) {
      const { out, err } = await inFormat(format);
      const lines = `${out}\n${err}`.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(format === 'github' ? [] : lines).toEqual([]);
      for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) file=[^,:\n]*,(line=\d+,col=\d+,)?title=[a-z0-9/-]+::/u);
      if (format !== 'github') expect(out).not.toContain('##[');
      expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    }
  });

  it('is data in JSON, SARIF and XML', async () => {
    const report: unknown = JSON.parse((await inFormat('json')).out);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(JSON.stringify(report)).toContain(JSON.stringify(text).slice(1, -1));
    const { out } = await inFormat('sarif');
    expect(isSarif(JSON.parse(out)), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
    expect(out).not.toContain('</script');
    const names = elements((await inFormat('junit')).out).map(({ name }) => name);
    expect(names.filter((name) => !['testsuites', 'testsuite', 'testcase', 'failure'].includes(name))).toEqual([]);
  });

  it('is text in Markdown, in a row of its own', async () => {
    const { out } = await inFormat('markdown');
    const kinds = new Set<string>();
    marked.walkTokens(marked.lexer(out), (token: Token) => void kinds.add(token.type));
    for (const kind of ['html', 'link', 'image', 'code', 'codespan', 'em']) expect(kinds).not.toContain(kind);
    const table = marked.lexer(out).find(({ type }) => type === 'table');
    for (const row of table !== undefined && 'rows' in table ? (table.rows as unknown[][]) : []) expect(row).toHaveLength(6); // marked's tables have rows of cells
    expect(out).not.toMatch(/@\w|(?<!&)#\d/u);
  });
});
