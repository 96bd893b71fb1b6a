import type { VanBan } from '../../src/domain/van-ban.ts';
import { ready } from '../../src/ready.ts';
import { seedDrafts } from '../seeds/seed-drafts.ts';
import { exampleFiles, parseExample } from './example-files.ts';
import { congVanDu, FORMS, keHoachDieu, keHoachDu } from './full-drafts.ts';
import { hasSeeds } from './seed-text.ts';

export interface KnownDocument {
  readonly name: string;
  readonly draft: VanBan;
}

/** The examples of the repository, those in TypeScript too. */
export async function exampleDocuments(): Promise<readonly KnownDocument[]> {
  const read = exampleFiles().map((file) => {
    const { draft, diagnostics } = parseExample(file);
    if (draft === undefined) throw new Error(`${file}: ${diagnostics.map((d) => d.message.vi).join('; ')}`);
    return { name: file, draft };
  });
  const { default: typed } = await import('../../examples/ke-hoach-119-kh-ubnd.ts');
  return [...read, { name: 'ke-hoach-119-kh-ubnd.ts', draft: typed }];
}

/** Documents with every ô filled. */
export const fullDocuments = (): readonly KnownDocument[] => {
  const form = FORMS['bộ 14, lề nhỏ nhất'];
  const small = FORMS['bộ 13, lề lớn nhất'];
  return [
    { name: 'công văn đủ ô', draft: ready(congVanDu(form)) },
    { name: 'kế hoạch đủ ô, bộ 13', draft: ready(keHoachDu(small)) },
    { name: 'kế hoạch theo điều', draft: ready(keHoachDieu(form)) },
  ];
};

/** Seed documents word for word, where their folder is present. */
export const seedDocuments = (): readonly KnownDocument[] => (hasSeeds() ? seedDrafts().map(({ name, draft }) => ({ name: `seed ${name}`, draft })) : []);

/** All of them. */
export const allDocuments = async (): Promise<readonly KnownDocument[]> => [...(await exampleDocuments()), ...fullDocuments(), ...seedDocuments()];
