/** Resident memory after many documents, in a process of its own: `memory.ts SIDE COUNT` prints megabytes at a tenth and at the end. */
import { LETTER } from './content.ts';
import { letter } from './drafts.ts';

const [side = '', count = '1000'] = process.argv.slice(2);
const draft = letter();

async function renderer(): Promise<() => Promise<unknown>> {
  switch (side) {
    case 'docx': { const { renderDocx } = await import('vanban/docx'); return () => renderDocx(draft); }
    case 'pdf': { const { renderPdf } = await import('vanban/pdf'); return () => renderPdf(draft); }
    case 'raw-docx': { const { rawDocx } = await import('./raw-docx.ts'); return () => rawDocx(LETTER); }
    case 'raw-pdfmake': { const { rawPdfmake } = await import('./raw-pdfmake.ts'); return () => rawPdfmake(LETTER); }
    default: throw new Error(`no such side: ${side}`);
  }
}

const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 2 ** 20;
};

const render = await renderer();
const marks: number[] = [];
for (let i = 1; i <= Number(count); i++) {
  await render();
  if (i === Math.ceil(Number(count) / 10) || i === Number(count)) marks.push(megabytes());
}
console.log(JSON.stringify(marks));
