import type { Aspect } from '../core/aspect.ts';
import type { Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Bilingual } from '../core/text.ts';
import type { DonVi } from '../domain/don-vi.ts';
import type { VanBan, VanBanBanHanh } from '../domain/van-ban.ts';
import type { LayoutTree } from '../layout/tree.ts';
import type { Loai } from '../catalog/loai.ts';

/** How far a document is: being drafted, ready for the signer, signed and numbered. */
export const STATES = ['draft', 'for-signature', 'issued'] as const;
export type State = (typeof STATES)[number];

/** Types that rules are asked about: the 29 of Điều 7, and the outline that travels with them. */
export type LoaiJudged = Loai | 'de-cuong-bao-cao';

/** What is known of a finished file besides its tree: rules are held back where it does not show what they need, or is not sure. */
export interface Seen {
  readonly format: 'docx' | 'pdf' | 'text';
  /** Made by this library: components are known exactly. */
  readonly own: boolean;
  /** Has it the head of an administrative document? Otherwise no component can be missing. */
  readonly hasHead: boolean;
  /** What the file does not show, and why. */
  readonly blind: ReadonlyMap<Aspect, Bilingual>;
  /** Paragraphs of which it is not sure what they are, by `formatPath`. */
  readonly unsure: ReadonlyMap<string, Bilingual>;
  /** Components that may be there though none was found. */
  readonly unsureRoles: ReadonlyMap<Role, Bilingual>;
  /** Spaces of paragraphs add up, as before Word 2000, since the file asks for it. */
  readonly spaceAdds?: boolean | undefined;
  /** Pages of each section, by its index, where the file tells. */
  readonly pages?: ReadonlyMap<number, number>;
  /** Page on which a paragraph begins, where the file tells. */
  readonly pageOf?: (path: Path) => number | undefined;
}

/** What rules look at: facts, what is printed, and what is known besides. Rules never see a file format. */
export interface Subject {
  /** Absent where the type of a finished file could not be told. */
  readonly loai?: LoaiJudged | undefined;
  readonly state: State;
  /** The facts; absent where only the printed page is known. */
  readonly draft?: VanBan | undefined;
  /** What is printed; absent where the draft cannot be laid out. */
  readonly tree?: LayoutTree | undefined;
  /** Day on which the document is judged: its own date, to the day; for one without, today where that is known. */
  readonly day?: string | undefined;
  /** Does `day` come from the document itself? */
  readonly dated: boolean;
  /** The day of the check, where it is known. */
  readonly today?: string | undefined;
  /** House profile of the office that checks. */
  readonly profile?: DonVi | undefined;
  /** Of a finished file: what it shows and what is sure. Paths are then places in the file (`['doan', 12]`), and there are no fixes. */
  readonly seen?: Seen | undefined;
  /** The text of the file as it came, before any cleaning. */
  readonly source?: string | undefined;
  /** What measures may be off: nothing for drafts, a little for what was read from a file. */
  readonly tolerance: { readonly mm: number; readonly pt: number };
}

/** A draft with header, signature and recipients, where the subject is one. A new family of drafts has to say here which it is. */
export function issued({ draft }: Subject): VanBanBanHanh | undefined {
  switch (draft?.loai) {
    case undefined:
    case 'de-cuong-bao-cao':
    case 'van-ban-khac':
      return undefined;
    case 'cong-van':
    case 'ke-hoach':
      return draft;
    default:
      return draft satisfies never;
  }
}
