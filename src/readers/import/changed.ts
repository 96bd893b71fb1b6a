import type { Finding } from '../../core/finding.ts';
import type { LayoutTree, Paragraph } from '../../layout/tree.ts';
import type { Flattened } from '../seen/model.ts';
import { lettersOf, paragraphsOf, said } from './printed.ts';

/** Dashes and bullets that layout prints as hyphens. */
const DASHES = /[\u2013\u2014\u2212\u2022\u00B7\u25AA\u25CF]/gu;
const SAMPLE = 60;
/** Letters at the end of a paragraph by which it is known again: what stands before a subject is printed in one way. */
const TAIL = 40;

/** What a draft prints otherwise than the file, though no letter is lost: raised letters in a component that is plain text, dashes. */
export function changedDoubts(file: LayoutTree, made: LayoutTree): Finding[] {
  const [there, here] = [paragraphsOf(file), paragraphsOf(made)];
  return [...told('nhap/mat-chi-so', loweredAgain(there, here), 'đoạn có chỉ số trên mà bản thảo ghi như chữ thường', 'paragraphs with raised letters that the draft has as plain ones'), ...told('nhap/gach-in-khac', dashed(there, here), 'đoạn có dấu gạch ngang dài hoặc dấu đầu dòng khác, sẽ in thành gạch nối', 'paragraphs with dashes or bullets that will be printed as hyphens')];
}

/** One doubt for all paragraphs of a kind, with the first of them. */
function told(id: string, found: readonly Paragraph[], vi: string, en: string): Finding[] {
  const [first] = found;
  if (first === undefined) return [];
  const text = said(first);
  const sample = text.length > SAMPLE ? `${text.slice(0, SAMPLE - 3)}…` : text;
  return [{ id, severity: 'info', path: first.path, message: { vi: `${found.length} ${vi}: «${sample}»`, en: `${found.length} ${en}: “${sample}”` } }];
}

/** Letters of a paragraph that are raised. */
const raisedIn = ({ inlines }: Paragraph): string => inlines.map((inline) => (inline.kind === 'text' && inline.superscript === true ? inline.text.trim() : '')).join(' ').trim();

/** Paragraphs whose raised letters are raised in none that ends as they do. */
function loweredAgain(there: readonly Paragraph[], here: readonly Paragraph[]): Paragraph[] {
  const key = (p: Paragraph): string => `${raisedIn(p)} ${lettersOf(said(p)).slice(-TAIL)}`;
  const kept = new Set(here.filter((p) => raisedIn(p) !== '').map(key));
  return there.filter((p) => raisedIn(p) !== '' && !kept.has(key(p)));
}

/** Paragraphs with dashes that are in what is made with hyphens in their place. */
function dashed(there: readonly Paragraph[], here: readonly Paragraph[]): Paragraph[] {
  const lines = new Set(here.map(lineIn));
  return there.filter((p) => {
    const text = lineIn(p);
    const plain = text.replace(DASHES, '-');
    return plain !== text && !lines.has(text) && lines.has(plain);
  });
}

/** What a paragraph says, the stop at its end aside, which layout sets. */
const lineIn = (p: Paragraph): string => said(p).replace(/[;.]$/u, '');

/** What is told of letters whose looks neither the reader nor a draft has. */
export function flattenedDoubts({ lowered, struck }: Flattened = { lowered: 0, struck: 0 }): Finding[] {
  const parts = [lowered === 0 ? undefined : [`${lowered} ký tự chỉ số dưới`, `${lowered} lowered letters`], struck === 0 ? undefined : [`${struck} ký tự gạch ngang chữ`, `${struck} letters struck through`]].filter((part) => part !== undefined);
  const [vi, en] = [0, 1].map((lang) => parts.map((part) => part[lang]).join(', '));
  return parts.length === 0 ? [] : [{ id: 'nhap/mat-dinh-dang', severity: 'info', path: [], message: { vi: `Bản thảo không ghi được ${vi ?? ''} của tệp: thành chữ thường`, en: `The draft has no form for ${en ?? ''} of the file: they are plain text` } }];
}
