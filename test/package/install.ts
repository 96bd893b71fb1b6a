import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A project outside this one with the packed package installed. */
    project: string;
    /** Files of the tarball. */
    packed: readonly string[];
  }
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs the package (which builds it) and installs the tarball, as a user's project would. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-package-'));
  const npm = (args: readonly string[], cwd?: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const output = npm(['pack', '--json', '--pack-destination', folder]);
  // npm may say more before it; the shape is npm's.
  const [packed] = JSON.parse(output.slice(output.search(/^\[/m))) as Packed[];
  if (packed === undefined) throw new Error('npm pack gave no tarball');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true }));
  npm(['install', `./${packed.filename}`, '--no-audit', '--no-fund', '--prefer-offline'], folder);
  project.provide('project', folder);
  project.provide('packed', packed.files.map((file) => file.path));
  return () => rmSync(folder, { recursive: true, force: true });
}
