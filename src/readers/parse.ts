import { goiY } from '../core/goi-y.ts';
import { type Finding, hasError } from '../core/finding.ts';
import { LOAI_BAN_THAO, type LoaiDoc, SCHEMAS, type VanBan, vanBanKhac } from '../domain/van-ban.ts';
import { donVi } from '../domain/don-vi.ts';
import { checkBodies } from './bodies.ts';
import { canonical } from './canonical.ts';
import { type Context, hien, type Load, newContext, note, type Origin } from './context.ts';
import { expand } from './expand/expand.ts';
import { loadImages } from './expand/images.ts';
import { baseName } from './expand/tep.ts';
import { checkSettings } from '../layout/check-settings.ts';
import { checkReferences } from './references.ts';
import { PlaceBook, type Positions } from './positions.ts';
import { clean, isPlain, type Plain } from './source/clean.ts';
import { decode } from './source/decode.ts';
import { type Format } from './source/format.ts';
import { readSource, type RawDraft } from './source/read.ts';
import { validate } from './validate/validate.ts';

/** How a draft is read. */
export interface ParseOptions {
  /** Name of the file, for messages and to tell the format. */
  readonly file?: string | undefined;
  readonly format?: Format | undefined;
  /** Fetches files that the draft names (`theo`, `tep`); paths are relative and below the draft's folder. May throw with a message. */
  readonly load?: Load | undefined;
  /** Size of a source that is read at most; 32 MiB unless told. */
  readonly maxBytes?: number | undefined;
  /** For readers of foreign files: the draft may hold `nguyenVan`, text that prints as it stands (numbers, numerals, signing lines). */
  readonly nguyenVan?: boolean | undefined;
}

/** What reading gave: the draft where it is whole, what is wrong or doubtful, and where things stand. */
export interface ParseResult {
  /** The draft, ready for layout and rules; absent where a finding is an error. */
  readonly draft?: VanBan;
  /** Type of the draft, known even where the rest is wrong. */
  readonly loai?: LoaiDoc;
  readonly diagnostics: readonly Finding[];
  readonly positions: Positions;
}

const MAX_BYTES = 32 * 1024 * 1024;

/** Reads a draft (YAML, JSON, Markdown with front matter, or a typed object): data or findings, never an exception. */
export function parse(source: string | Uint8Array | Record<string, unknown>, options: ParseOptions = {}): ParseResult {
  return parseWith(source, options.format, {
    file: options.file,
    load: options.load,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    nguyenVan: options.nguyenVan ?? false,
    folder: '',
    stack: options.file === undefined ? [] : [baseName(options.file)],
  });
}

/** `parse` of a file that another names. */
export function parseWith(source: string | Uint8Array | Record<string, unknown>, format: Format | undefined, origin: Origin): ParseResult {
  const first = newContext(origin);
  const raw = typeof source === 'string' || source instanceof Uint8Array ? fromText(source, format, first) : { value: source };
  if (raw === undefined) return { diagnostics: first.findings, positions: first.places };
  const ctx = newContext(origin, new PlaceBook(raw.places));
  const { draft, loai } = build(raw, ctx);
  return {
    ...(draft === undefined || hasError(ctx.findings) ? {} : { draft }),
    ...(loai === undefined ? {} : { loai }),
    diagnostics: inOrder(ctx.findings),
    positions: ctx.places,
  };
}

/** Findings of one file in the order of its lines; findings without a place keep theirs. */
const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (a.file !== b.file || !a.position || !b.position ? 0 : a.position.line - b.position.line || a.position.column - b.position.column));

function fromText(source: string | Uint8Array, format: Format | undefined, ctx: Context): RawDraft | undefined {
  const text = decode(source, ctx);
  return text === undefined ? undefined : readSource(text, format, ctx);
}

function build(raw: RawDraft, ctx: Context): { draft?: VanBan | undefined; loai?: LoaiDoc | undefined } {
  const read = clean(raw.value, ctx);
  if (!isPlain(read)) return noDraft(read, ctx);
  // Editors find the schema of a JSON file by this field, as YAML has a comment for it.
  const { $schema: _schema, ...value } = read;
  if (value['loai'] === 'don-vi') return profileAlone(value, ctx);
  const loai = loaiOf(value, ctx);
  if (loai === undefined || hasError(ctx.findings)) return { loai };
  const full = expand(withBody(value, raw, ctx), loai, ctx, ({ bytes, origin }) => parseWith(bytes, undefined, origin));
  const draft = validate(loai === KHAC ? vanBanKhac() : SCHEMAS[loai], full, ctx);
  if (draft === undefined) return { loai };
  const ready = canonical(draft, raw, ctx);
  loadImages(ready, ctx);
  checkReferences(ready, ctx);
  checkBodies(ready, ctx);
  for (const finding of checkSettings(ready.trinhBay, ['trinhBay'])) note(ctx, finding);
  return { loai, draft: ready };
}

/** The text below the front matter is the body. */
function withBody(value: Plain, raw: RawDraft, ctx: Context): Plain {
  if (raw.body === undefined) return value;
  if (value['noiDung'] !== undefined) {
    note(ctx, {
      id: 'du-lieu/hai-noi-dung',
      path: ['noiDung'],
      message: { vi: 'Nội dung ghi hai lần, ở «noiDung» và dưới phần đầu; cần một chỗ', en: 'The body is given twice, as “noiDung” and below the front matter; give it once' },
    });
  }
  return { ...value, noiDung: raw.body };
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

const KHAC = 'van-ban-khac';

function loaiOf(value: Plain, ctx: Context): LoaiDoc | undefined {
  const found = value['loai'];
  if (found === KHAC) return found;
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

/** A house profile on its own is checked, and said to be no document. */
function profileAlone(value: Plain, ctx: Context): Record<string, never> {
  const profile = validate(donVi, value, ctx);
  for (const finding of checkSettings(profile?.trinhBay, ['trinhBay'])) note(ctx, finding);
  note(ctx, {
    id: 'du-lieu/ho-so-don-vi',
    severity: 'info',
    path: ['loai'],
    message: { vi: 'Đây là hồ sơ đơn vị, không phải văn bản; cần ghi «theo:» tên tệp này trong bản thảo', en: 'This is a house profile, no document; name it in a draft with “theo:”' },
  });
  return {};
}
