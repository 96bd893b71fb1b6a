import { fileURLToPath } from 'node:url';
import { integrationChecks } from '../support/integration-checks.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
integrationChecks(`exec '${process.execPath}' --import '${root}node_modules/tsx/dist/esm/index.mjs' '${root}src/cli.ts' "$@"`);
