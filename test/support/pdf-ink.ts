import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text shown in one colour of one page. */
export interface InkText {
  readonly page: number;
  /** Six hex digits. */
  readonly color: string;
  readonly text: string;
}

/** Every piece of text of a PDF with the colour that it is filled with. */
export async function inkTexts(bytes: Uint8Array): Promise<readonly InkText[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const found: InkText[] = [];
  for (let page = 0; page < document.numPages; page += 1) {
    const { fnArray, argsArray } = await (await document.getPage(page + 1)).getOperatorList();
    let color = '000000';
    const saved: string[] = [];
    fnArray.forEach((fn, i) => {
      const args = (argsArray[i] ?? []) as readonly unknown[]; // pdf.js types it `any`
      if (fn === OPS.save) saved.push(color);
      else if (fn === OPS.restore) color = saved.pop() ?? color;
      else if (fn === OPS.setFillRGBColor) color = String(args[0]).slice(1).toUpperCase();
      else if (fn === OPS.showText) found.push({ page, color, text: glyphs(args[0]) });
    });
  }
  await task.destroy();
  return found;
}

/** A show operator holds glyphs and the shifts between them. */
const glyphs = (list: unknown): string =>
  (list as readonly (number | { unicode?: string })[]).map((g) => (typeof g === 'number' ? '' : (g.unicode ?? ''))).join(''); // untyped in pdf.js
