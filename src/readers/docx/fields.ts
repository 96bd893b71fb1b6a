import type { XmlElement } from '../package/xml.ts';

/** A field being read: its code, and whether its result has begun. */
export interface Field {
  code: string;
  result: boolean;
  /** Does it stand in the code of a field around it? */
  readonly inCode: boolean;
  /** Has anything of the result been shown? */
  shown: boolean;
  /** Settings of a form field. */
  readonly form?: XmlElement | undefined;
  /** Kind and aim, once the code is known. */
  aim?: FieldAim;
}
/** What a field is for. */
export type FieldAim =
  | { readonly kind: 'ref'; readonly target: string }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'page'; readonly numerals?: string }
  | { readonly kind: 'other' };

/** Fields open at this point, the innermost last; one list for each story of the file. */
export type Fields = Field[];

const WORDS = /"([^"]*)"|(\S+)/gu;
const ADDRESS = /^(?:https?:\/\/|mailto:)/iu;
const OTHER: FieldAim = { kind: 'other' };

/** What a field code says. */
export function aimOf(code: string): FieldAim {
  const words = [...code.slice(0, 4000).matchAll(WORDS)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const [name = '', first = ''] = words;
  switch (name.toUpperCase()) {
    case 'PAGE':
      return pageAim(words);
    case 'REF':
    case 'NUMREF':
      return first === '' || first.startsWith('\\') ? OTHER : { kind: 'ref', target: first };
    case 'HYPERLINK':
      return ADDRESS.test(first) ? { kind: 'link', href: first } : OTHER;
    default:
      return OTHER;
  }
}

function pageAim(words: readonly string[]): FieldAim {
  const numerals = words.find((word, index) => words[index - 1] === '\\*' && word.toUpperCase() !== 'MERGEFORMAT');
  return numerals === undefined ? { kind: 'page' } : { kind: 'page', numerals };
}

/** Is this a web or mail address? */
export const isAddress = (href: string): boolean => ADDRESS.test(href);

/** Is text at this point part of a field's code, which nobody sees? */
export const inCode = (fields: Fields): boolean => isCode(fields.at(-1));
const isCode = (field: Field | undefined): boolean => field !== undefined && (field.inCode || !field.result);
/** Fields in fields that are looked at for a link. */
const MOST_OPEN = 100;
/** The innermost field of a kind whose result is being read. */
export function openField(fields: Fields, ...kinds: readonly FieldAim['kind'][]): FieldAim | undefined {
  for (let at = fields.length - 1; at >= Math.max(0, fields.length - MOST_OPEN); at -= 1) {
    const aim = fields[at]?.aim;
    if (aim !== undefined && kinds.includes(aim.kind)) return aim;
  }
  return undefined;
}
