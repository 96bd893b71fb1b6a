import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = process.env['VANBAN_SHARED'] ?? fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Folder of the seed documents: beside the repository, or where VANBAN_SHARED says. */
export const SEED_FOLDER = `${shared.replace(/\/$/, '')}/seeds`;
/** Are the seed documents there? */
export const hasSeeds = (): boolean => existsSync(SEED_FOLDER);

/** Lines of a seed by the number that its file name begins with, trimmed, without empty ones, in NFC. */
export function seedLines(number: string): string[] {
  const name = readdirSync(SEED_FOLDER).find((file) => file.startsWith(`${number}_`));
  if (name === undefined) throw new Error(`no seed ${number} in ${SEED_FOLDER}`);
  const text = readFileSync(`${SEED_FOLDER}/${name}`, 'utf8').normalize('NFC');
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** The lines from the first that begins with `from` up to the next that begins with `to`, which is left out. */
export function between(lines: readonly string[], from: string, to?: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(from));
  if (start < 0) throw new Error(`no line begins with «${from}»`);
  if (to === undefined) return lines.slice(start);
  const end = lines.findIndex((line, i) => i >= start && line.startsWith(to));
  if (end < 0) throw new Error(`no line after «${from}» begins with «${to}»`);
  return lines.slice(start, end);
}
