import { deflateSync } from 'node:zlib';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const packed = (plain: Uint8Array | string): string => deflateSync(typeof plain === 'string' ? Buffer.from(plain, 'latin1') : plain).toString('latin1');
const flate = (plain: Uint8Array | string, more = ''): string => { const data = packed(plain); return `<<${more}/Filter/FlateDecode/Length ${data.length}>>stream\n${data}\nendstream`; };
const raw = (data: string, more = ''): string => `<<${more}/Length ${data.length}>>stream\n${data}\nendstream`;

/** A file of these objects, numbered from 1; the first is its catalog. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let out = '%PDF-1.5\n';
  const places = objects.map((object, i) => { const at = out.length; out += `${i + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  return bytesOf(`${out}${table}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${out.length}\n%%EOF`);
}
const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const SHORT = raw('BT /F 12 Tf 60 700 Td (Uy ban nhan dan) Tj ET');
const PLAIN = '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>';

/** A page with this text, font and more. */
const page = ({ contents = SHORT, font = PLAIN, resources = '', more = [] }: { readonly contents?: string; readonly font?: string; readonly resources?: string; readonly more?: readonly string[] }): Uint8Array =>
  pdfOf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<${resources}/Font<</F 5 0 R>>>>>>`, contents, font, ...more]);

const COMPOSITE = (more: string, descendant = ''): string => `<</Type/Font/Subtype/Type0/BaseFont/Tinos/Encoding/Identity-H${more}/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Tinos/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>${descendant}/FontDescriptor<</Type/FontDescriptor/FontName/Tinos/Flags 4>>>>]>>`;
const WORDS = raw('BT /F 12 Tf 60 700 Td <00550079> Tj ET');
const map = (ranges: string): string => flate(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${ranges} endcmap`);
const twice = (text: string, times: number): string => text.repeat(times);

/** Forms of which each draws the next ten times. */
const forms = Array.from({ length: 12 }, (_, i) => raw(i === 11 ? 'BT /F 12 Tf (a) Tj ET' : twice('/X Do ', 10), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${i + 7} 0 R>>/Font<</F 5 0 R>>>>`));
const tree = (depth: number): string[] => Array.from({ length: depth }, (_, i) => `<</Type/Pages/Count 1/Kids[${i + 3} 0 R]>>`);

/** Small files that ask for much: what they do, and their bytes. */
export const HOSTILE: Readonly<Record<string, () => Uint8Array>> = {
  'a range of 16 million codes': () => page({ contents: WORDS, font: COMPOSITE('/ToUnicode 6 0 R'), more: [map('1 beginbfrange <00000000> <00FFFFFE> <0041> endbfrange')] }),
  'ten thousand ranges of all codes': () => page({ contents: WORDS, font: COMPOSITE('/ToUnicode 6 0 R'), more: [map(`10000 beginbfrange ${twice('<0000> <FFFF> <0041> ', 10_000)} endbfrange`)] }),
  'widths of two billion codes': () => page({ contents: WORDS, font: COMPOSITE('', '/W[0 2000000000 500]') }),
  'widths of all codes ten thousand times': () => page({ contents: WORDS, font: COMPOSITE('', `/W[${twice('0 65535 500 ', 10_000)}]`) }),
  'heights of two billion codes': () => page({ contents: WORDS, font: COMPOSITE('', '/W2[0 2000000000 500 1 2]').replace('Identity-H', 'Identity-V') }),
  'codes up to two billion': () => page({ font: PLAIN.replace('/BaseFont', '/FirstChar -2000000000/LastChar 2000000000/Widths[500]/BaseFont') }),
  'a map of glyphs of 40 MB': () => page({ contents: WORDS, font: COMPOSITE('', '/CIDToGIDMap 6 0 R'), more: [flate(new Uint8Array(40_000_000).fill(1))] }),
  'thousands of fonts': () => manyFonts(9000),
  'forms that draw one another': () => page({ contents: raw('/X Do'), resources: '/XObject<</X 6 0 R>>', more: forms }),
  'a hundred thousand notes that look alike': () => noted(twice('6 0 R ', 100_000), ['<</Type/Annot/Subtype/FreeText/Rect[9 9 99 99]/DA(/F 9 Tf 0 g)/AP<</N 7 0 R>>>>', raw('BT /F 12 Tf (a) Tj ET', NOTE)]),
  'notes that look like a form of 40 MB': () => noted(twice('6 0 R ', 50), ['<</Type/Annot/Subtype/Stamp/Rect[9 9 99 99]/AP<</N 7 0 R>>>>', flate(twice('q Q 0 0 m ', 4_000_000), NOTE)]),
  'a note that looks like forms that draw one another': () => noted('18 0 R', [...forms, '<</Type/Annot/Subtype/FreeText/Rect[9 9 99 99]/DA(/F 9 Tf 0 g)/AP<</N 6 0 R>>>>']),
  'a page of 40 MB of operators': () => page({ contents: flate(twice('q Q 0 0 m ', 4_000_000)) }),
  'a page of 40 MB of one path': () => page({ contents: flate(twice('1 1 l 2 2 m ', 3_000_000)) }),
  'a page of 40 MB of letters': () => page({ contents: flate(`BT /F 12 Tf (${twice('a', 40_000_000)}) Tj ET`) }),
  'a page of many strings': () => page({ contents: flate(`BT /F 12 Tf ${twice(`(${twice('a', 90)}) Tj `, 400_000)} ET`) }),
  'one page of many letters forty times': () => pages(40, flate(`BT /F 12 Tf 60 700 Td ${twice('(aaaaaaaaa) Tj 0 -1 Td ', 700)} ET`)),
  'one stream of 40 MB on many pages': () => pages(60, flate(new Uint8Array(40_000_000).fill(32))),
  'two billion pages': () => pdfOf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 2000000000>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>', SHORT, PLAIN]),
  'a tree of pages 20,000 deep': () => pdfOf([CATALOG, ...tree(20_000), '<</Type/Page/MediaBox[0 0 595 842]/Contents 20003 0 R>>', SHORT]),
  'a page that is its own parent': () => pdfOf([CATALOG, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>']),
  'a million kids': () => pdfOf([CATALOG, `<</Type/Pages/Kids[${twice('3 0 R ', 300_000)}]/Count 300000>>`, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>', SHORT, PLAIN]),
  'tables of places that follow one another round': () => bytesOf(`%PDF-1.4\n1 0 obj${CATALOG}endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev 102>>\nstartxref\n102\n%%EOF`),
  'a table of two billion places without bytes': () => { const head = `%PDF-1.5\n1 0 obj${CATALOG}endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n`; return bytesOf(`${head}3 0 obj${flate('', '/Type/XRef/W[0 0 0]/Size 2000000000/Root 1 0 R')}endobj\nstartxref\n${head.length}\n%%EOF`); },
  'objects in a stream of two billion': () => { const head = `%PDF-1.5\n`; const stream = flate('1 0 2 10 ', '/Type/ObjStm/N 2000000000/First 9'); const places = packed(Uint8Array.from([0, 0, 0, 2, 3, 0, 2, 3, 1, 1, 9, 0])); const at = head.length + `3 0 obj${stream}endobj\n`.length; return bytesOf(`${head}3 0 obj${stream}endobj\n4 0 obj<</Type/XRef/W[1 1 1]/Size 4/Root 1 0 R/Filter/FlateDecode/Length ${places.length}>>stream\n${places}\nendstream endobj\nstartxref\n${at}\n%%EOF`); },
  'columns of two billion': () => page({ contents: flate('abc', '/DecodeParms<</Predictor 12/Columns 2000000000>>') }),
  'columns of one over 20 MB': () => page({ contents: flate(new Uint8Array(20_000_000), '/DecodeParms<</Predictor 12/Columns 1>>') }),
  'hexadecimal packing over a packed run': () => page({ contents: hex(new Uint8Array(50_000_000)) }),
  'codes of runs': () => page({ contents: raw(twice('\x81a', 3_000_000), '/Filter/RunLengthDecode') }),
  'samples by the billion': () => page({ contents: raw('/C cs 0 0 0 0 scn BT /F 12 Tf 60 700 Td (a) Tj ET'), resources: '/ColorSpace<</C[/DeviceN[/A/B/C/D]/DeviceRGB 6 0 R]>>', more: [raw('abc', '/FunctionType 0/Domain[0 1 0 1 0 1 0 1]/Range[0 1 0 1 0 1]/Size[200 200 200 200]/BitsPerSample 8')] }),
  'arrays inside arrays': () => page({ contents: flate(`${twice('[', 3_000_000)}`) }),
  'dictionaries inside dictionaries': () => pdfOf([CATALOG.replace('>>', `/A${twice('<</A', 300_000)}>>`), '<</Type/Pages/Kids[]/Count 0>>']),
  'a program of letters that calls itself without end': () => page({ font: `<</Type/Font/Subtype/Type1/BaseFont/Xa/FirstChar 97/LastChar 97/Widths[500]/FontDescriptor<</Type/FontDescriptor/FontName/Xa/Flags 4/FontFile3 6 0 R>>>>`, more: [flate(callingFont(), '/Subtype/Type1C')] }),
};

function hex(data: Uint8Array): string {
  const inner = packed(data);
  return raw(`${Buffer.from(inner, 'latin1').toString('hex')}>`, '/Filter[/ASCIIHexDecode/FlateDecode]');
}

const NOTE = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>>>';
/** A page on which notes lie: objects from 6 on. */
const noted = (annotations: string, more: readonly string[]): Uint8Array =>
  pdfOf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[${annotations}]/Resources<</Font<</F 5 0 R>>>>>>`, SHORT, PLAIN, ...more]);

const pages = (count: number, contents: string): Uint8Array =>
  pdfOf([CATALOG, `<</Type/Pages/Kids[${Array.from({ length: count }, (_, i) => `${i + 5} 0 R`).join(' ')}]/Count ${count}>>`, contents, PLAIN, ...Array.from({ length: count }, () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>')]);

function manyFonts(count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, i) => i);
  return pdfOf([CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 1>>', `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<<${names.map((i) => `/F${i} ${i + 5} 0 R`).join('')}>>>>>>`, flate(names.map((i) => `BT /F${i} 9 Tf (a) Tj ET`).join('\n')), ...names.map((i) => PLAIN.replace('Times-Roman', `T${i}`))]);
}

/** A CFF font whose subroutines each call the next 200 times, ten deep. */
function callingFont(): Uint8Array {
  const index = (items: readonly (readonly number[])[]): number[] => {
    if (items.length === 0) return [0, 0];
    let at = 1;
    const offsets = [at, ...items.map((item) => (at += item.length))];
    return [items.length >> 8, items.length & 255, 4, ...offsets.flatMap((o) => [o >>> 24, (o >> 16) & 255, (o >> 8) & 255, o & 255]), ...items.flat()];
  };
  const int = (value: number): number[] => [29, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
  /** Numbers of subroutines are biased by 107. */
  const call = (n: number): number[] => [n - 107 + 139, 29];
  const subrs = Array.from({ length: 11 }, (_, i) => (i === 10 ? [11] : [...Array.from({ length: 200 }, () => call(i + 1)).flat(), 11]));
  const glyph = [...call(0), 14];
  const head = [1, 0, 4, 4];
  const name = index([[88, 97]]);
  const strings = index([]);
  const globals = index(subrs);
  const top = (chars: number): number[] => index([[...int(chars), 17]]);
  const at = head.length + name.length + top(0).length + strings.length + globals.length;
  return Uint8Array.from([...head, ...name, ...top(at), ...strings, ...globals, ...index([[14], glyph])]);
}
