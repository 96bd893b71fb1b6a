import { describe, expect, it } from 'vitest';
import { checkSync } from '../../src/check.ts';
import { formatPath } from '../../src/core/path.ts';
import { hasSeeds } from '../support/seed-text.ts';
import { seedDrafts } from './seed-drafts.ts';

const present = hasSeeds();

/**
 * The faults of the seeds, by the letter of the decree: rule, place, what stands there. A finding that is not in this list is a wrong
 * accusation, one that is missing a miss. Texts of the seeds stand here only as far as they are the fault.
 */
const KE_HOACH_11325 = [
  'error danh-so/trung-so noiDung[4].so.nguyenVan', // two sections III
  'error viet-hoa/nhan-dan noiDung[2].noiDung[1].noiDung[1].doan', // every layer of “nhân dân”
  'warning vien-dan/lan-sau-dai noiDung[5].noiDung[0].doan', // decision 1258 in full again
];
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  'cong-van-2123': ['warning vien-dan/lan-sau-dai noiDung[2].doan[0]'], // plan 11325 with its date again
  'ke-hoach-11325': KE_HOACH_11325,
  'ke-hoach-quang-binh': [
    'error viet-hoa/nhan-dan noiDung[1].noiDung[1].noiDung[1].doan',
    'error viet-hoa/nhan-dan noiDung[2].noiDung[2].doan',
    'error viet-hoa/ten-co-quan noiDung[4].noiDung[2].doan', // “Mặt trận tổ quốc”
    'info cau-chu/khoang-nam canCu[0]', // years with and without spaces
    'info ngay/chua-co ngay', // blanks of a draft
    'info so-ky-hieu/chua-co-so so',
    'warning ky/thieu-dau-cach ky.nguyenVan[0]', // “KT.CHỦ TỊCH”
    'warning ky/thieu-tm ky.nguyenVan[0]', // the committee issues, and nobody signs for it
    'warning vien-dan/lan-sau-dai noiDung[3].noiDung[0]', // decision 3630 in full again
  ],
  'trang-cong-bo-11325': [...KE_HOACH_11325, 'info cau-chu/khoang-nam noiDung[0]'].sort(),
  'ke-hoach-148': [
    'error viet-hoa/nhan-dan kemTheo[0].vanBan.noiDung[1].noiDung[1].noiDung[0].doan',
    'info cau-chu/khoang-nam canCu[1]',
    'warning vien-dan/lan-dau-thieu noiDung[2].noiDung[1].doan', // plan 218 without its subject
  ],
  'ke-hoach-119': ['error viet-hoa/nhan-dan noiDung[3].noiDung[0].noiDung[2].doan', 'info cau-chu/ngoac-kep noiDung[2].noiDung[1].noiDung[2].doan', 'warning ky/thieu-tm ky.kyThay'],
};

describe.skipIf(!present)(`what the checker says of the seeds${present ? '' : ' (skipped: no seed folder)'}`, () => {
  it.each(seedDraftsIfThere())('%s: its own faults and nothing else', (name, draft) => {
    const { findings } = checkSync(draft, { standard: 'nd30@2020', nguyenVan: true });
    expect(findings.map((f) => `${f.severity} ${f.id} ${formatPath(f.path)}`).sort()).toEqual(FAULTS[name]);
  });
});

function seedDraftsIfThere(): (readonly [string, ReturnType<typeof seedDrafts>[number]['draft']])[] {
  return present ? seedDrafts().map(({ name, draft }) => [name, draft] as const) : [['', undefined as never]]; // the one that is skipped
}
