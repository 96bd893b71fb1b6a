import { docNgayDan } from '../../domain/vien-dan/ngay-dan.ts';
import { writtenDay } from '../kit/don-vi/days.ts';
import { type Mention, mentionsOf } from '../kit/mentions.ts';
import { saidDate } from '../kit/own-date.ts';
import { leafAt, printedAs } from '../kit/printed.ts';
import { defineRule, NO_DATE, NO_TREE } from '../rule.ts';
import type { Subject } from '../subject.ts';

interface Data {
  readonly dan: string;
  readonly ngay: string;
  readonly cua: string;
  readonly dated: boolean;
}

/** A law at the head of a line among the legal bases, with its date. */
const LUAT = /^(?:[Cc]ăn cứ )?((?:Bộ luật|Luật|Pháp lệnh) \p{Lu}[^;:/]{1,200}?) (?=ngày \d)/u;
const DU_THAO = /(?:dự thảo|dự kiến|bản thảo)(?![A-Za-zÀ-ỹ])/iu;

/** A cited document that is younger than the document which cites it. */
export default defineRule<Data>({
  id: 'vien-dan/sau-van-ban',
  since: '0.2.0',
  basis: { ref: 'tự mâu thuẫn', force: 'logic' },
  covers: [],
  title: { vi: 'Văn bản được dẫn không có ngày sau ngày của văn bản', en: 'A cited document is not dated after the document itself' },
  why: { vi: 'So ngày của viện dẫn với ngày văn bản; văn bản chưa có ngày thì so với ngày hiện tại. Dự thảo được dẫn không xét.', en: 'The date of the citation is held against that of the document, or against today where it has none. Cited drafts are not judged.' },
  applies: (s) => (s.tree === undefined ? NO_TREE : s.day === undefined ? NO_DATE : true),
  *check(s) {
    const own = saidDate(s);
    const cua = own ?? s.day ?? '';
    for (const m of [...mentionsOf(s), ...laws(s)]) {
      // Of a month alone, on either side, the day is open.
      if (m.ngay === undefined || m.ngay.slice(0, cua.length) <= cua.slice(0, m.ngay.length) || DU_THAO.test(m.truoc)) continue;
      yield {
        path: leafAt(m.at, m.start),
        data: { dan: `${m.loai} ${m.soKyHieu}`.trim(), ngay: m.ngay, cua, dated: own !== undefined || s.dated },
        actual: m.at.text.slice(m.start, m.end),
        related: [{ path: ['ngay'], message: { vi: `ngày để so là ${writtenDay(cua).vi}`, en: `the day it is held against is ${writtenDay(cua).en}` } }],
      };
    }
  },
  message: ({ dan, ngay, cua, dated }) => ({
    vi: `Viện dẫn «${dan}» có ngày ${writtenDay(ngay).vi}, sau ${dated ? 'ngày văn bản' : 'hôm nay'} ${writtenDay(cua).vi}; cần ngày không muộn hơn`,
    en: `“${dan}” is cited with the date ${writtenDay(ngay).en}, after ${dated ? 'the document’s own' : 'today'}, ${writtenDay(cua).en}; needed: one not later`,
  }),
  examples: {
    wrong: [
      { set: { 'canCu[0]': 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2026' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 15 tháng 01 năm 2026 của Bộ Nội vụ về công tác lưu trữ.' } },
    ],
    right: [
      { set: { 'noiDung[1].noiDung[0].doan': 'Thực hiện Quyết định số 45/QĐ-BNV ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về công tác lưu trữ.' } },
      { set: { 'noiDung[1].noiDung[0].doan': 'Góp ý dự thảo Quyết định số 45/QĐ-BNV ngày 15 tháng 01 năm 2026 của Bộ Nội vụ về công tác lưu trữ.' } },
    ],
  },
});

/** Laws have no number that would make them mentions. */
const laws = (s: Subject): Pick<Mention, 'at' | 'start' | 'end' | 'loai' | 'soKyHieu' | 'ngay' | 'truoc'>[] =>
  printedAs(s, 'can-cu').flatMap((at) => {
    const found = LUAT.exec(at.text);
    const read = found === null ? undefined : docNgayDan(at.text.slice(found[0].length));
    return found === null || read === undefined ? [] : [{ at, start: 0, end: at.text.length - read.rest.length, loai: found[1] ?? '', soKyHieu: '', ngay: read.date.ngay, truoc: '' }];
  });
