import { issued, type Subject } from '../subject.ts';
import type { TypedText } from './typed-words.ts';

/** Recipients of the draft, without their purposes. */
export const recipientsIn = (s: Subject): readonly TypedText[] =>
  (issued(s)?.noiNhan ?? []).map((item, i) => (typeof item === 'string' ? { text: item, path: ['noiNhan', i] } : { text: item.ten, path: ['noiNhan', i, 'ten'] }));

/** Units of the line of kept copies. */
export const keptIn = (s: Subject): readonly TypedText[] => (issued(s)?.luu?.donVi ?? []).map((text, i) => ({ text, path: ['luu', 'donVi', i] }));

/** Addressees of a công văn. */
export function addresseesIn({ draft }: Subject): readonly TypedText[] {
  if (draft?.loai !== 'cong-van') return [];
  return typeof draft.kinhGui === 'string' ? [{ text: draft.kinhGui, path: ['kinhGui'] }] : draft.kinhGui.map((text, i) => ({ text, path: ['kinhGui', i] }));
}
