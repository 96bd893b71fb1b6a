/** Baseline: the same content with pdfmake as its manual sets it up: font files by path, one definition, its own flow. No tags. */
import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content as Pdf, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Content } from './content.ts';

const require = createRequire(import.meta.url);
const tinos = (file: string): string => require.resolve(`@expo-google-fonts/tinos/${file}`);
pdfmake.setFonts({
  Tinos: {
    normal: tinos('400Regular/Tinos_400Regular.ttf'), bold: tinos('700Bold/Tinos_700Bold.ttf'),
    italics: tinos('400Regular_Italic/Tinos_400Regular_Italic.ttf'), bolditalics: tinos('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
  },
});
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

const MM = 72 / 25.4;
const centred = (text: string, look: object = {}): Pdf => ({ text, alignment: 'center', ...look });
const rule = (length: number): Pdf => ({ canvas: [{ type: 'line', x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.75 }], alignment: 'center' });
const bodyText = (text: string): Pdf => ({ text, alignment: 'justify', leadingIndent: 10 * MM, margin: [0, 6, 0, 0], lineHeight: 1.1 });

const head = ({ parent, agency, symbol, place }: Content): Pdf => ({
  columns: [
    { width: '43%', stack: [centred(parent.toUpperCase(), { fontSize: 12 }), centred(agency.toUpperCase(), { bold: true }), rule(60), centred(`Số: ${symbol}`)] },
    {
      width: '57%',
      stack: [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, fontSize: 12 }), centred('Độc lập - Tự do - Hạnh phúc', { bold: true }),
        rule(160), centred(`${place}, ngày 09 tháng 01 năm 2026`, { italics: true }),
      ],
    },
  ],
  fontSize: 13,
});

const foot = ({ recipients, archive, post, signer }: Content): Pdf => ({
  columns: [
    { stack: [{ text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 }, ...[...recipients, `Lưu: ${archive}`].map((to) => ({ text: `- ${to};`, fontSize: 11 }))] },
    { stack: [centred(post.toUpperCase(), { bold: true }), centred(signer, { bold: true, margin: [0, 60, 0, 0] })] },
  ],
  unbreakable: true,
});

function definition(content: Content): TDocumentDefinitions {
  const { subject, addressees, parts } = content;
  const title = addressees.length > 0 ? [centred(`V/v ${subject}`, { fontSize: 12 })] : [centred('KẾ HOẠCH', { bold: true }), centred(subject, { bold: true })];
  const body = parts.flatMap(({ heading, paragraphs }, at): Pdf[] =>
    heading === undefined
      ? paragraphs.map(bodyText)
      : [{ text: `${at + 1}. ${heading}`, bold: true, leadingIndent: 10 * MM }, ...paragraphs.map((text, i) => bodyText(`${i + 1}. ${text}`))]);
  return {
    pageSize: 'A4', pageMargins: [30 * MM, 20 * MM, 15 * MM, 20 * MM], defaultStyle: { font: 'Tinos', fontSize: 14 },
    header: (page: number) => (page > 1 ? centred(String(page), { margin: [0, 10 * MM, 0, 0] }) : ''),
    content: [head(content), ...title, ...addressees.map((to) => ({ text: `Kính gửi: ${to}` })), ...body, foot(content)],
  };
}

/** The content as a PDF; the definition is made anew, since pdfmake changes it. */
export const rawPdfmake = (content: Content): Promise<Uint8Array> => pdfmake.createPdf(definition(content)).getBuffer();
