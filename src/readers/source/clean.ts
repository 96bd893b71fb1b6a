import type { Path } from '../../core/path.ts';
import { type Context, note } from '../context.ts';

/** Deeper than any document; deeper drafts would exhaust the stack of those who walk them. */
export const MAX_DEPTH = 64;

export type Plain = Record<string, unknown>;
export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of foreign data that is safe to work on: NFC texts and names, empty fields (`so:`) left out, block scalars without
 * their last line end, no `__proto__`, bounded depth.
 */
export function clean(value: unknown, ctx: Context): unknown {
  return copy(value, ctx, [], { left: MAX_NODES, open: new Set() });
}

/** A draft of 32 MiB has fewer values; more come of a few objects that are repeated inside each other. */
const MAX_NODES = 2_000_000;

interface Walk {
  left: number;
  /** Objects around the one being copied: one of them inside itself is a cycle. */
  readonly open: Set<object>;
}

function copy(value: unknown, ctx: Context, path: Path, walk: Walk): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\n+$/, '');
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Uint8Array) return value;
  if (path.length > MAX_DEPTH || walk.open.has(value) || (walk.left -= 1) < 0) return deep(ctx, path);
  walk.open.add(value);
  const out = Array.isArray(value) ? value.map((item: unknown, i) => copy(item, ctx, [...path, i], walk)) : fields(value, ctx, path, walk);
  walk.open.delete(value);
  return out;
}

function fields(value: object, ctx: Context, path: Path, walk: Walk): Plain {
  const out: Plain = {};
  for (const [rawKey, item] of Object.entries(value)) {
    const key = rawKey.normalize('NFC');
    if (key === '__proto__') forbidden(ctx, [...path, key]);
    else if (item !== null && item !== undefined) out[key] = copy(item, ctx, [...path, key], walk);
  }
  return out;
}

function deep(ctx: Context, path: Path): undefined {
  if (ctx.findings.some((f) => f.id === 'du-lieu/long-qua-sau')) return;
  note(ctx, {
    id: 'du-lieu/long-qua-sau',
    path: path.slice(0, 6),
    expected: MAX_DEPTH,
    message: { vi: `Bản thảo lồng nhau hơn ${MAX_DEPTH} cấp; cần ít cấp hơn`, en: `The draft is nested more than ${MAX_DEPTH} levels deep; use fewer` },
  });
}

function forbidden(ctx: Context, path: Path): void {
  note(ctx, { id: 'du-lieu/truong-la', path, position: ctx.places.keyAt(path), message: { vi: 'Không có trường «__proto__»; cần bỏ trường này', en: 'There is no field “__proto__”; remove it' } });
}
