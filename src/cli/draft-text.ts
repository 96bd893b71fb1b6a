import { readFileSync, statSync } from 'node:fs';
import { LOAI_BAN_THAO } from './schemas.ts';

/** Does a file say that it is a draft? A folder also holds house profiles and notes. Throws the system's error where it cannot be read. */
export function saysDraft(path: string, limit: number): boolean {
  const stat = statSync(path);
  if (!stat.isFile() || stat.size > limit) return false;
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  if (/\.json$/i.test(path)) return saysInJson(text);
  return saysInYaml(/\.(?:md|markdown)$/i.test(path) ? frontMatter(text) : text);
}

/** Has a text the fields of a draft, or of what is meant to be one: front matter, or a type at the beginning of a line? */
export const hasDraftFields = (text: string, path: string): boolean => frontMatter(text) !== '' || /^\s*\{/u.test(text) || (/\.(?:md|markdown|txt)$/i.test(path) ? KNOWN.line.test(text) : saysInYaml(text));

/** From the first line `---` to the next one; to the end where it is not closed. */
const frontMatter = (text: string): string => (/^---[ \t]*\r?\n/.test(text) ? text.slice(0, text.indexOf('\n---', 4) < 0 ? undefined : text.indexOf('\n---', 4)) : '');

/** A type that is ours, wherever the line begins. */
const known = (before: string): RegExp => new RegExp(`${before}["']?loai["']?[ \\t]*:[ \\t]*["']?(?:${LOAI_BAN_THAO.join('|')})\\b`, 'm');
const KNOWN = { line: known('^[ \\t{]*'), json: known('[{,]\\s{0,40}') };
/** Any type at the top level, misspelt or not; the version of the form. */
const TYPE = /^\{?[ \t]{0,40}["']?lo(?:a|ạ|a\u0323)i["']?[ \t]{0,40}:/imu;
const NESTED = /^[ \t]/u;
const FORM = /^\{?[ \t]{0,40}["']?vanban["']?[ \t]{0,40}:[ \t]{0,40}["']?\d/imu;
const PROFILE = /^\{?[ \t]{0,40}["']?loai["']?[ \t]{0,40}:[ \t]{0,40}["']?don-vi["']?[ \t]*(?:[,}#\r]|$)/mu;

function saysInYaml(text: string): boolean {
  if (KNOWN.line.test(text)) return true;
  const top = text.split('\n').filter((line) => !NESTED.test(line)).join('\n');
  return (TYPE.test(top) || FORM.test(top)) && !PROFILE.test(top);
}

function saysInJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if ('loai' in value) return value.loai !== 'don-vi';
    return 'vanban' in value && /^\d/.test(String(value.vanban));
  } catch {
    return KNOWN.json.test(text);
  }
}
