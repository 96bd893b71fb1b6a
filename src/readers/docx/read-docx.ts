import type { Bilingual } from '../../core/text.ts';
import type { SeenFile, SeenOptions, UnreadFile } from '../seen/model.ts';
import { openPackage, type Package } from '../package/open.ts';
import type { Doc } from './context.ts';
import { findingsOf } from './findings.ts';
import { metaOf } from './meta.ts';
import { numberingOf } from './numbering.ts';
import { type Part, partOf, related, relationOf } from './parts.ts';
import { readSections } from './sections.ts';
import { stylesOf } from './styles.ts';
import { sourceOf } from './source.ts';
import { newTally, type Tally } from './tally.ts';
import { themeOf } from './theme.ts';
import { child, isOn, points, val } from './xml-kit.ts';

const TAB_STEP = 36;
const BOXES: Bilingual = { vi: 'tệp có khung vẽ rời, không rõ khung nào bao chữ nào', en: 'the file has boxes drawn apart: which text they frame cannot be said' };

/** A DOCX as Word would show it. */
export function readDocx(bytes: Uint8Array, options: SeenOptions = {}): SeenFile | UnreadFile {
  const pack = openPackage(bytes, options);
  if ('unread' in pack) return pack;
  const root = partOf(pack, '');
  const main = mainPart(pack, root);
  const body = main === undefined ? undefined : child(pack.xml(main.name), 'w:body');
  if (main === undefined || body === undefined) return pack.faults.length > 0 ? { unread: pack.faults } : unread(options);
  const settings = related(pack, main, 'settings');
  const doc = docOf(pack, main, points(val(child(settings, 'w:defaultTabStop'))) ?? TAB_STEP);
  const { sections, blind } = readSections(doc, main, body, isOn(child(settings, 'w:evenAndOddHeaders')));
  const spaceAdds = isOn(child(child(settings, 'w:compat'), 'w:doNotUseHTMLParagraphAutoSpacing'));
  const meta = metaOf(pack, root);
  const source = sourceOf(pack, main);
  // Last, since parts are judged as they are asked for.
  return { format: 'docx', sections, blind: doc.tally.emptyBoxes > 0 ? new Map([...blind, ['khung', BOXES]]) : blind, meta, ...(spaceAdds ? { spaceAdds } : {}), ...flattenedIn(doc.tally), ...(source === undefined ? {} : { source }), findings: [...findingsOf(doc, root, options), ...pack.faults] };
}

/** Letters whose looks are not kept, where there are some. */
const flattenedIn = ({ lowered, struck }: Tally): Pick<SeenFile, 'flattened'> => (lowered + struck === 0 ? {} : { flattened: { lowered, struck } });

/** The part with the text: the one that the package names, else the usual one. */
function mainPart(pack: Package, root: Part): Part | undefined {
  const named = relationOf(root, 'officeDocument')?.target ?? 'word/document.xml';
  const name = pack.names.includes(named) ? named : pack.names.find((one) => one.toLowerCase() === named.toLowerCase());
  return name === undefined ? undefined : partOf(pack, name);
}

function docOf(pack: Package, main: Part, tabStep: number): Doc {
  const theme = themeOf(related(pack, main, 'theme'));
  const styles = stylesOf(related(pack, main, 'styles'), theme);
  const numbering = numberingOf(related(pack, main, 'numbering'), (style) => styles.numberingOf(style));
  return { pack, main, theme, styles, numbering, tabStep, tally: newTally(), looks: new Map(), paras: new Map(), margins: new Map(), count: 0, notes: { met: 0, parts: new Map() }, pageBreak: false };
}

const unread = ({ file }: SeenOptions): UnreadFile => ({
  unread: [
    {
      id: 'tep/khong-phai-van-ban',
      severity: 'error',
      path: [],
      message: { vi: 'Tệp nén này không có văn bản Word bên trong', en: 'This package holds no Word document' },
      ...(file === undefined ? {} : { file }),
    },
  ],
});
