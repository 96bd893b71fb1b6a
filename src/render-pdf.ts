import type { BanThao, VanBan } from './domain/van-ban.ts';
import { compose } from './layout/compose.ts';
import { type Metrics, metricsFromFaces, timesMetrics } from './metrics/metrics.ts';
import { paginate } from './paginate/paginate.ts';
import { assertAllPlaced } from './paginate/placed-text.ts';
import { ready } from './ready.ts';
import { advancesOf, type PdfFonts } from './writers/pdf/fonts.ts';
import type { PdfRenderer as Writer } from './writers/pdf/renderer.ts';
import type { PdfOptions } from './writers/pdf/write-document.ts';

/** What a renderer is made of. */
export interface PdfRendererOptions {
  /** TrueType bytes of four faces; the built-in Tinos (metrics of Times New Roman) where absent. */
  readonly fonts?: PdfFonts | undefined;
}

/** Renders drafts as PDF; fonts are read and parsed once for all of them. */
export interface PdfRenderer {
  /** The draft as a tagged PDF 1.7; same draft, same bytes. Throws `VanbanError` for a draft that cannot be laid out or a character that the font lacks. */
  render(draft: BanThao | VanBan, options?: PdfOptions): Promise<Uint8Array>;
}

/** A renderer over a platform's PDF document (Node's or the browser's build of pdfmake). */
export function rendererOver(create: (options: { readonly fonts?: PdfFonts }) => Writer, { fonts }: PdfRendererOptions): PdfRenderer {
  const writer = create(fonts === undefined ? {} : { fonts });
  let count = 0;
  const metrics: Metrics = fonts === undefined ? timesMetrics : ownMetrics(fonts);
  return {
    render: async (draft, how = {}) => {
      if ((count += 1) % BATCH === 0) await breath();
      const tree = compose(ready(draft));
      const frames = paginate(tree, { metrics });
      assertAllPlaced(tree, frames);
      return writer.write(tree, frames, how);
    },
  };
}

/** Documents after which a batch lets go: what the engine keeps for weak references it frees only between tasks, and a loop of awaits is one task. */
const BATCH = 16;
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Lines are broken by the widths of the font that is drawn. */
function ownMetrics(fonts: PdfFonts): Metrics {
  const widths = advancesOf(fonts);
  return metricsFromFaces(widths, widths);
}
