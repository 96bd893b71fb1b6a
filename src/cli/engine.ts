import type { Report } from '../check.ts';
import type { VanBan } from '../domain/van-ban.ts';
import type { ParseOptions, ParseResult } from '../readers/index.ts';

/** Output formats of `vanban render`. */
export const FORMATS = ['docx', 'pdf', 'html', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

interface RenderOptions {
  readonly pdfa: boolean;
}

/** The library as the commands use it; each part is loaded when first asked for, since a cold start counts. */
export interface Engine {
  parse(source: Uint8Array, options: ParseOptions): Promise<ParseResult>;
  check(source: Uint8Array, options: ParseOptions): Promise<Report>;
  render(draft: VanBan, format: Format, options: RenderOptions): Promise<Uint8Array>;
  pageCount(draft: VanBan): Promise<number>;
}

/** The library itself. */
export const library: Engine = {
  parse: async (source, options) => (await import('../index.ts')).parse(source, options),
  check: async (source, options) => (await import('../index.ts')).check(source, options),
  pageCount: async (draft) => (await import('../pages.ts')).pagesOf(draft).pages.length,
  render: async (draft, format, { pdfa }) => {
    switch (format) {
      case 'docx':
        return (await import('../docx.ts')).renderDocx(draft);
      case 'pdf':
        return (await import('../pdf.ts')).renderPdf(draft, { pdfa });
      case 'html':
        return utf8((await import('../html.ts')).renderHtml(draft));
      case 'txt':
        return utf8((await import('../html.ts')).renderText(draft));
      default:
        return format satisfies never;
    }
  },
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
