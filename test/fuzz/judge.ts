import { checkRead } from '../../src/check-finished.ts';
import { draftFrom } from '../../src/import.ts';
import { importRead } from '../../src/import-finished.ts';
import { readFinished } from '../../src/read.ts';
import type { Input } from './inputs.ts';

/** What became of an input. */
export interface Outcome {
  /** Milliseconds of processor time, reading, checking and importing. */
  readonly ms: number;
  /** Could it be read? */
  readonly read: boolean;
  /** What must not happen: an exception, or more time than any file may take. */
  readonly problem?: string;
}

/** Processor time that one input may take. */
const MAX_MS = 5000;

/** Reads, recognises, checks and imports an input, as a user would. */
export async function judge({ name, bytes }: Input): Promise<Outcome> {
  const start = process.cpuUsage();
  let read = false;
  const done = (problem?: string): Outcome => {
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000;
    const told = problem ?? (ms > MAX_MS ? `${ms.toFixed(0)} ms` : undefined);
    return { ms, read, ...(told === undefined ? {} : { problem: told }) };
  };
  try {
    const finished = await readFinished(bytes, { file: name });
    if (finished.cause !== undefined) return done(`reading: ${stackOf(finished.cause)}`);
    read = finished.recognised !== undefined;
    if (!read && finished.findings.length === 0) return done('unread without a word');
    checkRead(finished, { file: name, today: '2026-11-22' }).measures.at(0);
    const imported = importRead(finished, { file: name });
    imported.text();
    draftFrom(imported);
    return done();
  } catch (error) {
    return done(stackOf(error));
  }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 5).join(' | ') : String(error));
