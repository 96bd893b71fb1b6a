import type { SeenPicture } from '../seen/model.ts';
import type { ParaRead } from './paragraph.ts';
import type { Shape } from './shapes.ts';

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);

/** PNG or JPEG, by the first bytes. */
function formatOf(bytes: Uint8Array): 'png' | 'jpeg' | undefined {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'png';
  return starts(bytes, 0xff, 0xd8, 0xff) ? 'jpeg' : undefined;
}

/** A picture with its bytes, where they are in the file and of a kind that is shown everywhere. */
export function pictureOf({ doc, place, number }: ParaRead, { spot, picture, alt }: Shape): SeenPicture {
  const relation = place.part.relations.get(picture ?? '');
  const data = relation === undefined || relation.external ? undefined : doc.pack.bytes(relation.target);
  const format = data === undefined ? undefined : formatOf(data);
  return { kind: 'picture', place: { number }, width: spot.width, height: spot.height, alt: alt ?? '', ...(data === undefined || format === undefined ? {} : { format, data }) };
}
