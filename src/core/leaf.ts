import type { Path } from './path.ts';

/** A text of the draft and where it came from; the render accounts for every one (contract "nothing lost"). */
export interface Leaf {
  readonly path: Path;
  readonly text: string;
}
