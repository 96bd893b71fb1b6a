#!/usr/bin/env node
import { main } from './cli/main.ts';
import { processIo } from './cli/process-io.ts';

// A handler runs between files, never in the middle of one: what is being written is finished or removed first.
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.once(signal, () => process.exit(code));
process.exitCode = await main(process.argv.slice(2), processIo());
