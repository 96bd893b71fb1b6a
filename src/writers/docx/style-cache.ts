import type { LayoutTree } from '../../layout/tree.ts';

/** Size sets times house profiles that one process is likely to write side by side. */
const MOST = 16;
const known = new Map<string, string>();

/** All that a styles part is made of: equal keys give equal parts. */
export const styleKey = (tree: LayoutTree): string => JSON.stringify([tree.lang, tree.fontFamily, tree.styles]);

/**
 * The styles part that an earlier document of the same styles got. Making it anew takes as long as writing two pages,
 * and all documents of one size set share it.
 */
export const knownStyles = (key: string): string | undefined => known.get(key);

/** Keeps a styles part for documents to come; the oldest gives way. */
export function keepStyles(key: string, xml: string): void {
  if (known.size >= MOST) for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest);
  known.set(key, xml);
}
