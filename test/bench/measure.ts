import { execFileSync } from 'node:child_process';

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

export interface Contest {
  readonly name: string;
  readonly ours: () => Promise<unknown>;
  readonly baseline: () => Promise<unknown>;
  /** Least ratio of our rate to the baseline's. */
  readonly gate: number;
}
export interface Outcome {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly gate: number;
}

/** Rates in documents a second: runs of both sides in turn, so that what else the machine does meets both; the median of each. */
export async function contest({ name, ours, baseline, gate }: Contest, seconds: number): Promise<Outcome> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] };
  for (let warm = 0; warm < 3; warm++) await Promise.all([ours(), baseline()]);
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end || times.baseline.length < 5) {
    times.baseline.push(await timed(baseline));
    // The quicker side is measured more often in the same time.
    const spent = times.baseline.at(-1) ?? 0;
    for (let used = 0; used < spent || used === 0; used += times.ours.at(-1) ?? spent) times.ours.push(await timed(ours));
  }
  return { name, ours: 1000 / median(times.ours), baseline: 1000 / median(times.baseline), gate };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds of fresh processes, in turn, the median of each. */
export function processes(commands: Readonly<Record<string, readonly string[]>>, runs: number): Record<string, number> {
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let i = 0; i < runs; i++)
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      execFileSync(process.execPath, args, { stdio: 'ignore' });
      times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}
