import type { Subject } from '../subject.ts';
import { printedOf } from './printed.ts';
import { saidWhose } from './references.ts';
import { matchesIn } from './matches.ts';

const CHU = /(?<![A-Za-zÀ-ỹ])(?:kèm theo|đính kèm|gửi kèm|kèm|biểu mẫu|biểu|mẫu|đề cương)(?![A-Za-zÀ-ỹ])/giu;

/** Does the main text say that something is attached, or sent the reader to a form? Words about what other documents bring along do not count. */
export const mentionsAttachment = (s: Pick<Subject, 'tree' | 'loai'>): boolean =>
  printedOf(s).some((at) => at.section === 0 && [...matchesIn(at.text, CHU)].some((found) => saidWhose(s, at, found.index, found.index + found[0].length) !== 'khac'));
