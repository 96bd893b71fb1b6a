import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/check.ts';
import { directivesOf } from '../../src/check/directives.ts';
import { endIn } from '../../src/check/suppression-end.ts';
import { LETTER } from '../cli/kit.ts';

describe('the end of a suppression', () => {
  it.each([
    ['lý do (đến 31/12/2025)', 'lý do', '2025-12-31'],
    ['lý do (đến ngày 1/2/2026).', 'lý do', '2026-02-01'],
    ['lý do (den 2025-12-31)', 'lý do', '2025-12-31'],
    ['lý do, đến 2025-12-31', 'lý do', '2025-12-31'],
    ['lý do đến hết ngày 31 tháng 12 năm 2025', 'lý do', '2025-12-31'],
    ['giai đoạn 2016 đến 2020', 'giai đoạn 2016 đến 2020', undefined],
    ['chờ (đến khi có mẫu mới)', 'chờ (đến khi có mẫu mới)', undefined],
  ])('«%s»', (words, reason, until) => expect(endIn(words)).toEqual({ reason, ...(until === undefined ? {} : { until }) }));
  it.each(['lý do (đến 2025-13-45)', 'lý do (đến 31/02/2026)', 'lý do (đến 2025)', 'lý do đến 45/13/2025', 'lý do (đến 12/2025)'])('is no day: «%s»', (words) => expect(endIn(words).bad).toBeDefined());
});

describe('comments that hide', () => {
  const ids = (line: string): readonly string[] => directivesOf(line, undefined).wrong.map(({ id }) => id);
  it('name several rules', () => {
    const { suppressions, wrong } = directivesOf('a: b # vanban-bo-qua a/b, c/*: lý do', undefined);
    expect([suppressions.map(({ rule }) => rule), wrong]).toEqual([['a/b', 'c/*'], []]);
  });
  it.each(['# vanban-boqua a/b: x', '# vanban_bo_qua a/b: x', '<!-- Vanban-bo-qua a/b: x -->'])('are told when misspelt: %s', (line) => expect(ids(line)).toEqual(['bo-qua/viet-sai']));
  it('are told without a rule or a reason, with a day that is none, with a name that is none', () => {
    expect([ids('# vanban-bo-qua a/b'), ids('# vanban-bo-qua: x'), ids('# vanban-bo-qua a/b: (đến 2026-01-01)'), ids('# vanban-bo-qua a/b: x (đến 2026-02-31)')]).toEqual([['bo-qua/thieu-ly-do'], ['bo-qua/thieu-ly-do'], ['bo-qua/thieu-ly-do'], ['bo-qua/ngay-khong-co']]);
    const { findings } = checkSync(LETTER.replace('so: 5', 'so: 5 # vanban-bo-qua Ngay_Thu: x'));
    expect(findings).toMatchObject([{ id: 'bo-qua/khong-co-quy-tac', actual: 'Ngay_Thu' }]);
  });
  it('stay linear on hostile lines', () => {
    const start = performance.now();
    for (const bit of ['# vanban-bo-qua ', '(đến ', '<!--', 'đến 1/', ' ']) directivesOf(`# vanban-bo-qua a/b: ${bit.repeat(3900 / bit.length)}`.slice(0, 4000), undefined);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('a comment by the key of a block', () => {
  const body = (noiDung: string): string => LETTER.replace('noiDung: Sở đề nghị các phòng cung cấp số liệu.', noiDung);
  const found = (text: string): readonly string[] => checkSync(text, { today: '2026-02-02' }).findings.map(({ id }) => id);
  const words = '  Sở đề nghị các phòng.\n\n  Kế hoạch vì Nhân dân  phục vụ.';
  it('covers the block, and no more', () => {
    expect(found(body(`noiDung: |\n${words}`))).toEqual(['cau-chu/hai-dau-cach']);
    expect(found(body(`noiDung: | # vanban-bo-qua cau-chu/hai-dau-cach: nguyên văn\n${words}`))).toEqual([]);
    expect(found(body(`# vanban-bo-qua cau-chu/hai-dau-cach: nguyên văn\nnoiDung: |\n${words}`))).toEqual([]);
    expect(found(body(`noiDung: |\n${words.replace('  Kế hoạch', '  <!-- vanban-bo-qua cau-chu/hai-dau-cach: nguyên văn -->\n  Kế hoạch')}`))).toEqual([]);
    expect(found(body(`noiDung: |\n${words}`).replace('coQuan:', 'x-y:').replace('x-y:', 'coQuan:').replace('kinhGui: Các phòng', 'kinhGui: # vanban-bo-qua cau-chu/hai-dau-cach: x\n- Các phòng'))).toEqual(['cau-chu/hai-dau-cach', 'bo-qua/khong-dung']);
  });
});
