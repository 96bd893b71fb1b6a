import { isList } from '../../../core/is-list.ts';
import { dauMuc } from '../../../domain/danh-so.ts';
import type { Cap, DanhSo, Khoi, MauChu, Muc, NoiTuyen, OBang } from '../../../domain/parts/noi-dung.ts';
import { parse } from '../../parse.ts';
import type { Draft } from '../draft-of.ts';
import { yamlOf } from './yaml.ts';

/** Something that Markdown has no words for. */
class Unsayable extends Error {}
const cannot = (): never => {
  throw new Unsayable();
};

/** A draft as front matter and a Markdown body; undefined where the body would not be read back as it is. */
export function markdownOf(draft: Draft, comments: readonly string[]): string | undefined {
  const { noiDung, ...rest } = draft;
  if (!isList(noiDung)) return undefined;
  try {
    const notes: string[] = [];
    const scheme: DanhSo = draft['danhSo'] === 'chuong-dieu' ? 'chuong-dieu' : 'muc-khoan';
    const body = bodyOf(noiDung as readonly Khoi[], scheme, notes); // what import makes, or what a reader has checked
    const text = `---\n${yamlOf(rest, comments)}---\n${body}${notes.map((note, i) => `\n[^${i + 1}]: ${note}\n`).join('')}`;
    return sameBody(text, draft) ? text : undefined;
  } catch (error) {
    if (error instanceof Unsayable) return undefined;
    throw error;
  }
}

/** Is the text read back as the draft that it was made of? */
function sameBody(text: string, draft: Draft): boolean {
  const read = parse(text, { format: 'markdown', nguyenVan: true });
  const { draft: meant } = parse(draft, { nguyenVan: true });
  return read.draft !== undefined && meant !== undefined && JSON.stringify(sorted(read.draft.noiDung)) === JSON.stringify(sorted(meant.noiDung));
}

/** The same data with fields in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]: [string, unknown]) => [key, sorted(item)]));
}

interface Where {
  readonly scheme: DanhSo;
  readonly notes: string[];
  readonly hasPhan: boolean;
}

function bodyOf(blocks: readonly Khoi[], scheme: DanhSo, notes: string[]): string {
  const where: Where = { scheme, notes, hasPhan: blocks.some((block) => isUnit(block) && block.cap === 'phan') };
  let open = false;
  const parts = blocks.map((block) => {
    const heads = isUnit(block) && block.tieuDe !== undefined;
    const apart = open && !heads && !isUnit(block) ? '---\n\n' : '';
    open = heads || (open && apart === '');
    return apart + blockOf(block, where);
  });
  return joined(blocks, parts);
}

const isUnit = (block: Khoi): block is Muc => typeof block === 'object' && 'cap' in block;
const isItem = (block: Khoi | undefined): boolean => block !== undefined && isUnit(block) && block.tieuDe === undefined;

/** Items of a list follow each other; all else is parted by an empty line. */
const joined = (blocks: readonly Khoi[], parts: readonly string[]): string => parts.map((part, i) => `${i > 0 && !(isItem(blocks[i]) && isItem(blocks[i - 1])) ? '\n' : ''}${part}`).join('');

function blockOf(block: Khoi, where: Where): string {
  if (typeof block === 'string') return `${textOf(block, where)}\n`;
  if ('anh' in block) return cannot();
  if ('bang' in block) return tableOf(block.bang, where);
  if ('cap' in block) return block.tieuDe === undefined ? itemOf(block, where) : headingOf(block, where);
  return block.canLe !== undefined || block.id !== undefined ? cannot() : `${textOf(block.doan, where)}\n`;
}

const below = (muc: Muc, where: Where): string => joined(muc.noiDung ?? [], (muc.noiDung ?? []).map((block) => blockOf(block, where)));

/** Depth of a heading, and the label that names its level where depth alone does not. */
function headingOf(muc: Muc, where: Where): string {
  if (muc.so !== undefined || muc.doan !== undefined || muc.tieuDe === undefined) return cannot();
  const id = muc.id === undefined ? '' : ` {#${muc.id}}`;
  const inner = below(muc, where);
  return `${'#'.repeat(depthOf(muc.cap, where))} ${labelOf(muc.cap, where.scheme)}${textOf(muc.tieuDe, where, labelled(muc.cap, where.scheme))}${id}\n${inner === '' ? '' : `\n${inner}`}`;
}

const labelled = (cap: Cap, scheme: DanhSo): boolean => cap === 'phan' || (scheme === 'chuong-dieu' && ['chuong', 'muc', 'tieu-muc', 'dieu'].includes(cap));
const labelOf = (cap: Cap, scheme: DanhSo): string => (labelled(cap, scheme) ? `${dauMuc(cap, 1, scheme).before.trim()} 1. ` : '');

function depthOf(cap: Cap, { scheme, hasPhan }: Where): number {
  const levels: readonly Cap[] = scheme === 'chuong-dieu' ? ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan'] : hasPhan ? ['phan', 'muc', 'khoan', 'diem'] : ['muc', 'khoan', 'diem'];
  const at = levels.indexOf(cap);
  return at < 0 ? cannot() : at + 1;
}

const BULLETS: Partial<Readonly<Record<Cap, string>>> = { khoan: '1. ', diem: '1. ', gach: '- ', cong: '+ ' };

function itemOf(muc: Muc, where: Where): string {
  const bullet = BULLETS[muc.cap];
  if (bullet === undefined || muc.so !== undefined || muc.doan === undefined) return cannot();
  const id = muc.id === undefined ? '' : ` {#${muc.id}}`;
  const inner = below(muc, where);
  const indent = ' '.repeat(bullet.length);
  const gap = inner !== '' && !isItem(muc.noiDung?.[0]) ? '\n' : '';
  return `${bullet}${textOf(muc.doan, where)}${id}\n${gap}${inner.replace(/^(?=.)/gmu, indent)}`;
}

const ALIGNS: Readonly<Record<string, string>> = { giua: ':-:', phai: '--:', trai: ':--' };

function tableOf({ ten, cot = [], tieuDe = [], hang }: Extract<Khoi, { bang: unknown }>['bang'], where: Where): string {
  if (tieuDe.length > 1 || cot.some(({ rong }) => rong !== undefined)) return cannot();
  const width = tieuDe[0]?.length ?? hang[0]?.length ?? 0;
  const row = (cells: readonly OBang[]): string => `| ${cells.map((cell) => cellOf(cell, where)).join(' | ')} |\n`;
  const rule = Array.from({ length: width }, (_, i) => ALIGNS[cot[i]?.canLe ?? ''] ?? (cot[i]?.canLe === undefined ? '---' : cannot()));
  const caption = ten === undefined ? '' : `${/^Bảng(?:\s+(?:\d+|[IVXLC]+))?\s*[.:]/u.test(typeof ten === 'string' ? ten : '') ? '' : ': '}${textOf(ten, where, true)}\n\n`;
  return `${caption}${row(tieuDe[0] ?? Array.from({ length: width }, () => ''))}| ${rule.join(' | ')} |\n${hang.map(row).join('')}`;
}

function cellOf(cell: OBang, where: Where): string {
  if (typeof cell === 'object' && !isList(cell)) return cannot();
  const text = cell === '' || (isList(cell) && cell.length === 0) ? '' : textOf(cell, where, true);
  return text.includes('\n') ? cannot() : text;
}

/** Text of a paragraph; `inner`: it does not begin its line. */
function textOf(text: NoiTuyen | readonly MauChu[], where: Where, inner = false): string {
  const made = typeof text === 'string' ? plain(text) : text.map((run) => runOf(run, where)).join('');
  return inner ? made : made.replace(/^([-+*>#:=~])/u, '\\$1').replace(/^(\d{1,9})([.)])/u, '$1\\$2').replace(/^([IVXLC]{1,8}|[a-zđ]{1,2})([.)])/u, '$1\\$2').replace(/^(Bảng[^.:]{0,12})([.:])/u, '$1\\$2');
}

const SPECIAL = /[\\*_[\]<>`|^~&!{}$]/gu;
/** Words that would be taken for marks; a line end inside is a hard one. */
const plain = (text: string): string => text.replace(SPECIAL, '\\$&').replaceAll('\n', '\\\n');

function runOf(run: MauChu, where: Where): string {
  if (typeof run === 'string') return plain(run);
  if ('thamChieu' in run) return `[](#${run.thamChieu})`;
  if ('cuocChu' in run) {
    const note = typeof run.cuocChu === 'string' ? plain(run.cuocChu) : run.cuocChu.map((inner) => runOf(inner, where)).join('');
    if (note.includes('\n')) return cannot();
    return `[^${where.notes.push(note)}]`;
  }
  if (run.gachChan !== undefined || run.dam === false || run.nghieng === false || run.chiSoTren === false) return cannot();
  if (run.chiSoTren === true && (run.lienKet !== undefined || !/^[^\s^[\]\\*_]{1,20}$/u.test(run.chu))) return cannot();
  const mark = `${run.dam === true ? '**' : ''}${run.nghieng === true ? '*' : ''}`;
  const text = run.chiSoTren === true ? `^${run.chu}^` : run.lienKet === undefined ? plain(run.chu) : `[${plain(run.chu)}](<${run.lienKet}>)`;
  return `${mark}${text}${[...mark].reverse().join('')}`;
}
