import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSync, type Report } from '../../src/check.ts';
import { EXAMPLES, exampleFiles } from '../support/example-files.ts';

const TODAY = '2026-11-22';
/** Rules that ran on each example and passed or failed, at least: an example on which little is checked proves little. */
const LEAST = { 'cong-van': 150, 'ke-hoach': 140, 'de-cuong-bao-cao': 60 } as const;

async function reports(): Promise<(readonly [string, keyof typeof LEAST, Report])[]> {
  const files = exampleFiles().map((file) => {
    const folder = EXAMPLES + file.slice(0, file.lastIndexOf('/') + 1);
    const text = readFileSync(EXAMPLES + file);
    const loai = /loai"?: *"?([a-z-]+)/u.exec(text.toString())?.[1] as keyof typeof LEAST; // the examples are of these three types
    return [file, loai, checkSync(text, { file, today: TODAY, load: (path) => (existsSync(folder + path) ? readFileSync(folder + path) : undefined) })] as const;
  });
  const typed = (await import('../../examples/ke-hoach-119-kh-ubnd.ts')).default;
  return [...files, ['ke-hoach-119-kh-ubnd.ts', 'ke-hoach', checkSync(typed, { today: TODAY })]];
}

const REPORTS = await reports();

describe('every example', () => {
  it.each(REPORTS)('%s is judged by the decree, and clean but for blanks that a draft may have', (_file, loai, { regime, state, findings, counts }) => {
    expect(regime.id).toBe('nd30@2020');
    expect(findings.filter(({ id }) => state === 'issued' || !['so-ky-hieu/chua-co-so', 'ngay/chua-co'].includes(id)).map(({ id, message }) => `${id}: ${message.vi}`)).toEqual([]);
    expect(counts.pass + counts.fail).toBeGreaterThanOrEqual(LEAST[loai]);
  });
});

describe('every house profile among the examples', () => {
  it.each(readdirSync(`${EXAMPLES}don-vi`))('%s is clean, judged by today', (file) => {
    const { findings } = checkSync(readFileSync(`${EXAMPLES}don-vi/${file}`), { file, today: TODAY });
    expect(findings.map(({ id, message }) => `${id}: ${message.vi}`)).toEqual([]);
  });
});
