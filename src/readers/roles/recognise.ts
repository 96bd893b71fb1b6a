import { once } from '../../core/once.ts';
import { formatPath, type Path } from '../../core/path.ts';
import type { FilePlace } from '../../core/finding.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import { settingsOf } from '../../layout/settings.ts';
import { stylesOf } from '../../layout/styles.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { SeenFile } from '../seen/model.ts';
import { TreeBuilder } from './build.ts';
import { documentOf, type Found } from './document.ts';
import { itemsOf } from './line.ts';
import { loaiOf } from './loai.ts';
import { metaOf } from './meta.ts';
import { linesIn, type Out } from './out.ts';
import { isOwn, ownBlocks } from './own.ts';
import { titleName } from './patterns.ts';
import type { Recognised } from './recognised.ts';
import { sectionsOf } from './sections.ts';
import { copied, doubtsOf, overPage } from './doubts.ts';

/** Styles of the tree, which are only a ground: the same for every file. */
const ground = once(() => stylesOf(settingsOf(undefined), {}));
/** Typeface of the ground on which runs say their own. */
const GROUND = 'Times New Roman';

/** Finds the components of a finished file: by style where it is ours, else by position, text, neighbours and look together. */
export function recognise(file: SeenFile): Recognised {
  const own = isOwn(file);
  const read = own ? ownDocument(file) : documentOf(file.sections.flatMap(({ blocks }) => itemsOf(blocks)));
  const parts = read.parts.map((part) => copied(file, part));
  const found = { ...read, parts: parts.map((part, i) => overPage(file, part, parts[i + 1])) };
  const builder = new TreeBuilder();
  const sections = sectionsOf(file, found.parts, builder);
  const main = found.parts[0] ?? [];
  const tree: LayoutTree = { lang: 'vi-VN', meta: metaOf(file, main), fontFamily: GROUND, styles: ground(), sections };
  const hasHead = headIn(main);
  return {
    format: file.format,
    tree,
    ...loaiOf(found.type, found.name, main),
    own,
    hasHead,
    unsure: builder.unsure,
    unsureRoles: own ? new Map<Role, Bilingual>() : doubtsOf(file, main),
    blind: file.blind,
    ...(file.spaceAdds === true ? { spaceAdds: true as const } : {}),
    placeOf: (path) => placeIn(builder, path),
  };
}

/** A file of ours: each of its sections is the document or what is attached. */
function ownDocument({ sections }: SeenFile): Found {
  const parts = sections.map(({ blocks }) => ownBlocks(blocks));
  const name = linesIn(parts[0] ?? []).find(({ role }) => role === 'ten-loai')?.line;
  const type = name === undefined ? undefined : titleName(name);
  return { parts, ...(type === undefined ? {} : { type }), ...(name === undefined ? {} : { name: name.text }) };
}

/** Has a document the head of an administrative one? */
function headIn(main: readonly Out[]): boolean {
  const roles = new Set(linesIn(main).map(({ role }) => role));
  return roles.has('quoc-hieu') || (roles.has('co-quan-ban-hanh') && roles.has('so-ky-hieu'));
}

/** How much of a text is shown where a place is named. */
const SHOWN = 60;

function placeIn({ known }: TreeBuilder, path: Path): FilePlace | undefined {
  const number = path[0] === 'doan' && typeof path[1] === 'number' ? path[1] : undefined;
  const one = known.get(formatPath(path));
  if (one === undefined) return number === undefined ? undefined : { paragraph: number };
  const { place, role, text } = one;
  return { ...(place.page === undefined ? {} : { page: place.page }), paragraph: place.number, role, text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text };
}

