import type { Frames } from '../../paginate/frames.ts';

/** Sixteen bytes that follow from what the pages say: a file's identifier that is equal for equal documents alone. Not a secret. */
export function fingerprint(seed: string, frames: Frames): Uint8Array {
  const state = new Uint32Array([0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]);
  mix(state, seed);
  for (const page of frames.pages) {
    for (const line of page.lines) for (const run of line.runs) mix(state, run.text);
    mix(state, `${page.section}/${page.number}`);
  }
  return new Uint8Array(state.buffer);
}

function mix(state: Uint32Array, text: string): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193) ^ (d >>> 15);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (a >>> 13);
    c = Math.imul(c ^ unit, 0x27d4eb2f) ^ (b >>> 16);
    d = Math.imul(d ^ unit, 0x165667b1) ^ (c >>> 14);
  }
  state.set([a, b, c, d]);
}
