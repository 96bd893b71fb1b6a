import { describe, expect, it } from 'vitest';
import { FACT_ROWS } from '../../src/rules/reference/rows.ts';
import { RULES } from '../../src/rules/index.ts';
import { documentNames, isExample } from './documents.ts';
import type { FileKind } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';
import { PDF_GAPS, PDF_GAPS_IN } from './pdf-gaps.ts';
import { BLANKS, base, tryMutation, type Tried } from './try-mutation.ts';

const KINDS: readonly FileKind[] = ['docx', 'pdf'];
/** A fault is put into this many of the documents that it fits, beginning at another one for each fault; `npm run mutations` tries them all. */
const SOME = 2;

/** The first documents that a fault fits. */
async function some(i: number, kind: FileKind): Promise<Tried[]> {
  const mutation = MUTATIONS[i];
  const names = documentNames();
  const out: Tried[] = [];
  for (let n = 0; n < names.length && mutation !== undefined && out.length < SOME; n++) {
    const tried = await tryMutation(mutation, names[(i + n) % names.length] ?? '', kind);
    if (tried !== undefined) out.push(tried);
  }
  return out;
}

/** Documents of which the PDF still has findings: a page with few lines tells its margins badly. */
const PDF_NOT_CLEAN: readonly string[] = ['de-cuong-bao-cao-148.md', 'nho/de-cuong-bao-cao.yaml', 'nho/ke-hoach-co-bang-va-phu-luc.yaml'];

const told = ({ name, missing, besides, added }: Tried): string => `${name}: missing ${missing.join(', ') || 'nothing'}; besides ${added.filter(({ id }) => besides.includes(id)).map(({ id, message }) => `${id} ${message.vi}`).join(' | ') || 'nothing'}`;

describe.each(KINDS)('a %s of ours', (kind) => {
  it.each(documentNames().filter((name) => isExample(name) && !(kind === 'pdf' && PDF_NOT_CLEAN.includes(name))))('breaks no rule: %s', async (name) => {
    const { findings } = await base(name, kind);
    expect(findings.filter(({ id }) => !BLANKS.includes(id)).map(({ id, message }) => `${id} ${message.vi}`)).toEqual([]);
  });

  it.each(MUTATIONS.map((mutation, i) => [`${mutation.row}: ${mutation.what}`, i] as const).filter(([what]) => kind === 'docx' || PDF_GAPS[what] === undefined))('is reported for what is wrong in it, and for nothing else: %s', async (_what, i) => {
    const tried = await some(i, kind);
    expect(tried.filter(({ missing, besides }) => missing.length + besides.length > 0).map(told)).toEqual([]);
    const { unseen, tree, docx, pdf } = MUTATIONS[i] ?? {};
    const made = tree !== undefined || (kind === 'docx' ? docx : pdf) !== undefined;
    expect(tried.length > 0).toBe(made && unseen?.[kind] === undefined);
  });
});

describe('the table of faults', () => {
  it('has no gap of a fault that is not there', () => {
    const names = new Set(MUTATIONS.map(({ row, what }) => `${row}: ${what}`));
    expect([...Object.keys(PDF_GAPS), ...Object.keys(PDF_GAPS_IN)].filter((name) => !names.has(name))).toEqual([]);
    expect(Object.values(PDF_GAPS_IN).flatMap((of) => Object.keys(of)).filter((name) => !documentNames().includes(name))).toEqual([]);
  });

  it('names rows of the facts and rules that there are', () => {
    const rows = new Set([...FACT_ROWS.map(({ id }) => id), 'lịch', 'câu chữ']);
    const ids = new Set(RULES.map(({ id }) => id));
    expect(MUTATIONS.filter(({ row }) => !rows.has(row)).map(({ row }) => row)).toEqual([]);
    expect(MUTATIONS.flatMap(({ finds }) => finds).filter((id) => !ids.has(id as never) && !id.startsWith('tep/'))).toEqual([]); // ids of the registry
  });
});
