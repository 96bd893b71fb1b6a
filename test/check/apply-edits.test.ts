import { describe, expect, it } from 'vitest';
import { applyEdits, checkSync } from '../../src/check.ts';
import type { BanThaoKeHoach } from '../../src/domain/van-ban.ts';
import { BASES } from '../../src/rules/bases.ts';

const draft: BanThaoKeHoach = { ...BASES['ke-hoach'], noiDung: ['Theo Khoản 2 và Khoản 3 của  Luật Lưu trữ, Ủy Ban Nhân Dân  tỉnh thực hiện Kế hoạch như sau.', 'Các sở phục vụ nhân dân.'] };

describe('edits of a draft held as data', () => {
  it('are all made, several in one text too, and leave nothing to fix', () => {
    const edits = checkSync(draft).findings.flatMap(({ fix = [] }) => fix);
    const mended = applyEdits(draft, edits);
    expect(mended.noiDung).toEqual(['Theo khoản 2 và khoản 3 của Luật Lưu trữ, Ủy ban nhân dân tỉnh thực hiện Kế hoạch như sau.', 'Các sở phục vụ Nhân dân.']);
    expect(checkSync(mended).findings.flatMap(({ fix = [] }) => fix)).toEqual([]);
    expect(applyEdits(mended, edits)).toEqual(mended);
  });

  it('leave the draft itself and everything else in it alone', () => {
    const before = structuredClone(draft);
    const mended = applyEdits(draft, [{ path: ['trichYeu'], from: draft.trichYeu, to: 'Khác' }]);
    expect(draft).toEqual(before);
    expect(mended).toEqual({ ...before, trichYeu: 'Khác' });
  });

  it('are left out where another text stands there, or one before has taken the same words', () => {
    expect(applyEdits(draft, [{ path: ['trichYeu'], from: 'không phải', to: 'Khác' }])).toEqual(draft);
    expect(applyEdits({ a: 'một hai' }, [{ path: ['a'], from: 'một hai', to: 'ba hai' }, { path: ['a'], from: 'một hai', to: 'bốn hai' }])).toEqual({ a: 'ba hai' });
  });
});
