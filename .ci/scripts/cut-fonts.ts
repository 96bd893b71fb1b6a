/**
 * Cuts the four faces of Tinos to what Vietnamese administrative documents use, as modules of base64, so that the PDF writer needs
 * neither files nor the network; and the licence that goes with them. Pure but for reading the fonts: `make-fonts.ts` writes.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CUT_CODE_POINTS } from './font-characters.ts';

const require = createRequire(import.meta.url);
const OUT = new URL('../../src/writers/pdf/', import.meta.url);
const LICENCE = new URL('../../src/writers/pdf/OFL.txt', import.meta.url);
const FACES = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;
/** Word neither kerns nor ligates Times New Roman by default: without these tables the widths are Word's, and drawing is fast. */
const DROPPED = ['GPOS', 'GSUB', 'GDEF', 'kern', 'DSIG', 'gasp', 'meta', 'STAT'];

async function cut(file: string): Promise<Buffer> {
  const font = await readFile(require.resolve(`@expo-google-fonts/tinos/${file}`));
  const text = String.fromCodePoint(...CUT_CODE_POINTS);
  return subsetFont(font, text, { targetFormat: 'truetype', noHinting: true, noLayoutClosure: true, dropTables: DROPPED });
}

const moduleOf = (face: string, data: Buffer): string =>
  `/** Tinos, ${face}, cut by .ci/scripts/make-fonts.ts: do not edit. SIL Open Font License 1.1, see OFL.txt beside it. */\n` +
  `export default '${data.toString('base64')}';\n`;

/** The generated files and what they should hold. */
export async function fontFiles(): Promise<Map<URL, string>> {
  const files = new Map<URL, string>();
  for (const [face, file] of Object.entries(FACES)) {
    files.set(new URL(`tinos-${face}.generated.ts`, OUT), moduleOf(face, await cut(file)));
  }
  files.set(LICENCE, await readFile(require.resolve('@expo-google-fonts/tinos/LICENSE_FONT'), 'utf8'));
  return files;
}
