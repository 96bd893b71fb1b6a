import type { Loai } from '../../src/catalog/loai.ts';
import type { Regime } from '../../src/check/regime.ts';

/** What a file is expected to be taken for; several types where each is a fair answer. */
export interface Expected {
  /** `none`: outside the 29 types, or nothing says which. `unreadable`: there is no text to be judged, and that is said. */
  readonly loai: readonly (Loai | 'de-cuong-bao-cao' | 'none' | 'unreadable')[];
  /** The regime it falls under of itself; several where each is fair. */
  readonly regime: readonly Regime['id'][];
  /** Has it the head of an administrative document? A Party head may be taken for one or not. */
  readonly head: boolean | 'either';
}

const it = (loai: Expected['loai'][number] | Expected['loai'], regime: Regime['id'] | Expected['regime'] = 'nd30@2020', head: Expected['head'] = true): Expected => ({ loai: [loai].flat(), regime: [regime].flat(), head });
const unread = it('unreadable', 'khong-ro', false);
const DANG = 'van-ban-cua-dang';
const TRUOC = 'truoc-nd30';
const QPPL = 'van-ban-qppl';
/** A form of the Party without any head: nothing on the page says whose it is but words. */
const DANG_HAY_KHONG = [DANG, 'ngoai-29-loai', 'khong-ro', 'nd30@2020', 'chua-co-loai', 'khong-co-phan-dau'] as const;
const KHONG_DAU = ['khong-co-phan-dau', 'ngoai-29-loai', 'khong-ro', 'nd30@2020', 'chua-co-loai'] as const;

/** The type expected of every file of the corpus. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  D002: it(['quy-che', 'none'], DANG, 'either'),
  D004: it('quyet-dinh'),
  D005: it(['cong-van', 'none'], ['nd30@2020', 'khong-ro', 'ngoai-29-loai'], true), // a text without diacritics
  D006: it('quyet-dinh'),
  D008: it('none', KHONG_DAU, false), // a note without any head
  D011: it('quyet-dinh'),
  D014: it('cong-van'),
  D043: it('quyet-dinh'),
  D047: it('bao-cao'),
  D048: it('bien-ban'),
  D049: it('cong-van'),
  D050: it('cong-van'),
  D051: it('cong-van'),
  D052: it('cong-van'),
  D054: it('to-trinh'),
  D055: it('bao-cao'),
  D056: it('cong-van'),
  D058: it('giay-moi'),
  D059: it('none', 'ngoai-29-loai'), // Phiếu trình
  D062: it('to-trinh'),
  D063: it('bao-cao'),
  D065: it('quyet-dinh'),
  D066: it('bien-ban'),
  D070: it('cong-van'),
  D071: it('cong-van'),
  D075: it('ke-hoach'),
  D076: it('thong-bao'),
  D077: it('cong-van'),
  D078: it('ke-hoach'),
  D081: it('cong-van'),
  D082: it('chi-thi', TRUOC),
  D083: it('none', QPPL), // Thông tư
  D084: it('none', QPPL),
  D087: it(['bao-cao', 'none'], [TRUOC, 'ngoai-29-loai']), // Báo cáo tham luận, 2019
  D099: it('ke-hoach'),
  D101: it(['cong-van', 'none'], ['nd30@2020', 'khong-ro', 'ngoai-29-loai']), // a template of fields
  D102: it('quyet-dinh'),
  D104: it('thong-bao', TRUOC),
  D112: it('none', QPPL), // Nghị định
  D113: it('none', KHONG_DAU, false), // an annex alone
  D114: it('none', KHONG_DAU, false), // an annex alone, full of samples with heads
  L03: it('thong-bao'),
  L04: it('cong-van', TRUOC),
  L09: it('cong-van', TRUOC),
  L10: it('quyet-dinh', TRUOC),
  L15: it('ke-hoach', TRUOC),
  L16: it('quyet-dinh', [QPPL, TRUOC]),
  'L03.doc': unread, // Word 97–2003: told how to convert
  'L04.doc': unread,
  'L09.doc': unread,
  'L10.doc': unread,
  'L15.doc': unread,
  'L16.doc': unread,
  T04: it('quyet-dinh'),
  T05: it('to-trinh'),
  T06: it('to-trinh'),
  T07: it('to-trinh'),
  T09: it('to-trinh'),
  T24: it('cong-van'),
  T27: it('cong-van'),
  T30: it('cong-van'),
  T31: it('unreadable', 'khong-ro', false), // letters of a subset font without a table to Unicode
  T33: it('none', [QPPL, TRUOC]), // Thông tư of 2011
  T37: it('none', ['ngoai-29-loai', TRUOC]), // Nhiệm vụ khảo sát
  T44: it('cong-van', TRUOC),
  T50: it('cong-van'),
  T51: it('quyet-dinh', QPPL), // read from pictures
  T52: it('ke-hoach'),
  T54: it(['ke-hoach', 'none'], DANG_HAY_KHONG, false),
  T55: it(['de-cuong-bao-cao', 'none'], DANG, 'either'),
  T56: it(['bao-cao', 'none'], [DANG, ...KHONG_DAU], 'either'),
  T57: it(['bien-ban', 'none'], [DANG, ...KHONG_DAU], false),
  T58: it(['bao-cao', 'none'], [DANG, ...KHONG_DAU], false),
  T61: it(['quyet-dinh', 'none'], DANG_HAY_KHONG, false),
  T63: it('cong-van'),
  F01: it('quyet-dinh'),
  F02: it('cong-van'),
  F03: it('bao-cao'),
  F04: it('to-trinh'),
};
