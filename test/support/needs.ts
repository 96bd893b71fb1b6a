import { spawnSync } from 'node:child_process';

const told = new Set<string>();

/** May tests run that need something of the machine? Where it is missing they are skipped, and the reason is printed once a file. */
export function unlessMissing(reason: string | undefined): boolean {
  if (reason === undefined) return true;
  if (!told.has(reason)) console.warn(`skipped: ${reason}`);
  told.add(reason);
  return false;
}

/** Are these command-line tools at hand? */
export function needs(...tools: readonly string[]): boolean {
  const missing = tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  return unlessMissing(missing.length === 0 ? undefined : `${missing.join(', ')} not installed`);
}
