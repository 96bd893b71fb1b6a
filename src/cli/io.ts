/** A stream that the command line writes to. */
export interface Sink {
  write(chunk: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
}

/** All that the command line knows of the world besides files; tests bring their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Everything on standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Today here, ISO. */
  readonly today: () => string;
}

/** May text for a sink be coloured? Only on a terminal, and not where NO_COLOR is set or the terminal is dumb. */
export const colored = (sink: Sink, env: Io['env']): boolean => sink.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

/** Exit codes: no error found; errors found; wrong use or unreadable input; a fault of ours. */
export const EXIT = { clean: 0, findings: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
