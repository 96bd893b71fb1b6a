import { describe, expect, it } from 'vitest';
import { subjectOfFile } from '../../src/check/subject-of-file.ts';
import type { RuleExample } from '../../src/rules/example.ts';
import rule from '../../src/rules/trinh-bay/canh-le.ts';
import { checkForeign, type Known, recognised } from './foreign-kit.ts';

/** How much the findings of a rule weigh in a file. */
const weights = (rule: string, example: RuleExample, known: Known = {}): string[] => checkForeign(example, true, known).findings.filter(({ id }) => id === rule).map(({ severity }) => severity);

describe('a missing part of the signature of a file', () => {
  const nameless: RuleExample = { tree: { role: 'ho-ten', remove: true } };
  const thieu = (example: RuleExample, known?: Known): string[] => weights('thanh-phan/thieu', example, known);

  it('is an error in an issued document', () => expect(thieu(nameless)).toEqual(['error']));
  it('weighs one step less in minutes, which many sides sign in many ways', () => {
    expect(thieu(nameless, { loai: 'bien-ban' })).toEqual(['warning']);
    expect(thieu({ tree: { role: 'quoc-hieu', remove: true } }, { loai: 'bien-ban' })).toEqual(['error']);
  });
  it('weighs less in a draft where it is the name, which may come later, and no less where it is another part', () => {
    expect(thieu({ ...nameless, state: 'draft' })).toEqual(['warning']);
    expect(thieu({ tree: { role: 'quoc-hieu', remove: true }, state: 'draft' })).toEqual(['error']);
  });
});

describe('the case of a part of a file', () => {
  const chuHoa = (example: RuleExample, known?: Known): string[] => weights('trinh-bay/chu-hoa', example, known);
  const heading: RuleExample = { tree: { role: 'muc', at: 1, replace: ['NỘI DUNG', 'Nội dung'] } };
  const subject: RuleExample = { set: { trichYeu: 'CÔNG TÁC VĂN THƯ, LƯU TRỮ NĂM 2026' } };
  const title: RuleExample = { tree: { role: 'chuc-vu', replace: ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'] } };

  it('of headings «I.» is an error in the types that the table shows them for, and in files of ours', () => {
    expect(chuHoa(heading)).toEqual(['error']);
    expect(chuHoa(heading, { loai: 'bao-cao' })).toEqual(['error']);
    expect(chuHoa(heading, { loai: 'thong-bao', own: true })).toEqual(['error']);
  });
  it('of headings «I.» weighs one step less in other types, and where there is no head', () => {
    expect(chuHoa(heading, { loai: 'thong-bao' })).toEqual(['warning']);
    expect(chuHoa(heading, { hasHead: false })).toEqual(['warning']);
  });
  it('of the subject is an error under a head; without one nothing is held against the file', () => {
    expect(chuHoa(subject)).toEqual(['error']);
    expect(chuHoa(subject, { hasHead: false })).toEqual([]);
  });
  it('of the title of a signer is an error, but in minutes', () => {
    expect(chuHoa(title)).toEqual(['error']);
    expect(chuHoa(title, { loai: 'bien-ban' })).toEqual(['warning']);
  });
});

describe('the gap between paragraphs of a file', () => {
  const gap = (before: number, after: number, known?: Known): string[] => weights('trinh-bay/cach-doan', { base: 'cong-van', tree: { role: 'doan', para: { before, after } } }, known);

  it('is the larger of the two spaces, as Word prints it', () => {
    expect(gap(3, 3)).toEqual(['error']);
    expect(gap(6, 0)).toEqual([]);
    expect(gap(0, 6)).toEqual([]);
    expect(gap(5, 4)).toEqual(['error']);
  });
  it('is both together where the file asks for it', () => {
    expect(gap(3, 3, { spaceAdds: true })).toEqual([]);
    expect(gap(2, 3, { spaceAdds: true })).toEqual(['error']);
  });
  it('is told of V/v in the same way', () => {
    const below = (after: number, known?: Known): string[] => weights('trinh-bay/cach-trich-yeu', { base: 'cong-van', tree: { role: 'so-ky-hieu', para: { after } } }, known);
    expect(below(6)).toEqual([]);
    expect(below(6, { spaceAdds: true })).toEqual(['error']);
    expect(below(12)).toEqual(['error']);
  });
});

describe('a line below the motto of a file', () => {
  it('is missing, which is an error', () => expect(weights('trinh-bay/net-ke', { tree: { role: 'tieu-ngu', rule: 'none' } })).toEqual(['error']));
  it('is doubtful where the words are underlined instead', () => expect(weights('trinh-bay/net-ke', { tree: { role: 'tieu-ngu', rule: 'none', run: { underline: true } } })).toEqual(['warning']));
});

describe('a part of a file that is not aligned as it must be', () => {
  const left = (para: object): RuleExample => ({ tree: { role: 'ten-loai', para: { align: 'left', ...para } } });
  const canhLe = (example: RuleExample): string[] => weights('trinh-bay/canh-le', example);

  it('is an error at the margin, and no less with the indent that styles give to first lines', () => {
    expect(canhLe(left({}))).toEqual(['error']);
    expect(canhLe(left({ firstLine: 36 }))).toEqual(['error']);
  });
  it('is doubtful where it was pushed into its place, by a wide indent or by blanks', () => {
    expect(canhLe(left({ left: 150 }))).toEqual(['warning']);
    const { tree } = checkForeign(left({}));
    const pushed = JSON.parse(JSON.stringify(tree), (_, value: { kind?: string; role?: string } | null) => (value?.kind === 'paragraph' && value.role === 'ten-loai' ? { ...value, lead: 60 } : value)) as typeof tree; // the same tree with blanks
    expect([...rule.check(subjectOfFile(recognised(pushed, { loai: 'ke-hoach' }), {}), {})]).toMatchObject([{ actual: 'left', doubt: true }]);
  });
});
