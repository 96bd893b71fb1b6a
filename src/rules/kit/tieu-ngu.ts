import { gon, thuong } from '../../core/text.ts';
import type { Subject } from '../subject.ts';
import { type Printed, printedAs } from './printed.ts';

/** Tiêu ngữ as it must stand. */
export const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc';

const lettersOf = (text: string): string => gon(thuong(text).replace(/[^A-Za-zÀ-ỹ]+/gu, ' '));

/** Are the letters those of Tiêu ngữ, whatever their case and what stands between them? */
export const hasLetters = (text: string): boolean => lettersOf(text) === lettersOf(TIEU_NGU);

/** Lines of Tiêu ngữ whose letters are right. */
export const tieuNguOf = (s: Subject): readonly Printed[] => printedAs(s, 'tieu-ngu').filter(({ text }) => hasLetters(text));
