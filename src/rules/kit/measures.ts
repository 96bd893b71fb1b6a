import type { Bilingual } from '../../core/text.ts';
import type { Allowed } from '../../core/units.ts';

/** A figure with at most two decimals, in both languages. */
export function figure(value: number, unit: string | Bilingual = ''): Bilingual {
  const text = String(Math.round(value * 100) / 100);
  const words = typeof unit === 'string' ? { vi: unit, en: unit } : unit;
  const tail = (word: string): string => (word === '' ? '' : ` ${word}`);
  return { vi: text.replace('.', ',') + tail(words.vi), en: text + tail(words.en) };
}

/** What is allowed, in words: `13–14 pt`, `10 hoặc 12,7 mm`. */
export function allowedWords(allowed: Allowed, unit: string | Bilingual = ''): Bilingual {
  switch (allowed.kind) {
    case 'range':
      return allowed.max === Number.POSITIVE_INFINITY ? joined(['từ ', figure(allowed.min, unit), ' trở lên'], ['at least ', figure(allowed.min, unit), '']) : joined(['', figure(allowed.min), '–', figure(allowed.max, unit)]);
    case 'oneOf':
      return allowed.values.map((value, i) => figure(value, i === allowed.values.length - 1 ? unit : '')).reduce((one, two) => ({ vi: `${one.vi} hoặc ${two.vi}`, en: `${one.en} or ${two.en}` }));
    case 'fixed':
      return figure(allowed.value, unit);
    default:
      return allowed satisfies never;
  }
}

function joined(vi: readonly (string | Bilingual)[], en = vi): Bilingual {
  const say = (parts: readonly (string | Bilingual)[], lang: keyof Bilingual): string => parts.map((part) => (typeof part === 'string' ? part : part[lang])).join('');
  return { vi: say(vi, 'vi'), en: say(en, 'en') };
}
