import type { LoaiBanThao } from '../../domain/van-ban.ts';
import type { Context } from '../context.ts';
import type { Plain } from '../source/clean.ts';

/** Puts in what a draft only names: house profile, signers, groups of recipients, attached files. */
export function expand(draft: Plain, _loai: LoaiBanThao, _ctx: Context): Plain {
  return draft;
}
