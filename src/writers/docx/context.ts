import type { LayoutTree, Paragraph, RoleStyle } from '../../layout/tree.ts';
import type { Role } from '../../core/role.ts';

/** Where a link's address is stored: Word keeps one list of relationships a part. */
export type Part = 'document' | 'footnotes' | `header${number}` | `footer${number}`;

/** What the parts of one document share while it is written. Ids count from 1 in each document, so that bytes are stable. */
export interface Context {
  readonly tree: LayoutTree;
  readonly notes: Map<number, readonly Paragraph[]>;
  readonly links: { readonly part: Part; readonly id: string; readonly href: string }[];
  readonly bookmarks: Map<string, Bookmark>;
  pictures: number;
}
export interface Bookmark {
  readonly id: number;
  readonly name: string;
}

/** What a block needs to know of the place it stands in. */
export interface Place {
  readonly context: Context;
  readonly part: Part;
  /** Width of the text or of the column, in points; rule lines and frames are centred in it. */
  readonly measure: number;
  /** The row that holds the block keeps with the next one. */
  readonly keepNext: boolean;
}

/** A fresh context of one document. */
export const newContext = (tree: LayoutTree): Context => ({ tree, notes: new Map(), links: [], bookmarks: new Map(), pictures: 0 });

/** The style of a role. */
export const styleOf = (place: Place, role: Role): RoleStyle => place.context.tree.styles[role];

const WORD_LIMIT = 40;
/** Word allows letters, digits and `_` in a bookmark's name, 40 characters, a letter first; the id keeps shortened names apart. */
export function bookmarkOf(context: Context, anchor: string): Bookmark {
  const known = context.bookmarks.get(anchor);
  if (known !== undefined) return known;
  const id = context.bookmarks.size + 1;
  const plain = /^[A-Za-z]\w*$/u.test(anchor) && anchor.length <= WORD_LIMIT;
  const name = plain ? anchor : `m${id}_${anchor.normalize('NFD').replace(/[^A-Za-z0-9]+/gu, '_')}`.slice(0, WORD_LIMIT);
  const made = { id, name };
  context.bookmarks.set(anchor, made);
  return made;
}

/** Remembers a link's address and gives the id of its relationship. */
export function linkOf(place: Place, href: string): string {
  const { links } = place.context;
  const known = links.find((link) => link.part === place.part && link.href === href);
  if (known !== undefined) return known.id;
  const id = `L${links.length + 1}`;
  links.push({ part: place.part, id, href });
  return id;
}
