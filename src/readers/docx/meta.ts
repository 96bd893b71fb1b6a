import type { Package } from '../package/open.ts';
import type { SeenMeta } from '../seen/model.ts';
import { type Part, related } from './parts.ts';
import { child, given, textIn } from './xml-kit.ts';

/** Properties of the file. */
export function metaOf(pack: Package, root: Part): SeenMeta {
  const core = related(pack, root, 'core-properties');
  const text = (name: string): string | undefined => {
    const one = child(core, name);
    const said = one === undefined ? '' : textIn(one).trim().normalize('NFC');
    return said === '' ? undefined : said;
  };
  return given<SeenMeta>({ title: text('dc:title'), subject: text('dc:subject'), author: text('dc:creator'), keywords: text('cp:keywords'), lang: text('dc:language') });
}
