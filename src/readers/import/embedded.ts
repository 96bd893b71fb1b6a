import type { Finding } from '../../core/finding.ts';
import { hasError } from '../../core/finding.ts';
import type { VanBan } from '../../domain/van-ban.ts';
import { compose } from '../../layout/compose.ts';
import { pageMark } from '../../layout/page-mark.ts';
import type { LayoutTree, Paragraph } from '../../layout/tree.ts';
import type { Load } from '../context.ts';
import { parse } from '../parse.ts';
import type { SeenSource } from '../seen/model.ts';
import { linesOf, lostFrom, said } from './printed.ts';
import type { TextFormat } from './write/write.ts';

/** A draft that a file carries. */
export interface Carried {
  readonly source: { readonly name: string; readonly text: string; readonly format: TextFormat };
  /** The draft itself; absent where it cannot be read by itself. */
  readonly draft?: VanBan;
  /** Where the page says something else than the draft, or may: then the page is taken. */
  readonly differs: readonly Finding[];
}

/** Most differences that are told one by one. */
const MOST = 5;

/** Reads the draft that a file carries and holds it against what is printed: the page may have been changed since. `exact`: the file shows every word in its place. */
export function embedded({ name, text, page }: SeenSource, printed: LayoutTree, load: Load | undefined, exact: boolean): Carried {
  const source = { name, text, format: formatOf(name) };
  const { draft, diagnostics } = parse(text, { file: name, load, nguyenVan: true });
  if (draft === undefined || hasError(diagnostics)) return { source, differs: needsFiles(diagnostics) ? unmarked(name, page, printed, diagnostics) : [unreadable(name, diagnostics)] };
  const tree = compose(draft);
  return { source, draft, differs: exact ? differences(name, linesOf(tree), linesOf(printed)) : differences(name, lostFrom(tree, printed).map(lineOf), lostFrom(printed, tree).map(lineOf)) };
}

const formatOf = (name: string): TextFormat => (/\.json$/iu.test(name) ? 'json' : /\.(?:md|markdown)$/iu.test(name) ? 'md' : 'yaml');

const doubt = (id: string, vi: string, en: string): Finding => ({ id, severity: 'warning', path: [], message: { vi, en } });

const FILES: ReadonlySet<string> = new Set(['tep/khong-co-bo-doc', 'tep/khong-co', 'tep/khong-doc-duoc']);
/** Is it only that the draft names files that are not at hand? */
const needsFiles = (diagnostics: readonly Finding[]): boolean => diagnostics.some(({ id }) => FILES.has(id));

/** A draft that cannot be laid out alone is held against the page by the mark that travels with it; without a mark nobody knows, and the page is taken. */
function unmarked(name: string, page: string | undefined, printed: LayoutTree, diagnostics: readonly Finding[]): Finding[] {
  if (page !== undefined) return page === pageMark(printed) ? [] : [otherPage(name)];
  const why = diagnostics.find(({ id }) => FILES.has(id))?.message ?? { vi: '', en: '' };
  return [doubt('nhap/chua-doi-chieu', `Tệp mang theo bản thảo «${name}», chưa đối chiếu được với trang in nên lấy theo trang in: ${why.vi}. Đặt tệp ấy cạnh tệp này, hoặc dùng --carried để lấy bản thảo mang theo`, `The file carries the draft “${name}”, which could not be held against the page, so the page was taken: ${why.en}. Put that file beside this one, or use --carried for the carried draft`)];
}

const otherPage = (name: string): Finding =>
  doubt('nhap/khac-ban-thao-kem', `Tệp mang theo bản thảo «${name}» nhưng trang in đã khác; lấy theo trang in (--carried lấy bản thảo mang theo)`, `The file carries the draft “${name}”, but its page says something else; the page was taken (--carried takes the carried draft)`);

function unreadable(name: string, diagnostics: readonly Finding[]): Finding {
  const why = diagnostics.find(({ severity }) => severity === 'error')?.message ?? { vi: '', en: '' };
  return doubt('nhap/ban-thao-kem-hong', `Tệp mang theo bản thảo «${name}» nhưng không đọc được: ${why.vi}; lấy theo trang in`, `The file carries the draft “${name}”, which cannot be read: ${why.en}; the page was taken`);
}

const lineOf = (p: Paragraph): string => `${p.role}: ${said(p)}`;

/** Lines that only one of the two has. */
function differences(name: string, own: readonly string[], page: readonly string[]): Finding[] {
  if (own.length === page.length && own.every((line, i) => line === page[i])) return [];
  const [mine, theirs] = [new Set(own), new Set(page)];
  const added = page.filter((line) => !mine.has(line)).slice(0, MOST);
  const gone = own.filter((line) => !theirs.has(line)).slice(0, MOST);
  const told = [
    ...added.map((line) => doubt('nhap/khac-ban-thao-kem', `Trang in có «${short(line)}», bản thảo mang theo không có`, `The page has “${short(line)}”, the carried draft has not`)),
    ...gone.map((line) => doubt('nhap/khac-ban-thao-kem', `Bản thảo mang theo có «${short(line)}», trang in không có`, `The carried draft has “${short(line)}”, the page has not`)),
  ];
  return [otherPage(name), ...told];
}

const short = (line: string): string => {
  const text = line.slice(line.indexOf(': ') + 2);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
