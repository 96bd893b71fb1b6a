/** `vanban/docx`: drafts as Word files. */
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { compose } from './layout/compose.ts';
import { ready } from './ready.ts';
import type { Embedded } from './writers/docx/embed.ts';
import { writeDocx } from './writers/docx/index.ts';

export type { Embedded } from './writers/docx/embed.ts';

/** What else a DOCX holds. */
export interface DocxOptions {
  /** The text of the draft, to travel in the file: `vanban/import` gives it back byte for byte. */
  readonly embed?: Embedded | undefined;
}

/** The draft as a DOCX that a clerk can go on editing; same draft and options, same bytes. Throws `VanbanError` for a draft that cannot be laid out. */
export async function renderDocx(draft: BanThao | VanBan, { embed }: DocxOptions = {}): Promise<Uint8Array> {
  return writeDocx(compose(ready(draft)), embed);
}
