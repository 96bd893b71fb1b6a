import { VanbanError } from '../core/errors.ts';
import { LOAI, LOAI_SLUGS, type Loai } from '../catalog/loai.ts';
import { thuong } from '../core/text.ts';
import type { VanBan } from '../domain/van-ban.ts';
import { compose } from '../layout/compose.ts';
import type { LayoutTree } from '../layout/tree.ts';
import { docSoKyHieu } from '../domain/parts/so-ky-hieu.ts';
import type { State, Subject } from '../rules/subject.ts';
import type { CheckOptions } from './options.ts';

/** What rules look at, of a draft that has been read. */
export function subjectOf(draft: VanBan, options: CheckOptions, source?: string): Subject {
  const ngay = 'ngay' in draft ? draft.ngay : undefined;
  return {
    loai: draft.loai === 'van-ban-khac' ? loaiOfName(draft.tenLoai) : draft.loai,
    state: options.state ?? stateOf(draft),
    draft,
    tree: treeOf(draft),
    // A month alone counts from its first day: nothing is then held against a document that may still have been right.
    day: ngay?.length === 7 ? `${ngay}-01` : (ngay ?? options.today),
    dated: ngay?.length === 10,
    today: options.today,
    profile: options.profile,
    source,
    tolerance: { mm: 0.005, pt: 0.005 },
  };
}

/** The type that an imported document calls itself. */
const loaiOfName = (ten = ''): Loai | undefined => LOAI_SLUGS.find((slug) => thuong(LOAI[slug].ten) === thuong(ten));

/** How far a draft is by what it says: issued where it has number and day and no draft mark; never for signature, which only people know. */
function stateOf(draft: VanBan): State {
  if (draft.loai === 'de-cuong-bao-cao') return 'draft';
  const numbered = draft.so !== undefined || (typeof draft.soKyHieu === 'string' ? docSoKyHieu(draft.soKyHieu)?.so !== undefined : draft.soKyHieu !== undefined && /\d/.test(draft.soKyHieu.nguyenVan));
  return numbered && draft.ngay?.length === 10 && draft.duThao !== true && typeof draft.duThao !== 'number' ? 'issued' : 'draft';
}

function treeOf(draft: VanBan): LayoutTree | undefined {
  try {
    return compose(draft);
  } catch (error) {
    if (error instanceof VanbanError) return undefined;
    throw error;
  }
}
