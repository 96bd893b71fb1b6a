import type { Finding } from './core/finding.ts';
import type { Lang } from './core/text.ts';
import type { VanBan } from './domain/van-ban.ts';
import type { FinishedFile } from './read.ts';
import type { Load } from './readers/index.ts';
import { embedded } from './readers/import/embedded.ts';
import { draftOf, type Imported } from './readers/import/import.ts';
import { flattenedDoubts } from './readers/import/changed.ts';
import type { Draft } from './readers/import/draft-of.ts';
import { type TextFormat, written } from './readers/import/write/write.ts';
import type { SeenOptions } from './readers/seen/model.ts';

/** How a finished file is imported. */
export interface ImportOptions extends SeenOptions {
  /** Take what is printed, even where the file carries its draft. */
  readonly fromPage?: boolean | undefined;
  /** Take the draft that the file carries, even where the page says something else by now. */
  readonly carried?: boolean | undefined;
  /** Fetches files that a carried draft names, so that it can be held against the page. */
  readonly load?: Load | undefined;
  /** Language of the comments at the head of the text; Vietnamese unless told. */
  readonly lang?: Lang | undefined;
  /** Address of the editors' schema for the first line, by type. */
  readonly schema?: ((loai: string) => string | undefined) | undefined;
}

/** What a finished file became. */
export interface ImportResult {
  /** The draft as data; absent where the file cannot be read. */
  readonly draft?: Draft;
  /** The draft as a text to go on with; the draft that the file carried comes back byte for byte. `format` is what it became: Markdown cannot say everything. */
  text(format?: TextFormat): { readonly text: string; readonly format: TextFormat };
  /** Parts that a document has and the file does not show. */
  readonly gaps: readonly Finding[];
  /** What was read and is not sure. */
  readonly doubts: readonly Finding[];
  /** What is to be said of the file itself; why it could not be read. */
  readonly findings: readonly Finding[];
  /** Does the draft print what the file prints, word for word and part for part? */
  readonly exact: boolean;
  /** Name of the draft that the file carries and that is given back. */
  readonly carried?: string;
}

/** Makes a draft of a finished file that is read already; `importFile` of `vanban/import` reads it first. */
export function importRead({ seen, recognised, findings }: FinishedFile, options: ImportOptions = {}): ImportResult {
  if (recognised === undefined || seen === undefined) return { gaps: [], doubts: [], findings, exact: false, text: (format = 'yaml') => ({ text: '', format }) };
  const carried = seen.source === undefined ? undefined : embedded(seen.source, recognised.tree, options.load, recognised.own && seen.format === 'docx');
  const asked = options.fromPage === true;
  const wanted = carried !== undefined && !asked && (carried.differs.length === 0 || options.carried === true);
  if (wanted && carried.draft !== undefined) return given(carried, findings, plainOf(carried.draft));
  const made = draftOf(recognised, options.file ?? 'tep');
  return wanted ? given(carried, findings, made.draft) : result(made, [...(asked ? [] : (carried?.differs ?? [])), ...flattenedDoubts(seen.flattened)], findings, options);
}

/** The draft that the file carries; `draft` is its data, where it cannot be read alone that of the page. */
function given({ source, differs }: ReturnType<typeof embedded>, findings: readonly Finding[], draft: Draft): ImportResult {
  const { name, text, format } = source;
  const own = (wanted: TextFormat = format): { text: string; format: TextFormat } => (wanted === format ? { text, format } : written(draft, wanted, {}));
  return { draft, text: own, gaps: [], doubts: differs, findings, exact: differs.length === 0, carried: name };
}

/** A draft without the version of its format, which its text says. */
const plainOf = ({ vanban: _version, ...draft }: VanBan): Draft => draft;

function result({ draft, gaps, doubts, exact }: Imported, more: readonly Finding[], findings: readonly Finding[], options: ImportOptions): ImportResult {
  const all = [...more, ...doubts];
  const text = (format: TextFormat = 'yaml') => written(draft, format, { gaps, doubts: all, lang: options.lang, file: options.file, schema: options.schema });
  return { draft, text, gaps, doubts: all, findings, exact };
}
