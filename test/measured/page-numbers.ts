import { everyParagraph, lookOf } from '../support/docx-format.ts';
import type { Finished } from '../support/measured-documents.ts';
import { ink } from '../support/pdf-find.ts';
import type { PdfLine, PdfPageRead } from '../support/pdf-read.ts';
import { docs, middle, mm, wordSections } from './geometry.ts';
import { MM, PT, type Row } from './row.ts';
import { fixed, range } from '../../src/core/units.ts';

/** The page number of a page: digits alone above the text block. */
const numberOn = (page: PdfPageRead, top: number): PdfLine | undefined => page.lines.find((l) => /^\d+$/.test(l.text.trim()) && mm(l.baseline) < top);
const numbersOf = ({ pdf }: Finished, top: number): readonly (readonly [PdfPageRead, PdfLine])[] =>
  pdf.pages.flatMap((page) => {
    const line = numberOn(page, top);
    return line === undefined ? [] : [[page, line] as const];
  });

/** Printed numbers, section by section: a page without one begins a section and is written 1. */
function numbering({ pdf }: Finished, top: number): readonly string[] {
  const said = pdf.pages.map((page) => numberOn(page, top)?.text.trim() ?? '|1').join(' ');
  return said.split('|').map((s) => s.trim()).filter((s) => s !== '');
}
const counted = (run: string): boolean => run === run.split(' ').map((_, i) => i + 1).join(' ');
const lines = (read: (line: PdfLine, page: PdfPageRead) => number | boolean | string): NonNullable<Row['pdf']> =>
  (r) => docs(r).flatMap((d) => numbersOf(d, r.form.leTren).map(([page, line]) => read(line, page)));
const headers = (read: (look: ReturnType<typeof lookOf>) => number | boolean | string): NonNullable<Row['docx']> =>
  (r) => docs(r).flatMap((d) => everyParagraph(d.docx).filter((p) => p.style === 'so-trang').map((p) => read(lookOf(d.docx, p))));

/** Page numbers: P-07 and P-08. */
export const PAGE_NUMBER_ROWS: readonly Row[] = [
  { id: 'P-07', what: 'số trang đếm từ 1, trang đầu không hiện', unit: '', tolerance: 0, target: () => true, pdf: (r) => docs(r).flatMap((d) => numbering(d, r.form.leTren).map(counted)), docx: (r) => docs(r).flatMap((d) => wordSections(d).map((s) => s.titlePage)) },
  { id: 'P-07', what: 'số trang: cỡ chữ', unit: 'pt', tolerance: PT, target: () => range(13, 14), pdf: lines((l) => l.items[0]?.size ?? 0), docx: headers((l) => l.size) },
  { id: 'P-07', what: 'số trang: chữ đứng, không đậm', unit: '', tolerance: 0, target: () => true, pdf: lines((l) => l.items.every((i) => !i.bold && !i.italic)), docx: headers((l) => !l.bold && !l.italic) },
  { id: 'P-07', what: 'số trang: lệch khỏi giữa khổ chữ', unit: 'mm', tolerance: MM, target: () => fixed(0), pdf: (r) => docs(r).flatMap((d) => numbersOf(d, r.form.leTren).map(([page, line]) => mm(ink(line).middle - middle(r, mm(page.width))))) },
  { id: 'P-07', what: 'số trang: canh giữa', unit: '', tolerance: 0, target: () => 'center', docx: headers((l) => l.align) },
  { id: 'P-07', what: 'số trang: dòng chữ đứng trong lề trên', unit: 'mm', tolerance: 0, target: (r) => range(5, r.form.leTren - 1), pdf: lines((l) => mm(l.baseline)) },
  { id: 'P-08', what: 'số phần đánh số riêng (mỗi phụ lục một phần)', unit: '', tolerance: 0, target: () => '1 1 3 2', pdf: (r) => [docs(r).map((d) => numbering(d, r.form.leTren).length).join(' ')], docx: (r) => [docs(r).map((d) => wordSections(d).length).join(' ')] },
  { id: 'P-08', what: 'mỗi phần bắt đầu từ trang', unit: '', tolerance: 0, target: () => fixed(1), docx: (r) => docs(r).flatMap((d) => wordSections(d).map((s) => s.start)) },
];
