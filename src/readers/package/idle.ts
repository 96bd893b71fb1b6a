/** Elements that nothing reads, and that are often most of a part: editing sessions, variables, styles that Word would offer, fills; by the root of the part. */
const IDLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['w:settings', ['w:rsids', 'w:docVars']],
  ['w:styles', ['w:latentStyles']],
  ['a:theme', ['a:fmtScheme']],
]);
const ROOT = /^\uFEFF?(?:<\?[^<>]{0,200}\?>)?\s{0,20}<([a-z]{1,3}:[A-Za-z]{1,20})[\s>]/u;

/** Has a text comments or CDATA sections, where names of elements may stand for text? A rare letter is sought before one that is everywhere. */
export const hasMarked = (text: string): boolean => text.includes('!') && text.includes('<!');

/** An XML text without what nothing reads; parts with comments and the like stay as they are. */
export function withoutIdle(text: string): string {
  const idle = IDLE.get(ROOT.exec(text)?.[1] ?? '');
  return idle === undefined || hasMarked(text) ? text : idle.reduce(without, text);
}

function without(text: string, name: string): string {
  const start = text.indexOf(`<${name}`);
  if (start < 0 || !/[\s>]/u.test(text.charAt(start + name.length + 1))) return text;
  const close = `</${name}>`;
  const end = text.indexOf(close, start);
  return end < 0 ? text : text.slice(0, start) + text.slice(end + close.length);
}
