import type { Finding } from '../../core/finding.ts';
import { type DonVi, donVi } from '../../domain/don-vi.ts';
import { newContext } from '../../readers/context.ts';
import { PlaceBook } from '../../readers/positions.ts';
import { clean } from '../../readers/source/clean.ts';
import { decode } from '../../readers/source/decode.ts';
import { readSource } from '../../readers/source/read.ts';
import { validate } from '../../readers/validate/validate.ts';

const MAX_BYTES = 4 * 1024 * 1024;

/** Reads a house profile to hold documents against: its facts, or what is wrong with it. */
export function readProfile(source: string | Uint8Array, file: string): { readonly profile?: DonVi; readonly findings: readonly Finding[] } {
  const origin = { file, load: undefined, maxBytes: MAX_BYTES, nguyenVan: false, stack: [], folder: '' };
  const first = newContext(origin);
  const text = decode(source, first);
  const raw = text === undefined ? undefined : readSource(text, undefined, first);
  const ctx = newContext(origin, new PlaceBook(raw?.places));
  const profile = raw === undefined ? undefined : validate(donVi, clean(raw.value, ctx), ctx);
  return { ...(profile === undefined ? {} : { profile }), findings: [...first.findings, ...ctx.findings] };
}
