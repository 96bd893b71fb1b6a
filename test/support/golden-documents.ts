import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BanThao, VanBan } from '../../src/domain/van-ban.ts';
import { compose } from '../../src/layout/compose.ts';
import type { LayoutTree } from '../../src/layout/tree.ts';
import { ready } from '../../src/ready.ts';
import { seedDrafts } from '../seeds/seed-drafts.ts';
import { EXAMPLES, exampleFiles, parseExample } from './example-files.ts';
import { hasSeeds } from './seed-text.ts';

/** A real document: its pages must be those of its DOCX, line for line. */
export interface Golden {
  readonly name: string;
  readonly draft: VanBan;
  readonly tree: LayoutTree;
}

const golden = (name: string, draft: VanBan): Golden => ({ name, draft, tree: compose(draft) });

/** All examples, the ones written in TypeScript too, and the seed documents where they are at hand. */
export async function goldenDocuments(): Promise<Golden[]> {
  const parsed = exampleFiles().map((file) => golden(file, draftOf(file)));
  const scripts = readdirSync(EXAMPLES).filter((file) => file.endsWith('.ts'));
  const typed = await Promise.all(scripts.map(async (file) => golden(file, await importDraft(EXAMPLES + file))));
  const seeds = hasSeeds() ? seedDrafts().map(({ name, draft }) => golden(`seed ${name}`, draft)) : [];
  return [...parsed, ...typed, ...seeds];
}

function draftOf(file: string): VanBan {
  const { draft, diagnostics } = parseExample(file);
  if (draft === undefined) throw new Error(`${file}: ${diagnostics.map(({ message }) => message.en).join('; ')}`);
  return draft;
}

async function importDraft(path: string): Promise<VanBan> {
  const module = (await import(pathToFileURL(path).href)) as { default: BanThao }; // an example exports its draft
  return ready(module.default);
}
