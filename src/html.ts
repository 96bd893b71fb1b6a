/** `vanban/html`: drafts as a web page or as plain text. */
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { compose } from './layout/compose.ts';
import { ready } from './ready.ts';
import { writeHtml } from './writers/html.ts';
import { writeText } from './writers/text.ts';

const list = (value: string | readonly string[]): string[] => (typeof value === 'string' ? [value] : [...value]);

/** The draft as one complete HTML page; with `congBo` in the draft it is its publication page (trang công bố). Throws `VanbanError` for a draft that cannot be laid out. */
export function renderHtml(draft: BanThao | VanBan): string {
  const facts = ready(draft);
  const congBo = 'congBo' in facts ? facts.congBo : undefined;
  const tree = compose(facts);
  if (congBo === undefined) return writeHtml(tree);
  const { tomTat, tep, donVi } = congBo;
  return writeHtml(tree, { congBo: { tomTat: list(tomTat), tep: list(tep), ...(donVi === undefined ? {} : { donVi }) } });
}

/** The draft as plain text, nothing lost. Throws `VanbanError` for a draft that cannot be laid out. */
export const renderText = (draft: BanThao | VanBan): string => writeText(compose(ready(draft)));
