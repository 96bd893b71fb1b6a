import { describe, expect, it } from 'vitest';
import type { KeHoach, VanBan } from '../../src/domain/van-ban.ts';
import { draftParts, numbered, plainText, words } from '../support/draft-words.ts';
import { hasSeeds, SEED_FOLDER, seedLines } from '../support/seed-text.ts';
import { NUMERALS } from './numerals.ts';
import { INITIALS, type Reading, READINGS, SITE_LINES } from './readings.ts';
import { seedDrafts } from './seed-drafts.ts';

const present = hasSeeds();
if (!present) console.warn(`seed tests skipped: no folder ${SEED_FOLDER} (set VANBAN_SHARED to the folder that holds seeds/)`);

const draftNamed = (name: string): VanBan => seedDrafts().find((d) => d.name === name)?.draft ?? expect.fail(`no draft ${name}`);
const planNamed = (name: string): KeHoach => {
  const draft = draftNamed(name);
  return draft.loai === 'ke-hoach' ? draft : expect.fail(`${name} is no plan`);
};

/** The words of a seed's document in reading order, noise left out. */
function seedWords(reading: Reading): string[] {
  const all = seedLines(reading.seed);
  const start = reading.from === undefined ? 0 : all.indexOf(reading.from);
  const end = reading.to === undefined ? all.length : all.indexOf(reading.to);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  const lines = all.slice(start, end).filter((line) => !reading.noise.includes(line)).map((line) => reading.readAs[line] ?? line);
  const right = reading.rightColumn ?? [];
  const text = [...lines.filter((line) => !right.includes(line)), ...right].join(' ');
  return words(text.replace(INITIALS, ''));
}

const draftWords = (reading: Reading): string[] =>
  words(draftParts(draftNamed(reading.draft)).filter(([part]) => !reading.absent.includes(part)).map(([, text]) => text).join(' '));

describe.skipIf(!present)(`seed documents word for word${present ? '' : ` (skipped: no folder ${SEED_FOLDER})`}`, () => {
  it.each(READINGS)('$draft says every word of seed $seed, in order and nothing else', (reading) => {
    expect(draftWords(reading)).toEqual(seedWords(reading));
  });

  it.each(READINGS)('each line of $draft that is listed as noise, as spoilt or as right column stands in seed $seed', ({ seed, noise, readAs, rightColumn = [] }) => {
    const lines = seedLines(seed);
    expect([...noise, ...Object.keys(readAs), ...rightColumn].filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('the publication page says every word of the news article, in order', () => {
    const { trichYeu, congBo } = planNamed('trang-cong-bo-11325');
    const article = seedLines('002').filter((line) => !SITE_LINES.includes(line)).map((line) => line.replace(/^(.+\.pdf)\1$/u, '$1'));
    const page = [`Kế hoạch ${trichYeu}`, ...[congBo?.tomTat ?? []].flat(), ...[congBo?.tep ?? []].flat()];
    expect(words(page.join(' '))).toEqual(words(article.join(' ')));
  });

  it('the two sections III of the plan of 2017, and what follows them, keep the numerals of their original', () => {
    const verbatim = numbered(planNamed('ke-hoach-11325').noiDung).filter(({ muc }) => muc.so !== undefined);
    expect(verbatim.map(({ numeral }) => numeral)).toEqual(['III.', 'IV.', 'V.']);
  });

  it.each(Object.keys(NUMERALS))('numerals of %s are those of the committed table', (name) => {
    const outline = name === 'de-cuong-148' ? planNamed('ke-hoach-148').kemTheo?.[0]?.vanBan : planNamed(name);
    expect(numeralTable(outline ?? expect.fail('no outline'))).toEqual(NUMERALS[name]?.trim().split('\n'));
  });
});

/** Numeral and heading of every unit, indented by level; running text is `…`. */
function numeralTable(draft: VanBan): string[] {
  return numbered(draft.noiDung).map(({ depth, numeral, muc }) => {
    const heading = muc.tieuDe === undefined ? [] : plainText(muc.tieuDe).split(' ');
    const text = muc.tieuDe === undefined ? '…' : [...heading.slice(0, 8), ...(heading.length > 8 ? ['…'] : [])].join(' ');
    return `${'  '.repeat(depth)}${numeral} ${text}`;
  });
}
