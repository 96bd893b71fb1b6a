import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type ParseResult } from 'vanban';

/** Folder of the examples, with a stroke at its end. */
export const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Examples in YAML, JSON and Markdown, by their path below the folder; house profiles are no documents of their own. */
export const exampleFiles = (): string[] =>
  ['', 'nho/'].flatMap((folder) =>
    readdirSync(EXAMPLES + folder)
      .filter((file) => /\.(ya?ml|json|md)$/u.test(file) && file !== 'README.md')
      .map((file) => folder + file),
  );

/** Reads an example as the command line would: files that it names are looked up from its own folder. */
export const parseExample = (file: string): ParseResult => parse(readFileSync(EXAMPLES + file), { file, load: loadBeside(file) });

/** Fetches files from the folder of an example. */
export function loadBeside(file: string): (path: string) => Uint8Array | undefined {
  const folder = EXAMPLES + file.slice(0, file.lastIndexOf('/') + 1);
  return (path) => (existsSync(folder + path) ? readFileSync(folder + path) : undefined);
}
