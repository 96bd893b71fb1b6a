import { Packer } from 'docx';
import type { Frames } from '../../src/paginate/frames.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { createPdfRenderer } from '../../src/pdf.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import type { Golden } from './golden-documents.ts';
import { type Component, type ComponentMatch, matchComponents, saidBy } from './office-components.ts';
import { matchLines, officePdfs, ownLines, type PdfPieces, pdfPieces } from './office-oracle.ts';
import { type Check, failing, percent, ratio } from './parity-checks.ts';
import { randomSpec, specDocument, specTree } from './random-document.ts';

/** What is held against LibreOffice; distances in millimetres. */
export const OFFICE_GATES = { randomLines: 0.97, baselineMm: 0.1, randomBaselineMm: 0.7, pagesApart: 1 } as const;

const mm = (pt: number): number => (pt * 25.4) / 72;

/** What LibreOffice makes of documents' DOCX files. */
export async function officeReadings(goldens: readonly Golden[]): Promise<PdfPieces[]> {
  const files: Uint8Array[] = [];
  for (const { tree } of goldens) files.push(await writeDocx(tree));
  return Promise.all(officePdfs(files).map(pdfPieces));
}

/** LibreOffice 7.4 leaves an empty line above a table that opens a document with footnotes: all below it stands lower. */
const isMoved = ({ tree }: Golden): boolean =>
  tree.sections[0]?.blocks[0]?.kind === 'grid' && tree.sections.some(({ blocks }) => blocks.some((b) => b.kind === 'paragraph' && b.inlines.some(({ kind }) => kind === 'note')));

/** Our pages by LibreOffice's own rules against its PDF of the DOCX: every line, every page, baselines. */
export function officeRulesCheck(golden: Golden, theirs: PdfPieces): Check {
  const frames = paginate(golden.tree, { rules: 'libreoffice' });
  const { equal, total, worst, differences } = matchLines(ownLines(frames), theirs.pieces);
  const moved = isMoved(golden);
  return {
    name: golden.name,
    shown: { lines: ratio(equal, total), pages: ratio(frames.pages.length, theirs.pages), 'max |Δ baseline| mm': `${mm(worst).toFixed(3)}${moved ? ' (moved)' : ''}` },
    faults: failing([
      [equal === total && total > 0, 'lines'], [frames.pages.length === theirs.pages, 'pages'],
      [moved || mm(worst) <= OFFICE_GATES.baselineMm, `baselines over ${OFFICE_GATES.baselineMm} mm`],
    ]),
    differences: [...differences, ...(moved ? [`baselines ${mm(worst).toFixed(2)} mm lower: an empty line of LibreOffice's own above a table that opens a document with footnotes`] : [])],
  };
}

/** The PDF as shipped against LibreOffice's: text, order, pages, places of the components. Body lines break elsewhere by Word's rules and are not held. */
export async function shippedCheck(golden: Golden, theirs: PdfPieces, frames: Frames = paginate(golden.tree)): Promise<Check> {
  const own = await pdfPieces(await render(golden));
  const [ours, others] = [saidBy(own.pieces), saidBy(theirs.pieces)];
  const parts = matchComponents(frames, own.pieces, theirs.pieces);
  const worst = Math.max(...parts.map(({ worstMm }) => worstMm ?? Infinity));
  const { equal, total } = matchLines(ownLines(frames), theirs.pieces);
  return {
    name: golden.name,
    shown: {
      text: ours === others ? 'same' : 'differs', pages: ratio(own.pages, theirs.pages),
      ...places(parts), 'lines alike (not held)': ratio(equal, total),
    },
    faults: failing([
      [ours === others, 'text'], [Math.abs(own.pages - theirs.pages) <= OFFICE_GATES.pagesApart, 'pages'],
      [worst <= OFFICE_GATES.baselineMm, `components over ${OFFICE_GATES.baselineMm} mm`],
    ]),
    differences: ours === others ? [] : [firstDifference(ours, others)],
  };
}

const PARTS = ['head', 'title', 'signature', 'recipients'] as const satisfies readonly Component[];
/** The worst distance of each component of a document. */
const places = (parts: readonly ComponentMatch[]): Record<string, string> =>
  Object.fromEntries(PARTS.map((part): [string, string] => {
    const found = parts.filter(({ component }) => component === part).map(({ worstMm }) => worstMm ?? Infinity);
    return [`${part} mm`, found.length === 0 ? '-' : found.includes(Infinity) ? 'not found' : Math.max(...found).toFixed(3)];
  }));

const renderer = createPdfRenderer();
const render = ({ draft }: Golden): Promise<Uint8Array> => renderer.render(draft);

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((_, index) => a[index] !== b[index]);
  const from = Math.max(0, (at < 0 ? a.length : at) - 20);
  return `text from character ${from} on: «${a.slice(from, from + 60)}» ≠ «${b.slice(from, from + 60)}»`;
}

/** Random paragraphs by LibreOffice's rules against its PDF; seeds from 101. */
export async function randomOfficeCheck(documents: number): Promise<Check> {
  const specs = Array.from({ length: documents }, (_, index) => randomSpec(101 + index, 30));
  const pdfs = officePdfs(await Promise.all(specs.map(async (spec) => new Uint8Array(await Packer.toBuffer(specDocument(spec))))));
  const sums = { total: 0, equal: 0, samePages: 0, worst: 0 };
  const differences: string[] = [];
  for (const [index, spec] of specs.entries()) {
    const theirs = await pdfPieces(pdfs[index] ?? new Uint8Array());
    const frames = paginate(specTree(spec), { rules: 'libreoffice' });
    const match = matchLines(ownLines(frames), theirs.pieces);
    sums.total += match.total;
    sums.equal += match.equal;
    sums.samePages += frames.pages.length === theirs.pages ? 1 : 0;
    // One line more moves all below it: baselines are compared where all lines agree.
    if (match.equal === match.total) sums.worst = Math.max(sums.worst, match.worst);
    differences.push(...match.differences.map((text) => `seed ${101 + index} ${text}`));
  }
  const share = sums.equal / sums.total;
  return {
    name: `${documents} random documents of paragraphs`,
    shown: { lines: `${ratio(sums.equal, sums.total)} (${percent(share)})`, pages: `${ratio(sums.samePages, documents)} counts`, 'max |Δ baseline| mm': mm(sums.worst).toFixed(3) },
    faults: failing([
      [share >= OFFICE_GATES.randomLines, `lines under ${percent(OFFICE_GATES.randomLines)}`], [sums.samePages === documents, 'pages'],
      [mm(sums.worst) <= OFFICE_GATES.randomBaselineMm, 'baselines'],
    ]),
    differences,
  };
}
