import { type Context, note } from '../context.ts';
import { readYaml, type Source } from './yaml.ts';

/** Reads strict JSON. Its places come from the YAML parser, since JSON is YAML. */
export function readJson(text: string, ctx: Context): Source | undefined {
  const bad = jsonFault(text);
  if (bad === undefined) return readYaml(text, ctx);
  const before = text.slice(0, bad).split('\n');
  const there = text.slice(bad, bad + 1);
  note(ctx, {
    id: 'cu-phap/json',
    path: [],
    position: { ...(ctx.file === undefined ? {} : { file: ctx.file }), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    message: {
      vi: `JSON sai cú pháp ở ${there === '' ? 'cuối tệp' : `«${there}»`}; cần JSON chuẩn (ngoặc kép, không phẩy cuối, không chú thích), hoặc đổi đuôi tệp thành .yaml`,
      en: `JSON is broken at ${there === '' ? 'the end of the file' : `“${there}”`}; write strict JSON (double quotes, no trailing comma, no comments), or name the file .yaml`,
    },
  });
  return undefined;
}

/** Offset of the first fault of a JSON text; undefined where it is sound. The engine only says whether, and every engine words it otherwise. */
export function jsonFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return scan(text);
  }
}

const SCALAR = /(?:"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const SPACE = /[ \t\n\r]*/y;

/** What may come next: a value, a key, or what follows a value. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'after';

function scan(text: string): number {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found !== null;
  };
  for (;;) {
    skip(SPACE);
    const char = text[at];
    if (char === undefined) return at;
    if (state === 'after') {
      if (open.length === 0) return at;
      if (char === open.at(-1)) open.pop();
      else if (char === ',') state = open.at(-1) === '}' ? 'key' : 'value';
      else return at;
      at++;
    } else if (state.endsWith('end') && char === open.at(-1)) {
      open.pop();
      at++;
      state = 'after';
    } else if (state.startsWith('key')) {
      if (char !== '"' || !skip(SCALAR)) return at;
      skip(SPACE);
      if (text[at] !== ':') return at;
      at++;
      state = 'value';
    } else if (char === '{' || char === '[') {
      open.push(char === '{' ? '}' : ']');
      state = char === '{' ? 'key-or-end' : 'value-or-end';
      at++;
    } else if (skip(SCALAR)) state = 'after';
    else return at;
  }
}
