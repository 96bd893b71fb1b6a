import { unzlibSync, zlibSync } from 'fflate';
import { joined, mutateBytes } from './mutate-bytes.ts';
import type { Random } from './random.ts';

const NUMBERS = ['0', '-1', '1', '99999999999', '-2147483649', '0.00001', '4294967296', '1e9'];
const OPERATORS = ['q', 'Q', 'BT', 'ET', 'Tj', 'TJ', 'cm', 'Tm', 're', 'f', 'S', 'Do', 'BI', 'gs', 'Tf', 'W n', 'BMC', 'EMC', 'sh'];
const latin = new TextDecoder('latin1');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** A PDF with bytes changed, or with numbers, names and operators changed in its objects and in its packed streams. */
export function mutatePdf(pdf: Uint8Array, random: Random): Uint8Array {
  const kind = random.below(4);
  if (kind === 0) return mutateBytes(pdf, random);
  if (kind === 1) return bytesOf(mutateWords(latin.decode(pdf), random));
  return mutateStream(pdf, random);
}

/** One packed stream, changed inside and packed anew; its length is told right, wrong once in a while. */
function mutateStream(pdf: Uint8Array, random: Random): Uint8Array {
  const text = latin.decode(pdf);
  const streams = [...text.matchAll(/\/Length (\d{1,9})[^]{0,300}?stream\r?\n/gu)];
  if (streams.length === 0) return mutateBytes(pdf, random);
  const found = random.of(streams);
  const [head, told = '0'] = found;
  const start = found.index + head.length;
  const inner = unpacked(pdf.subarray(start, start + Number(told)));
  if (inner === undefined) return mutateBytes(pdf, random);
  const changed = zlibSync(random.below(3) === 0 ? mutateBytes(inner, random) : bytesOf(mutateWords(latin.decode(inner), random)), { level: 1 });
  const length = random.below(20) === 0 ? random.below(100_000) : changed.length;
  return joined(bytesOf(text.slice(0, found.index)), bytesOf(head.replace(`/Length ${told}`, `/Length ${length}`)), changed, pdf.subarray(start + Number(told)));
}

function unpacked(stream: Uint8Array): Uint8Array | undefined {
  try {
    return unzlibSync(stream);
  } catch {
    return undefined;
  }
}

function mutateWords(text: string, random: Random): string {
  let out = text;
  for (let i = random.times(12); i > 0; i--) {
    const from = random.below(out.length);
    const word = random.below(3) > 0 ? /-?[0-9][0-9.]*/gu : /\b[A-Za-z]{1,3}\b/gu;
    word.lastIndex = from;
    const found = word.exec(out);
    if (found === null) continue;
    const put = word.source.startsWith('-') ? random.of(NUMBERS) : random.of(OPERATORS).repeat(random.below(50) === 0 ? 2000 : 1);
    out = out.slice(0, found.index) + put + out.slice(found.index + found[0].length);
  }
  return out;
}
