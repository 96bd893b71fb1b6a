import { Fault, shown } from './fault.ts';
import { hasOddPrefixes, Renamer } from './namespaces.ts';
import { FORBIDDEN, NAME, resolved } from './xml-words.ts';

/** An element of an XML part; names have the prefix that Office gives them (`w:p`), whatever the file binds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

type Attributes = Record<string, string>;
interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Deeper than any document nests, and shallow enough for whoever walks the tree. */
const MAX_DEPTH = 256;
/** Of one element: Office declares some forty namespaces on a root. */
const MAX_ATTRIBUTES = 512;
/** Elements and attributes of one part: some 150 bytes of memory each. */
const MAX_NODES = 3_000_000;
const NONE: Attributes = Object.freeze({});
const [TAB, LF, SPACE, BANG, QUOTE, APOS, SLASH, GT, EQUALS, QUESTION] = [9, 10, 32, 33, 34, 39, 47, 62, 61, 63];
const isSpace = (code: number): boolean => code === SPACE || code === LF || code === TAB;
const BLANK = /^[ \t\n]*$/u;

/** An XML part as a tree; throws a fault where it is not well formed, declares types or entities, or is nested beyond reason. */
export const parseXml = (text: string, part = 'XML'): XmlElement => new Reader(text.includes('\r') ? text.replace(/\r\n?/gu, '\n') : text, part).read();

/** One pass over the text; every search either finds what it seeks or ends the reading, so that time grows with length. */
class Reader {
  readonly #text: string;
  readonly #part: string;
  readonly #renamer: Renamer | undefined;
  readonly #root: Open = { name: '', attributes: NONE, children: [] };
  readonly #stack: Open[] = [this.#root];
  /** Names as they are written of the elements that are open, which the closing tags repeat. */
  readonly #written: string[] = [];
  readonly #names = new Map<string, string>();
  #current = this.#root;
  #at = 0;
  #nodes = 0;

  constructor(text: string, part: string) {
    this.#text = text;
    this.#part = part;
    this.#renamer = hasOddPrefixes(text) ? new Renamer() : undefined;
  }

  read(): XmlElement {
    if (FORBIDDEN.test(this.#text)) this.#bad('có ký tự điều khiển', 'it holds control characters');
    const text = this.#text;
    if (text.charCodeAt(0) === 0xfeff) this.#at = 1;
    for (let lt = text.indexOf('<', this.#at); lt >= 0; lt = text.indexOf('<', this.#at)) {
      if (lt > this.#at) this.#characters(text.slice(this.#at, lt));
      this.#at = lt + 1;
      const next = text.charCodeAt(this.#at);
      if (next === SLASH) this.#closing();
      else if (next === BANG) this.#declaration();
      else if (next === QUESTION) this.#instruction(lt);
      else this.#opening();
    }
    this.#characters(text.slice(this.#at));
    const [root] = this.#root.children;
    if (this.#stack.length > 1 || root === undefined || typeof root === 'string') this.#bad('bị cắt cụt', 'it is cut off');
    return root;
  }

  #bad(vi: string, en: string): never {
    throw new Fault('tep/xml-hong', `Phần «${shown(this.#part)}» của tệp: XML ${vi} (ở ký tự ${this.#at}); cần một tệp nguyên vẹn`, `Part “${shown(this.#part)}” of the file: in its XML, ${en} (at character ${this.#at}); needed: a whole file`);
  }

  #characters(raw: string): void {
    if (this.#stack.length === 1) {
      if (!BLANK.test(raw)) this.#bad('có chữ ở ngoài thẻ gốc', 'there is text outside the root');
      return;
    }
    if (raw.includes(']]>')) this.#bad('có «]]>» thừa', 'there is a stray “]]>”');
    this.#current.children.push(this.#resolved(raw));
  }

  #resolved(raw: string): string {
    if (!raw.includes('&')) return raw;
    return resolved(raw) ?? this.#bad('dùng thực thể không được phép', 'it uses an entity that is not allowed');
  }

  #opening(): void {
    const name = this.#name();
    if (this.#stack.length === 1 && this.#root.children.length > 0) this.#bad('có hai thẻ gốc', 'there are two roots');
    if (this.#stack.length > MAX_DEPTH) this.#bad(`có thẻ lồng nhau quá ${MAX_DEPTH} cấp`, `elements nest more than ${MAX_DEPTH} deep`);
    this.#count();
    const attributes = this.#attributes();
    const element: Open = this.#renamer === undefined ? { name, attributes, children: [] } : { ...this.#renamer.open(name, attributes), children: [] };
    this.#current.children.push(element);
    if (this.#text.charCodeAt(this.#at) === SLASH) return this.#empty();
    this.#at += 1;
    this.#stack.push(element);
    this.#written.push(name);
    this.#current = element;
  }

  #empty(): void {
    if (this.#text.charCodeAt(this.#at + 1) !== GT) this.#bad('có thẻ không đóng', 'a tag is not closed');
    this.#at += 2;
    this.#renamer?.close();
  }

  #closing(): void {
    const name = this.#written.pop() ?? '';
    const end = this.#at + 1 + name.length;
    if (this.#stack.length === 1 || !this.#text.startsWith(name, this.#at + 1)) this.#bad('có thẻ đóng không khớp', 'a closing tag does not match');
    this.#at = end;
    this.#spaces();
    if (this.#text.charCodeAt(this.#at) !== GT) this.#bad('có thẻ đóng không khớp', 'a closing tag does not match');
    this.#at += 1;
    this.#renamer?.close();
    this.#stack.pop();
    this.#current = this.#stack[this.#stack.length - 1] ?? this.#root;
  }

  /** The name that stands here; one string for each name of the part. */
  #name(): string {
    const text = this.#text;
    let end = this.#at;
    for (let code = text.charCodeAt(end); end < text.length && code !== EQUALS && code !== GT && code !== SLASH && !isSpace(code); code = text.charCodeAt(end)) end += 1;
    const name = text.slice(this.#at, end);
    this.#at = end;
    return this.#names.get(name) ?? this.#newName(name);
  }

  #newName(name: string): string {
    if (!NAME.test(name)) this.#bad('có tên thẻ hoặc thuộc tính sai', 'a name is wrong');
    this.#names.set(name, name);
    return name;
  }

  #attributes(): Attributes {
    let found = NONE;
    for (let count = 0; ; count++) {
      const spaced = this.#spaces();
      const code = this.#text.charCodeAt(this.#at);
      if (code === GT || code === SLASH) return found;
      if (!spaced || count >= MAX_ATTRIBUTES) this.#bad('có thẻ viết sai', 'a tag is malformed');
      if (count === 0) found = {};
      this.#attribute(found);
    }
  }

  #attribute(found: Attributes): void {
    const name = this.#name();
    this.#spaces();
    if (this.#text.charCodeAt(this.#at) !== EQUALS) this.#bad('có thuộc tính không có giá trị', 'an attribute has no value');
    this.#at += 1;
    this.#spaces();
    const quote = this.#text.charCodeAt(this.#at);
    const end = quote === QUOTE || quote === APOS ? this.#text.indexOf(quote === QUOTE ? '"' : "'", this.#at + 1) : -1;
    const raw = this.#text.slice(this.#at + 1, end);
    if (end < 0 || raw.includes('<') || Object.hasOwn(found, name)) this.#bad('có thuộc tính viết sai', 'an attribute is malformed');
    this.#count();
    found[name] = this.#resolved(/[\t\n]/u.test(raw) ? raw.replace(/[\t\n]/gu, ' ') : raw);
    this.#at = end + 1;
  }

  #spaces(): boolean {
    const from = this.#at;
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at += 1;
    return this.#at > from;
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES) this.#bad(`có hơn ${MAX_NODES} thẻ và thuộc tính`, `there are more than ${MAX_NODES} elements and attributes`);
  }

  /** Comments and literal text; declarations of types and entities are how small files become huge, and no Word document has them. */
  #declaration(): void {
    if (this.#text.startsWith('!--', this.#at)) {
      const inner = this.#upTo('-->', this.#at + 3);
      if (inner.includes('--') || inner.endsWith('-')) this.#bad('có chú thích viết sai', 'a comment is malformed');
    } else if (this.#text.startsWith('![CDATA[', this.#at) && this.#stack.length > 1) this.#current.children.push(this.#upTo(']]>', this.#at + 8));
    else this.#bad('có khai báo DOCTYPE hoặc thực thể, tài liệu Word không được có', 'there is a DOCTYPE or entity declaration, which no Word document may have');
  }

  #instruction(lt: number): void {
    const target = /^\S{0,40}/u.exec(this.#upTo('?>', this.#at + 1))?.[0] ?? '';
    if (!NAME.test(target) || (target.toLowerCase() === 'xml' && lt > 1)) this.#bad('có chỉ thị sai', 'an instruction is wrong');
  }

  /** What stands up to an end mark, behind which reading goes on. */
  #upTo(mark: string, from: number): string {
    const end = this.#text.indexOf(mark, from);
    if (end < 0) this.#bad('bị cắt cụt', 'it is cut off');
    this.#at = end + mark.length;
    return this.#text.slice(from, end);
  }
}

/** Child elements, of one name where it is given. */
export const childrenOf = (element: XmlElement | undefined, name?: string): readonly XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined => childrenOf(element, name)[0];
