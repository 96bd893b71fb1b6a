import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/check.ts';
import { BASES } from '../../src/rules/bases.ts';

const plan = BASES['ke-hoach'];
const regime = (draft: object, options = {}): string => checkSync(draft as typeof plan, { nguyenVan: true, ...options }).regime.id; // drafts of every kind, right or wrong
const judged = (draft: object, options = {}): number => checkSync(draft as typeof plan, { nguyenVan: true, ...options }).counts.pass; // as above

describe('the regime of a document', () => {
  it.each([
    ['of today', plan, 'nd30@2020'],
    ['of the day the decree came into force', { ...plan, ngay: '2020-03-05' }, 'nd30@2020'],
    ['of the day before', { ...plan, ngay: '2020-03-04' }, 'truoc-nd30'],
    ['of a month before', { ...plan, ngay: '2020-02' }, 'truoc-nd30'],
    ['of the month itself', { ...plan, ngay: '2020-03' }, 'nd30@2020'],
    ['without a date', Object.fromEntries(Object.entries(plan).filter(([key]) => key !== 'ngay')), 'nd30@2020'],
    ['of the Party', { ...plan, coQuan: { ten: 'Đảng ủy xã Kim Sơn', vietTat: 'ĐU' } }, 'van-ban-cua-dang'],
    ['of a body of the Party', { ...plan, coQuan: { chuQuan: 'Tỉnh ủy Ninh Bình', ten: 'Văn phòng', vietTat: 'VPTU' } }, 'van-ban-cua-dang'],
    ['of a committee of the State that sounds alike', { ...plan, coQuan: { ten: 'Ban Chỉ đạo chuyển đổi số tỉnh Ninh Bình', vietTat: 'BCĐ' } }, 'nd30@2020'],
    ['that is a legal text', { ...plan, so: undefined, soKyHieu: { nguyenVan: '12/2026/QĐ-UBND' } }, 'van-ban-qppl'],
    ['that only has a year in its number', { ...plan, so: undefined, soKyHieu: { nguyenVan: '12/2026/KH-UBND' } }, 'nd30@2020'],
    ['outside the 29 types', { ...plan, loai: 'ket-luan' }, 'ngoai-29-loai'],
    ['of a type that cannot be drafted yet', { ...plan, loai: 'quyet-dinh' }, 'chua-co-loai'],
    ['that is a house profile', { loai: 'don-vi' }, 'ho-so-don-vi'],
    ['that is no draft', { so: 1 }, 'khong-ro'],
  ])('%s is named', (_name, draft, id) => expect(regime(draft)).toBe(id));

  it('that we do not know judges only what contradicts itself or the calendar', () => {
    const old = { ...plan, ngay: '2019-01-05' };
    const { results } = checkSync({ ...old, canCu: ['Theo đề nghị của Giám đốc Sở Nội vụ'], noiDung: ['Kế hoạch thực hiện vào thứ Ba, ngày 16 tháng 02 năm 2026, phục vụ nhân dân.'] });
    expect(results.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toEqual(['ngay/thu-sai']);
    expect(results.filter(({ outcome, reason }) => outcome === 'not-checked' && reason?.vi.includes('05/3/2020') === true).length).toBeGreaterThan(100);
  });

  it('gives way to what the draft or the caller asks for', () => {
    const old = { ...plan, ngay: '2019-01-05' };
    expect([regime({ ...old, chuan: 'nd30@2020' }), regime(old, { standard: 'nd30@2020' })]).toEqual(['nd30@2020', 'nd30@2020']);
    expect(judged({ ...old, chuan: 'nd30@2020' })).toBeGreaterThan(judged(old) + 100);
  });
});
