/** Prefixes as Office writes them, by namespace: transitional and strict alike; '' for a default namespace. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:office:word': 'w10',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};
const TAKEN: ReadonlySet<string> = new Set(Object.values(PREFIXES).filter((prefix) => prefix !== ''));

/** What a prefix is called once its namespace is known. */
function usual(prefix: string, uri: string): string {
  const known = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : undefined;
  return known ?? (TAKEN.has(prefix) ? `_${prefix}` : prefix);
}

/** Does an attribute bind a prefix other than the one that Office gives? */
export const isOdd = (attribute: string, uri: string): boolean => {
  if (!attribute.startsWith('xmlns')) return false;
  const prefix = attribute.slice(6);
  return (attribute === 'xmlns' || attribute.charAt(5) === ':') && usual(prefix, uri) !== prefix;
};

type Attributes = Readonly<Record<string, string>>;

const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** Names with the usual prefixes: one of these follows the elements of a part as they open and close. */
export class Renamer {
  readonly #scopes: ReadonlyMap<string, string>[];

  /** `open`: how many elements are open already, all of them under the usual prefixes. */
  constructor(open: number) {
    this.#scopes = Array.from({ length: open + 1 }, () => NO_NAMES);
  }

  /** Name and attributes of an element that opens. */
  open(name: string, attributes: Attributes): { name: string; attributes: Attributes } {
    const own = Object.entries(attributes).flatMap(([key, uri]) => (key === 'xmlns' || key.startsWith('xmlns:') ? [[key.slice(6), usual(key.slice(6), uri)] as const] : []));
    const outer = this.#scopes.at(-1) ?? NO_NAMES;
    const scope = own.length === 0 ? outer : new Map([...outer, ...own]);
    this.#scopes.push(scope);
    const renamed = Object.entries(attributes).map(([key, value]) => [key.includes(':') && !key.startsWith('xml') ? as(scope, key) : key, key === 'Requires' ? prefixesIn(scope, value) : value] as const);
    return { name: as(scope, name), attributes: Object.fromEntries(renamed) };
  }

  /** An element closes. */
  close(): void {
    this.#scopes.pop();
  }
}

function as(scope: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(':');
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon));
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** Prefixes that a choice asks for, as Office writes them. */
const prefixesIn = (scope: ReadonlyMap<string, string>, value: string): string => value.split(/\s+/u).map((prefix) => scope.get(prefix) ?? prefix).join(' ');
