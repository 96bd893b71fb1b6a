import type { VanBan } from '../../domain/van-ban.ts';
import type { Finding } from '../../core/finding.ts';
import { compose } from '../../layout/compose.ts';
import type { LayoutTree, Paragraph } from '../../layout/tree.ts';
import { parse } from '../parse.ts';
import type { Recognised } from '../roles/recognised.ts';
import { type Draft, keptText, otherDraft, outlineDraft, type Reading, readingOf, typedDraft } from './draft-of.ts';
import { changedDoubts } from './changed.ts';
import { gapsOf, doubtsOf, movedDoubts } from './gaps.ts';
import { linesOf, lostFrom, said } from './printed.ts';

/** A finished file as a draft. */
export interface Imported {
  readonly draft: Draft;
  readonly gaps: readonly Finding[];
  readonly doubts: readonly Finding[];
  /** Does the draft print what the file prints, word for word and part for part? */
  readonly exact: boolean;
}

interface Try {
  readonly draft: Draft;
  readonly tree: LayoutTree;
  readonly lost: readonly Paragraph[];
  /** Paragraphs that found no place of their own and stand at the end of the body. */
  readonly moved?: readonly Paragraph[];
}

/** Makes a draft of a file: of its type where nothing is lost by it, else of its parts. */
export function draftOf(file: Recognised, name: string): Imported {
  const reading = readingOf(file);
  const made = attempt(typedOf(reading), file, name);
  const whole = made !== undefined && made.lost.length === 0 ? made : keptWhole(reading, name);
  const exact = whole.tree !== undefined && whole.lost.length === 0 && JSON.stringify(linesOf(whole.tree)) === JSON.stringify(linesOf(file.tree));
  return { draft: whole.draft, gaps: gapsOf(reading), doubts: [...doubtsOf(reading, whole.draft, made?.lost ?? []), ...movedDoubts('moved' in whole ? whole.moved : []), ...(whole.tree === undefined ? [] : changedDoubts(file.tree, whole.tree))], exact };
}

function typedOf(reading: Reading): Draft | undefined {
  const { loai } = reading.file;
  if (loai === 'de-cuong-bao-cao') return reading.facts.issuers.length === 0 && reading.parts.length === 0 ? outlineDraft(reading) : undefined;
  return loai === 'cong-van' || loai === 'ke-hoach' ? typedDraft(reading, loai) : undefined;
}

/** The draft, laid out and held against the file; undefined where it is no draft. */
function attempt(draft: Draft | undefined, file: Recognised, name: string): Try | undefined {
  if (draft === undefined) return undefined;
  const named = withOrigin(draft, file, name);
  const tree = treeOf(named);
  return tree === undefined ? undefined : { draft: named, tree, lost: lostFrom(file.tree, tree) };
}

/** What was imported says so, where it is no exact copy of a draft of ours. */
function withOrigin(draft: Draft, file: Recognised, name: string): Draft {
  if (file.own && draft['loai'] !== 'van-ban-khac' && !hasVerbatim(draft)) return draft;
  const { loai, ...rest } = draft;
  return { loai, nhapTu: name, ...rest };
}

const hasVerbatim = (value: unknown): boolean => typeof value === 'object' && value !== null && ('nguyenVan' in value || Object.values(value).some(hasVerbatim));

function treeOf(draft: Draft): LayoutTree | undefined {
  const { draft: read } = parse(draft, { nguyenVan: true });
  return read === undefined ? undefined : compose(read as VanBan); // `draft` is what compose takes
}

/** The parts of the file, and at the end of its body whatever of them would not print. */
function keptWhole(reading: Reading, name: string): Try | (Omit<Try, 'tree'> & { readonly tree: undefined }) {
  const first = attempt(otherDraft(reading), reading.file, name);
  if (first !== undefined && first.lost.length === 0) return first;
  const more = (first?.lost ?? []).map((p) => keptText(said(p)));
  const second = attempt(otherDraft(reading, more), reading.file, name);
  if (second !== undefined) return { ...second, moved: first?.lost ?? [] };
  return { draft: withOrigin(otherDraft(reading, more), reading.file, name), tree: undefined, lost: [] };
}
