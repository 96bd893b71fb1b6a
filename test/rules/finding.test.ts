import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, nameFinder, wordFinder } from '../../src/core/fold.ts';
import { matchesIn } from '../../src/rules/kit/matches.ts';
import { oncePer } from '../../src/rules/kit/once-per.ts';
import { placeholdersIn } from '../../src/rules/kit/placeholders.ts';

const words = fc.array(fc.constantFrom('sở', 'nội', 'vụ', 'Sở Nội vụ', 'thanh tra', 'a', '&', '-', ',', '(', 'ngày', '12', '…', 'số', '/'), { maxLength: 12 }).chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));

describe('matches of a pattern', () => {
  it('are those of matchAll, however often they are asked for', () => {
    const form = /sở|(?<=,)a?/gu;
    fc.assert(
      fc.property(words, (text) => {
        const all = (found: Iterable<RegExpExecArray>): unknown[] => Array.from(found, ({ index, 0: whole }) => [index, whole]);
        expect(all(matchesIn(text, form))).toEqual(all(text.matchAll(form)));
        expect(all(matchesIn(text, form))).toEqual(all(text.matchAll(form)));
      }),
    );
  });
});

describe('names in a text', () => {
  it('begin and end with a word, and may stand within one another', () => {
    const find = nameFinder(['Sở Nội vụ', 'Thanh tra Sở', 'Sở']);
    expect(find(fold('Thanh tra Sở Nội vụ'))).toEqual([[0, 12], [10, 19]]);
    expect(find('xsở nội vụ, sở nội vụa, a&sở')).toEqual([[12, 14]]);
  });

  it('are found wherever a pattern that looks behind first finds them', () => {
    const find = wordFinder('sở(?: nội vụ)?|a');
    const slow = /(?<![\p{L}\d&])(?:sở(?: nội vụ)?|a)(?![\p{L}\d])/gu;
    fc.assert(
      fc.property(words, (text) => {
        expect(find(fold(text))).toEqual(Array.from(fold(text).matchAll(slow), ({ index, 0: found }) => [index, index + found.length]));
      }),
    );
  });
});

describe('what is worked out once', () => {
  it('is worked out anew for another thing', () => {
    let times = 0;
    const size = oncePer((list: readonly number[]) => (times += 1) * 10 + list.length);
    const [one, two] = [[1], [1, 2]];
    expect([size(one), size(one), size(two), times]).toEqual([11, 11, 22, 2]);
  });
});

describe('the cheap sign of a blank', () => {
  it.each(['NGÀY THÁNG 5 năm 2026', 'nGày  Tháng 5', 'SỐ  /UBND-VX', 'TODO', 'Lorem ipsum', '{{ten}}', '[tên cơ quan]', 'Ngày … Tháng', '. . . . . .', 'xx/xx/xxxx', '${so}'])('hides none in «%s»', (text) => {
    expect(placeholdersIn(text)).not.toEqual([]);
  });
});
