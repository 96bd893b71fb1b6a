import { join } from 'node:path';
import { inject } from 'vitest';
import { integrationChecks } from '../support/integration-checks.ts';

integrationChecks(`exec '${process.execPath}' '${join(inject('project'), 'node_modules/vanban/dist/cli.js')}' "$@"`);
