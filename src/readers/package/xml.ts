import { SaxesParser } from 'saxes';
import { Fault, shown } from './fault.ts';
import { isOdd, Renamer } from './namespaces.ts';
import { cutRepeats } from './repeats.ts';

/** An element of an XML part; names have the prefix that Office gives them (`w:p`), whatever the file binds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** An element whose children come when it closes. */
interface Open extends XmlElement {
  children: readonly (XmlElement | string)[];
}

/** Deeper than any document nests, and shallow enough for whoever walks the tree. */
const MAX_DEPTH = 256;
/** Of one element: Office declares some forty namespaces on a root. */
const MAX_ATTRIBUTES = 512;
/** Elements and attributes of one part: some 150 bytes of memory each. */
const MAX_NODES = 3_000_000;

type Attributes = Record<string, string>;
const NONE: Attributes = Object.freeze({});
const CHILDLESS: readonly (XmlElement | string)[] = Object.freeze([]);
/** Attributes as engines like objects best: made by a constructor, without a prototype's names. The parser's own take four times the memory. */
const Bag = function () {} as unknown as new () => Attributes; // a class could not be without Object's names
Bag.prototype = Object.create(null);

/** An XML part as a tree; throws a fault where it is not well formed, declares types or entities, or is nested beyond reason. Elements that say the same may be one. */
export function parseXml(text: string, part = 'XML'): XmlElement {
  const cut = cutRepeats(text);
  if (cut === undefined) return parsed(text, new Tree(part)).root();
  const properties = cut.distinct.length === 0 ? [] : childrenOf(parsed(`<w:p>${cut.distinct.join('')}</w:p>`, new Tree(part)).root());
  const tree = parsed(cut.text, new Tree(part, properties));
  return tree.isRenamed ? parsed(text, new Tree(part)).root() : tree.root();
}

function parsed(text: string, tree: Tree): Tree {
  const parser = new SaxesParser({ xmlns: false, position: false });
  // No more handlers than these seven: with an eighth, engines hold the parser as a dictionary, and it takes five times as long. Faults are thrown.
  parser.on('doctype', () => tree.bad('có khai báo DOCTYPE hoặc thực thể, tài liệu Word không được có', 'there is a DOCTYPE or entity declaration, which no Word document may have'));
  parser.on('opentagstart', (tag) => void (tag.attributes = tree.bag));
  parser.on('attribute', ({ name, value }) => tree.attribute(name, value));
  parser.on('opentag', ({ name, attributes }) => tree.open(name, attributes as Attributes)); // without namespaces, values are strings
  parser.on('closetag', () => tree.close());
  parser.on('text', (piece) => tree.text(piece));
  parser.on('cdata', (piece) => tree.cdata(piece));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Fault || !(error instanceof Error)) throw error;
    tree.bad(`hỏng (${shown(error.message)})`, `there is a fault (${shown(error.message)})`);
  }
  return tree;
}

/** The tree as it grows. */
class Tree {
  readonly #part: string;
  /** What was cut out of the text, by number. */
  readonly #properties: readonly XmlElement[] | undefined;
  readonly #stack: Open[] = [];
  /** Children of all elements that are open, one after the other: lists of their own would each have room for seventeen. */
  readonly #children: (XmlElement | string)[] = [];
  /** Where in these the children of each open element begin. */
  readonly #starts: number[] = [];
  /** One string for each name of the part. */
  readonly #names = new Map<string, string>();
  /** Where the attributes of the element that opens next are put. */
  bag = new Bag();
  #attributes = 0;
  #nodes = 0;
  /** From the first prefix on that is none of Office's: most parts have none. */
  #renamer: Renamer | undefined;

  constructor(part: string, properties?: readonly XmlElement[]) {
    this.#part = part;
    this.#properties = properties;
  }

  /** Has it prefixes that are none of Office's? */
  get isRenamed(): boolean {
    return this.#renamer !== undefined;
  }

  bad(vi: string, en: string): never {
    throw new Fault('tep/xml-hong', `Phần «${shown(this.#part)}» của tệp: XML ${vi}; cần một tệp nguyên vẹn`, `Part “${shown(this.#part)}” of the file: in its XML, ${en}; needed: a whole file`);
  }

  /** An attribute of the element that opens next. */
  attribute(name: string, value: string): void {
    this.#attributes += 1;
    if (this.#attributes > MAX_ATTRIBUTES) this.bad('có thẻ quá nhiều thuộc tính', 'a tag has too many attributes');
    this.#count();
    if (this.#renamer === undefined && isOdd(name, value)) this.#renamer = new Renamer(this.#stack.length);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#stack.length >= MAX_DEPTH) this.bad(`có thẻ lồng nhau quá ${MAX_DEPTH} cấp`, `elements nest more than ${MAX_DEPTH} deep`);
    this.#count();
    const known = this.#renamer?.open(name, attributes);
    const element: Open = { name: this.#one(known?.name ?? name), attributes: known?.attributes ?? (this.#attributes === 0 ? NONE : attributes), children: CHILDLESS };
    if (this.#attributes > 0) this.bag = new Bag();
    this.#attributes = 0;
    this.#children.push(element);
    this.#stack.push(element);
    this.#starts.push(this.#children.length);
  }

  close(): void {
    this.#renamer?.close();
    const element = this.#stack.pop();
    const start = this.#starts.pop();
    if (element === undefined || start === undefined || start === this.#children.length) return;
    element.children = this.#children.slice(start);
    this.#children.length = start;
  }

  text(piece: string): void {
    if (this.#stack.length > 0) this.#children.push(piece);
  }

  /** Text that is marked as such; in a text from which properties were cut out, the number of some. */
  cdata(piece: string): void {
    if (this.#properties === undefined) return this.text(piece);
    const known = this.#properties[Number(piece)];
    if (known !== undefined) this.#children.push(known);
  }

  root(): XmlElement {
    return this.#children.find((child): child is XmlElement => typeof child !== 'string') ?? this.bad('trống', 'there is no element');
  }

  #one(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) this.bad(`có hơn ${MAX_NODES} thẻ và thuộc tính`, `there are more than ${MAX_NODES} elements and attributes`);
  }
}

/** Child elements, of one name where it is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
