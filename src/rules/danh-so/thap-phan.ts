import { thongLe } from '../../core/clause.ts';
import { numeralPath, unitsOf } from '../kit/units.ts';
import { defineRule, NO_TREE } from '../rule.ts';

const THAP_PHAN = /^\d{1,3}(?:\.\d{1,3}){1,4}[.)]?$/u;
const DAU = /^[•●◦▪■□*·✓➢]+$/u;

/** Decimal numerals and bullets, of which the decree says nothing. */
export default defineRule<{ readonly so: string; readonly can: string }>({
  id: 'danh-so/thap-phan',
  since: '0.2.0',
  basis: thongLe('PL I·I·II·6c'),
  covers: ['S-11'],
  title: { vi: 'Dưới điểm dùng gạch đầu dòng, không dùng 1.1. hay dấu tròn', en: 'Below điểm stand dashes rather than 1.1. or bullets' },
  why: {
    vi: 'Nghị định nêu các cấp tới điểm và không nói gì về 1.1. hay dấu tròn, nên dùng chúng không phải là sai; thông lệ là khoản, điểm rồi gạch đầu dòng.',
    en: 'The decree names levels down to điểm and is silent on 1.1. and bullets, so they are no breach; the usual way is khoản, điểm, then dashes.',
  },
  *check(s) {
    if (s.tree === undefined) yield NO_TREE;
    for (const unit of unitsOf(s)) {
      const so = unit.p.marker;
      const can = THAP_PHAN.test(so) ? 'a)' : DAU.test(so) ? '-' : undefined;
      if (can !== undefined) yield { path: numeralPath(s, unit), data: { so, can }, actual: so, expected: can };
    }
  },
  message: ({ so, can }) => ({ vi: `«${so}» không phải cấp nào Nghị định nêu; thường dùng «${can}»`, en: `“${so}” is no level that the decree names; usual: “${can}”` }),
  examples: {
    wrong: [{ set: { 'noiDung[2].noiDung[0].noiDung[0].so': { nguyenVan: '1.1.' }, 'noiDung[2].noiDung[0].noiDung[1].so': { nguyenVan: '1.2.' } } }, { set: { 'noiDung[2].noiDung[0].noiDung': [{ cap: 'gach', so: { nguyenVan: '•' }, doan: 'Một lớp;' }, { cap: 'gach', so: { nguyenVan: '•' }, doan: 'Hai lớp.' }] } }],
    right: [{ set: { 'noiDung[2].noiDung[0].noiDung': [{ cap: 'gach', doan: 'Một lớp;' }, { cap: 'gach', so: { nguyenVan: '–' }, doan: 'Hai lớp.' }] } }],
  },
});
