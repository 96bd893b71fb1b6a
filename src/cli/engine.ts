import type { CheckOptions, FileReport, Fixed } from '../check.ts';
import type { ImportOptions, ImportResult } from '../import.ts';
import type { VanBan } from '../domain/van-ban.ts';
import type { ParseOptions, ParseResult } from '../readers/index.ts';
import type { Subject } from '../rules/subject.ts';

/** Output formats of `vanban render`. */
export const FORMATS = ['docx', 'pdf', 'html', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

interface RenderOptions {
  readonly pdfa: boolean;
  /** The text of the draft, to travel in DOCX and PDF. */
  readonly embed?: { readonly name: string; readonly text: string } | undefined;
}

export type CheckTools = typeof import('../check-tools.ts');

/** The library as the commands use it; each part is loaded when first asked for, since a cold start counts. */
export interface Engine {
  parse(source: Uint8Array, options: ParseOptions): Promise<ParseResult>;
  /** Checks a draft; its measures are those of the page that it makes. */
  check(source: Uint8Array, options: CheckOptions): Promise<FileReport>;
  checkFile(source: Uint8Array, options: CheckOptions): Promise<FileReport>;
  fix(...args: Parameters<typeof import('../check.ts').fix>): Promise<Fixed>;
  /** The rules, and what reads configurations. */
  tools(): Promise<CheckTools>;
  render(draft: VanBan, format: Format, options: RenderOptions): Promise<Uint8Array>;
  pageCount(draft: VanBan): Promise<number>;
  importFile(source: Uint8Array, options: ImportOptions): Promise<ImportResult>;
}

/** The library itself. */
export const library: Engine = {
  parse: async (source, options) => (await import('../index.ts')).parse(source, options),
  check: checkAll,
  checkFile: async (source, options) => (await import('../check.ts')).checkFile(source, options),
  fix: async (...args) => (await import('../check.ts')).fix(...args),
  tools: () => import('../check-tools.ts'),
  pageCount: async (draft) => (await import('../pages.ts')).pagesOf(draft).pages.length,
  importFile: async (source, options) => (await import('../import.ts')).importFile(source, options),
  render: async (draft, format, { pdfa, embed }) => {
    switch (format) {
      case 'docx':
        return (await import('../docx.ts')).renderDocx(draft, { embed });
      case 'pdf':
        return (await import('../pdf.ts')).renderPdf(draft, { pdfa, embed });
      case 'html':
        return utf8((await import('../html.ts')).renderHtml(draft));
      case 'txt':
        return utf8((await import('../html.ts')).renderText(draft));
      default:
        return format satisfies never;
    }
  },
};

/** Characters that every font has: where a document holds no others, the PDF font need not be asked. */
const USUAL = /^[\n\u0020-\u007E\u00A0-\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9–—‘’“”…‑]*$/u;

/** What is checked of any draft, and what only a renderer knows: characters that the PDF font lacks. */
async function checkAll(source: Uint8Array, options: CheckOptions): Promise<FileReport> {
  const { checkWith, measuresOf, printedOf } = await import('../check-tools.ts');
  let made: Subject | undefined;
  let unusual = false;
  const first = checkWith(source, options, (subject) => {
    made = subject;
    unusual = printedOf(subject).some(({ text }) => !USUAL.test(text));
    return [];
  });
  const report = unusual ? checkWith(source, options, (await import('../coverage.ts')).missingCharacters) : first;
  return {
    ...report,
    get measures() {
      return made === undefined ? [] : measuresOf(made);
    },
  };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
