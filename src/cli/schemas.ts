import { isAbsolute, join, relative, sep } from 'node:path';
import type { SchemaName } from '../domain/schema.ts';
import type { LoaiBanThao } from '../domain/van-ban.ts';
import { packageRoot } from './package-root.ts';
import { UsageError } from './usage-error.ts';

// Typed here, so that what only asks for a name loads no schemas.
const DRAFTS = { 'cong-van': true, 'ke-hoach': true, 'de-cuong-bao-cao': true } as const satisfies Readonly<Record<LoaiBanThao, true>>;
/** Types that a draft can have. */
export const LOAI_BAN_THAO = Object.keys(DRAFTS) as readonly LoaiBanThao[]; // Object.keys forgets the key type
const NAMES: readonly SchemaName[] = [...LOAI_BAN_THAO, 'don-vi'];

/** Is a text the name of an editor schema? */
export const isSchemaName = (name: string): name is SchemaName => NAMES.some((known) => known === name);

/** The name of a kind of draft, or a sentence that lists them. */
export function knownName(name: string): SchemaName {
  if (isSchemaName(name)) return name;
  const names = NAMES.join(', ');
  throw new UsageError(`loại «${name}» chưa có; cần một trong: ${names}`, `there is no type «${name}»; it must be one of: ${names}`);
}

/** Where an editor finds the schema: relative where the package lies in the same project, so that the line holds on other machines. */
export function schemaFor(name: SchemaName, folder: string): string {
  const file = join(packageRoot(), 'schemas', `${name}.schema.json`);
  const way = relative(folder, file);
  const project = file.slice(0, Math.max(0, file.indexOf(`${sep}node_modules${sep}`)));
  const near = !isAbsolute(way) && (project === '' ? !way.startsWith(`..${sep}..${sep}..`) : folder.startsWith(project));
  const path = (near ? way : file).replaceAll('\\', '/');
  return near && !path.startsWith('.') ? `./${path}` : path;
}
