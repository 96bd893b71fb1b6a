#!/usr/bin/env node
import { removeHalfWritten } from './cli/files.ts';
import { main } from './cli/main.ts';
import { processIo } from './cli/process-io.ts';

for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
  process.once(signal, () => {
    removeHalfWritten();
    process.exit(code);
  });
}
process.exitCode = await main(process.argv.slice(2), processIo());
