import { nd30 } from '../../core/clause.ts';
import type { FilePlace, Finding } from '../../core/finding.ts';
import { encodingOfFont, type LegacyEncoding } from './decode.ts';

/** How much text of a file is set in a font of an old encoding. */
export interface LegacyUse {
  readonly font: string;
  /** Characters of running text in it. */
  readonly characters: number;
  /** Of these, characters of runs that were decoded; the others were Unicode already or plain ASCII. */
  readonly decoded: number;
  /** Where the first of them stands. */
  readonly place?: FilePlace | undefined;
}

const NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' };

/** One finding for each font of an old encoding that running text is set in: decoded text is no Unicode (P-05), other text only names the font. */
export function legacyFindings(uses: readonly LegacyUse[], file?: string): Finding[] {
  return uses.filter(({ characters }) => characters > 0).map((use) => ({ ...(use.decoded > 0 ? decoded(use) : unicode(use)), ...(use.place === undefined ? {} : { place: use.place }), ...(file === undefined ? {} : { file }) }));
}

const decoded = ({ font, decoded: count }: LegacyUse): Finding => {
  const name = NAMES[encodingOfFont(font) ?? 'tcvn3'];
  return {
    id: 'tep/phong-ma-cu',
    severity: 'warning',
    path: [],
    actual: font,
    expected: 'Unicode',
    clause: nd30('PL I·I·I·4'),
    message: {
      vi: `${count} ký tự dùng phông ${font} theo mã ${name}, đã được đọc sang Unicode; cần bộ mã Unicode theo TCVN 6909:2001`,
      en: `${count} characters set in ${font} are coded as ${name} and were read as Unicode; Unicode by TCVN 6909:2001 is needed`,
    },
  };
};

const unicode = ({ font, characters }: LegacyUse): Finding => ({
  id: 'tep/phong-ma-cu',
  severity: 'info',
  path: [],
  actual: font,
  message: {
    vi: `${characters} ký tự dùng phông ${font} của bộ mã cũ; chữ đã là Unicode nên được giữ nguyên`,
    en: `${characters} characters are set in ${font}, a font of an old encoding; the text is Unicode already and was kept`,
  },
});
