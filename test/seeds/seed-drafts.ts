import type { VanBan } from '../../src/domain/van-ban.ts';
import { ready } from '../../src/ready.ts';
import { congVan2123, keHoach11325 } from './seed-000.ts';
import { keHoachQuangBinh } from './seed-001.ts';
import { trangCongBo11325 } from './seed-002.ts';
import { keHoach148 } from './seed-003.ts';
import { keHoach119 } from './seed-004.ts';

export interface SeedDraft {
  readonly name: string;
  readonly draft: VanBan;
}

/** A draft as a reader of the seed would make it: verbatim forms allowed. */
const made = (name: string, draft: VanBan): SeedDraft => ({ name, draft: ready(draft, { nguyenVan: true }) });

/** The seed documents word for word as drafts; their text is read from the seed folder when this is called. */
export function seedDrafts(): SeedDraft[] {
  return [
    made('cong-van-2123', congVan2123()),
    made('ke-hoach-11325', keHoach11325()),
    made('ke-hoach-quang-binh', keHoachQuangBinh()),
    made('trang-cong-bo-11325', trangCongBo11325()),
    made('ke-hoach-148', keHoach148()),
    made('ke-hoach-119', keHoach119()),
  ];
}
