import { LOAI } from '../../catalog/loai.ts';
import type { Related } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import { thuong } from '../../core/text.ts';
import type { VienDan } from '../../domain/parts/vien-dan.ts';
import { docVienDan } from '../../domain/parts/vien-dan.ts';
import { attachedOf } from '../kit/annexes.ts';
import { citationsOf } from '../kit/citations.ts';
import { writtenDay } from '../kit/don-vi/days.ts';
import { leafAt, type Printed, printedAs } from '../kit/printed.ts';
import { defineRule, type Hit, NO_TREE } from '../rule.ts';
import { issued, type Subject } from '../subject.ts';

interface Data {
  readonly vi: string;
  readonly en: string;
  readonly co: string;
  readonly can: string;
}
/** What a reference line says of its document. */
type Said = { readonly [K in 'loai' | 'soKyHieu' | 'ngay']?: string | undefined };
interface Fact {
  readonly key: keyof Said;
  readonly vi: string;
  readonly en: string;
  readonly dung: string;
  readonly at: Path;
}

/** A reference line that speaks of another document than the one it is attached to. */
export default defineRule<Data>({
  id: 'phu-luc/kem-theo-khac',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: ['L-04', 'L-07'],
  title: { vi: 'Dòng (Kèm theo …) đúng với văn bản', en: 'The line (Kèm theo …) agrees with the document' },
  why: {
    vi: 'Tên loại, số, ký hiệu và ngày trong dòng kèm theo được đối chiếu với phần đầu văn bản, cả khi đề cương tự ghi văn bản của nó. «Văn bản số …» thay tên loại là đúng; chỗ để trống không bị xét; tên cơ quan không được so vì thường viết tắt.',
    en: 'Type, number, symbol and date in the line are held against the head of the document, also where an outline names its document itself. “Văn bản số …” in place of the type is right; blanks are not judged; issuers are not compared, since they are often shortened.',
  },
  applies: (s) => s.tree === undefined || attachedOf(s).length > 0,
  *check(s) {
    if (s.tree === undefined) return yield NO_TREE;
    const facts = factsOf(s);
    for (const { line } of attachedOf(s)) if (line !== undefined) yield* compared(citationsOf(s).find(({ at }) => at === line) ?? {}, facts, line.path);
    for (const [i, { vanBan }] of (issued(s)?.kemTheo ?? []).entries()) {
      const said: Partial<VienDan> | undefined = typeof vanBan.thuoc === 'string' ? docVienDan(vanBan.thuoc) : vanBan.thuoc;
      if (said !== undefined) yield* compared(said, facts, ['kemTheo', i, 'vanBan', 'thuoc']);
    }
  },
  message: ({ vi, en, co, can }) => ({ vi: `Dòng kèm theo ghi ${vi} «${co}», văn bản ghi «${can}»; cần một`, en: `The reference line has ${en} “${co}”, the document “${can}”; needed: one` }),
  examples: {
    wrong: [
      { given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] }, tree: { role: 'kem-theo', replace: ['12/KH-UBND', '21/KH-UBND'] } },
      { given: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] }, tree: { role: 'kem-theo', replace: ['ngày 05 tháng 01', 'ngày 15 tháng 01'] } },
      { given: { 'noiDung[3].noiDung[0].doan': 'Sở Nội vụ hướng dẫn báo cáo (đề cương kèm theo).' }, set: { kemTheo: [{ vanBan: { loai: 'de-cuong-bao-cao', thuoc: { loai: 'Kế hoạch', soKyHieu: '12/KH-UBND', ngay: '2025-01-05' }, noiDung: [{ cap: 'muc', tieuDe: 'Kết quả' }, { cap: 'muc', tieuDe: 'Kiến nghị' }] } }] } },
    ],
    right: [
      { set: { 'noiDung[3].noiDung[1].doan': 'Nhiệm vụ tại phụ lục kèm theo.', phuLuc: [{ noiDung: ['Tập huấn.'] }] } },
      { set: { 'noiDung[3].noiDung[0].doan': 'Sở Nội vụ hướng dẫn báo cáo (đề cương kèm theo).', kemTheo: [{ vanBan: { loai: 'de-cuong-bao-cao', thuoc: { loai: 'Kế hoạch', soKyHieu: '12/KH-UBND', ngay: '2026-01-05' }, noiDung: [{ cap: 'muc', tieuDe: 'Kết quả' }, { cap: 'muc', tieuDe: 'Kiến nghị' }] } }] } },
    ],
  },
});

function* compared(said: Said, facts: readonly Fact[], path: Path): Iterable<Hit<Data>> {
  for (const { key, vi, en, dung, at } of facts) {
    const co = said[key];
    if (co === undefined || thuong(co) === thuong(dung) || (key === 'loai' && thuong(co) === 'văn bản')) continue;
    const related: readonly Related[] = [{ path: at, message: { vi: `văn bản ghi «${shown(key, dung)}»`, en: `the document says “${shown(key, dung)}”` } }];
    yield { path, data: { vi, en, co: shown(key, co), can: shown(key, dung) }, actual: co, expected: dung, related };
  }
}

/** A day as people write it in digits. */
const shown = (key: Fact['key'], text: string): string => (key === 'ngay' ? writtenDay(text).vi : text);

/** Type, number and day of the document, as they are printed; none that is blank. */
function factsOf(s: Subject): Fact[] {
  const first = (role: 'so-ky-hieu' | 'dia-danh-ngay'): Printed | undefined => printedAs(s, role).find(({ section }) => section === 0);
  const [number, place] = [first('so-ky-hieu'), first('dia-danh-ngay')];
  const so = /\d{1,6}[a-zđ]? ?\/[^\s]+/u.exec(number?.text ?? '')?.[0].replace(' ', '');
  const [, ngay = '', thang = '', nam = ''] = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u.exec(place?.text ?? '') ?? [];
  return [
    ...(s.loai === undefined || s.loai === 'de-cuong-bao-cao' ? [] : [{ key: 'loai' as const, vi: 'tên loại', en: 'the type', dung: LOAI[s.loai].ten, at: ['loai'] }]),
    ...(so === undefined || number === undefined ? [] : [{ key: 'soKyHieu' as const, vi: 'số', en: 'the number', dung: so, at: leafAt(number, number.text.length - 1) }]),
    ...(nam === '' || place === undefined ? [] : [{ key: 'ngay' as const, vi: 'ngày', en: 'the day', dung: `${nam}-${thang.padStart(2, '0')}-${ngay.padStart(2, '0')}`, at: leafAt(place, place.text.search(/\d/u)) }]),
  ];
}
