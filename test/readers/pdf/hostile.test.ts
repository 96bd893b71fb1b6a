import { describe, expect, it } from 'vitest';
import { readFinished } from '../../../src/read.ts';
import { HOSTILE } from './hostile-pdfs.ts';

/** Processor time and memory of JavaScript that one file may take, on a busy machine too. */
const [MAX_MS, MAX_MB] = [15_000, 700];

describe('a small PDF that asks for much', () => {
  it.each(Object.keys(HOSTILE))('is read or refused in bounded time and memory: %s', async (name) => {
    const bytes = HOSTILE[name]?.() ?? new Uint8Array();
    const [before, start] = [process.memoryUsage().heapUsed, process.cpuUsage()];
    const { findings, cause, recognised } = await readFinished(bytes, { file: 'a.pdf' });
    const { user, system } = process.cpuUsage(start);
    expect([cause, (user + system) / 1000 < MAX_MS, (process.memoryUsage().heapUsed - before) / 1048576 < MAX_MB]).toEqual([undefined, true, true]);
    // One word for what is not read; what is read in part says so.
    expect(findings.filter(({ id }) => id.startsWith('tep/')).length).toBeLessThanOrEqual(1);
    expect(recognised !== undefined || findings.length === 1).toBe(true);
  }, 60_000);
});
