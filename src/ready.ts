import { VanbanError } from './core/errors.ts';
import { hasError } from './core/finding.ts';
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { parse, type ParseOptions, type ParseResult } from './readers/index.ts';

/** Marks drafts that have been checked, across copies of this module; not enumerable, so that a changed copy loses it. */
const CHECKED = Symbol.for('vanban.checked');

const isChecked = (draft: object): draft is VanBan => CHECKED in draft;

/** Freezes a checked draft and marks it; a change is made by spreading it into a new one, which is checked again. */
function seal<T extends VanBan>(draft: T): T {
  if (!Object.isFrozen(draft)) Object.defineProperty(draft, CHECKED, { value: true });
  freeze(draft);
  return draft;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

/** Reads a draft and, where it is whole, seals it. */
export function read(source: string | Uint8Array | object, options?: ParseOptions): ParseResult {
  const again = typeof source === 'object' && source !== null && CHECKED in source; // what a reader of files made stays sound when it is checked once more
  const result = parse(source as Parameters<typeof parse>[0], again ? { ...options, nguyenVan: true } : options); // any object may be given: parse finds out what it is
  if (result.draft !== undefined) seal(result.draft);
  return result;
}

/** The draft ready for layout; throws `VanbanError` with the findings where it is not a draft. */
export function ready(draft: BanThao | VanBan, options?: ParseOptions): VanBan {
  if (isChecked(draft)) return draft;
  const { draft: made, diagnostics } = read(draft, options);
  if (made === undefined || hasError(diagnostics)) throw new VanbanError({ vi: 'Bản thảo chưa đúng', en: 'The draft is not right yet' }, diagnostics);
  return made;
}
