import type { Position } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import { type Context, note } from '../context.ts';
import type { PlaceFinder } from '../positions.ts';
import { type Format, formatOf, splitFrontMatter } from './format.ts';
import { readJson } from './json.ts';
import { readYaml } from './yaml.ts';

/** A draft as its format gives it, before anything is judged. */
export interface RawDraft {
  readonly value: unknown;
  readonly places?: PlaceFinder;
  /** Body below the front matter of Markdown. */
  readonly body?: string;
  /** Where the lines of a text value start, where they are lines of the file. */
  readonly textStart?: (path: Path) => Position | undefined;
}

/** Reads a text in its format; undefined, with a finding, where it is broken. */
export function readSource(text: string, format: Format | undefined, ctx: Context): RawDraft | undefined {
  switch (format ?? formatOf(text, ctx.file)) {
    case 'yaml':
      return readYaml(text, ctx);
    case 'json':
      return readJson(text, ctx);
    case 'markdown':
      return readMarkdown(text, ctx);
    default:
      return undefined;
  }
}

function readMarkdown(text: string, ctx: Context): RawDraft | undefined {
  const parts = splitFrontMatter(text);
  const file = ctx.file === undefined ? {} : { file: ctx.file };
  if (parts === undefined) {
    note(ctx, {
      id: 'cu-phap/khong-co-phan-dau',
      path: [],
      position: { ...file, line: 1, column: 1 },
      message: { vi: 'Tệp Markdown không có phần đầu; cần các trường của văn bản giữa hai dòng --- ở đầu tệp', en: 'The Markdown file has no front matter; put the fields between two lines --- at its head' },
    });
    return undefined;
  }
  const head = readYaml(parts.head, ctx, parts.headLine);
  if (head === undefined) return undefined;
  const start: Position = { ...file, line: parts.bodyLine + 1, column: 1 };
  const isBody = (path: Path) => path.length === 1 && path[0] === 'noiDung';
  return {
    value: head.value ?? {},
    places: { ...head.places, value: (path) => (isBody(path) ? start : head.places.value(path)) },
    ...(parts.body.trim() === '' ? {} : { body: parts.body }),
    textStart: (path) => (isBody(path) ? start : head.textStart(path)),
  };
}
