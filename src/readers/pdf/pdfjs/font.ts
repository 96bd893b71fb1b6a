import { encodingOfFont } from '../../legacy/index.ts';

/** What is known of a font of a PDF. */
export interface PdfFont {
  /** Family without subset tag and style, such as `Times New Roman`. */
  readonly family: string;
  /** Name as the file has it. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly vertical: boolean;
  /** Width of a unit of glyph space. */
  readonly unit: number;
  /** Letters are drawings of their own (Type 3). */
  readonly drawn: boolean;
}

/** Where pdf.js puts the strings of a font in its packed description (`shared/obj_bin_transform_utils.js`). */
const AT = { matrix: 36, strings: 92 } as const;
const FLAG = { bold: 1, drawn: 5, italic: 6, vertical: 9 } as const;
const STRINGS = ['fallbackName', 'loadedName', 'mimetype', 'name'];

/** Unpacks a font description of pdf.js. */
export function fontOf(buffer: ArrayBuffer): PdfFont {
  const view = new DataView(buffer);
  const flag = (index: number): boolean => ((view.getUint8(Math.floor(index / 4)) >> ((index * 2) % 8)) & 3) === 2;
  const name = stringAt(view, STRINGS.indexOf('name')).replace(/^[A-Z]{6}\+/u, '');
  const style = /bold|black|heavy|semibold|demi/iu.test(name);
  return {
    name, family: familyOf(name), bold: flag(FLAG.bold) || style, italic: flag(FLAG.italic) || /italic|oblique|nghi[eê]ng/iu.test(name),
    vertical: flag(FLAG.vertical), drawn: flag(FLAG.drawn), unit: view.getUint8(AT.matrix) === 6 ? view.getFloat64(AT.matrix + 1, true) : 0.001,
  };
}

function stringAt(view: DataView, index: number): string {
  let offset = AT.strings + 4;
  for (let i = 0; i < index; i += 1) offset += view.getUint32(offset) + 4;
  return new TextDecoder().decode(new Uint8Array(view.buffer, offset + 4, view.getUint32(offset)));
}

/** `TimesNewRomanPS-BoldMT` is `Times New Roman`; fonts that stand in for it keep their own names. */
function familyOf(name: string): string {
  if (encodingOfFont(name) !== undefined) return name.replace(/[-,](?:bold|italic|regular).*$/iu, '');
  const bare = name
    .replace(/[-,_ ]*(?:bold|italic|oblique|regular|roman(?!$)|semibold|demi|black|light(?=,|$)|medium)+(?:mt|ps)?$/giu, '')
    .replace(/[-,_](?:bold|italic|oblique|regular|roman|bolditalic|italicbold)+.*$/iu, '')
    .replace(/(?:ps)?mt$|ps$/iu, '');
  const known = KNOWN.get(bare.replace(/[\s_-]/gu, '').toLowerCase());
  return known ?? (bare.replace(/([a-z])([A-Z])/gu, '$1 $2') || name);
}

const NAMED = ['Times New Roman', 'Arial', 'Calibri', 'Cambria', 'Tahoma', 'Verdana', 'Courier New', 'Symbol', 'Wingdings', 'Helvetica', 'Georgia', 'DejaVu Serif', 'DejaVu Sans', 'Segoe UI', 'Roboto', 'Garamond', 'Palatino Linotype'];
/** Typefaces drawn to stand in for another, letter by letter as wide: programs put them in a PDF where the one that the document names is not installed. */
const STAND_INS: Readonly<Record<string, string>> = {
  times: 'Times New Roman', timesroman: 'Times New Roman', tinos: 'Times New Roman', liberationserif: 'Times New Roman', nimbusroman: 'Times New Roman', nimbusromno9l: 'Times New Roman', thorndaleamt: 'Times New Roman', texgyretermes: 'Times New Roman', freeserif: 'Times New Roman', stixtwotext: 'Times New Roman',
  arimo: 'Arial', liberationsans: 'Arial', nimbussans: 'Arial', freesans: 'Arial', carlito: 'Calibri', caladea: 'Cambria', cousine: 'Courier New', liberationmono: 'Courier New',
};
const KNOWN: ReadonlyMap<string, string> = new Map([...NAMED.map((name) => [name.replace(/\s/gu, '').toLowerCase(), name] as const), ...Object.entries(STAND_INS)]);
