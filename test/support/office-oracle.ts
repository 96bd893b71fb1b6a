import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { unlessMissing } from './needs.ts';

export * from './office-lines.ts';

function onPath(program: string): string | undefined {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program)).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
const soffice = onPath('soffice');

const FACES = ['', ':bold', ':italic', ':bold:italic'];
/** Fonts of the widths of Times New Roman. */
const TIMES = /^(?:Times New Roman|Liberation Serif|Tinos)\b/u;
/** Ă ơ ư ạ ế ỹ: an old Liberation Serif (package fonts-liberation 1.x) has none of the last three. */
const VIETNAMESE = [0x102, 0x1a1, 0x1b0, 0x1ea1, 0x1ebf, 0x1ef9];

/** Does a character set as fontconfig prints it (`20-7e a0-36f 374`) hold a character? */
const holds = (charset: string, codePoint: number): boolean =>
  charset.split(' ').some((range) => {
    const [from = Infinity, to = from] = range.split('-').map((hex) => Number.parseInt(hex, 16));
    return from <= codePoint && codePoint <= to;
  });

/** What is wrong with the font that stands for Times New Roman here; nothing where its four faces will do. */
function fontFault(): string | undefined {
  const fcMatch = onPath('fc-match');
  if (fcMatch === undefined) return 'no fontconfig (fc-match) to ask which font stands for Times New Roman';
  for (const face of FACES) {
    const [family = '', charset = ''] = execFileSync(fcMatch, ['-f', '%{family}\t%{charset}', `Times New Roman${face}`], { encoding: 'utf8' }).split('\t');
    if (!TIMES.test(family)) return `Times New Roman${face} is shown in ${family}, whose widths are others; Liberation Serif 2.x is needed`;
    if (!VIETNAMESE.every((c) => holds(charset, c))) return `${family}${face} has no Vietnamese; Liberation Serif 2.x is needed, and 1.x may not stand before it`;
  }
  return undefined;
}

/** Why nothing can be held against LibreOffice here; undefined where it can. */
export const officeMissing: string | undefined = soffice === undefined ? 'LibreOffice (soffice) is not installed' : fontFault();
/** Is LibreOffice at hand, with a font that shows Vietnamese in the widths of Times? Tests that need it are skipped where it is not. */
export const needsOffice = (): boolean => unlessMissing(officeMissing);

/** DOCX files as PDFs made by LibreOffice with a profile of its own, all in one run. */
export function officePdfs(files: readonly Uint8Array[]): Uint8Array[] {
  if (soffice === undefined) throw new Error(officeMissing);
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `${index}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    execFileSync(soffice, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, ...names], { stdio: 'ignore' });
    return files.map((_, index) => new Uint8Array(readFileSync(join(folder, `${index}.pdf`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
