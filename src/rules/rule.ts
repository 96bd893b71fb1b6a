import type { Aspect } from '../core/aspect.ts';
import type { Clause } from '../core/clause.ts';
import type { Edit, Related } from '../core/finding.ts';
import type { Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Bilingual } from '../core/text.ts';
import type { RuleExample } from './example.ts';
import type { LoaiJudged, Subject } from './subject.ts';

/** One breach of a rule, as data; the sentence is made last. */
export interface Hit<D = unknown> {
  /** Where in the draft; a leaf of it where that is known. */
  readonly path: Path;
  readonly data: D;
  readonly actual?: unknown;
  readonly expected?: unknown;
  /** The other place, where a document contradicts itself. */
  readonly related?: readonly Related[];
  /** Edits that put it right; only where there is one right answer that touches no meaning, name, number or signature. */
  readonly fix?: readonly Edit[];
  /** What stands behind this breach, where a rule judges several things; its force decides instead of the rule's. */
  readonly clause?: Clause;
  /** Less sure than the rule is as a whole: weighs one step less. */
  readonly doubt?: boolean;
  /** The breach is that one of these components is not there; not held against a file that may have it unseen. */
  readonly absent?: readonly Role[];
  /** Every place of a breach that is told once though it stands in several. */
  readonly places?: readonly Path[];
  /** The words that it is about, where it is not about all of its place. */
  readonly quote?: string;
}

/** A part of the subject on which the rule can say nothing, and why. */
export interface Unchecked {
  readonly unchecked: Bilingual;
}
export const unchecked = (vi: string, en: string): Unchecked => ({ unchecked: { vi, en } });
/** Says the usual reason: the facts of the draft are not known, as with a file that somebody else made. */
export const NO_DRAFT = unchecked('không có bản thảo, chỉ có trang in', 'there is no draft, only the printed page');
/** The type of a finished file could not be told. */
export const NO_TYPE = unchecked('chưa rõ là loại văn bản nào', 'what type of document it is could not be told');
export const NO_TREE = unchecked('văn bản chưa dàn trang được', 'the document could not be laid out');
export const NO_DATE = unchecked('văn bản chưa có ngày, và không rõ hôm nay là ngày nào', 'the document has no date yet, and today is not known');

/** Values that a user sets for one rule in the configuration. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** What a rule says of itself; `defineRule` makes a `Rule` of it. */
export interface RuleSpec<D> {
  /** `<part>/<condition>`; never used for anything else again. */
  readonly id: `${string}/${string}`;
  /** Version of the package that brought it. */
  readonly since: string;
  /** What stands behind it; its force decides how much a breach weighs. */
  readonly basis: Clause;
  /** Rows of the facts of the decree that it covers: `N-08`. */
  readonly covers: readonly string[];
  /** What must be so, in one sentence. */
  readonly title: Bilingual;
  /** Why it is so, and how it is judged. */
  readonly why: Bilingual;
  /** How it can be wrong; such a rule weighs one step less. */
  readonly mayErr?: Bilingual;
  /** Types of document that it is about; absent: all. */
  readonly loai?: readonly LoaiJudged[];
  /** What of a page it has to see; where a file does not show it, the rule is not checked. */
  readonly needs?: readonly Aspect[];
  /** It is about a blank that a draft may have: information only while the document is being drafted; before signing too where it says so. */
  readonly blank?: 'until-signed' | 'until-issued';
  /** What can be set for it in the configuration, with the meaning of each. */
  readonly options?: Readonly<Record<string, Bilingual>>;
  /** Has the document what the rule is about? */
  applies?(s: Subject, options: RuleOptions): boolean | Unchecked;
  check(s: Subject, options: RuleOptions): Iterable<Hit<D> | Unchecked>;
  /** Part, what is there, what is needed: actual first, expected second. */
  message(data: D): Bilingual;
  readonly examples: { readonly wrong: readonly RuleExample[]; readonly right: readonly RuleExample[] };
}
/** A rule with its data forgotten: what registries and the engine hold. */
export type Rule = RuleSpec<unknown>;

/** A rule, its data typed where it is written. */
export const defineRule = <D>(spec: RuleSpec<D>): Rule => spec as unknown as Rule; // messages only ever get the data of their own hits
