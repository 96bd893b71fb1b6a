import type { Role } from '../core/role.ts';
import type { CharFormat, PageSetup, ParaStyle, TextStyle } from '../layout/tree.ts';
import type { State } from './subject.ts';

/** Names of the clean documents that examples change. */
export type BaseName = 'cong-van' | 'ke-hoach' | 'de-cuong-bao-cao';

/** A document that breaks or keeps a rule, as a change of a clean one: run by the tests, shown by the reference. */
export interface RuleExample {
  /** The clean document; a kế hoạch unless told. */
  readonly base?: BaseName;
  /** Facts that make the stage; the document is clean with them. Keys are paths: `ky`, `noiNhan[0].ten`; undefined takes a fact away. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The change itself: facts by path. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** The change in what is printed, for rules on pages. */
  readonly tree?: TreePatch;
  /** The change in the text of the file (YAML), for rules on characters: what stands there, and what instead. */
  readonly source?: readonly [from: string, to: string];
  readonly state?: State;
  readonly today?: string;
  /** Facts of the house profile, for rules that hold a draft against it. */
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A change of a layout tree, as data. */
export interface TreePatch {
  /** Role of the paragraphs to change; all of the document where absent. */
  readonly role?: Role;
  /** Which paragraph of the role, from 0; all where absent. */
  readonly at?: number;
  readonly text?: Partial<TextStyle>;
  readonly para?: Partial<ParaStyle>;
  /** Direct format on the runs. */
  readonly run?: CharFormat;
  /** Text to find in the paragraph, and what it becomes. */
  readonly replace?: readonly [from: string, to: string];
  /** The numeral of the paragraph. */
  readonly marker?: { readonly before: string; readonly text: string; readonly after: string };
  /** Another role for the paragraphs: a component where it does not belong. */
  readonly as?: Role;
  /** Takes the paragraphs away. */
  readonly remove?: true;
  /** The rule line of the role: another share of its length, as long as the changed text, or none. */
  readonly rule?: { readonly factor: number } | 'fit' | 'none';
  /** The page of all sections. */
  readonly page?: Partial<Omit<PageSetup, 'margin'>> & { readonly margin?: Partial<PageSetup['margin']> };
  readonly fontFamily?: string;
  readonly pageNumber?: boolean;
  /** What stands at the foot of page 1 comes after the text instead. */
  readonly footer?: 'after-text';
  /** The frame of the paragraph. */
  readonly frame?: { readonly width?: number; readonly height?: number; readonly color?: string } | 'none';
}
