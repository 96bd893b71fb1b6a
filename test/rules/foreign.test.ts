import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../src/core/aspect.ts';
import { formatPath } from '../../src/core/path.ts';
import { ROLES } from '../../src/core/role.ts';
import { BASES } from '../../src/rules/bases.ts';
import { printedOf } from '../../src/rules/kit/printed.ts';
import { RULES } from '../../src/rules/index.ts';
import { checkForeign } from './foreign-kit.ts';

const WHY = { vi: 'không rõ', en: 'not known' };

/** Wrong examples that a file does not show, by rule: how many of them, and why. */
const NOT_ON_PAPER: Readonly<Record<string, readonly [count: number, why: string]>> = {
  'dia-danh/thieu': [1, 'dots in a file keep room for a place, as forms have it'],
  'so-ky-hieu/khac-viet-tat': [1, 'paper has one abbreviation only, that of the symbol'],
  'so-ky-hieu/don-vi-khac-luu': [1, 'paper does not tell a drafting unit from a field'],
  'danh-so/nguoc-cap': [1, 'paper shows the order of units, not what stands in what'],
  'phu-luc/kem-theo-khac': [1, 'what a draft says of its sheet besides is not printed'],
  'ky-tu/to-hop': [1, 'text of files is composed when it is read'],
  'trinh-bay/le-trang': [1, 'a hundredth of a millimetre is within what a file may be off'],
  'trinh-bay/so-trang': [1, 'in Word, the text makes room for a number that stands low'],
};
/** About words typed in a draft that layout prints by itself: a file has no such fields. */
const OF_DRAFTS = 'chu-co-san/';

describe('a tree that was read from a file, without draft, styles or paths of ours', () => {
  it.each(Object.keys(BASES))('is clean where it is the clean %s', (base) => {
    expect(checkForeign({ base: base as keyof typeof BASES }).findings.map(({ id, message }) => `${id}: ${message.vi}`)).toEqual([]); // keys of the record
  });

  it.each(RULES.filter(({ id }) => !id.startsWith(OF_DRAFTS)).map((rule) => [rule.id, rule] as const))('breaks %s in every wrong example that paper shows, and in no right one', (id, rule) => {
    const silent = rule.examples.wrong.filter((example) => !checkForeign(example).findings.some((f) => f.id === id));
    expect(silent.length, JSON.stringify(silent)).toBe(NOT_ON_PAPER[id]?.[0] ?? 0);
    if (id === 'so-ky-hieu/cong-van-khong-co-ten-loai') return; // letters of an agency that only the draft knows
    for (const example of rule.examples.right) expect(checkForeign(example).findings.filter((f) => f.id === id).map(({ message }) => message.vi), JSON.stringify(example)).toEqual([]);
  });

  it('has findings at places of the file alone, and no fixes', () => {
    for (const rule of RULES)
      for (const example of rule.examples.wrong.slice(0, 1))
        for (const { id, path, fix, related = [] } of checkForeign(example).findings) {
          expect(fix, id).toBeUndefined();
          for (const at of [path, ...related.map((one) => one.path)]) expect(at.length === 0 || at[0] === 'doan' || at[0] === 'phan', `${id}: ${formatPath(at)}`).toBe(true);
        }
  });

  it('is told nothing of where all its paragraphs are unsure', () => {
    for (const rule of RULES)
      for (const example of rule.examples.wrong.slice(0, 1)) {
        const { tree } = checkForeign(example);
        const unsure = new Map([...printedOf({ tree }).map(({ path }) => path), ...tree.sections.map(({ path }) => path)].map((path) => [formatPath(path), WHY]));
        const { findings } = checkForeign(example, true, { unsure, unsureRoles: new Map(ROLES.map((role) => [role, WHY])) });
        expect(findings.map(({ id }) => id), rule.id).toEqual([]);
      }
  });

  it('misses no component where it has no head, or where the component may be there unseen', () => {
    const thieu = RULES.find(({ id }) => id === 'thanh-phan/thieu');
    for (const example of thieu?.examples.wrong ?? []) {
      for (const known of [{ hasHead: false }, { unsureRoles: new Map(ROLES.map((role) => [role, WHY])) }]) {
        const { findings, results } = checkForeign(example, true, known);
        expect(findings.filter(({ id }) => id === 'thanh-phan/thieu')).toEqual([]);
        expect(results.find(({ id }) => id === 'thanh-phan/thieu')?.outcome).toBe('not-checked');
      }
    }
  });

  it('is judged by no rule that needs what it does not show, and says why', () => {
    for (const rule of RULES.filter(({ needs }) => needs !== undefined)) {
      const blind = new Map((rule.needs ?? []).map((aspect) => [aspect, WHY]));
      for (const example of rule.examples.wrong) {
        const { findings, results } = checkForeign(example, true, { blind });
        expect(findings.map(({ id }) => id), rule.id).not.toContain(rule.id);
        expect(['not-checked', 'not-applicable']).toContain(results.find(({ id }) => id === rule.id)?.outcome);
      }
    }
  });

  it('has every rule on looks name what it has to see', () => {
    const blind = new Map(ASPECTS.map((aspect) => [aspect, WHY]));
    for (const rule of RULES.filter(({ id }) => id.startsWith('trinh-bay/') && id !== 'trinh-bay/chu-hoa'))
      for (const example of rule.examples.wrong) expect(checkForeign(example, true, { blind }).findings.map(({ id }) => id), rule.id).not.toContain(rule.id);
  });

  it('without a type is judged by the rules that need none', () => {
    const { findings, results } = checkForeign({}, true, { loai: undefined });
    expect(findings.map(({ id }) => id)).toEqual([]);
    expect(results.find(({ id }) => id === 'thanh-phan/thieu')).toMatchObject({ outcome: 'not-checked' });
    expect(results.find(({ id }) => id === 'trinh-bay/co-chu')).toMatchObject({ outcome: 'pass' });
  });
});
