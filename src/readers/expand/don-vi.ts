import { goiY } from '../../core/goi-y.ts';
import type { Path } from '../../core/path.ts';
import { type DonVi, donVi } from '../../domain/don-vi.ts';
import type { LoaiBanThao } from '../../domain/van-ban.ts';
import { type Context, hien, newContext, note, settle } from '../context.ts';
import { PlaceBook } from '../positions.ts';
import { clean, isPlain, type Plain } from '../source/clean.ts';
import { decode } from '../source/decode.ts';
import { readSource } from '../source/read.ts';
import { validate } from '../validate/validate.ts';
import { layTep, type Fetched } from './tep.ts';

/** What a profile gives, which is not missed when the profile cannot be read. */
const GIVEN: readonly Path[] = [['coQuan'], ['diaDanh'], ['ky'], ['noiNhan'], ['lienHe']];

/** Fields that a draft takes over whole where it has none of its own. */
const WHOLE = ['diaDanh', 'lienHe'] as const;

/** Puts the house profile (`theo`) into a draft: the draft's own word wins. */
export function withProfile(draft: Plain, loai: LoaiBanThao, ctx: Context): Plain {
  const theo = draft['theo'];
  const profile = typeof theo === 'string' && theo.trim() !== '' ? readProfile(theo, ctx) : undefined;
  const named = loai === 'de-cuong-bao-cao' ? draft : recipients(signers(draft, profile, ctx), profile, ctx);
  if (profile === undefined) return named;
  const own = isPlain(draft['trinhBay']) ? draft['trinhBay'] : undefined;
  const trinhBay = draft['trinhBay'] === undefined || own !== undefined ? { ...profile.trinhBay, ...own } : draft['trinhBay'];
  const whole = loai === 'de-cuong-bao-cao' ? [] : WHOLE.flatMap((key) => (profile[key] === undefined || key in draft ? [] : [[key, profile[key]] as const]));
  return { ...named, ...Object.fromEntries(whole), ...(loai === 'de-cuong-bao-cao' ? {} : agency(draft, profile)), ...(profile.trinhBay === undefined ? {} : { trinhBay }) };
}

/** The profile's agency; a draft may restate single facts of it, such as the name used in reference lines. */
function agency(draft: Plain, { coQuan }: DonVi): Plain {
  const own = draft['coQuan'];
  if (coQuan === undefined || (own !== undefined && !isPlain(own))) return {};
  const renamed = own !== undefined && ('ten' in own || 'chucDanh' in own);
  return { coQuan: renamed ? own : { ...coQuan, ...own } };
}

function readProfile(theo: string, ctx: Context): DonVi | undefined {
  const fetched = layTep(theo, ['theo'], ctx);
  const profile = fetched === undefined ? undefined : parseProfile(fetched, ctx);
  if (profile === undefined) settle(ctx, ...GIVEN);
  return profile;
}

function parseProfile({ bytes, origin }: Fetched, ctx: Context): DonVi | undefined {
  const first = newContext(origin);
  const text = decode(bytes, first);
  const raw = text === undefined ? undefined : readSource(text, undefined, first);
  const inner = newContext(origin, new PlaceBook(raw?.places));
  const value = raw === undefined ? undefined : clean(raw.value, inner);
  const profile = raw === undefined ? undefined : validate(donVi, value, inner);
  ctx.findings.push(...first.findings, ...inner.findings);
  return profile;
}

/** `ky: chu-tich` is the signer of that name in the profile; a profile's only signer need not be named. */
function signers(draft: Plain, profile: DonVi | undefined, ctx: Context): Plain {
  const ky = draft['ky'];
  const known = Object.values(profile?.nguoiKy ?? {});
  if (ky === undefined && known.length === 1) return { ...draft, ky: known[0] };
  const one = (value: unknown, path: Path): unknown => (typeof value === 'string' ? look(value, profile?.nguoiKy, 'người ký', 'signer', path, ctx) : value);
  if (typeof ky === 'string') return { ...draft, ky: one(ky, ['ky']) };
  return Array.isArray(ky) ? { ...draft, ky: ky.map((value: unknown, i) => one(value, ['ky', i])) } : draft;
}

/** `{ nhom: so-nganh }` among the recipients is that list in the profile. */
function recipients(draft: Plain, profile: DonVi | undefined, ctx: Context): Plain {
  const list: unknown = draft['noiNhan'];
  if (!Array.isArray(list) || !list.some(isGroup)) return draft;
  const out: unknown[] = [];
  list.forEach((item: unknown, i) => {
    const found = isGroup(item) ? look(item.nhom, profile?.nhomNoiNhan, 'nhóm nơi nhận', 'group of recipients', ['noiNhan', i, 'nhom'], ctx) : [item];
    for (const entry of found ?? []) {
      ctx.places.redirect(['noiNhan', out.length], ['noiNhan', i]);
      out.push(entry);
    }
  });
  return { ...draft, noiNhan: out };
}

const isGroup = (item: unknown): item is { readonly nhom: string } => isPlain(item) && typeof item['nhom'] === 'string' && Object.keys(item).length === 1;

function look<T>(name: string, known: Readonly<Record<string, T>> | undefined, vi: string, en: string, path: Path, ctx: Context): T | undefined {
  if (known !== undefined && Object.hasOwn(known, name)) return known[name];
  if (ctx.settled.some((p) => p[0] === path[0])) return undefined; // the profile could not be read, which was said
  if (path[0] === 'ky') settle(ctx, path);
  const names = Object.keys(known ?? {});
  const near = goiY(name, names);
  const [viNeed, enNeed] =
    near !== undefined ? [`có phải là «${near}»?`, `did you mean “${near}”?`]
    : names.length > 0 ? [`cần ${names.join(', ')}`, `needed: ${names.join(', ')}`]
    : [`cần «theo:» một hồ sơ đơn vị có ${vi} này`, `needed: “theo:” a house profile that has it`];
  note(ctx, { id: 'don-vi/khong-co-ten', path, actual: name, expected: near ?? names, message: { vi: `Không có ${vi} «${hien(name)}» trong hồ sơ đơn vị; ${viNeed}`, en: `There is no ${en} “${hien(name)}” in the house profile; ${enNeed}` } });
  return undefined;
}
