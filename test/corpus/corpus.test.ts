import { beforeAll, describe, expect, it } from 'vitest';
import { unlessMissing } from '../support/needs.ts';
import { corpusFiles, corpusMissing } from './files.ts';
import { REVIEWED } from './reviewed.ts';
import { runFile, type Ran } from './run.ts';
import { judgeErrors, labelsOf, scoreLabels, typeFaults } from './score.ts';
import { EXPECTED } from './types.ts';

describe.runIf(unlessMissing(corpusMissing()))('Real documents', () => {
  const all: Ran[] = [];
  beforeAll(async () => {
    for (const file of corpusFiles()) all.push(await runFile(file));
  }, 600_000);
  const labelled = (): readonly Ran[] => all.filter(({ id }) => labelsOf(id).length > 0);

  it('are all read and checked without a crash, none in more than ten seconds', () => {
    expect(all.filter(({ crash }) => crash !== undefined).map(({ id, crash }) => `${id}: ${crash ?? ''}`)).toEqual([]);
    expect(all.filter(({ ms }) => ms > 10_000).map(({ id, ms }) => `${id}: ${ms} ms`)).toEqual([]);
  });

  it('have a row in the table of types, and the table has no others', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(corpusFiles().map(({ id }) => id).sort());
  });

  it('are taken for what they are', () => {
    expect(all.flatMap((ran) => typeFaults(ran).map((fault) => `${ran.id}: ${fault}`))).toEqual([]);
  });

  it('have every labelled breach reported, or a reason why not', () => {
    const missed = labelled().flatMap((ran) => scoreLabels(ran).breaches.filter(({ by, breach }) => by.length === 0 && breach.unless === undefined));
    expect(missed.map(({ file, label, breach }) => `${file} ${label}: ${breach.what}`)).toEqual([]);
  });

  it('have no error within a label that does not bear it', () => {
    const wrong = labelled().flatMap((ran) => scoreLabels(ran).wrong.filter(({ finding }) => finding.severity === 'error'));
    expect(wrong.map(({ file, label, finding }) => `${file} ${label.label}: ${finding.id} ${finding.message.vi}`)).toEqual([]);
  });

  it('have no error that a person judged wrong', () => {
    expect(all.flatMap(judgeErrors).filter(({ verdict }) => verdict === 'wrong').map(({ file, finding }) => `${file}: ${finding.id} ${finding.message.vi}`)).toEqual([]);
  });

  it('have no reviewed verdict on a file that is not there', () => {
    const ids = new Set(corpusFiles().map(({ id }) => id));
    expect(REVIEWED.filter(({ file }) => !ids.has(file)).map(({ file }) => file)).toEqual([]);
  });
});
