import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = process.env['VANBAN_SHARED'] ?? fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Folder of real documents: beside the repository, or where VANBAN_SHARED says. */
const CORPUS_FOLDER = `${shared.replace(/\/$/, '')}/corpus`;
const FOLDERS = ['docx', 'docx/converted', 'docx/legacy', 'text', 'fixtures'] as const;

/** A file of the corpus by the id that its name begins with: `D054`, `T31`, `F02`; old binary files end in `.doc` (`L03.doc`). */
export interface CorpusFile {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** Why the corpus cannot be read here, if so. */
export const corpusMissing = (): string | undefined => (existsSync(CORPUS_FOLDER) ? undefined : `no corpus of real documents at ${CORPUS_FOLDER}`);

/** All files that are documents, in order of their ids: F05 and the JSON fixtures are none. */
export function corpusFiles(): readonly CorpusFile[] {
  const all = FOLDERS.flatMap((folder) => namesIn(`${CORPUS_FOLDER}/${folder}`).map((name) => ({ id: idOf(name), name, path: `${CORPUS_FOLDER}/${folder}/${name}` })));
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export const bytesOf = ({ path }: CorpusFile): Uint8Array => new Uint8Array(readFileSync(path));

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:docx|doc|txt)$/u.test(name)) : []);
const idOf = (name: string): string => `${name.slice(0, name.indexOf('_'))}${name.endsWith('.doc') ? '.doc' : ''}`;
