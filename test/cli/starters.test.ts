import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STARTERS } from '../../src/cli/starters.ts';
import { folderWith, run } from './kit.ts';

/** A starter is for somebody to fill in: it has neither number nor day. */
const OPEN = ['du-lieu/ho-so-don-vi', 'so-ky-hieu/chua-co-so', 'ngay/chua-co'];

describe('starters', () => {
  it.each(Object.entries(STARTERS))('%s has nothing that a check finds but its blanks', async (name, { extension, text }) => {
    const file = `${name}.${extension}`;
    const { code, out } = await run(folderWith({ [file]: text('./x.json') }), ['check', file, '--today', '2026-11-22', '--format', 'json']);
    const { files } = JSON.parse(out) as { files: { findings: { id: string }[] }[] }; // the format of the report
    expect([code, files.flatMap(({ findings }) => findings.map(({ id }) => id)).filter((id) => !OPEN.includes(id))]).toEqual([0, []]);
  });
});

describe('drafts of README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const block = (start: string): string => new RegExp(`\`\`\`\\w+\\n(${start}[^\`]*)\`\`\``, 'u').exec(readme)?.[1] ?? '';
  it('have nothing that a check finds', async () => {
    const files = { 'a.yaml': block('# yaml-language-server: [^\n]*cong-van'), 'b.md': block('---'), 'don-vi/ubnd-dong-nai.yaml': block('loai: don-vi') };
    const { code, out } = await run(folderWith(files), ['check', 'a.yaml', 'b.md', '--today', '2026-11-22']);
    expect([code, out]).toEqual([0, '']);
  });
});
