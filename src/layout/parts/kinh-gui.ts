import { boDuoi } from '../../core/text.ts';
import { mmToPt, type Pt, snap } from '../../core/units.ts';
import { measure } from '../../metrics/metrics.ts';
import { type Builder, inlinesOf } from '../builder.ts';
import { measureOf } from '../settings.ts';
import type { Block } from '../tree.ts';

const KINH_GUI = 'Kính gửi:';
const DASH = '- ';
/** Where “Kính gửi” starts for several addressees, as in the decree's sample page. */
const START: Pt = mmToPt(35);

/** Kính gửi (ô 9a): one addressee on the line; several each on its own, the dashes under the colon (PL I·I·II·9d). */
export function addressees(b: Builder, to: string | readonly string[]): Block[] {
  const list = typeof to === 'string' ? [to] : to;
  const first = list[0];
  return list.length === 1 && first !== undefined ? one(b, first, typeof to === 'string' ? ['kinhGui'] : ['kinhGui', 0]) : many(b, list);
}

function one(b: Builder, name: string, path: readonly (string | number)[]): Block[] {
  const style = b.styles['kinh-gui'].text;
  const label = `${KINH_GUI} `;
  const width = measure(label + name, style);
  const room = measureOf(b.settings.page);
  const left = snap(Math.min(START, Math.max(0, (room - width) / 2)));
  const centred = width <= room;
  const hang = snap(measure(label, style));
  const format = centred ? { align: 'center' as const } : { left: left + hang, firstLine: -hang };
  return [b.paragraph('kinh-gui', path, inlinesOf('kinh-gui', [label, { chu: name, path }]), { format })];
}

function many(b: Builder, list: readonly string[]): Block[] {
  const style = b.styles['kinh-gui'].text;
  const colon = snap(START + measure(KINH_GUI.slice(0, -1), style));
  const hang = snap(measure(DASH, style));
  const label = b.paragraph('kinh-gui', ['kinhGui'], [{ kind: 'text', text: KINH_GUI }], { format: { left: START, after: 0, keepNext: true } });
  const items = list.map((name, i) => {
    const path = ['kinhGui', i];
    const last = i === list.length - 1;
    const pieces = [{ chu: boDuoi(name.trim(), ';.'), path }, last ? '.' : ';'];
    return b.paragraph('kinh-gui-muc', path, inlinesOf('kinh-gui-muc', pieces), {
      marker: { before: '', text: '-', after: ' ' },
      format: { left: colon + hang, firstLine: -hang, keepNext: !last, ...(last ? { after: b.styles['kinh-gui'].para.after } : {}) },
    });
  });
  return [label, ...items];
}
