import type { Random } from './random.ts';

type Change = (xml: string, random: Random) => string;

const NUMBERS = ['0', '-1', '1', '99999999999999999999', '2147483648', '-2147483649', '1e400', 'NaN', '0.1', '', 'x', '4294967295', '١٢', '50000', '1584', '100%'];
const VALUES = ['', 'auto', 'none', 'Normal', 'true', 'off', '0', 'FFFFFFFF', '\u0300', '𠮷'.repeat(20), '../../x', 'http://x/', '[object Object]', '__proto__', 'constructor'];
const TEXTS = ['', ' ', '\u00a0', '\t', '_'.repeat(3000), '-'.repeat(3000), '.'.repeat(3000), '/'.repeat(500), 'Số: '.repeat(200), '1.'.repeat(300), '('.repeat(3000), 'a\u0300'.repeat(500), '\u202e', '𝟙', '&#xFFFD;', 'Điều 1. '.repeat(100), 'Nơi nhận:', 'KT. CHỦ TỊCH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Phụ lục', 'Số:     /', 'constructor', '__proto__', 'Số: 1/toString', 'ngày 31 tháng 02 năm 0000', 'x'.repeat(60_000)];

/** A piece of the text replaced, at a place that a pattern finds. */
const at = (pattern: RegExp, make: (found: RegExpExecArray, random: Random) => string): Change => (xml, random) => {
  const from = random.below(xml.length);
  const seek = new RegExp(pattern.source, 'gu');
  seek.lastIndex = from;
  const found = seek.exec(xml) ?? ((seek.lastIndex = 0), seek.exec(xml));
  return found === null ? xml : xml.slice(0, found.index) + make(found, random) + xml.slice(found.index + found[0].length);
};

const ELEMENT = /<([A-Za-z0-9]+:[A-Za-z0-9]+)(?:\s[^<>]{0,400})?\/>/;
const SUBTREE = /<(w:(?:p|r|tbl|tr|tc|pPr|rPr|style|abstractNum|num|lvl|sectPr|hdr|ftr|sdt|drawing|pict|fldSimple|hyperlink|ins|del|txbxContent|tcPr|tblGrid|tblPr))(?=[\s>])[^<>]{0,400}>[^]{0,20000}?<\/\1>/;

const dropTag = at(ELEMENT, () => '');
const doubleTag = at(ELEMENT, ([tag], random) => tag.repeat(2 + random.below(3)));
const dropSubtree = at(SUBTREE, () => '');
const doubleSubtree = at(SUBTREE, ([tree], random) => tree.repeat(2 + random.below(30)));
const nest = at(SUBTREE, ([tree, name = 'w:p'], random) => {
  const depth = random.of([2, 20, 120, 400]);
  return `<${name}>`.repeat(depth) + tree + `</${name}>`.repeat(depth);
});
const nestTables = at(/<w:tc>/, (_, random) => {
  const depth = random.of([3, 30, 80]);
  return `<w:tc>${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
});
const number = at(/"-?[0-9]{1,9}"/, (_, random) => `"${random.of(NUMBERS)}"`);
const value = at(/(?<==)"[^"<]{0,80}"/, (_, random) => `"${random.of(VALUES)}"`);
const rename = at(/<w:[A-Za-z]+ w:[A-Za-z]+=/, ([tag], random) => tag.replace(/w:[A-Za-z]+=/u, `${random.of(['w:val', 'w:id', 'x', 'w:type', 'r:id', 'w:w'])}=`));
const swapTags = at(/<w:([A-Za-z]+)(?=[ /])/, (_, random) => `<w:${random.of(['b', 'i', 'sz', 'jc', 'ind', 'spacing', 'tab', 'br', 'pStyle', 'numPr', 'gridSpan', 'vMerge', 'fldChar', 'instrText', 'footnoteReference', 'pageBreakBefore', 'sectPr', 'p', 'tbl'])}`);
const text = at(/(?<=<w:t(?: [^<>]{0,60})?>)[^<]{0,2000}(?=<)/, (_, random) => random.of(TEXTS));
const field = at(/<w:r>/, (_, random) => `<w:r><w:fldChar w:fldCharType="${random.of(['begin', 'separate', 'end', 'x'])}"/>${random.of(['', '<w:instrText>PAGE \\* ROMAN</w:instrText>', '<w:instrText>REF x</w:instrText>', '<w:instrText>TOC</w:instrText>'])}</w:r><w:r>`);
const cyclicStyles: Change = (xml, random) => {
  const ids = [...xml.matchAll(/w:styleId="([^"]{1,60})"/gu)].map(([, id = '']) => id);
  return ids.length === 0 ? xml : xml.replace(/<w:(basedOn|link|next) w:val="[^"]{0,60}"/gu, (_, kind: string) => `<w:${kind} w:val="${random.of(ids)}"`);
};
const cyclicNumbers: Change = (xml, random) => xml.replace(/<w:(abstractNumId|numId|ilvl|start|numStyleLink|styleLink) w:val="[^"]{0,60}"/gu, (whole, kind: string) => (random.below(3) === 0 ? `<w:${kind} w:val="${random.of(['0', '1', '2', '9', '-1', '99999999', 'x'])}"` : whole));
const entity = at(/<w:t/, () => '&bomb;<w:t');
const doctype: Change = (xml) => xml.replace(/<w:/u, '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY bomb "&a;&a;&a;">]><w:');
const cut: Change = (xml, random) => xml.slice(0, random.below(xml.length));

const SOUND: readonly Change[] = [dropTag, doubleTag, dropSubtree, dropSubtree, doubleSubtree, nest, nestTables, number, number, number, value, value, rename, swapTags, text, text, field, cyclicStyles, cyclicNumbers];
const BROKEN: readonly Change[] = [entity, doctype, cut];

/** A part of a document with faults that a program or a person might make: mostly still XML. */
export function mutateXml(xml: string, random: Random): string {
  if (random.below(25) === 0) return random.of(BROKEN)(xml, random);
  let out = xml;
  for (let i = random.times(8); i > 0 && out.length < 4_000_000; i--) out = random.of(SOUND)(out, random);
  return out;
}
