import { describe, expect, it } from 'vitest';
import { regimeOf } from '../../src/check/regime.ts';
import { runRules } from '../../src/check/run.ts';
import { subjectOf } from '../../src/check/subject-of.ts';
import type { Finding } from '../../src/core/finding.ts';
import { mmToPt } from '../../src/core/units.ts';
import type { VanBan } from '../../src/domain/van-ban.ts';
import type { Paragraph } from '../../src/layout/tree.ts';
import { ready } from '../../src/ready.ts';
import trinhBay from '../../src/rules/trinh-bay/index.ts';
import { seedDrafts } from '../seeds/seed-drafts.ts';
import { type Alter, blocks, para, paragraphs, rules, sections, text } from '../support/alter-tree.ts';
import { exampleFiles, parseExample } from '../support/example-files.ts';
import { congVanDu, congVanNho, FORMS, keHoachDieu, keHoachDu } from '../support/full-drafts.ts';

type Form = NonNullable<Extract<VanBan, { trinhBay?: unknown }>['trinhBay']>;

function look(draft: VanBan, alter?: Alter, tolerance?: { mm: number; pt: number }): readonly Finding[] {
  const subject = subjectOf(draft, {});
  if (subject.tree === undefined) throw expect.fail('the draft could not be laid out');
  const seen = { ...subject, tree: alter === undefined ? subject.tree : alter(subject.tree), ...(tolerance === undefined ? {} : { tolerance }) };
  const { findings, results } = runRules(trinhBay, seen, regimeOf(draft, 'nd30@2020'));
  expect(results.filter(({ outcome }) => outcome === 'not-checked')).toEqual([]);
  return findings;
}
const said = (findings: readonly Finding[]): string[] => findings.map(({ id, severity, message }) => `${id} [${severity}]: ${message.vi}`);

/** Every choice that the decree leaves open, at its ends and between them. */
function forms(): Form[] {
  const margins = [[20, 20, 30, 15], [25, 25, 35, 20], [22.3, 20.7, 31.1, 17.9]] as const;
  const texts = [[10, 6, 1], [12.7, 6.33, 1.07], [10, 12, 1.15], [12.7, 8, 1.5]] as const;
  return ([13, 14] as const).flatMap((coChu) =>
    margins.flatMap(([leTren, leDuoi, leTrai, lePhai]) => texts.map(([thutDauDong, cachDoan, gianDong]) => ({ coChu, leTren, leDuoi, leTrai, lePhai, thutDauDong, cachDoan, gianDong }))),
  );
}
const DRAFTS = { 'công văn đủ': congVanDu, 'kế hoạch đủ': keHoachDu, 'kế hoạch theo điều': keHoachDieu, 'công văn nhỏ': congVanNho } as const;

describe('pages of ours keep every rule of form', () => {
  it.each(Object.entries(DRAFTS))('%s, in every form that the decree allows', (_name, make) => {
    for (const form of forms()) expect(said(look(ready(make(form)))), JSON.stringify(form)).toEqual([]);
  });

  it('the examples', () => {
    for (const file of exampleFiles()) {
      const { draft } = parseExample(file);
      if (draft !== undefined) expect(said(look(draft)), file).toEqual([]);
    }
  });

  it('the seeds', () => {
    for (const { name, draft } of seedDrafts()) expect(said(look(draft)), name).toEqual([]);
  });
});

const FORM = FORMS['bộ 14, lề nhỏ nhất'];
const CV = ready(congVanDu(FORM));
const KH = ready(keHoachDu(FORM));
const KD = ready(keHoachDieu(FORM));

/** Faults put in by hand, and the rules that must name them, alone. */
const FAULTS: readonly (readonly [what: string, draft: VanBan, alter: Alter, ids: readonly string[]])[] = [
  ['paper of 210 × 300 mm', CV, sections((s) => ({ ...s, page: { ...s.page, height: mmToPt(300) } })), ['kho-giay']],
  ['an annex on wider paper', KH, sections((s, i) => (i === 2 ? { ...s, page: { ...s.page, width: mmToPt(310) } } : s)), ['kho-giay']],
  ['a left margin of 29 mm', CV, sections((s) => ({ ...s, page: { ...s.page, margin: { ...s.page.margin, left: mmToPt(29) } } })), ['le-trang', 'net-ke']],
  ['a bottom margin of 18 mm in an annex', KH, sections((s, i) => (i === 1 ? { ...s, page: { ...s.page, margin: { ...s.page.margin, bottom: mmToPt(18) } } } : s)), ['le-trang']],
  ['no page numbers', CV, sections((s) => ({ ...s, pageNumber: false })), ['so-trang']],
  ['a small bold page number at the left', CV, (t) => para('so-trang', { align: 'left' })(text(() => ({ bold: true, size: 11 }), ['so-trang'])(t)), ['so-trang']],
  ['annexes run on in one section', KH, (t) => ({ ...t, sections: [{ ...t.sections[0], blocks: t.sections.flatMap((s) => s.blocks) }] as unknown as typeof t.sections }), ['so-trang']],
  ['Tiêu ngữ in 12 pt', CV, text(() => ({ size: 12 }), ['tieu-ngu']), ['co-chu', 'net-ke']],
  ['Tiêu ngữ in 13 pt beside a date in 14', CV, text(() => ({ size: 13 }), ['tieu-ngu']), ['co-chu-dong-bo', 'net-ke']],
  ['Tiêu ngữ with 3 pt above', CV, para('tieu-ngu', { before: 3 }), ['dong-don']],
  ['Điều in another size than the body', KD, text((s) => ({ size: s.size - 1 }), ['dieu']), ['co-chu-dong-bo']],
  ['a body aligned to the left', CV, para('doan', { align: 'left' }), ['canh-le']],
  ['an indent of 11 mm', CV, para('doan', { firstLine: mmToPt(11) }), ['thut-dau-dong']],
  ['a gap of 5 pt', CV, para('doan', { before: 5 }), ['cach-doan']],
  ['spacing of 1.55 lines', CV, para('doan', { line: { kind: 'multiple', value: 1.55 } }), ['gian-dong']],
  ['V/v 8 pt below the number', CV, para('trich-yeu-cong-van', { before: 8 }), ['cach-trich-yeu']],
  ['headings of chương at the left', KD, (t) => para('tieu-de-phan', { align: 'left' })(para('tu-phan', { align: 'left' })(t)), ['canh-le']],
  ['a rule of the agency of 0.6 of the text', CV, rules('co-quan-ban-hanh', (r) => ({ length: r.length * 1.5 })), ['net-ke']],
  ['no rule below the reference line of an annex', KH, blocks((b) => (b.kind === 'rule' && b.role === 'kem-theo' ? undefined : b)), ['net-ke']],
  ['a rule below V/v', CV, blocks((b) => (b.kind === 'rule' && b.role === 'co-quan-ban-hanh' ? { ...b, role: 'trich-yeu-cong-van' } : b)), ['net-ke']],
  ['an urgency mark in blue', KH, text(() => ({ color: '0000FF' }), ['do-khan']), ['mau-chu']],
  ['CHƯƠNG in capitals', KD, paragraphs('tu-phan', (p): Paragraph => ({ ...p, marker: { before: 'CHƯƠNG ', text: 'I', after: '' } })), ['chu-hoa']],
  ['a Nơi nhận that is upright', KD, text(() => ({ italic: false }), ['noi-nhan']), ['chu-nghieng']],
  ['letters in Arial', KD, (t) => ({ ...t, fontFamily: 'Arial' }), ['phong-chu']],
];

describe('a fault put in by hand', () => {
  it.each(FAULTS)('%s is named', (_what, draft, alter, ids) => {
    const found = look(draft, alter);
    expect([...new Set(found.map(({ id }) => id))].sort(), said(found).join('\n')).toEqual(ids.map((id) => `trinh-bay/${id}`).sort());
  });

  it('is one finding however often it is printed, at its first place, with the clause of its own part', () => {
    const found = look(KH, text(() => ({ size: 15 }), ['doan', 'trich-yeu']));
    expect(found.map(({ id, clause, message }) => [id, clause?.ref, message.vi])).toEqual([
      ['trinh-bay/co-chu', 'PL I·I·II·5b', 'Cỡ chữ «15 pt» ở «Trích yếu»; cần 13–14 pt'],
      ['trinh-bay/co-chu', 'PL I·I·II·6e', 'Cỡ chữ «15 pt» ở «Nội dung» (28 chỗ); cần 13–14 pt'],
    ]);
  });

  it('weighs as its clause does: a missing line of a sample page less than one of the decree', () => {
    const gone: Alter = blocks((b) => (b.kind === 'rule' && (b.role === 'kem-theo' || b.role === 'trich-yeu') ? undefined : b));
    expect(look(KH, gone).map(({ severity, clause }) => [severity, clause?.ref])).toEqual([['error', 'PL I·I·II·5b'], ['warning', 'M2.1']]);
  });

  it('is forgiven within what the reading of a file may be off', () => {
    const alter: Alter = (t) => para('doan', { firstLine: mmToPt(12.7) + 0.5, before: 5.9 })(sections((s) => ({ ...s, page: { ...s.page, margin: { ...s.page.margin, left: mmToPt(29.9) } } }))(t));
    expect(look(CV, alter).length).toBeGreaterThan(0);
    expect(said(look(CV, alter, { mm: 0.3, pt: 0.3 }))).toEqual([]);
  });
});
