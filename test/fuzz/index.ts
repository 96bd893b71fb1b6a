/**
 * `npm run fuzz -- [--count N] [--seed S] [--kind docx|pdf|text|all] [--only I] [--jobs J] [--save FOLDER] [--ours]`: real files, ours and
 * others', with faults put in, are read, checked and imported; none may throw, hang or eat memory. The same seed makes the same
 * inputs as long as the originals are the same. `--only` judges one input again, `--save` writes the inputs that
 * failed, `--ours` takes our own examples only.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inputOf } from './inputs.ts';
import { KINDS, type FuzzKind, originals } from './originals.ts';
import { runChild, type Told } from './parent.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '1000' }, seed: { type: 'string' }, kind: { type: 'string', default: 'all' }, only: { type: 'string' }, jobs: { type: 'string', default: '1' }, save: { type: 'string' }, ours: { type: 'boolean', default: false } } });
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const kinds: readonly FuzzKind[] = KINDS.filter((kind) => values.kind === 'all' || values.kind === kind);
if (kinds.length === 0) throw new Error(`--kind: ${KINDS.join(', ')} or all`);
const [from, to] = values.only === undefined ? [0, Number(values.count)] : [Number(values.only), Number(values.only) + 1];
const jobs = Number(values.jobs);

const all: Told[] = [];
const began = performance.now();
/** Failures are told at once, and how far it is now and then: a run that is stopped has said something. */
const hear = (told: Told): void => {
  if (told.problem !== undefined) console.log(`FAILED --only ${told.index} (${told.name}): ${told.problem}`);
  if (all.push(told) % 500 === 0) console.log(`${all.length} inputs, ${((performance.now() - began) / 1000).toFixed(0)} s`);
};
await Promise.all(Array.from({ length: jobs }, (_, job) => runChild({ seed, from: from + job, to, step: jobs, kinds, ours: values.ours }, hear)));
const failed = all.filter(({ problem }) => problem !== undefined).sort((a, b) => a.index - b.index);
if (values.save !== undefined && failed.length > 0) await save(values.save);
const [slowest] = [...all].sort((a, b) => b.ms - a.ms);
const read = all.filter((told) => told.read).length;
console.log(`seed ${seed}, kinds ${kinds.join(' ')}: ${all.length} inputs, ${read} read, ${all.length - read} refused with a reason or failed, ${failed.length} failed; ${((performance.now() - began) / 1000).toFixed(0)} s`);
console.log(`slowest: ${slowest?.ms.toFixed(0)} ms of processor time, --only ${slowest?.index} (${slowest?.name}); most memory: ${(Math.max(0, ...all.map(({ rss }) => rss)) / 1048576).toFixed(0)} MB`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function save(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const list = await originals(kinds, { onlyOurs: values.ours });
  for (const { index } of failed) {
    const { name, bytes } = inputOf(list, seed, index);
    writeFileSync(join(folder, `${seed}-${index}-${name.replaceAll('/', '_')}`), bytes);
  }
}
