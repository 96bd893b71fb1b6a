import type { Io } from './io.ts';
import { codeOf, UsageError } from './usage-error.ts';

/** Largest standard input that is read. */
const LIMIT = 128 * 1024 * 1024;

/** The world of this process. A reader that goes away (`| head`) is no fault: the rest is not shown, and work goes on. */
export function processIo(): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (codeOf(error) !== 'EPIPE') throw error;
    });
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: readStdin,
    now: () => performance.now(),
    today: localDay,
  };
}

function localDay(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LIMIT) throw new UsageError('đầu vào chuẩn lớn quá 128 MiB', 'standard input has more than 128 MiB');
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
