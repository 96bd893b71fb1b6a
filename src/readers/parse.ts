import { goiY } from '../core/goi-y.ts';
import { type Finding, hasError } from '../core/finding.ts';
import { LOAI_BAN_THAO, type LoaiBanThao, SCHEMAS, type VanBan } from '../domain/van-ban.ts';
import { canonical } from './canonical.ts';
import { type Context, hien, type Load, note } from './context.ts';
import { expand } from './expand/expand.ts';
import { PlaceBook, type Positions } from './positions.ts';
import { clean, isPlain, type Plain } from './source/clean.ts';
import { decode } from './source/decode.ts';
import { type Format } from './source/format.ts';
import { readSource, type RawDraft } from './source/read.ts';
import { validate } from './validate/validate.ts';

export interface ParseOptions {
  /** Name of the file, for messages and to tell the format. */
  readonly file?: string;
  readonly format?: Format;
  /** Fetches files that the draft names (`theo`, `tep`); paths are relative and below the draft's folder. May throw with a message. */
  readonly load?: Load;
  /** Size of a source that is read at most; 32 MiB unless told. */
  readonly maxBytes?: number;
}

export interface ParseResult {
  /** The draft, ready for layout and rules; absent where a finding is an error. */
  readonly draft?: VanBan;
  /** Type of the draft, known even where the rest is wrong. */
  readonly loai?: LoaiBanThao;
  readonly diagnostics: readonly Finding[];
  readonly positions: Positions;
}

const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a draft (YAML, JSON, Markdown with front matter, or a typed object): data or findings, never an exception. */
export function parse(source: string | Uint8Array | Record<string, unknown>, options: ParseOptions = {}): ParseResult {
  return parseWith(source, options, []);
}

/** `parse` within the reading of other files, which a cycle would name again. */
export function parseWith(source: string | Uint8Array | Record<string, unknown>, options: ParseOptions, stack: readonly string[]): ParseResult {
  const base: Context = { file: options.file, findings: [], places: new PlaceBook(), load: options.load, maxBytes: options.maxBytes ?? MAX_BYTES, stack };
  const raw = typeof source === 'string' || source instanceof Uint8Array ? fromText(source, options, base) : { value: source };
  if (raw === undefined) return { diagnostics: base.findings, positions: base.places };
  const ctx: Context = { ...base, places: new PlaceBook(raw.places) };
  const { draft, loai } = build(raw, ctx);
  return {
    ...(draft === undefined || hasError(ctx.findings) ? {} : { draft }),
    ...(loai === undefined ? {} : { loai }),
    diagnostics: ctx.findings,
    positions: ctx.places,
  };
}

function fromText(source: string | Uint8Array, options: ParseOptions, ctx: Context): RawDraft | undefined {
  const text = decode(source, ctx);
  return text === undefined ? undefined : readSource(text, options.format, ctx);
}

function build(raw: RawDraft, ctx: Context): { draft?: VanBan | undefined; loai?: LoaiBanThao | undefined } {
  const value = clean(raw.value, ctx);
  if (!isPlain(value)) return noDraft(value, ctx);
  const loai = loaiOf(value, ctx);
  if (loai === undefined || hasError(ctx.findings)) return { loai };
  const full = expand(raw.body === undefined ? value : { ...value, noiDung: raw.body }, loai, ctx);
  const known = ctx.findings.length;
  const draft = validate(SCHEMAS[loai], full, ctx);
  if (draft === undefined || hasError(ctx.findings.slice(known))) return { loai };
  return { loai, draft: canonical(draft, raw, ctx) };
}

function noDraft(value: unknown, ctx: Context): Record<string, never> {
  const empty = value === null || value === undefined || value === '';
  note(ctx, {
    id: 'du-lieu/khong-phai-ban-thao',
    path: [],
    message: {
      vi: empty ? 'Bản thảo không có gì; cần các trường như «loai: cong-van»' : `Bản thảo là «${hien(value)}»; cần các trường như «loai: cong-van»`,
      en: empty ? 'The draft is empty; needed: fields such as “loai: cong-van”' : `The draft is “${hien(value)}”; needed: fields such as “loai: cong-van”`,
    },
  });
  return {};
}

function loaiOf(value: Plain, ctx: Context): LoaiBanThao | undefined {
  const found = value['loai'];
  const loai = LOAI_BAN_THAO.find((known) => known === found);
  if (loai !== undefined) return loai;
  const list = LOAI_BAN_THAO.join(', ');
  const near = typeof found === 'string' ? goiY(found, LOAI_BAN_THAO) : undefined;
  const [vi, en] = near === undefined ? ['', ''] : [` (có phải là «${near}»?)`, ` (did you mean “${near}”?)`];
  note(ctx, {
    id: found === undefined ? 'du-lieu/thieu-loai' : 'du-lieu/loai-la',
    path: ['loai'],
    actual: found,
    expected: LOAI_BAN_THAO,
    message:
      found === undefined
        ? { vi: `Thiếu «loai»; cần ${list}`, en: `“loai” is missing; needed: ${list}` }
        : { vi: `Không có loại «${hien(found)}» ở «loai»; cần ${list}${vi}`, en: `There is no type “${hien(found)}” at “loai”; needed: ${list}${en}` },
  });
  return undefined;
}
