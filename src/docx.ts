/** `vanban/docx`: drafts as Word files. */
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { compose } from './layout/compose.ts';
import { ready } from './ready.ts';
import { writeDocx } from './writers/docx/index.ts';

/** The draft as a DOCX that a clerk can go on editing; same draft, same bytes. Throws `VanbanError` for a draft that cannot be laid out. */
export async function renderDocx(draft: BanThao | VanBan): Promise<Uint8Array> {
  return writeDocx(compose(ready(draft)));
}
