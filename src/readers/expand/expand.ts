import type { LoaiDoc } from '../../domain/van-ban.ts';
import type { Context } from '../context.ts';
import type { Plain } from '../source/clean.ts';
import { type ReadDraft, withAttached } from './kem-theo.ts';
import { withProfile } from './don-vi.ts';

/** Puts in what a draft only names: house profile, signers, groups of recipients, attached sheets. Images come once bodies are blocks. */
export function expand(draft: Plain, loai: LoaiDoc, ctx: Context, readDraft: ReadDraft): Plain {
  const full = withProfile(draft, loai, ctx);
  return loai === 'de-cuong-bao-cao' ? full : withAttached(full, ctx, readDraft);
}
