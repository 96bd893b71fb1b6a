import { strToU8, zipSync } from 'fflate';
import { bodyXml, kinhGuiXml } from './body-xml.ts';
import type { Habits } from './choices.ts';
import { headXml } from './head-xml.ts';
import { Pen, propsXml, type Slip } from './pen.ts';
import { strokeOf } from './strokes.ts';
import { tailXml } from './tail-xml.ts';
import type { Annex, LookName, Truth } from './truths.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TEXT_WIDTH = 9071 / 20;
/** The same on paper that lies on its side. */
const WIDE = 14003 / 20;

/** A right document as a Word file in the habits of an office; with a slip, wrong in that alone. */
export function fileOf(truth: Truth, habits: Habits, seed: number, slip: Slip = {}): Uint8Array {
  const pen = new Pen(habits, seed, slip);
  const body = documentXml(pen, truth);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relsXml([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relsXml([['styles', 'styles.xml'], ['numbering', 'numbering.xml'], ['theme', 'theme/theme1.xml'], ['header', 'header1.xml'], ['comments', 'comments.xml'], ['settings', 'settings.xml']]),
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': stylesXml(pen),
    'word/numbering.xml': numberingXml(pen),
    'word/theme/theme1.xml': THEME,
    'word/header1.xml': `${HEAD}<w:hdr ${W}>${folioXml(pen)}</w:hdr>`,
    'word/comments.xml': `${HEAD}<w:comments ${W}>${pen.comments.join('')}</w:comments>`,
    'word/settings.xml': `${HEAD}<w:settings ${W}><w:defaultTabStop w:val="720"/></w:settings>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

const relsXml = (all: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

function documentXml(pen: Pen, truth: Truth): string {
  const main = headXml(pen, truth) + titleXml(pen, truth) + kinhGuiXml(pen, truth) + bases(pen, truth) + bodyXml(pen, truth.body) + tailXml(pen, truth);
  const annexes = truth.annexes ?? [];
  const parts = [main, ...annexes.map((annex) => annexXml(pen, annex))];
  return parts.map((part, i) => `${part}${i === parts.length - 1 ? sectionXml(pen, annexes[i - 1]) : `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/>${sectionXml(pen, annexes[i - 1])}</w:pPr></w:p>`}`).join('');
}

/** Name of the type and subject, with the line below. */
function titleXml(pen: Pen, { tenLoai, trichYeu }: Truth): string {
  if (tenLoai === undefined) return '';
  const stroke = strokeOf(pen, 'trich-yeu', trichYeu.at(-1) ?? '', TEXT_WIDTH);
  const lines = pen.habits.subject === 'paragraphs' ? trichYeu : [trichYeu.join('\n')];
  const subject = lines.map((text, i) => pen.para('trich-yeu', pen.text('trich-yeu', text) + (i === lines.length - 1 ? (stroke.hung ?? '') : ''))).join('');
  const next = stroke.next === undefined ? '' : `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr>${stroke.next}</w:p>`;
  return pen.line1('ten-loai', tenLoai, { before: 240 }) + subject + (stroke.below ?? '') + next + (pen.habits.blanks === 'some' ? pen.blank() : '');
}

const bases = (pen: Pen, { thamQuyen, canCu = [], banHanh }: Truth): string => {
  const lead = pen.habits.indent === 'tab' ? '\t' : '';
  return (thamQuyen === undefined ? '' : pen.line1('tham-quyen', thamQuyen, { before: 240, after: 120 })) + canCu.map((text) => pen.line1('can-cu', lead + text)).join('') + (banHanh === undefined ? '' : pen.line1('ban-hanh', banHanh, { before: 120, after: 120 }));
};

function annexXml(pen: Pen, { label, title, kemTheo, body, landscape }: Annex): string {
  const below = strokeOf(pen, 'kem-theo', kemTheo, landscape === true ? WIDE : TEXT_WIDTH);
  return pen.line1('phu-luc', label) + pen.line1('tieu-de-phu-luc', title) + pen.para('kem-theo', pen.text('kem-theo', kemTheo) + (below.hung ?? '')) + (below.below ?? '') + (below.next === undefined ? '' : `<w:p>${below.next}</w:p>`) + bodyXml(pen, body);
}

function sectionXml(pen: Pen, annex: Annex | undefined): string {
  const wide = annex?.landscape === true;
  const { top = 1134, right = 1134, bottom = 1134, left = 1701 } = pen.slip.margins ?? {};
  const size = wide ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' : '<w:pgSz w:w="11906" w:h="16838"/>';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>${size}<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/>${annex === undefined ? '' : '<w:pgNumType w:start="1"/>'}<w:titlePg/></w:sectPr>`;
}

/** The page number in the top margin. */
function folioXml(pen: Pen): string {
  const props = pen.runProps(pen.looks['so-trang']);
  const simple = `<w:fldSimple w:instr=" PAGE   \\* MERGEFORMAT "><w:r>${props}<w:t>2</w:t></w:r></w:fldSimple>`;
  const complex = `<w:r>${props}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${props}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r>${props}<w:fldChar w:fldCharType="separate"/></w:r><w:r>${props}<w:t>2</w:t></w:r><w:r>${props}<w:fldChar w:fldCharType="end"/></w:r>`;
  const at = (inner: string, align: string): string => pen.para('so-trang', inner, { align });
  const align = pen.slip.folioRight === true ? 'right' : 'center';
  const framed = (x: string): string => `<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="${x}" w:y="1"/>`;
  switch (pen.habits.folio) {
    case 'simple':
      return at(simple, align);
    case 'complex':
      return at(complex, align);
    case 'frame':
      return pen.para('so-trang', complex, { frame: framed(align), align: 'left' }) + '<w:p/>';
    case 'auto-frame':
      return pen.para('so-trang', simple, { frame: framed(align).replace('text', 'page'), align }) + '<w:p/>';
    case 'sdt':
      return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${at(complex, align)}</w:sdtContent></w:sdt><w:p/>`;
    case 'tabs':
      return pen.para('so-trang', `<w:r><w:tab/></w:r>${pen.slip.folioRight === true ? '<w:r><w:tab/></w:r>' : ''}${complex}`, { align: 'left', tabs: [['center', 4535], ['right', 9071]] });
    default:
      return pen.habits.folio satisfies never;
  }
}

const LINKS: Readonly<Partial<Record<LookName, readonly [number, number]>>> = { muc: [0, 1], khoan: [1, 1], 'khoan-tieu-de': [1, 1], diem: [2, 1], gach: [3, 1], dieu: [0, 2] };

function stylesXml(pen: Pen): string {
  const { looks, gap } = pen.habits;
  const size = pen.looks.doan.size * 2;
  const after = gap === 'contextual' ? 120 : 0;
  const times = pen.fonts();
  const sized = looks === 'direct' ? '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/>' : looks === 'normal' || looks === 'styles' ? '<w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/>' : `${times}<w:sz w:val="${size}"/>`;
  const normal = looks === 'normal' || looks === 'styles' ? `<w:rPr>${times}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>` : '';
  const named = looks !== 'styles' ? '' : (Object.keys(pen.looks) as LookName[]).map((name) => styleXml(pen, name)).join(''); // Object.keys forgets the key type
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${sized}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="${looks === 'direct' ? 160 : after}" w:line="${looks === 'direct' ? 259 : 240}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>${normal}</w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="character" w:styleId="Dam"><w:name w:val="Strong"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>${named}</w:styles>`;
}

function styleXml(pen: Pen, name: LookName): string {
  const { bold, italic, size } = pen.looks[name];
  const { toggle, numbering } = pen.habits;
  const link = numbering === 'linked' ? LINKS[name] : undefined;
  const id = pen.styleId(name);
  const props = pen.props(name);
  // With toggles that cancel out, every style is bold, and what is not bold on the page is made so by a second toggle.
  const heavy = toggle === 'xor' || bold === true;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="Kiểu ${id.slice(4)}"/><w:basedOn w:val="Normal"/><w:pPr>${propsXml(link === undefined ? props : { ...props, num: link, firstLine: 720 })}</w:pPr><w:rPr>${heavy ? '<w:b/>' : ''}${italic === true ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/></w:rPr></w:style>`;
}

function numberingXml(pen: Pen): string {
  const linked = pen.habits.numbering === 'linked' && pen.habits.looks === 'styles';
  const style = (name: LookName): string => (linked ? `<w:pStyle w:val="${pen.styleId(name)}"/>` : '');
  const level = (n: number, format: string, text: string, name: LookName, props = ''): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style(name)}<w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr>${props}</w:lvl>`;
  const main = level(0, 'upperRoman', '%1.', 'muc', '<w:rPr><w:b/></w:rPr>') + level(1, 'decimal', '%2.', 'khoan') + level(2, 'lowerLetter', '%3)', 'diem') + level(3, 'bullet', '-', 'gach');
  const articles = level(0, 'decimal', 'Điều %1.', 'dieu', '<w:rPr><w:b/></w:rPr>');
  return `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${main}</w:abstractNum><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>${articles}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
}
