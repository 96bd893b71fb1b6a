/** Text as HTML text or as the value of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A tag with attributes (undefined ones left out) round ready HTML; no content closes it at once. */
export function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content: string): string {
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

/** Attributes with a leading space each. */
export const attributesOf = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .map(([key, value]) => (value === undefined || value === '' ? '' : ` ${key}="${escapeHtml(String(value))}"`))
    .join('');

/** Is an address one that a page may link to: http, https, mailto, or a relative path? */
export const safeHref = (href: string): boolean => /^(https?:\/\/|mailto:)/i.test(href) || /^(?![\\/]{2})[^:]*$/.test(href);

/** Points with at most three decimals. */
export const pt = (value: number): string => `${Math.round(value * 1000) / 1000}pt`;

/** Declarations as one style text; empty where there are none. */
export const style = (declarations: Readonly<Record<string, string | number | undefined>>): string | undefined =>
  Object.entries(declarations)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}:${value}`))
    .join(';') || undefined;
