import type { Recognised } from '../readers/roles/recognised.ts';
import { dateOf } from '../rules/kit/own-date.ts';
import { printedAs, printedOf } from '../rules/kit/printed.ts';
import { symbolsOf } from '../rules/kit/symbol.ts';
import type { State, Subject } from '../rules/subject.ts';
import type { CheckOptions } from './options.ts';

/** What measures read from a file may be off, in millimetres and points. */
const TOLERANCE = { mm: 0.3, pt: 0.25 } as const;

/** What rules look at, of a finished file. */
export function subjectOfFile(file: Recognised, options: Pick<CheckOptions, 'state' | 'today' | 'profile'>): Subject {
  const { format, own, hasHead, blind, unsure, unsureRoles, spaceAdds, tree, loai } = file;
  const date = dateOf(file);
  const pages = pagesOf(file);
  return {
    loai,
    state: options.state ?? stateOf(file, date),
    tree,
    // A month alone counts from its first day, as with drafts.
    day: date?.length === 7 ? `${date}-01` : (date ?? options.today),
    dated: date?.length === 10,
    today: options.today,
    profile: options.profile,
    seen: { format, own, hasHead, blind, unsure, unsureRoles, spaceAdds, ...(pages === undefined ? {} : { pages, pageOf: (path) => file.placeOf(path)?.page }) },
    tolerance: TOLERANCE,
  };
}

/** How far a file is by what it prints: issued where it has number and day and no draft mark. */
function stateOf(file: Recognised, date: string | undefined): State {
  const numbered = symbolsOf(file).some(({ so }) => /^\d+[a-zđ]?$/u.test(so));
  return numbered && date?.length === 10 && printedAs(file, 'du-thao').length === 0 ? 'issued' : 'draft';
}

/** Pages over which each section runs, where the file knows its pages. */
function pagesOf(file: Recognised): ReadonlyMap<number, number> | undefined {
  // A document of Word has none until somebody lays it out.
  if (file.format === 'docx') return undefined;
  const spans = new Map<number, { readonly from: number; readonly to: number }>();
  for (const { sheet, path } of printedOf(file)) {
    const page = file.placeOf(path)?.page;
    const known = spans.get(sheet);
    if (page !== undefined) spans.set(sheet, { from: Math.min(page, known?.from ?? page), to: Math.max(page, known?.to ?? page) });
  }
  return spans.size === 0 ? undefined : new Map([...spans].map(([sheet, { from, to }]) => [sheet, to - from + 1]));
}
