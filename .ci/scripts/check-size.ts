/** Gate: what `import 'vanban'` loads of ours, helpers included and zod not, gzipped file by file. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 60;

/** A built file and all that it loads at once; `import()` waits until asked. */
function loaded(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\brequire\()\s*['"](\.[^'"]+)['"]/g);
  for (const [, name = ''] of imports) loaded(join(dirname(file), name), seen);
  return seen;
}

const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;

// The limit is for what goes over a wire, ES modules; the CommonJS twin is read from a disk and only shown.
const sizes = ['dist/index.js', 'dist/index.cjs'].map((entry) => ({ entry, size: kilobytes(loaded(entry)) }));
for (const { entry, size } of sizes) console.log(`${entry}: ${size.toFixed(1)} KB gzip${entry.endsWith('.js') ? ` (at most ${LIMIT_KB})` : ''}`);
process.exitCode = sizes.every(({ entry, size }) => size > 1 && (size <= LIMIT_KB || entry.endsWith('.cjs'))) ? 0 : 1;
