import { type Context, note } from '../context.ts';

/** Text of a source: UTF-8 without byte order mark, line ends as `\n`, NFC; undefined with a finding where it cannot be. */
export function decode(source: string | Uint8Array, ctx: Context): string | undefined {
  const size = typeof source === 'string' ? source.length : source.byteLength;
  if (size > ctx.maxBytes) {
    tooLarge(ctx, size);
    return undefined;
  }
  const text = typeof source === 'string' ? source : utf8(source, ctx);
  return text?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC');
}

function utf8(bytes: Uint8Array, ctx: Context): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    note(ctx, {
      id: 'tep/khong-phai-utf8',
      path: [],
      position: { ...(ctx.file === undefined ? {} : { file: ctx.file }), ...firstBadByte(bytes) },
      message: { vi: 'Tệp không phải văn bản UTF-8; cần lưu lại tệp với mã UTF-8', en: 'The file is no UTF-8 text; save it as UTF-8' },
    });
    return undefined;
  }
}

/** Line and column (in bytes) up to which the file can be read; found by halving. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  const good = new TextDecoder('utf-8').decode(bytes.subarray(0, low), { stream: true }).split('\n');
  return { line: good.length, column: (good.at(-1)?.length ?? 0) + 1 };
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Says that a source is larger than may be read. */
export function tooLarge(ctx: Context, size: number): void {
  const mib = (n: number) => `${Math.round((n / 1048576) * 10) / 10} MiB`;
  note(ctx, {
    id: 'tep/qua-lon',
    path: [],
    actual: size,
    expected: ctx.maxBytes,
    message: { vi: `Bản thảo lớn ${mib(size)}; cần không quá ${mib(ctx.maxBytes)}`, en: `The draft has ${mib(size)}; at most ${mib(ctx.maxBytes)} are read` },
  });
}
