import type { LayoutTree } from '../../layout/tree.ts';
import type { Subject } from '../subject.ts';
import { type Printed, printedOf } from './printed.ts';

const cache = new WeakMap<LayoutTree, readonly Printed[]>();

/** Paragraphs with words of the drafter’s own: what layout prints by itself is not judged as spelling. In a file somebody typed them all. */
export function typedOf(s: Pick<Subject, 'tree' | 'seen'>): readonly Printed[] {
  if (s.tree === undefined) return [];
  if (s.seen !== undefined) return printedOf(s);
  const known = cache.get(s.tree) ?? printedOf(s).filter(({ pieces }) => pieces.some(({ leaf }) => leaf !== undefined));
  cache.set(s.tree, known);
  return known;
}

/** Addresses of the net and of mail, and names of files: their marks are no punctuation. */
const DIA_CHI = /\S{0,80}(?:@|:\/\/|www\.|\.(?:vn|com|org|net|gov|edu|docx?|pdf|xlsx?|zip|html?)(?![A-Za-zÀ-ỹ]))\S{0,200}/giu;
const DAU_HIEU = /@|:\/\/|www\.|\.(?:vn|com|org|net|gov|edu|doc|pdf|xls|zip|htm)/iu;

/** A text of the same length in which addresses are blanks of letters, so that no rule on marks looks into them. */
export const withoutAddresses = (text: string): string => (DAU_HIEU.test(text) ? text.replace(DIA_CHI, (found) => 'x'.repeat(found.length)) : text);
