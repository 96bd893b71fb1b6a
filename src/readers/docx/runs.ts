import { hoa, NB_HYPHEN } from '../../core/text.ts';
import { decodeLegacy, encodingOfFont } from '../legacy/decode.ts';
import type { XmlElement } from '../package/xml.ts';
import { chosenIn } from './alternate.ts';
import { type Look, lookOf } from './effective.ts';
import { aimOf, inCode, openField } from './fields.ts';
import { addText, type Piece, type Wrap } from './pieces.ts';
import type { ParaWalk } from './para-walk.ts';
import { resolveRun, type RunProps, type RunSaid, runPropsOf } from './run-props.ts';
import { shownText, signOf } from './symbols.ts';
import type { Tally } from './tally.ts';
import { child, elements, isOn, textIn, val } from './xml-kit.ts';
import { noteOf } from './notes.ts';

/** A run's look: of plain letters, and of the rest where that has another typeface. */
export interface RunLook {
  readonly props: RunSaid;
  readonly plain: Look;
  readonly other: Look | undefined;
  /** Somebody tracked that it was another. */
  readonly changed: boolean;
  /** Its typeface of an old encoding. */
  readonly oldFont: string | undefined;
}

/** Reads a run into the pieces of its paragraph. */
export function readRun(walk: ParaWalk, run: XmlElement): void {
  const rPr = child(run, 'w:rPr');
  const look = runLook(walk, rPr);
  for (const one of run.children) if (typeof one !== 'string' && one !== rPr) readPart(walk, one, look);
}

/** The look of a run, or of the mark that ends a paragraph; worked out once for what styles say and what it says itself. */
export function runLook(walk: ParaWalk, rPr: XmlElement | undefined): RunLook {
  const { looks, theme, tally } = walk.doc;
  const ofLevels = looks.get(walk.levels) ?? new Map<XmlElement | undefined, RunLook>();
  if (ofLevels.size === 0) looks.set(walk.levels, ofLevels);
  const look = ofLevels.get(rPr) ?? resolved(walk, runPropsOf(rPr, theme), child(rPr, 'w:rPrChange') !== undefined);
  ofLevels.set(rPr, look);
  if (look.changed) tally.reformatted += 1;
  return look;
}

function resolved(walk: ParaWalk, direct: RunProps, changed: boolean): RunLook {
  const props = resolveRun(walk.levels, walk.doc.styles.character(direct.style), direct);
  const plain = lookOf(props);
  const { ascii, hAnsi } = props;
  const other = hAnsi !== undefined && hAnsi !== plain.font && ascii !== undefined ? { ...plain, font: hAnsi } : undefined;
  return { props, plain, other, changed, oldFont: [plain.font, other?.font].find((font) => font !== undefined && encodingOfFont(font) !== undefined) };
}

function readPart(walk: ParaWalk, part: XmlElement, look: RunLook): void {
  switch (part.name) {
    case 'w:t':
      return show(walk, look, typed(part));
    case 'w:tab':
      return mark(walk, look, { kind: 'tab' });
    case 'w:ptab':
      return mark(walk, look, { kind: 'tab', positional: part.attributes['w:alignment'] });
    case 'w:br':
      return mark(walk, look, { kind: part.attributes['w:type'] === 'page' ? 'page-break' : 'break' });
    case 'w:cr':
      return mark(walk, look, { kind: 'break' });
    case 'w:noBreakHyphen':
      return show(walk, look, NB_HYPHEN);
    case 'w:sym':
      return show(walk, look, signOf(part.attributes['w:font'], Number.parseInt(part.attributes['w:char'] ?? '', 16)));
    case 'w:fldChar':
      return fieldMark(walk, part, look);
    case 'w:instrText':
      return code(walk, part);
    case 'w:pgNum':
      return show(walk, look, '1', { kind: 'page' });
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return note(walk, part, look);
    case 'w:ruby':
      return ruby(walk, part);
    case 'mc:AlternateContent':
      return elements(chosenIn(walk.doc.tally, part)).forEach((one) => readPart(walk, one, look));
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      if (look.props.hidden !== true && !inCode(walk.place.fields)) walk.drawn.push({ element: part, at: walk.pieces.length });
      return;
    default:
  }
}

/** Text as it is shown: white space at the ends only where the file keeps it. */
function typed(part: XmlElement): string {
  const text = textIn(part);
  return part.attributes['xml:space'] === 'preserve' ? text : trimmed(text);
}

const WHITE = ' \t\r\n';
/** Text without plain white space at its ends; non-breaking spaces stay. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && WHITE.includes(text.charAt(start))) start += 1;
  while (end > start && WHITE.includes(text.charAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

const BREAKING = /[\r\n]+/gu;
/** Letters of ASCII, with the spaces and stops that go with any. */
const SCRIPTS = /[\u0000-\u007F]+|[^\u0000-\u007F]+/gu;

/** Puts text on the paragraph, in capitals where it is shown so, under the wrap of the fields it stands in. */
function show(walk: ParaWalk, look: RunLook, text: string, wrap: Wrap | undefined = wrapOf(walk)): void {
  if (inCode(walk.place.fields)) return;
  const { props } = look;
  if (props.hidden === true) return void (walk.doc.tally.hidden += text.length);
  if (props.raise === 'subscript') walk.doc.tally.lowered += lettersIn(text);
  if (props.strike === true) walk.doc.tally.struck += lettersIn(text);
  const field = walk.place.fields.at(-1);
  if (field !== undefined) field.shown = true;
  const shown = shownText(inUnicode(walk.doc.tally, text, look).replace(BREAKING, ' '), look.plain.font);
  place(walk, props.caps === true || props.smallCaps === true ? hoa(shown) : shown, look, wrap);
}

/** Letters and figures of a text: a line of underscores may be lowered too. */
const lettersIn = (text: string): number => text.replace(/[^A-Za-zÀ-ỹ0-9]/gu, '').length;

/** Text of a font of an old encoding in Unicode, and counted. */
function inUnicode(tally: Tally, text: string, { oldFont: font }: RunLook): string {
  if (font === undefined || text.trim() === '') return text;
  const decoded = decodeLegacy(text, font);
  const use = tally.oldFonts.get(font) ?? { characters: 0, decoded: 0 };
  tally.oldFonts.set(font, { ...use, characters: use.characters + text.length, decoded: use.decoded + (decoded === undefined ? 0 : text.length) });
  return decoded ?? text;
}

function place(walk: ParaWalk, text: string, look: RunLook, wrap: Wrap | undefined): void {
  const [first = '', ...rest] = text.includes('\t') ? text.split('\t') : [text];
  putScripts(walk, first, look, wrap);
  for (const after of rest) {
    walk.pieces.push({ kind: 'tab' });
    putScripts(walk, after, look, wrap);
  }
}
function putScripts({ pieces }: ParaWalk, text: string, { plain, other }: RunLook, wrap: Wrap | undefined): void {
  if (other === undefined) return addText(pieces, text, plain, wrap);
  for (const [part] of text.matchAll(SCRIPTS)) addText(pieces, part, part.charCodeAt(0) < 0x80 ? plain : other, wrap);
}

const mark = (walk: ParaWalk, look: RunLook, piece: Piece): void => {
  if (look.props.hidden !== true && !inCode(walk.place.fields)) walk.pieces.push(piece);
};

/** Links, references and page numbers that text stands in; page numbers are told apart in margins only. */
function wrapOf(walk: ParaWalk): Wrap | undefined {
  if (walk.place.fields.length === 0) return walk.link;
  const aim = openField(walk.place.fields, 'ref', 'link', 'page');
  if (aim === undefined || aim.kind === 'other') return walk.link;
  return aim.kind === 'page' && walk.place.margin === undefined ? walk.link : aim;
}

function fieldMark(walk: ParaWalk, part: XmlElement, look: RunLook): void {
  const { fields } = walk.place;
  const type = part.attributes['w:fldCharType'];
  if (type === 'begin') return void fields.push({ code: '', result: false, inCode: inCode(fields), shown: false, form: child(part, 'w:ffData') });
  const field = fields.at(-1);
  if (field === undefined) return;
  if (type === 'separate') {
    field.result = true;
    field.aim = aimOf(field.code);
    return;
  }
  field.aim ??= aimOf(field.code);
  field.result = true;
  if (!field.shown) standIn(walk, look);
  fields.pop();
}

/** What a field shows that holds no result: a page number is drawn anew on each page; a box to tick is one. */
function standIn(walk: ParaWalk, look: RunLook): void {
  const field = walk.place.fields.at(-1);
  if (field?.aim?.kind === 'page') return show(walk, look, '1');
  const box = child(field?.form, 'w:checkBox');
  if (box !== undefined) show(walk, look, isOn(child(box, 'w:checked') ?? child(box, 'w:default')) ? '☒' : '☐');
  const list = child(field?.form, 'w:ddList');
  const entries = elements(list).filter(({ name }) => name === 'w:listEntry');
  if (list !== undefined) show(walk, look, val(entries[Number(val(child(list, 'w:result')) ?? 0)]) ?? '');
}

function code(walk: ParaWalk, part: XmlElement): void {
  const field = walk.place.fields.at(-1);
  if (field !== undefined && !field.result) field.code += textIn(part);
}

function note(walk: ParaWalk, part: XmlElement, look: RunLook): void {
  if (look.props.hidden === true || inCode(walk.place.fields)) return;
  const kind = part.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const made = noteOf(walk.doc, walk.place, kind, part.attributes['w:id'] ?? '');
  if (made !== undefined) walk.pieces.push(made);
}

/** A word with its reading above it: the word, then the reading. */
function ruby(walk: ParaWalk, part: XmlElement): void {
  for (const side of [child(part, 'w:rubyBase'), child(part, 'w:rt')])
    for (const run of elements(side)) if (run.name === 'w:r') readRun(walk, run);
}
