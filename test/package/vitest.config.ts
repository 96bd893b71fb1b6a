import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { jsonReport } from '../vitest.config.ts';

/** Tests of the package as users get it: packed, installed in a project of its own. Needs the registry. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: ['test/package/**/*.test.ts'], globalSetup: 'test/package/install.ts', testTimeout: 180_000, pool: 'threads', fileParallelism: false, ...jsonReport() },
});
