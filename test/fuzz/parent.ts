import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FuzzKind } from './originals.ts';

/** Inputs of one child process. */
export interface Share {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly kinds: readonly FuzzKind[];
  /** Our own examples only. */
  readonly ours: boolean;
}

/** What a child tells of an input. */
export interface Told {
  readonly index: number;
  readonly name: string;
  readonly ms: number;
  readonly read: boolean;
  readonly problem?: string;
  readonly rss: number;
}
type Message = Told | { readonly begin: number } | { readonly ready: number };

/** An input that takes this long hangs. */
const DEADLINE_MS = 60_000;
/** Memory that JavaScript may take; an input that wants more fails. */
const MEMORY_MB = 1024;

/** Runs a share of the inputs in a process of its own, started again behind an input that hangs it or kills it. */
export async function runChild(share: Share, tell: (told: Told) => void): Promise<void> {
  let from = share.from;
  while (from < share.to) {
    const stopped = await oneChild({ ...share, from }, tell);
    if (stopped === undefined) return;
    if (stopped.index < 0) throw new Error('the child process ended before it began');
    tell({ index: stopped.index, name: '', ms: stopped.why === 'hangs' ? DEADLINE_MS : 0, read: false, problem: stopped.why, rss: 0 });
    from = stopped.index + share.step;
  }
}

function oneChild({ seed, from, to, step, kinds, ours }: Share, tell: (told: Told) => void): Promise<{ index: number; why: string } | undefined> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [seed, from, to, step, Number(ours)].map(String).concat(kinds), { execArgv: [`--max-old-space-size=${MEMORY_MB}`, '--import', 'tsx'] });
  return new Promise((resolve) => {
    let current = -1;
    let hung = false;
    let timer = setTimeout(() => void 0, 0);
    child.on('message', (message: Message) => {
      clearTimeout(timer);
      if ('begin' in message) {
        current = message.begin;
        timer = setTimeout(() => {
          hung = true;
          child.kill('SIGKILL');
        }, DEADLINE_MS);
      } else if ('index' in message) tell(message);
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : { index: current, why: hung ? 'hangs' : `the process ended with ${code ?? 'a signal'} (memory?)` });
    });
  });
}
