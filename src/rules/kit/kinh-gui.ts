import { type Printed, printedAs } from './printed.ts';
import type { Subject } from '../subject.ts';

const NHAN = /^k[íi]nh g[ửu]i\s*(:?)\s*/iu;

/** Kính gửi as printed: the label, what stands on its line, and the list below. */
export interface KinhGui {
  readonly nhan: Printed;
  readonly coHaiCham: boolean;
  /** Addressee on the line of the label; `''` where there is none. */
  readonly cungDong: string;
  /** Offset of it in the text of the label. */
  readonly batDau: number;
  readonly muc: readonly Printed[];
}

/** Kính gửi of the document itself, where it has one. */
export function kinhGuiOf(s: Pick<Subject, 'tree'>): KinhGui | undefined {
  const own = printedAs(s, 'kinh-gui', 'kinh-gui-muc').filter(({ section }) => section === 0);
  const nhan = own.find(({ role }) => role === 'kinh-gui');
  if (nhan === undefined) return undefined;
  const found = NHAN.exec(nhan.text);
  const batDau = found?.[0].length ?? 0;
  return { nhan, coHaiCham: found?.[1] === ':', cungDong: nhan.text.slice(batDau).trim(), batDau, muc: own.filter(({ role }) => role === 'kinh-gui-muc') };
}
