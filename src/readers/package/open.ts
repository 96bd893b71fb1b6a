import type { Finding } from '../../core/finding.ts';
import type { SeenOptions, UnreadFile } from '../seen/model.ts';
import { decodeXml } from './decode-xml.ts';
import { Fault, findingOf, mib, shown, unread } from './fault.ts';
import { withoutIdle } from './idle.ts';
import { unpack } from './inflate.ts';
import { assertWord } from './office-kind.ts';
import { parseXml, type XmlElement } from './xml.ts';
import { entriesOf, type Entry } from './zip.ts';

/** The parts of a packed file (OPC: DOCX), unpacked when asked for. */
export interface Package {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array | undefined;
  /** A part as an XML tree; undefined where there is none or it is not well formed (a finding says so). */
  xml(name: string): XmlElement | undefined;
  /** What was found wrong with the parts asked for so far: one error for each. */
  readonly faults: readonly Finding[];
}

const MAX_UNPACKED = 256 * 1024 * 1024;
/** One XML part: a document of some ten thousand pages. */
const MAX_XML = 64 * 1024 * 1024;

/** Opens a Word document; another kind of file, or one that is not sound, is told as unread. Parts are unpacked and judged when asked for. */
export function openPackage(bytes: Uint8Array, options: SeenOptions): Package | UnreadFile {
  try {
    const parts = new Parts(bytes, options);
    assertWord(parts);
    return parts;
  } catch (error) {
    if (error instanceof Fault) return unread(error, options);
    throw error;
  }
}

class Parts implements Package {
  readonly names: readonly string[];
  readonly faults: Finding[] = [];
  readonly #file: Uint8Array;
  readonly #options: SeenOptions;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #lower: ReadonlyMap<string, Entry>;
  readonly #unpacked = new Map<Entry, Uint8Array | undefined>();
  #left: number;

  constructor(file: Uint8Array, options: SeenOptions) {
    this.#file = file;
    this.#options = options;
    this.#entries = entriesOf(file);
    this.#lower = new Map([...this.#entries].map(([name, entry]) => [name.toLowerCase(), entry]));
    this.names = [...this.#entries.keys()];
    this.#left = options.maxUnpacked ?? MAX_UNPACKED;
  }

  /** The bytes of a part; names differ in case between programs. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name) ?? this.#lower.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if (!this.#unpacked.has(entry)) this.#unpacked.set(entry, this.#noted(() => this.#unpack(entry)));
    return this.#unpacked.get(entry);
  }

  xml(name: string): XmlElement | undefined {
    const part = this.bytes(name);
    if (part === undefined) return undefined;
    return this.#noted(() => {
      if (part.length > MAX_XML) throw new Fault('tep/bom-nen', `Phần «${shown(name)}» giải nén ra ${mib(part.length)}; cần không quá ${mib(MAX_XML)}`, `Part “${shown(name)}” unpacks to ${mib(part.length)}; at most ${mib(MAX_XML)}`);
      return parseXml(withoutIdle(decodeXml(part, name)), name);
    });
  }

  #unpack(entry: Entry): Uint8Array {
    const data = unpack(this.#file, entry, this.#left);
    this.#left -= data.length;
    return data;
  }

  /** What a part gives, or nothing and a finding; after a bomb nothing more is unpacked. */
  #noted<T>(give: () => T): T | undefined {
    try {
      return give();
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      if (error.id === 'tep/bom-nen') this.#left = 0;
      this.faults.push(findingOf(error, this.#options));
      return undefined;
    }
  }
}
