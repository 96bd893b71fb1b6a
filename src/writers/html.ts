import { plain } from '../core/text.ts';
import type { LayoutTree, TreeMeta } from '../layout/tree.ts';
import { sectionHtml } from './html/blocks.ts';
import { css } from './html/css.ts';
import { attributesOf, escapeHtml, tag } from './html/escape.ts';
import { headingsOf } from './html/headings.ts';
import { type Publication, PUBLICATION_CSS, publicationHtml } from './html/publication.ts';

/** What a page can have besides the document. */
interface HtmlOptions {
  /** Makes the page a publication page (trang công bố). */
  readonly congBo?: Publication;
}

/** Nothing is fetched and nothing runs: style and images are inside the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The document as one complete HTML page that stands alone, reads well on any screen and prints as pages. */
export function writeHtml(tree: LayoutTree, options: HtmlOptions = {}): string {
  const { congBo } = options;
  const { levels, titled } = headingsOf(tree, congBo === undefined ? 1 : 2);
  const sheets = tree.sections.map((section, i) => sectionHtml({ styles: tree.styles, levels }, section, i));
  const title = titled || congBo !== undefined ? '' : `${tag('h1', { class: 'an' }, escapeHtml(plain(tree.meta.title)))}\n`;
  const above = congBo === undefined ? title : `${publicationHtml(tree, congBo)}\n`;
  return `<!DOCTYPE html>
<html lang="${tree.lang.split('-')[0] ?? ''}">
<head>
${headHtml(tree.meta)}
<style>
${css(tree)}
${HIDDEN}${congBo === undefined ? '' : `\n${PUBLICATION_CSS}`}
</style>
</head>
<body>
<main>
${above}<article>
${sheets.join('\n')}
</article>
</main>
</body>
</html>
`;
}

/** Heard but not seen. */
const HIDDEN = '.an{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}';

function headHtml(meta: TreeMeta): string {
  const named = { description: meta.subject, author: meta.author, keywords: meta.keywords, 'dcterms.date': meta.date };
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', {}, escapeHtml(plain(meta.title))),
    ...Object.entries(named).flatMap(([name, content]) => (content === undefined || content === '' ? [] : `<meta${attributesOf({ name, content: plain(content) })}>`)),
  ].join('\n');
}
