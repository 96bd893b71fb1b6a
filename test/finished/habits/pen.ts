import { type Habits, random } from './choices.ts';
import { type Look, type Looks, looksOf } from './looks.ts';
import type { LookName } from './truths.ts';

/** What is wrong on a page that is right otherwise. */
export interface Slip {
  readonly looks?: (looks: Looks) => Looks;
  /** Component whose line is left out. */
  readonly noRule?: LookName;
  /** Margins, twips. */
  readonly margins?: Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  readonly folioRight?: boolean;
  /** Words of the motto. */
  readonly motto?: string;
}

/** Properties of a paragraph, twips, each written only where it is told. */
export interface ParaProps {
  readonly frame?: string;
  readonly num?: readonly [level: number, list: number];
  readonly border?: string;
  readonly tabs?: readonly (readonly [kind: string, at: number])[];
  readonly before?: number;
  readonly after?: number;
  readonly line?: readonly [value: number, rule: string];
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly chars?: number;
  readonly contextual?: boolean;
  readonly align?: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const BLACK = '<w:color w:val="000000"/>';
const TIMES = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
const THEME = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorHAnsi"/>';

/** Writes what a person would, in the habits of an office. */
export class Pen {
  readonly looks: Looks;
  readonly chance: () => number;
  readonly links: string[] = [];
  readonly comments: string[] = [];
  private ids = 100;

  constructor(readonly habits: Habits, seed: number, readonly slip: Slip = {}) {
    this.chance = random(seed ^ 0x5eed);
    this.looks = (slip.looks ?? ((looks) => looks))(looksOf(habits));
  }

  id(): number {
    this.ids += 1;
    return this.ids;
  }

  /** Styles of components by their place in the list; nobody's ids tell what they are. */
  styleId(name: LookName): string {
    return `Kieu${Object.keys(this.looks).indexOf(name) + 1}`;
  }

  fonts(): string {
    return this.habits.looks === 'theme' ? THEME : TIMES;
  }

  /** Properties of a run of a look, without those that its ground has. */
  runProps(look: Look, over: Partial<Look> = {}): string {
    const { looks, toggle } = this.habits;
    const { size, bold = false, italic = false } = { ...look, ...over };
    const styled = looks === 'styles';
    const said = styled && over.bold !== undefined;
    const style = toggle === 'xor' && !said && (styled ? !bold : bold) ? '<w:rStyle w:val="Dam"/>' : '';
    const b = said ? `<w:b w:val="${bold ? 1 : 0}"/>` : style !== '' || (styled && toggle !== 'off') ? '' : bold ? '<w:b/><w:bCs/>' : toggle === 'off' ? '<w:b w:val="0"/>' : '';
    const i = styled && over.italic === undefined ? '' : italic ? '<w:i/>' : styled || toggle === 'off' ? '<w:i w:val="false"/>' : '';
    const caps = look.capitals === true && this.habits.caps === 'caps' ? '<w:caps/>' : '';
    const ground = styled ? (over.size === undefined ? look.size : 0) : looks === 'direct' ? 0 : this.looks.doan.size;
    return `<w:rPr>${style}${looks === 'direct' ? TIMES : looks === 'theme' ? THEME : ''}${b}${i}${caps}${looks === 'direct' ? BLACK : ''}${size === ground ? '' : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`}</w:rPr>`;
  }

  /** Text of a component in its look. `\n` breaks the line, `\t` is a tab. */
  text(name: LookName, text: string, over: Partial<Look> = {}): string {
    const look = this.looks[name];
    return this.raw(text, this.runProps(look, over), look.capitals === true && this.habits.caps === 'caps');
  }

  /** Text of a component in the paragraph of another: it says all of its look itself. */
  inside(name: LookName, text: string): string {
    const { size, bold = false, italic = false } = this.looks[name];
    return this.text(name, text, { size, bold, italic });
  }

  private raw(text: string, props: string, small: boolean): string {
    const typed = this.letters(small ? text.toLocaleLowerCase('vi') : text);
    return this.pieces(typed).map((piece) => this.tracked(`<w:r>${props}${content(piece)}</w:r>`, props)).join(this.habits.noise === 'rsid' ? '<w:proofErr w:type="spellStart"/>' : '') + this.extras(props);
  }

  private letters(text: string): string {
    if (this.habits.letters === 'nfd') return text.normalize('NFD');
    return this.habits.letters === 'nbsp' ? text.replaceAll(/ (?=\d)/gu, () => (this.chance() < 0.5 ? '\u00A0' : ' ')) : text;
  }

  private pieces(text: string): readonly string[] {
    if (this.habits.noise === 'letters') return [...text];
    if (this.habits.noise === 'words') return text.split(/(?<= )/u);
    if (this.habits.noise === 'rsid' && text.length > 6) return [text.slice(0, 4), text.slice(4)];
    return [text];
  }

  /** Now and then a change that was recorded: what is new stays, what is gone is gone. */
  private tracked(run: string, props: string): string {
    if (this.habits.tracked === 'none' || this.chance() > 0.15) return run;
    const who = `w:id="${this.id()}" w:author="VT" w:date="2026-01-05T08:00:00Z"`;
    return `<w:del ${who}><w:r>${props}<w:delText xml:space="preserve">bỏ </w:delText></w:r></w:del><w:ins ${who}>${run}</w:ins>`;
  }

  private extras(props: string): string {
    const { hidden, marks } = this.habits;
    const unseen = hidden === 'hidden' && this.chance() < 0.2 ? `<w:r>${props.replace('</w:rPr>', '<w:vanish/></w:rPr>')}<w:t>ghi chú ẩn</w:t></w:r>` : '';
    if (marks === 'none' || this.chance() > 0.25) return unseen;
    const id = this.id();
    if (marks === 'bookmarks') return `${unseen}<w:bookmarkStart w:id="${id}" w:name="_Hlk${id}"/><w:bookmarkEnd w:id="${id}"/>`;
    if (marks === 'links') return unseen;
    this.comments.push(`<w:comment w:id="${id}" w:author="LĐ"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>`);
    return `${unseen}<w:commentRangeStart w:id="${id}"/><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  }

  /** Spacing and indents that a component has of its own. */
  props(name: LookName): ParaProps {
    const { text, align } = this.looks[name];
    if (text !== true) return { align, ...(this.habits.gap === 'contextual' && this.habits.looks !== 'styles' ? { before: 0, after: 120, contextual: true } : { before: 0, after: 0 }), line: [240, 'auto'] };
    return { align, ...this.gap(), line: this.line(), ...this.indent() };
  }
  private gap(): ParaProps {
    const gaps = { before: { before: 120, after: 0 }, after: { before: 0, after: 120 }, both: { before: 120, after: 120 }, contextual: { before: 120, after: 0 } };
    return gaps[this.habits.gap];
  }
  private line(): readonly [number, string] {
    const exact = Math.round(this.looks.doan.size * 1.3 * 20);
    const lines = { single: [240, 'auto'], multiple: [276, 'auto'], exact: [exact, 'exact'], least: [exact, 'atLeast'] } as const;
    return lines[this.habits.line];
  }
  private indent(): ParaProps {
    if (this.habits.indent === 'tab') return {};
    if (this.habits.indent === 'chars') return { firstLine: 720, chars: Math.round(3600 / this.looks.doan.size) };
    return this.habits.indent === 'negative' ? { firstLine: 720, right: 0, left: 0 } : { firstLine: 720 };
  }

  /** A paragraph of a component round runs that are written already. */
  para(name: LookName, inner: string, over: ParaProps = {}): string {
    const styled = this.habits.looks === 'styles';
    const spaced = (over.before ?? 0) + (over.after ?? 0) > 0 ? { contextual: false, before: 0, after: 0 } : {};
    const props = styled ? over : { ...this.props(name), ...spaced, ...over };
    return `<w:p><w:pPr>${styled ? `<w:pStyle w:val="${this.styleId(name)}"/>` : ''}${propsXml(props)}<w:rPr>${this.runProps(this.looks[name]).replace(/^<w:rPr>(?:<w:rStyle [^>]*>)?|<\/w:rPr>$/gu, '')}</w:rPr></w:pPr>${inner}</w:p>`;
  }
  /** A paragraph of a component with its words. */
  line1(name: LookName, text: string, over: ParaProps = {}): string {
    return this.para(name, this.text(name, text), over);
  }
  blank(size = 13): string {
    return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:rPr><w:sz w:val="${size * 2}"/></w:rPr></w:pPr></w:p>`;
  }
}

function content(text: string): string {
  return text.split(/([\n\t])/u).filter((one) => one !== '').map((one) => (one === '\n' ? '<w:br/>' : one === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(one)}</w:t>`)).join('');
}

const attribute = (name: string, value: number | undefined): string => (value === undefined ? '' : ` w:${name}="${value}"`);
/** Properties in the order of the schema. */
export function propsXml({ frame, num, border, tabs, before, after, line, left, right, firstLine, chars, contextual, align }: ParaProps): string {
  const spacing = before === undefined && after === undefined && line === undefined ? '' : `<w:spacing${attribute('before', before)}${attribute('after', after)}${line === undefined ? '' : ` w:line="${line[0]}" w:lineRule="${line[1]}"`}/>`;
  const indent = [left, right, firstLine].every((one) => one === undefined) ? '' : `<w:ind${attribute('left', left)}${attribute('right', right)}${attribute('firstLineChars', chars)}${firstLine !== undefined && firstLine < 0 ? attribute('hanging', -firstLine) : attribute('firstLine', firstLine)}/>`;
  return [
    frame ?? '',
    num === undefined ? '' : `<w:numPr><w:ilvl w:val="${num[0]}"/><w:numId w:val="${num[1]}"/></w:numPr>`,
    border === undefined ? '' : `<w:pBdr>${border}</w:pBdr>`,
    tabs === undefined ? '' : `<w:tabs>${tabs.map(([kind, at]) => `<w:tab w:val="${kind}" w:pos="${at}"/>`).join('')}</w:tabs>`,
    spacing,
    indent,
    contextual === true ? '<w:contextualSpacing/>' : '',
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
}
