import { regimeOfTree } from '../../src/check/regime-of-tree.ts';
import type { Regime } from '../../src/check/regime.ts';
import type { Report } from '../../src/check/report.ts';
import { checkFinished } from '../../src/check-finished.ts';
import type { Finding } from '../../src/core/finding.ts';
import { formatPath } from '../../src/core/path.ts';
import type { Role } from '../../src/core/role.ts';
import type { Block, LayoutTree } from '../../src/layout/tree.ts';
import { readFinished } from '../../src/read.ts';
import { bytesOf, type CorpusFile } from './files.ts';
import type { Found } from './match.ts';

/** What became of one file. */
export interface Ran {
  readonly id: string;
  readonly name: string;
  readonly ms: number;
  /** What it died of, where it did: nothing ever should. */
  readonly crash?: string;
  readonly found: readonly Found[];
  readonly report?: Report;
  readonly loai: string;
  readonly head: boolean;
  readonly regime: Regime['id'] | undefined;
}

/** The day of the check, so that no run differs from another. */
const TODAY = '2026-11-21';

/** Reads and checks a file, judged by Nghị định 30/2020 whatever it is. */
export async function runFile(file: CorpusFile): Promise<Ran> {
  const bytes = bytesOf(file);
  const start = performance.now();
  try {
    const report = await checkFinished(bytes, { standard: 'nd30@2020', today: TODAY, file: file.name });
    const ms = performance.now() - start;
    const { recognised } = await readFinished(bytes, { file: file.name });
    const roles = recognised === undefined ? new Map<string, Role>() : rolesOf(recognised.tree);
    const regime = recognised === undefined ? undefined : regimeOfTree(recognised, undefined).id;
    const found = report.findings.map((finding) => ({ finding, role: roleOf(finding, roles) }));
    return { id: file.id, name: file.name, ms, found, report, loai: recognised === undefined ? 'unreadable' : (recognised.loai ?? 'none'), head: recognised?.hasHead ?? false, regime };
  } catch (error) {
    return { id: file.id, name: file.name, ms: performance.now() - start, crash: error instanceof Error ? (error.stack ?? error.message) : String(error), found: [], loai: 'crash', head: false, regime: undefined };
  }
}

const roleOf = ({ place, path }: Finding, roles: ReadonlyMap<string, Role>): Role | undefined => place?.role ?? roles.get(formatPath(path));

function rolesOf(tree: LayoutTree): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  const walk = (block: Block): void => {
    if (block.kind === 'paragraph' || block.kind === 'rule') {
      const key = formatPath(block.path);
      if (!roles.has(key)) roles.set(key, block.role);
    }
    if (block.kind === 'grid' || block.kind === 'table') block.rows.forEach((row) => row.cells.forEach((cell) => cell.blocks.forEach(walk)));
  };
  for (const { firstHeader, blocks, firstFooter } of tree.sections) [...firstHeader, ...blocks, ...firstFooter].forEach(walk);
  return roles;
}
