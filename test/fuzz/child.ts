import '../support/lean-pdfjs.ts';
import { inputOf } from './inputs.ts';
import { judge } from './judge.ts';
import { type FuzzKind, originals } from './originals.ts';

// A process that judges inputs one after another and tells of each before and after it, so that its parent sees where it hangs or dies.
const [seed = 0, from = 0, to = 0, step = 1, ours = 0] = process.argv.slice(2, 7).map(Number);
const list = await originals(process.argv.slice(7) as FuzzKind[], { onlyOurs: ours === 1 }); // the parent gives kinds only
const tell = (message: object): Promise<void> => new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
await tell({ ready: list.length });
for (let index = from; index < to; index += step) {
  await tell({ begin: index });
  const input = inputOf(list, seed, index);
  const outcome = await judge(input);
  await tell({ index, name: input.name, size: input.bytes.length, ...outcome, rss: process.memoryUsage().rss });
}
process.disconnect();
