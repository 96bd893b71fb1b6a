import type { Picture } from '../../layout/tree.ts';

/** Bytes that one call can take as arguments. */
const CHUNK = 0x8000;

/** An image as a data address. */
export function dataUri({ format, data }: Picture): string {
  let binary = '';
  for (let i = 0; i < data.length; i += CHUNK) binary += String.fromCharCode(...data.subarray(i, i + CHUNK));
  return `data:image/${format};base64,${btoa(binary)}`;
}
