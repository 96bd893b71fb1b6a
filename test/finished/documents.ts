import { compose } from '../../src/layout/compose.ts';
import type { BanThao } from '../../src/domain/van-ban.ts';
import type { LayoutTree } from '../../src/layout/tree.ts';
import { paginate } from '../../src/paginate/paginate.ts';
import { ready } from '../../src/ready.ts';
import typed from '../../examples/ke-hoach-119-kh-ubnd.ts';
import { EXAMPLES, exampleFiles, parseExample } from '../support/example-files.ts';
import { congVanDu, FORMS, keHoachDieu, keHoachDu } from '../support/full-drafts.ts';

/** Documents that faults are put into: all examples, and three that hold what no example has (their names are made up, so that they are not clean). */
export const documentNames = (): readonly string[] => [...exampleFiles(), 'ke-hoach-119-kh-ubnd.ts', ...Object.keys(FULL)];

const FORM = FORMS['bộ 14, lề nhỏ nhất'];
const FULL: Readonly<Record<string, () => object>> = { 'công văn đủ ô': () => congVanDu(FORM), 'kế hoạch đủ cấp': () => keHoachDu(FORM), 'kế hoạch chia điều': () => keHoachDieu(FORM) };

/** Is a document one of the examples, which break no rule? */
export const isExample = (name: string): boolean => !(name in FULL);

const known = new Map<string, LayoutTree>();
/** The tree of a document. */
export function documentTree(name: string): LayoutTree {
  const tree = known.get(name) ?? compose(ready(draftOf(name) as BanThao)); // drafts of this repository
  known.set(name, tree);
  return tree;
}

function draftOf(name: string): object {
  if (name in FULL) return FULL[name]?.() ?? {};
  if (name.endsWith('.ts')) return typed;
  const { draft, diagnostics } = parseExample(name);
  if (draft === undefined) throw new Error(`${EXAMPLES}${name}: ${diagnostics.map(({ message }) => message.en).join('; ')}`);
  return draft;
}

const roles = new Map<string, ReadonlySet<string>>();
/** Roles of the paragraphs that a document prints; page numbers where it has more than one page. */
export function rolesIn(tree: LayoutTree): ReadonlySet<string> {
  const text = JSON.stringify(tree.sections);
  const found = roles.get(text) ?? new Set([...[...text.matchAll(/"kind":"paragraph"[^{}]*?"role":"([a-z-]+)"/gu)].map(([, role = '']) => role), ...(paginate(tree).pages.some(({ number }) => number > 1) ? ['so-trang'] : [])]);
  roles.set(text, found);
  return found;
}
