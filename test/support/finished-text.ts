import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { all, readDocx, textOf } from './docx-read.ts';
import { readPdf } from './pdf-read.ts';

/** The body stands between these, points from the top and the bottom of the page: above are page numbers, below is ô 13. */
const HEAD = 50;
const FOOT = 56;

/** Text of a PDF as pdf.js reads it: all bodies, then the feet; page numbers left out. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { pages } = await readPdf(bytes);
  const content = pages.flatMap((page) =>
    page.lines.filter((line) => line.baseline > HEAD || !/^\d+$/.test(line.text.trim())).map((line) => ({ text: line.text, foot: line.baseline > page.height - FOOT })),
  );
  return [...content.filter((line) => !line.foot), ...content.filter((line) => line.foot)].map((line) => line.text).join('\n');
}

/** Text of a DOCX: its body, then its notes, headers and footers. */
export function docxText(bytes: Uint8Array): string {
  const file = readDocx(bytes);
  const parts = file.paths.filter((path) => /^word\/(document|footnotes|header\d+|footer\d+)\.xml$/.test(path));
  const ordered = [...parts].sort((a, b) => Number(b.includes('document')) - Number(a.includes('document')));
  return ordered.map((path) => all(file.part(path), 'w:p').map(textOf).join('\n')).join('\n');
}

/** Runs a tool on bytes in a file; gives what it prints, or throws with it. */
export function onFile(bytes: Uint8Array, name: string, tool: string, args: (path: string) => readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'vanban-'));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  try {
    return execFileSync(tool, [...args(path)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Text of a PDF of upright pages as poppler reads it: all bodies, then the feet. */
export const popplerText = (bytes: Uint8Array): string => {
  const strip = (from: number, to: number): string =>
    onFile(bytes, 'a.pdf', 'pdftotext', (path) => ['-raw', '-r', '72', '-x', '0', '-y', String(from), '-W', '900', '-H', String(to - from), path, '-']);
  return strip(HEAD - 6, 842 - FOOT) + strip(842 - FOOT, 842);
};
