import type { Aspect } from '../../core/aspect.ts';
import type { FilePlace } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import type { Loai } from '../../catalog/loai.ts';
import type { LayoutTree } from '../../layout/tree.ts';
import type { SeenFormat } from '../seen/model.ts';

/**
 * A finished file in which the components are found: the tree that rules look at.
 * Paths of a tree from a file are places in the file: `['doan', 12]` is its twelfth paragraph (`SeenPlace.number`), `['phan', 0]` its first section.
 * Every paragraph tells its look in full (`format`, and size, bold, italic, font, colour of each run); the styles of the tree are only a ground.
 * Nothing of the file's text is missing in the tree.
 */
export interface Recognised {
  readonly format: SeenFormat;
  readonly tree: LayoutTree;
  /** What kind of document it is; absent where that cannot be said. */
  readonly loai?: Loai | 'de-cuong-bao-cao' | undefined;
  /** Why there is no type, or how sure it is. */
  readonly loaiWhy?: Bilingual;
  /** Made by this library and not changed in form: components are known by style, exactly. */
  readonly own: boolean;
  /** Is it an administrative document at all (a head with Quốc hiệu or issuer and number)? Otherwise nothing can be missing. */
  readonly hasHead: boolean;
  /** Paragraphs of which it is not sure what they are, by `formatPath` of their path: whatever a rule says of them is not held against the file. */
  readonly unsure: ReadonlyMap<string, Bilingual>;
  /** Components that may be there though none was found: that one is missing cannot be said. */
  readonly unsureRoles: ReadonlyMap<Role, Bilingual>;
  readonly blind: ReadonlyMap<Aspect, Bilingual>;
  /** Space below a paragraph and that above the next add up, as before Word 2000. */
  readonly spaceAdds?: true;
  /** Where a path of the tree stands in the file. */
  placeOf(path: Path): FilePlace | undefined;
}
