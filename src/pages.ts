/** `vanban/pages`: where everything stands on paper, as data: pages of placed lines, and the rectangle of each component. */
import type { BanThao, VanBan } from './domain/van-ban.ts';
import { compose } from './layout/compose.ts';
import type { LayoutTree } from './layout/tree.ts';
import type { Frames } from './paginate/frames.ts';
import { paginate, type PaginateOptions } from './paginate/paginate.ts';
import { ready } from './ready.ts';

export type { LayoutTree };
export type { Frames, Page, PlacedLine, PlacedRule, PlacedRun } from './paginate/frames.ts';
export type { PaginateOptions } from './paginate/paginate.ts';
export { type Box, componentBoxes, signatureSpaces } from './paginate/boxes.ts';

/** The format-neutral tree of a draft. Throws `VanbanError` for a draft that cannot be laid out. */
export const layOut = (draft: BanThao | VanBan): LayoutTree => compose(ready(draft));

/** The pages of a draft: lines, rules and pictures with their places in points. Throws `VanbanError` for a draft that cannot be laid out. */
export const pagesOf = (draft: BanThao | VanBan, options?: PaginateOptions): Frames => paginate(layOut(draft), options);
