import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Frames } from '../../src/paginate/frames.ts';

/** A line on a page of a PDF: its text without white space, and its baseline from the top of the page, in points. */
export interface PdfLine {
  readonly page: number;
  readonly baseline: number;
  readonly text: string;
}

const SOFFICE = '/usr/bin/soffice';
/** Is LibreOffice at hand? Tests that need it are skipped where it is not. */
export const hasOffice = existsSync(SOFFICE);

/** DOCX files as PDFs made by LibreOffice, all in one run. */
export function officePdfs(files: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const names = files.map((bytes, index) => {
      const name = join(folder, `${index}.docx`);
      writeFileSync(name, bytes);
      return name;
    });
    execFileSync(SOFFICE, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, ...names], { stdio: 'ignore' });
    return files.map((_, index) => new Uint8Array(readFileSync(join(folder, `${index}.pdf`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bare = (text: string): string => text.replaceAll('\u2011', '-').replace(/\s+/gu, '');

/** The lines of a PDF: pieces of text on one baseline, from left to right. */
export async function pdfLines(bytes: Uint8Array): Promise<{ readonly pages: number; readonly lines: readonly PdfLine[] }> {
  const task = getDocument({ data: bytes, verbosity: 0 });
  const pdf = await task.promise;
  const lines: PdfLine[] = [];
  for (let page = 0; page < pdf.numPages; page += 1) {
    const sheet = await pdf.getPage(page + 1);
    const { height } = sheet.getViewport({ scale: 1 });
    const byBaseline = new Map<number, { x: number; text: string }[]>();
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      const key = Math.round((height - y) * 10) / 10;
      byBaseline.set(key, [...(byBaseline.get(key) ?? []), { x, text: item.str }]);
    }
    const sorted = [...byBaseline].sort(([a], [b]) => a - b);
    lines.push(...sorted.map(([baseline, parts]) => ({ page, baseline, text: bare(parts.sort((a, b) => a.x - b.x).map((p) => p.text).join('')) })));
  }
  await task.destroy();
  return { pages: pdf.numPages, lines };
}

/** Our lines in the same shape. */
export const ownLines = (frames: Frames): PdfLine[] =>
  frames.pages.flatMap(({ lines }, page) =>
    lines.map((line) => ({ page, baseline: line.baseline, text: bare(line.runs.map((run) => run.text).join('')) })),
  );

/** How two layouts of one document compare. */
export interface Match {
  /** Lines of the same text on the same page. */
  readonly equal: number;
  /** Lines that start alike and end elsewhere: the decisions that differ. The lines after them in a paragraph only follow. */
  readonly decided: number;
  /** Largest distance of the baselines of equal lines, in points. */
  readonly worst: number;
}

/** Matches our lines with theirs, page by page, each with the nearest of its text. */
export function matchLines(ours: readonly PdfLine[], theirs: readonly PdfLine[]): Match {
  const left = new Set(theirs);
  const alone: PdfLine[] = [];
  let equal = 0;
  let worst = 0;
  for (const line of ours) {
    const far = (other: PdfLine): number => Math.abs(other.baseline - line.baseline);
    const [nearest] = [...left].filter((other) => other.page === line.page && other.text === line.text).sort((a, b) => far(a) - far(b));
    if (nearest === undefined) {
      alone.push(line);
      continue;
    }
    left.delete(nearest);
    equal += 1;
    worst = Math.max(worst, far(nearest));
  }
  const parted = ({ page, text }: PdfLine): boolean =>
    [...left].some((other) => other.page === page && (other.text.startsWith(text) || text.startsWith(other.text)));
  return { equal, decided: alone.filter(parted).length, worst };
}
