import { existsSync, statSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { makeFolder, writeWhole } from '../files.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { knownName, schemaFor } from '../schemas.ts';
import { STARTERS } from '../starters.ts';
import type { Talk } from '../talk.ts';
import { UsageError } from '../usage-error.ts';

interface InitOptions {
  readonly out?: string | undefined;
  readonly force?: true;
}

/** `vanban init LOAI`: a commented draft to start from, with the schema line for editors. Prints the path, or the draft with `-o -`. */
export function startDraft(loai: string, { out, force }: InitOptions, talk: Talk): ExitCode {
  const name = knownName(loai);
  const { extension, text } = STARTERS[name];
  if (out === '-') {
    talk.data(text(schemaFor(name, talk.io.cwd)).trimEnd());
    return EXIT.clean;
  }
  const path = resolve(talk.io.cwd, out ?? `${name}.${extension}`);
  checkPath(path, extension, force === true);
  makeFolder(dirname(path));
  writeWhole(path, new TextEncoder().encode(text(schemaFor(name, dirname(path)))));
  talk.data(relative(talk.io.cwd, path));
  const next = name === 'don-vi' ? undefined : `vanban render ${relative(talk.io.cwd, path)}`;
  if (next !== undefined) talk.say({ vi: `Điền xong thì chạy: ${next}`, en: `When filled in, run: ${next}` });
  return EXIT.clean;
}

function checkPath(path: string, extension: string, force: boolean): void {
  const fits = extname(path).toLowerCase().replace('yml', 'yaml') === `.${extension}`;
  if (!fits) throw new UsageError(`tệp khởi đầu viết bằng .${extension}; «${path}» có đuôi khác`, `this starter is written as .${extension}; «${path}» ends otherwise`);
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) throw new UsageError(`«${path}» là thư mục`, `«${path}» is a folder`);
  if (!force) throw new UsageError(`«${path}» đã có; dùng --force để ghi đè`, `«${path}» exists; use --force to overwrite it`);
}
