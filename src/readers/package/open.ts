import { unzipSync } from 'fflate';
import type { SeenOptions, UnreadFile } from '../seen/model.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** The parts of a packed file (OPC: DOCX), unpacked when asked for. */
export interface Package {
  readonly names: readonly string[];
  bytes(name: string): Uint8Array | undefined;
  /** A part as an XML tree; undefined where there is none or it is not well formed (a finding says so). */
  xml(name: string): XmlElement | undefined;
}

/** Opens a packed file. */
export function openPackage(bytes: Uint8Array, _options: SeenOptions): Package | UnreadFile {
  const parts = unzipSync(bytes);
  const decoder = new TextDecoder();
  return {
    names: Object.keys(parts),
    bytes: (name) => parts[name],
    xml: (name) => {
      const part = parts[name];
      return part === undefined ? undefined : parseXml(decoder.decode(part));
    },
  };
}
