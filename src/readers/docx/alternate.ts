import { childrenOf, type XmlElement } from '../package/xml.ts';
import { more, type Tally } from './tally.ts';
import { child } from './xml-kit.ts';

/** Extensions that this reader understands at least as well as what stands beside them for others. */
const KNOWN: ReadonlySet<string> = new Set(['wps', 'wpg', 'wpc', 'w14', 'w15', 'w16', 'w16se', 'w16cid', 'w16cex', 'w16du', 'wp14', 'a14', 'v', 'o', 'w']);

/** The branch of an alternative that counts: the first choice all of which is known, else what is there for others; never both. */
export const chosen = (alternative: XmlElement): XmlElement | undefined =>
  childrenOf(alternative, 'mc:Choice').find(({ attributes }) => (attributes['Requires'] ?? '').split(/\s+/u).every((prefix) => prefix === '' || KNOWN.has(prefix))) ??
  child(alternative, 'mc:Fallback');

/** The same; choices of which none is known, with nothing for others, are counted: Word of another age shows them. */
export function chosenIn({ unseen }: Tally, alternative: XmlElement): XmlElement | undefined {
  const found = chosen(alternative);
  if (found === undefined && child(alternative, 'mc:Choice') !== undefined) more(unseen, 'choice');
  return found;
}
