/** How the text of a draft is written. */
export type Format = 'yaml' | 'json' | 'markdown';

/** Format of a draft: by extension, else by how the text begins. */
export function formatOf(text: string, file: string | undefined): Format {
  const name = file?.toLowerCase() ?? '';
  if (name.endsWith('.json')) return 'json';
  if (/\.ya?ml$/.test(name)) return 'yaml';
  if (/\.(md|markdown)$/.test(name)) return 'markdown';
  if (/^\s*\{/.test(text)) return 'json';
  return splitFrontMatter(text) === undefined ? 'yaml' : 'markdown';
}

/** Markdown with front matter, taken apart; lines count from 0. */
export interface FrontMatter {
  readonly head: string;
  readonly body: string;
  readonly headLine: number;
  readonly bodyLine: number;
}

/** Takes `---` … `---` off the head of a text; undefined where there is none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
  if (match === null) return undefined;
  const head = match[1] ?? '';
  return { head, body: text.slice(match[0].length), headLine: 1, bodyLine: match[0].split('\n').length - (match[0].endsWith('\n') ? 1 : 0) };
}
