import type { VanBan } from '../../src/domain/van-ban.ts';
import { congVan2123, keHoach11325 } from './seed-000.ts';
import { keHoachQuangBinh } from './seed-001.ts';
import { trangCongBo11325 } from './seed-002.ts';
import { keHoach148 } from './seed-003.ts';
import { keHoach119 } from './seed-004.ts';

export interface SeedDraft {
  readonly name: string;
  readonly draft: VanBan;
}

/** The seed documents word for word as drafts; their text is read from the seed folder when this is called. */
export function seedDrafts(): SeedDraft[] {
  return [
    { name: 'cong-van-2123', draft: congVan2123() },
    { name: 'ke-hoach-11325', draft: keHoach11325() },
    { name: 'ke-hoach-quang-binh', draft: keHoachQuangBinh() },
    { name: 'trang-cong-bo-11325', draft: trangCongBo11325() },
    { name: 'ke-hoach-148', draft: keHoach148() },
    { name: 'ke-hoach-119', draft: keHoach119() },
  ];
}
