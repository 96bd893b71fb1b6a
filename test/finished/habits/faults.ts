import type { Look } from './looks.ts';
import type { Slip } from './pen.ts';
import type { LookName, Truth } from './truths.ts';

/** One fault put into a right document, and what must be said of it: each of these rules, and no other. */
export interface Fault {
  readonly what: string;
  readonly finds: readonly string[];
  /** Words of the paragraph that the finding is at; absent where it is about the page. */
  readonly at?: (truth: Truth) => string;
  readonly slip?: Slip;
  /** The document with the fault; undefined where it cannot have it. */
  readonly change?: (truth: Truth) => Truth | undefined;
}

const look = (name: LookName, change: Partial<Look>): Slip => ({ looks: (looks) => ({ ...looks, [name]: { ...looks[name], ...change } }) });
const first = ({ coQuan }: Truth): string => coQuan[0] ?? '';
const has = (truth: Truth, holds: boolean, change: Partial<Truth>): Truth | undefined => (holds ? { ...truth, ...change } : undefined);

/** Text that makes a document longer than a page. */
const LONG: Truth['body'] = Array.from({ length: 30 }, (_, i) => ['doan', `Việc thứ ${i + 11} được giao cho một đơn vị làm trong năm; đơn vị ấy chuẩn bị người, thời gian và kinh phí, làm đến đâu báo cáo đến đó để kịp thời tháo gỡ khó khăn.`]);

/** Faults of all kinds that an office makes. */
export const FAULTS: readonly Fault[] = [
  { what: 'a number of 15 pt', finds: ['trinh-bay/co-chu'], at: ({ so }) => so, slip: look('so-ky-hieu', { size: 15 }) },
  { what: 'a type of 16 pt', finds: ['trinh-bay/co-chu'], at: ({ tenLoai = '' }) => tenLoai, slip: look('ten-loai', { size: 16 }), change: (truth) => has(truth, truth.tenLoai !== undefined, {}) },
  { what: 'an issuer that is not bold', finds: ['trinh-bay/chu-dam'], at: first, slip: look('co-quan-ban-hanh', { bold: false }) },
  { what: 'a name that is not bold', finds: ['trinh-bay/chu-dam'], at: ({ hoTen, thuKy }) => thuKy ?? hoTen, slip: look('ho-ten', { bold: false }) },
  { what: 'bases that stand upright', finds: ['trinh-bay/chu-nghieng'], at: ({ canCu = [] }) => canCu[0] ?? '', slip: look('can-cu', { italic: false }), change: (truth) => has(truth, truth.canCu !== undefined, {}) },
  { what: 'a motto without its line', finds: ['trinh-bay/net-ke'], at: () => 'Độc lập', slip: { noRule: 'tieu-ngu' } },
  { what: 'a left margin of 20 mm', finds: ['trinh-bay/le-trang'], slip: { margins: { left: 1134, right: 1701 } } },
  { what: 'a page number at the right', finds: ['trinh-bay/so-trang'], slip: { folioRight: true }, change: (truth) => ({ ...truth, body: [...LONG, ...truth.body] }) },
  { what: 'dashes in the motto', finds: ['quoc-hieu/tieu-ngu-gach-noi'], at: () => 'Độc lập', slip: { motto: 'Độc lập – Tự do – Hạnh phúc' } },
  { what: 'a deputy without KT.', finds: ['ky/thieu-kt'], at: ({ chucVu }) => chucVu, change: (truth) => has(truth, truth.quyenHan.some((one) => one.startsWith('KT.')), { quyenHan: truth.quyenHan.filter((one) => !one.startsWith('KT.')) }) },
  { what: 'a last line without VT', finds: ['noi-nhan/luu-vt'], at: () => 'Lưu: ', change: (truth) => ({ ...truth, noiNhan: [...truth.noiNhan.slice(0, -1), 'Lưu: HC'] }) },
  { what: 'the code of another type', finds: ['so-ky-hieu/khac-ten-loai'], at: ({ so }) => so, change: (truth) => has(truth, truth.loai !== 'cong-van' && truth.annexes === undefined, { so: truth.so.replace(/\/[^-]+-/u, truth.loai === 'huong-dan' ? '/BC-' : '/HD-') }) },
  { what: 'CV in the number of a letter', finds: ['so-ky-hieu/cong-van-khong-co-ten-loai'], at: ({ so }) => so, change: (truth) => has(truth, truth.loai === 'cong-van', { so: truth.so.replace('/', '/CV-') }) },
  { what: 'a month with a needless nought', finds: ['ngay/so-0'], at: () => 'tháng 0', change: (truth) => has(truth, truth.ngay !== undefined && /tháng [3-9] /u.test(truth.ngay), { ngay: truth.ngay?.replace('tháng ', 'tháng 0') ?? '' }) },
  { what: 'a degree before the name', finds: ['ky/hoc-ham'], at: ({ hoTen }) => hoTen, change: (truth) => has(truth, truth.thuKy === undefined, { hoTen: `ThS. ${truth.hoTen}` }) },
];
