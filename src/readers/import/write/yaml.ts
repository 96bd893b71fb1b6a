import type { Draft } from '../draft-of.ts';

/** A draft as YAML that people would write: short lists and maps on one line, texts bare where they can be. */
export function yamlOf(draft: Draft, comments: readonly string[] = []): string {
  return `${comments.map(comment).join('')}${fields({ vanban: 1, ...draft }, '')}`;
}

/** A comment line; what it quotes may hold anything but a line end. */
export const comment = (text: string): string => `${`# ${text.replace(/[\s\u0085\u2028\u2029]+/gu, ' ')}`.trimEnd()}\n`;

/** Longest line that lists and maps of short values share. */
const LINE = 100;

function fields(map: object, indent: string): string {
  return Object.entries(map).map(([key, value]: [string, unknown]) => `${indent}${scalar(key, false)}:${below(value, indent)}`).join('');
}

/** A value after its field's colon, with its line end. */
function below(value: unknown, indent: string): string {
  const inline = onOneLine(value, LINE - indent.length);
  if (inline !== undefined) return ` ${inline}\n`;
  if (Array.isArray(value)) return `\n${items(value, `${indent}  `)}`;
  return typeof value === 'object' && value !== null ? `\n${fields(value, `${indent}  `)}` : ` ${scalar(value, false)}\n`;
}

function items(list: readonly unknown[], indent: string): string {
  return list.map((value) => {
    const inline = onOneLine(value, LINE - indent.length);
    if (inline !== undefined) return `${indent}- ${inline}\n`;
    if (Array.isArray(value)) return `${indent}-\n${items(value, `${indent}  `)}`;
    if (typeof value === 'object' && value !== null) return `${indent}- ${fields(value, `${indent}  `).slice(indent.length + 2)}`;
    return `${indent}- ${scalar(value, false)}\n`;
  }).join('');
}

/** A map or list of scalars on one line, where it is short; undefined where it takes more lines. */
function onOneLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text = flow(value);
  return text === undefined || text.length > room ? undefined : text;
}

function flow(value: object): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map((item: unknown) => (isScalar(item) ? scalar(item, true) : undefined));
    return parts.includes(undefined) ? undefined : `[${parts.join(', ')}]`;
  }
  const parts = Object.entries(value).map(([key, item]: [string, unknown]) => {
    const inner = isScalar(item) ? scalar(item, true) : Array.isArray(item) ? flow(item) : undefined;
    return inner === undefined ? undefined : `${scalar(key, true)}: ${inner}`;
  });
  return parts.includes(undefined) ? undefined : parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Words that YAML of some version takes for something else than text. */
const WORDS = /^(?:true|false|null|yes|no|on|off|y|n|~)$/iu;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Begins with a letter or an opening quotation mark and holds nothing that YAML gives a meaning to. */
const BARE = /^[A-Za-zÀ-ỹ“(/…](?:[^\n\t\u0000-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF\uD800-\uDFFF]*[^\s:\u0000-\u001F\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF\uD800-\uDFFF])?$/;

function scalar(value: unknown, inFlow: boolean): string {
  if (typeof value !== 'string') return String(value);
  const bare = DATE.test(value) || (BARE.test(value) && !WORDS.test(value) && !value.includes(': ') && !value.includes(' #') && !(inFlow && /[,[\]{}:"']/.test(value)));
  return bare ? value : quoted(value);
}

/** JSON's quotes are YAML's, but for what an editor would not show. */
const quoted = (text: string): string => JSON.stringify(text).replace(/[\u007F-\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF0-\uFFFF]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
