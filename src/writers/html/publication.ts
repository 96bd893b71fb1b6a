import { gon, plain } from '../../core/text.ts';
import type { Inline, LayoutTree } from '../../layout/tree.ts';
import { escapeHtml, safeHref, tag } from './escape.ts';
import { paragraphsOf } from './headings.ts';
import type { Role } from '../../core/role.ts';

/** Trang công bố (publication page): summary, files to fetch, and who publishes. */
export interface Publication {
  /** Tóm tắt: paragraphs. */
  readonly tomTat: readonly string[];
  /** Addresses of the files, relative to the page or http(s). */
  readonly tep: readonly string[];
  readonly donVi?: string;
}

/** What stands above the document: title, number, place and date, issuer, summary, files. */
export function publicationHtml(tree: LayoutTree, { tomTat, tep, donVi }: Publication): string {
  const facts = [roleText(tree, 'so-ky-hieu'), roleText(tree, 'dia-danh-ngay'), tree.meta.author].filter((text) => text !== '');
  return tag('header', { class: 'cong-bo' }, [
    donVi === undefined ? '' : tag('p', { class: 'cb-noi' }, escapeHtml(donVi)),
    tag('h1', {}, escapeHtml(plain(tree.meta.title))),
    tag('ul', { class: 'cb-so' }, facts.map((fact) => tag('li', {}, dated(fact, tree))).join('')),
    ...tomTat.map((text) => tag('p', {}, escapeHtml(text))),
    tep.length === 0 ? '' : tag('h2', {}, 'Tệp để tải') + tag('ul', {}, tep.map((file) => tag('li', {}, fileHtml(file))).join('')),
  ].filter((part) => part !== '').join('\n'));
}

/** Look of that part. */
export const PUBLICATION_CSS = `.cong-bo{max-width:46rem;margin:0 auto;padding:24pt 16pt 12pt;font:12pt/1.5 system-ui,sans-serif}
.cong-bo h1{font-size:17pt;line-height:1.3;font-weight:700;margin-bottom:9pt}
.cong-bo h2{font-size:12pt;font-weight:700;margin-top:9pt}
.cong-bo p{white-space:normal;margin-bottom:7pt}
.cong-bo ul{margin:3pt 0 9pt;padding-left:18pt}
.cong-bo .cb-so{list-style:none;padding:0;font-size:11pt;color:#444}
.cb-so li{display:inline-block;margin-right:15pt}
.cb-noi{font-size:10.5pt;color:#444}
.cong-bo a{color:#0b4a8f}
@media print{.cong-bo{display:none}}`;

/** The fact that names the day carries it for machines too. */
function dated(fact: string, tree: LayoutTree): string {
  const isDate = tree.meta.date !== undefined && fact === roleText(tree, 'dia-danh-ngay');
  return isDate ? tag('time', { datetime: tree.meta.date }, escapeHtml(fact)) : escapeHtml(fact);
}

function roleText(tree: LayoutTree, role: Role): string {
  const found = tree.sections.flatMap(paragraphsOf).find((p) => p.role === role);
  return gon(plain((found?.inlines ?? []).map(textOf).join('')));
}
const textOf = (inline: Inline): string => (inline.kind === 'text' || inline.kind === 'ref' ? inline.text : ' ');

/** A file to fetch by its name; an address that a page may not link to stays text. */
function fileHtml(file: string): string {
  const name = escapeHtml(file.split(/[\\/]/).at(-1) || file);
  if (!safeHref(file)) return escapeHtml(file);
  return /^https?:/i.test(file) ? tag('a', { href: file, rel: 'noopener' }, name) : tag('a', { href: encodeURI(file).replace(/[?#]/g, encodeURIComponent), download: basename(file) }, name);
}
const basename = (file: string): string => file.split('/').at(-1) ?? file;
