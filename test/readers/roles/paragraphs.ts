import type { SeenBlock, SeenFile, SeenInline, SeenParagraph, SeenTable } from '../../../src/readers/seen/model.ts';
import { settingsOf } from '../../../src/layout/settings.ts';

/** What a line looks like: `c` in the middle, `b` bold, `i` italic, `r` at the right. */
type Look = string;

/** Makes the blocks of a file by hand; paragraphs are numbered as they come. */
export class Blocks {
  private number = 0;

  /** A paragraph; `⏎` breaks the line, `⇥` is a tab. */
  p(text: string, look: Look = ''): SeenParagraph {
    this.number += 1;
    const format = { size: 14, bold: look.includes('b'), italic: look.includes('i'), font: 'Times New Roman', color: '000000' };
    const inlines = text.split(/([⏎⇥])/u).filter((piece) => piece !== '').map((piece): SeenInline => (piece === '⏎' ? { kind: 'break' } : piece === '⇥' ? { kind: 'tab' } : { kind: 'text', text: piece, ...format }));
    return {
      kind: 'paragraph',
      place: { number: this.number },
      para: { align: look.includes('c') ? 'center' : look.includes('r') ? 'right' : 'justify', left: 0, right: 0, firstLine: look === '' ? 36 : 0, before: 6, after: 0, line: { kind: 'multiple', value: 1 }, keepNext: false, keepLines: false, widowControl: true },
      inlines,
    };
  }

  /** A table of rows of cells, each a list of blocks. */
  table(borders: SeenTable['borders'], ...rows: readonly (readonly (readonly SeenBlock[])[])[]): SeenTable {
    const columns = Math.max(...rows.map((row) => row.length));
    return { kind: 'table', place: { number: this.number }, columns: Array.from({ length: columns }, () => 468 / columns), padding: 5.4, borders, rows: rows.map((row) => ({ header: false, cells: row.map((blocks) => ({ colSpan: 1, rowSpan: 1, blocks })) })) };
  }

  rule(length: number): SeenBlock {
    return { kind: 'rule', place: { number: this.number }, length, thickness: 0.75, drawn: 'drawing' };
  }

  /** The head of a document in a table of two columns. */
  head(issuer: readonly string[], so: string, date = 'Lào Cai, ngày 05 tháng 6 năm 2026', below: readonly string[] = []): SeenTable {
    const left = [...issuer.map((name, i) => this.p(name, i === issuer.length - 1 ? 'cb' : 'c')), this.rule(70), this.p(so, 'c'), ...below.map((line) => this.p(line, 'c'))];
    return this.table('none', [left, [this.p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'cb'), this.p('Độc lập - Tự do - Hạnh phúc', 'cb'), this.rule(170), this.p(date, 'ci')]]);
  }

  /** A signature block in a table of two columns. */
  tail(received: readonly string[], signed: readonly string[]): SeenTable {
    return this.table('none', [[this.p('Nơi nhận:', 'bi'), ...received.map((line) => this.p(line, 'l'))], [...signed.slice(0, -1).map((line) => this.p(line, 'cb')), this.p(''), this.p(''), this.p(signed.at(-1) ?? '', 'cb')]]);
  }
}

/** A file of some blocks. */
export const fileOf = (blocks: readonly SeenBlock[], format: SeenFile['format'] = 'docx'): SeenFile => ({
  format,
  sections: [{ page: settingsOf(undefined).page, firstHeader: [], firstFooter: [], header: [], footer: [], blocks }],
  blind: new Map(),
  findings: [],
  meta: {},
});
