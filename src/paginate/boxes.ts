import type { Path } from '../core/path.ts';
import type { Role } from '../core/role.ts';
import type { Pt } from '../core/units.ts';
import type { Frames, PlacedLine } from './frames.ts';

/** Where a component, or the part of it on one page, stands; points from the page's top left corner. */
export interface Box {
  readonly role: Role;
  readonly path: Path;
  readonly block?: number;
  /** Index of the page in the frames. */
  readonly page: number;
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** The rectangle round the text of each block on each page, by role, in reading order. Repeated table headers are left out. */
export function componentBoxes(frames: Frames): ReadonlyMap<Role, readonly Box[]> {
  const boxes = new Map<Role, Box[]>();
  frames.pages.forEach(({ lines }, page) => {
    for (const line of lines) {
      if (line.artifact && line.role !== 'so-trang') continue;
      const known = boxes.get(line.role) ?? [];
      boxes.set(line.role, addLine(known, line, page));
    }
  });
  return boxes;
}

function addLine(known: Box[], line: PlacedLine, page: number): Box[] {
  const at = known.findIndex((box) => box.block === line.block && box.page === page);
  const box: Box = {
    role: line.role, path: line.path, page, x: line.x, y: line.top, width: line.width, height: line.height,
    ...(line.block === undefined ? {} : { block: line.block }),
  };
  const before = known[at];
  return before === undefined ? [...known, box] : known.with(at, union(before, box));
}

function union(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { ...a, x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** The free room for a signature and seal above each signer's name: from the last title line above the name down to it, as wide as the two. */
export function signatureSpaces(frames: Frames): readonly Box[] {
  const boxes = componentBoxes(frames);
  const titles = [...(boxes.get('chuc-vu') ?? []), ...(boxes.get('quyen-han') ?? []), ...(boxes.get('chuc-vu-khac') ?? [])];
  return (boxes.get('ho-ten') ?? []).flatMap((name) => {
    const above = titles.filter((t) => t.page === name.page && t.y < name.y && t.x < name.x + name.width && name.x < t.x + t.width);
    const lowest = above.reduce<Box | undefined>((low, box) => (low === undefined || box.y > low.y ? box : low), undefined);
    if (lowest === undefined) return [];
    const y = lowest.y + lowest.height;
    return [{ ...union(lowest, name), role: name.role, path: name.path, y, height: name.y - y }];
  });
}
