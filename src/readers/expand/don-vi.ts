import { goiY } from '../../core/goi-y.ts';
import type { Path } from '../../core/path.ts';
import { type DonVi, donVi } from '../../domain/don-vi.ts';
import type { LoaiDoc } from '../../domain/van-ban.ts';
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

/** A profile, and where its facts stand in its file. */
interface House {
  readonly profile: DonVi;
  readonly places: PlaceBook;
}

/** Puts the house profile (`theo`) into a draft: the draft's own word wins. */
export function withProfile(draft: Plain, loai: LoaiDoc, ctx: Context): Plain {
  const theo = draft['theo'];
  const house = typeof theo === 'string' && theo.trim() !== '' ? readProfile(theo, ctx) : undefined;
  const sheet = loai === 'de-cuong-bao-cao';
  const named = sheet ? draft : recipients(signers(draft, house, ctx), house, ctx);
  if (house === undefined) return named;
  const { profile } = house;
  const whole = sheet ? [] : WHOLE.filter((key) => profile[key] !== undefined && !(key in draft));
  for (const key of whole) ctx.places.redirect([key], [key], house.places);
  return { ...named, ...Object.fromEntries(whole.map((key) => [key, profile[key]])), ...(sheet ? {} : merged('coQuan', draft, house, ctx)), ...merged('trinhBay', draft, house, ctx) };
}

/** Facts of the profile's agency or look, of which a draft may restate single ones; an agency that is named anew is another one. */
function merged(key: 'coQuan' | 'trinhBay', draft: Plain, { profile, places }: House, ctx: Context): Plain {
  const [own, given] = [draft[key], profile[key]];
  if (given === undefined || (own !== undefined && (!isPlain(own) || (key === 'coQuan' && ('ten' in own || 'chucDanh' in own))))) return {};
  if (own === undefined) ctx.places.redirect([key], [key], places);
  else for (const field of Object.keys(given)) if (!(field in own)) ctx.places.redirect([key, field], [key, field], places);
  return { [key]: { ...given, ...own } };
}

function readProfile(theo: string, ctx: Context): House | undefined {
  const fetched = layTep(theo, ['theo'], ctx);
  const house = fetched === undefined ? undefined : parseProfile(fetched, ctx);
  if (house === undefined) settle(ctx, ...GIVEN);
  return house;
}

function parseProfile({ bytes, origin }: Fetched, ctx: Context): House | undefined {
  const first = newContext(origin);
  const text = decode(bytes, first);
  const raw = text === undefined ? undefined : readSource(text, undefined, first);
  const inner = newContext(origin, new PlaceBook(raw?.places));
  const value = raw === undefined ? undefined : clean(raw.value, inner);
  const profile = raw === undefined ? undefined : validate(donVi, value, inner);
  ctx.findings.push(...first.findings, ...inner.findings);
  return profile === undefined ? undefined : { profile, places: inner.places };
}

/** `ky: chu-tich` is the signer of that name in the profile; a profile's only signer need not be named. */
function signers(draft: Plain, house: House | undefined, ctx: Context): Plain {
  const ky = draft['ky'];
  const known = Object.keys(house?.profile.nguoiKy ?? {});
  const one = (value: unknown, path: Path): unknown => {
    if (typeof value !== 'string') return value;
    const signer = look(value, house?.profile.nguoiKy, 'người ký', 'signer', path, ctx);
    if (signer !== undefined) ctx.places.redirect(path, ['nguoiKy', value], house?.places);
    return signer;
  };
  if (ky === undefined && known.length === 1) return { ...draft, ky: one(known[0], ['ky']) };
  if (typeof ky === 'string') return { ...draft, ky: one(ky, ['ky']) };
  return Array.isArray(ky) ? { ...draft, ky: ky.map((value: unknown, i) => one(value, ['ky', i])) } : draft;
}

/** A recipient, and where it was written. */
interface Recipient {
  readonly item: unknown;
  readonly source: Path;
  readonly book: PlaceBook | undefined;
}

/** `{ nhom: so-nganh }` among the recipients is that list in the profile. */
function recipients(draft: Plain, house: House | undefined, ctx: Context): Plain {
  const list: unknown = draft['noiNhan'];
  if (!Array.isArray(list) || !list.some(isGroup)) return draft;
  const out = list.flatMap((item: unknown, i): readonly Recipient[] => {
    const source: Path = ['noiNhan', i];
    if (!isGroup(item)) return [{ item, source, book: ctx.places }];
    const found = look(item.nhom, house?.profile.nhomNoiNhan, 'nhóm nơi nhận', 'group of recipients', [...source, 'nhom'], ctx) ?? [];
    return found.map((entry, j) => ({ item: entry, source: ['nhomNoiNhan', item.nhom, j], book: house?.places }));
  });
  // After all were looked up: what was not found has its place in the list as it was.
  out.forEach(({ source, book }, i) => ctx.places.redirect(['noiNhan', i], source, book));
  return { ...draft, noiNhan: out.map(({ item }) => item) };
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
