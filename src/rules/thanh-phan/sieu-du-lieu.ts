import { thongLe } from '../../core/clause.ts';
import type { Path } from '../../core/path.ts';
import type { Role } from '../../core/role.ts';
import type { Bilingual } from '../../core/text.ts';
import { isList } from '../../core/is-list.ts';
import { tenCoQuan } from '../../domain/parts/co-quan.ts';
import type { VanBanBanHanh } from '../../domain/van-ban.ts';
import { printedAs } from '../kit/printed.ts';
import { defineRule, NO_DRAFT } from '../rule.ts';
import { issued, type Subject } from '../subject.ts';

/** A text of the draft that becomes a field of the electronic system, and how long that field is. */
interface Truong {
  readonly ten: Bilingual;
  readonly chu: string;
  readonly path: Path;
  readonly dai: number;
}
interface Data extends Pick<Truong, 'ten' | 'dai'> {
  readonly co: number;
}

/** Facts longer than their field in the electronic records system. */
export default defineRule<Data>({
  id: 'thanh-phan/sieu-du-lieu',
  since: '0.2.0',
  basis: thongLe('PL VI·II·I'),
  covers: ['T-06', 'PL-VI'],
  title: { vi: 'Thông tin vừa với trường siêu dữ liệu', en: 'Facts fit the fields of the electronic records system' },
  why: {
    vi: 'Phụ lục VI cho trường trích yếu 500 ký tự, tên cơ quan và nơi nhận 200, chức vụ 100, họ tên 50. Đó là giới hạn của hệ thống quản lý, không phải của văn bản, nên chỉ báo để biết.',
    en: 'Phụ lục VI gives the subject 500 characters, agency and recipient 200, title 100, name 50. Those are limits of the records system, not of the document, so that this is information only.',
  },
  applies: (s) => (s.draft === undefined && s.seen === undefined ? NO_DRAFT : s.loai !== 'de-cuong-bao-cao'),
  *check(s) {
    const draft = issued(s);
    for (const { ten, chu, path, dai } of draft === undefined ? printedFields(s) : fieldsOf(draft)) {
      const co = [...chu].length;
      if (co > dai) yield { path, data: { ten, dai, co }, actual: co, expected: dai };
    }
  },
  message: ({ ten, dai, co }) => ({ vi: `${ten.vi} dài ${co} ký tự; trường siêu dữ liệu chứa ${dai}`, en: `${ten.en} has ${co} characters; its metadata field holds ${dai}` }),
  examples: {
    wrong: [{ set: { trichYeu: `Công tác ${'văn thư, lưu trữ, '.repeat(30)}năm 2026` } }, { set: { 'noiNhan[3]': `Các ${'trung tâm, '.repeat(20)}đơn vị sự nghiệp` } }],
    right: [{ set: { trichYeu: `Công tác ${'văn thư, lưu trữ, '.repeat(20)}năm 2026` } }, { base: 'de-cuong-bao-cao' }],
  },
});

function fieldsOf(draft: VanBanBanHanh): readonly Truong[] {
  const at = (key: string, i: number): Path => (isList(draft[key as 'ky']) ? [key, i] : [key]); // both fields may be a pair
  return [
    { ten: { vi: 'Trích yếu', en: 'The subject' }, chu: draft.trichYeu, path: ['trichYeu'], dai: 500 },
    ...[draft.coQuan].flat().map((one, i): Truong => ({ ten: { vi: 'Tên cơ quan', en: 'The name of the agency' }, chu: tenCoQuan(one), path: [...at('coQuan', i), 'ten' in one ? 'ten' : 'chucDanh'], dai: 200 })),
    ...[draft.ky].flat().flatMap((one, i): readonly Truong[] => [
      { ten: { vi: 'Chức vụ', en: 'The title' }, chu: one.chucVu ?? '', path: [...at('ky', i), 'chucVu'], dai: 100 },
      { ten: { vi: 'Họ tên', en: 'The name' }, chu: one.hoTen ?? '', path: [...at('ky', i), 'hoTen'], dai: 50 },
    ]),
    ...(draft.noiNhan ?? []).map((item, i): Truong => ({ ten: { vi: 'Nơi nhận', en: 'The recipient' }, chu: typeof item === 'string' ? item : item.ten, path: typeof item === 'string' ? ['noiNhan', i] : ['noiNhan', i, 'ten'], dai: 200 })),
  ];
}

const PRINTED = [
  [['trich-yeu', 'trich-yeu-cong-van'], { vi: 'Trích yếu', en: 'The subject' }, 500],
  [['co-quan-ban-hanh'], { vi: 'Tên cơ quan', en: 'The name of the agency' }, 200],
  [['chuc-vu'], { vi: 'Chức vụ', en: 'The title' }, 100],
  [['ho-ten'], { vi: 'Họ tên', en: 'The name' }, 50],
  [['noi-nhan-muc'], { vi: 'Nơi nhận', en: 'The recipient' }, 200],
] as const satisfies readonly (readonly [readonly Role[], Bilingual, number])[];

/** The same as a file prints them. */
const printedFields = (s: Subject): readonly Truong[] =>
  s.seen === undefined ? [] : PRINTED.flatMap(([roles, ten, dai]) => printedAs(s, ...roles).filter(({ section }) => section === 0).map(({ text, path }) => ({ ten, chu: text.trim(), path, dai })));
