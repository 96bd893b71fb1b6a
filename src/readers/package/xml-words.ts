/** Characters that XML does not allow, even as references. */
export const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;
const START = ':A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
/** A name of an element, an attribute or an instruction. */
export const NAME = new RegExp(`^[${START}][${START}\\-.0-9\\u00b7\\u0300-\\u036f\\u203f\\u2040]*$`, 'u');

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
const REFERENCE = /&(?:(lt|gt|amp|apos|quot);|#([0-9]{1,12});|#x([0-9A-Fa-f]{1,12});)?/gu;

/** A text with its references as characters; undefined where one is none of the five that XML knows, or no character. */
export function resolved(text: string): string | undefined {
  let sound = true;
  const out = text.replace(REFERENCE, (_, name?: string, decimal?: string, hex?: string) => {
    const char = name === undefined ? charOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)) : NAMED[name];
    if (char === undefined) sound = false;
    return char ?? '';
  });
  return sound ? out : undefined;
}

function charOf(code: number): string | undefined {
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const char = String.fromCodePoint(code);
  return FORBIDDEN.test(char) ? undefined : char;
}
