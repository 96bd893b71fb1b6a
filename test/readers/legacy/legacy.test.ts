import { describe, expect, test } from 'vitest';
import { decodeLegacy, decodeText, encodingOfFont, fromTcvn3, fromVni, legacyEncodingOf, legacyFindings } from '../../../src/readers/legacy/index.ts';
import { isSyllable } from '../../../src/readers/legacy/syllable.ts';
import { TCVN3, TCVN3_CAPITAL } from '../../../src/readers/legacy/tcvn3.ts';
import { VNI, VNI_MIXED } from '../../../src/readers/legacy/vni.ts';

/** The letters of Vietnamese that ASCII lacks: 67 in each case. */
const SMALL = [...'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'];
const LARGE = SMALL.map((letter) => letter.toLocaleUpperCase('vi'));
const codes = (table: ReadonlyMap<string, string>): Map<string, string> => new Map([...table].map(([code, letter]) => [letter, code]));
const encode = (text: string, table: ReadonlyMap<string, string>): string => [...text].map((char) => codes(table).get(char) ?? char).join('');

describe('the tables of TCVN3', () => {
  test('have a code for each of the 67 small letters, and each code once', () => {
    expect(SMALL).toHaveLength(67);
    expect(SMALL.filter((letter) => !codes(TCVN3).has(letter))).toEqual([]);
    expect(TCVN3.size).toBe(67 + 7);
  });
  test('print each of the 67 capitals in a capital font', () => expect(LARGE.filter((letter) => ![...TCVN3_CAPITAL.values()].includes(letter))).toEqual([]));
  test('give back every letter that they wrote, in both cases', () => {
    expect(fromTcvn3(encode(SMALL.join(''), TCVN3))).toBe(SMALL.join(''));
    expect(fromTcvn3(encode(SMALL.join(''), TCVN3), true)).toBe(LARGE.join(''));
    expect(fromTcvn3(encode('ĂÂÊÔƠƯĐ', TCVN3))).toBe('ĂÂÊÔƠƯĐ');
  });
  // As Word shows the bytes of such files: known from documents of the years before Unicode.
  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', '.VnTime', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', '.VnTime', 'Độc lập - Tự do - Hạnh phúc'],
    ['céng hßa x· héi chñ nghÜa viÖt nam', '.VnTimeH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['quyÕt ®Þnh', '.VnArialH', 'QUYẾT ĐỊNH'],
    ['Uû ban nh©n d©n tØnh B×nh ThuËn', '.VnTime', 'Uỷ ban nhân dân tỉnh Bình Thuận'],
    ['N¬i nh\u00ADn', '.VnTime', 'Nơi nhưn'],
    ['tr\u00ADëng phßng', '.VnTime', 'trưởng phòng'],
  ])('read %s in %s as it is printed', (text, font, read) => expect(decodeLegacy(text, font)).toBe(read));
  test('read plain letters of a capital font as the capitals that it prints', () => expect(decodeLegacy('nam', '.VnTimeH')).toBe('NAM'));
  test('read codes that a symbol font keeps in the private area', () => expect(decodeLegacy('C\uF0E9ng', '.VnTime')).toBe('Cộng'));
});

describe('the tables of VNI', () => {
  test('have a code for each of the 134 letters', () => expect([...SMALL, ...LARGE].filter((letter) => !codes(VNI).has(letter))).toEqual([]));
  test('have no letter twice', () => expect(VNI.size).toBe(134));
  test('give back every letter that they wrote, in both cases', () => {
    for (const letters of [SMALL, LARGE]) expect(fromVni(encode(letters.join(' '), VNI))).toBe(letters.join(' '));
  });
  test('read a small mark behind a capital as the capital letter', () => {
    expect([...VNI_MIXED].every(([code, letter]) => fromVni(code) === letter)).toBe(true);
    expect(VNI_MIXED.size).toBe(58);
  });
  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'VNI-Times', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'VNI-Times', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'VNI-Helve', 'Độc lập - Tự do - Hạnh phúc'],
    ['QUYEÁT ÑÒNH', 'VNI-Times', 'QUYẾT ĐỊNH'],
    ['UÛy ban nhaân daân tænh Ñoàng Nai', 'VNI-Times', 'Ủy ban nhân dân tỉnh Đồng Nai'],
    ['tröôûng phoøng, ngöôøi kyù', 'VNI-Times', 'trưởng phòng, người ký'],
  ])('read %s in %s as it is printed', (text, font, read) => expect(decodeLegacy(text, font)).toBe(read));
});

describe('nothing is decoded that is no old encoding', () => {
  test.each([
    ['Cộng hòa xã hội chủ nghĩa Việt Nam', '.VnTime'],
    ['CỘNG HÒA', '.VnTimeH'],
    ['Điều 1', 'VNI-Times'],
    ['Nam', '.VnTime'],
    ['Nam', 'VNI-Times'],
    ['Cộng', '.VnTime'],
    ['Céng hßa', 'Times New Roman'],
    ['Céng hßa', 'Vni'],
    ['Céng hßa', 'VnTime Pro'],
  ])('%s in %s is left alone', (text, font) => expect(decodeLegacy(text, font)).toBeUndefined());

  test('fonts tell their encoding by name, whatever its case', () => {
    expect(['.VnTime', '.VnTimeH', '.vnarial', 'VNI-Times', 'VNI Times', 'Times New Roman', 'Vni-Times'].map(encodingOfFont)).toEqual(['tcvn3', 'tcvn3', 'tcvn3', 'vni', 'vni', undefined, 'vni']);
  });
});

describe('a text without fonts', () => {
  const DECREE = 'Căn cứ Luật Tổ chức chính quyền địa phương; theo đề nghị của Giám đốc Sở Tư pháp, quyết định phê duyệt kế hoạch phổ biến, giáo dục pháp luật năm 2026 trên địa bàn tỉnh';
  test('is known to be TCVN3 or VNI by its words, and comes back whole', () => {
    for (const [name, table] of [['tcvn3', TCVN3], ['vni', VNI]] as const) {
      const old = encode(DECREE, table);
      expect(legacyEncodingOf(old)).toBe(name);
      expect(decodeText(old, name)).toBe(DECREE);
    }
  });
  test('set in capitals by the old codes reads as capitals', () => expect(decodeText('Së T\u00AD ph¸p\nSë T\u00AD PH¸P\nSë NéI Vô\nQUYÕT §ÞNH', 'tcvn3')).toBe('Sở Tư pháp\nSỞ TƯ PHÁP\nSỞ NỘI VỤ\nQUYẾT ĐỊNH'));
  test('has the label of a number as people write it, though all plain letters beside it are capitals', () => {
    expect(decodeText('S\u00E8: 12/Q§-UBND\nS\u00E8 :   /BC-SNV', 'tcvn3').split('\n')).toEqual(['Số: 12/QĐ-UBND', 'Số :   /BC-SNV']);
  });
  test.each([
    ['Unicode', DECREE],
    ['English', 'The committee has approved the plan of the department for the coming year and its report on the work done.'],
    ['French', 'Le comité a été créé à la fin de l’année dernière ; le président a déjà signé la décision et les élèves étaient très intéressés, après réflexion.'],
    ['Vietnamese of letters that Latin-1 has', 'có ô tô và nhà, là cá, bé bò ra cò, mà hò vò, tà áo, bà Hà, nói là có, nhà và xóm'],
    ['too little', 'Céng hßa'],
  ])('is left alone where it is %s', (_, text) => expect(legacyEncodingOf(text)).toBeUndefined());
});

test('a syllable of Vietnamese is known by its letters', () => {
  expect(['nghiêng', 'Quyết', 'ĐỊNH', 'khuỷu', 'oán', 'y', 'ủy', 'gìn', 'giêng', 'thuở', 'quốc'].filter((word) => !isSyllable(word))).toEqual([]);
  expect(['ộtộ', 'cafộ', 'x·', 'strong', 'HßA'].filter(isSyllable)).toEqual([]);
});

describe('what is said of fonts of old encodings', () => {
  test('decoded text is a breach of the clause on characters, with its font and its amount', () => {
    const [finding] = legacyFindings([{ font: '.VnTime', characters: 40, decoded: 30 }], 'a.docx');
    expect(finding).toMatchObject({ id: 'tep/phong-ma-cu', severity: 'warning', actual: '.VnTime', file: 'a.docx', clause: { ref: 'PL I·I·I·4' } });
    expect(finding?.message.vi).toContain('30 ký tự dùng phông .VnTime theo mã TCVN3 (ABC)');
  });
  test('Unicode in such a font is only mentioned', () => expect(legacyFindings([{ font: 'VNI-Times', characters: 12, decoded: 0 }])).toMatchObject([{ severity: 'info' }]));
  test('a font that no text uses is not mentioned', () => expect(legacyFindings([{ font: 'VNI-Times', characters: 0, decoded: 0 }])).toEqual([]));
});
