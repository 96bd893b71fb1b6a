import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/index.ts';
import { READER_IDS } from '../../src/rules/reader-ids.ts';
import { folderWith, run } from './kit.ts';

const vanban = (...argv: string[]): ReturnType<typeof run> => run(folderWith({}), argv);

describe('vanban explain', () => {
  it('says clause, level, why, wrong and right, with the examples as YAML', async () => {
    const { code, out, err } = await vanban('explain', 'so-ky-hieu/co-nam');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^so-ky-hieu\/co-nam: Số của văn bản hành chính không có năm\n\nCăn cứ: PL I·I·II·3b \(Nghị định quy định\)\n {2}\(PL I·[^\n]*\)\nMức: lỗi\n/);
    expect(out).toContain('soKyHieu: 15/KH-UBND');
    for (const [, snippet = ''] of out.matchAll(/^(?:Sai|Đúng) \(.*\):\n((?: {2}.*\n)+)/gmu)) expect(() => parse(snippet) as unknown).not.toThrow();
  });

  it('says all of it in English where asked', async () => {
    const { out } = await vanban('explain', 'ngay/thu-sai', '--lang', 'en');
    expect(out).toMatch(/^Clause: .*\nLevel: error\nWhy, and how it is judged: /m);
    expect(out).not.toMatch(/^(Căn cứ|Mức|Sai|Đúng)/m);
  });

  it('explains every rule and every finding of reading', async () => {
    for (const { id, title } of [...RULES, ...READER_IDS]) {
      const { code, out } = await vanban('explain', id);
      expect([id, code, out.startsWith(`${id}: ${title.vi}\n`)]).toEqual([id, 0, true]);
      expect(out).not.toMatch(/undefined|\[object/);
    }
  });

  it('suggests the right name for a mistyped one, and refuses what is none', async () => {
    expect(await vanban('explain', 'so-ky-hieu/co-nma')).toMatchObject({ code: 2, out: '', err: 'vanban: không có quy tắc «so-ky-hieu/co-nma»; có phải là «so-ky-hieu/co-nam»?\n' });
    expect(await vanban('explain', 'chu-co-san/luuu')).toMatchObject({ code: 2, err: expect.stringContaining('«chu-co-san/luu»') });
    for (const id of ['x', '', 'a\n::error::b', '__proto__', 'x'.repeat(100_000)]) expect((await vanban('explain', id)).code).toBe(2);
  });
});

describe('vanban rules', () => {
  it('lists every rule and finding of reading with its level and title', async () => {
    const { code, out } = await vanban('rules');
    expect(code).toBe(0);
    const lines = out.split('\n');
    for (const { id, title } of [...RULES, ...READER_IDS]) expect(lines.filter((line) => line.startsWith(`  ${id} `) && line.includes(title.vi))).toEqual([expect.stringMatching(/ (lỗi|cảnh báo|lưu ý) /)]);
  });

  it('gives data and a table', async () => {
    const list: { id: string; kind: string; clause?: string }[] = JSON.parse((await vanban('rules', '--format', 'json')).out);
    expect(list).toHaveLength(RULES.length + READER_IDS.length);
    expect(list.find(({ id }) => id === 'so-ky-hieu/co-nam')).toMatchObject({ kind: 'rule', severity: 'error', clause: 'PL I·I·II·3b', since: '0.2.0' });
    const [table] = marked.lexer((await vanban('rules', 'so-ky-hieu', '--format', 'markdown')).out).filter(({ type }) => type === 'table');
    expect(table).toMatchObject({ rows: { length: RULES.filter(({ id }) => id.startsWith('so-ky-hieu/')).length } });
  });

  it('takes a group, also as `group/*`, and suggests the right one', async () => {
    const { out } = await vanban('rules', 'ngay/*');
    expect(out.match(/^ {2}(?!ngay\/)/gmu)).toBeNull();
    expect(await vanban('rules', 'so-ki-hieu')).toMatchObject({ code: 2, err: expect.stringContaining('có phải là «so-ky-hieu»?') });
    expect((await vanban('rules', 'gi-day')).code).toBe(2);
  });
});
