/** `npx tsx test/bench/finished-alone.ts [--quick]`: only the part of the benchmark that is about finished files. */
import { fileURLToPath } from 'node:url';
import { renderDocx } from 'vanban/docx';
import { letter, plan } from './drafts.ts';
import { finishedBench } from './finished.ts';

const own = [{ name: 'letter.docx', bytes: await renderDocx(letter()) }, { name: 'plan.docx', bytes: await renderDocx(plan()) }];
const { lines, missed } = await finishedBench(own, fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), process.argv.includes('--quick'));
for (const line of lines) console.log(line);
if (missed.length > 0) console.log(`gates not reached: ${missed.join('; ')}`);
