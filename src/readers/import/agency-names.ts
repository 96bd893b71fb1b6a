import { BO } from '../../catalog/don-vi/bo.ts';
import { coQuanTheoTen } from '../../catalog/don-vi/co-quan.ts';
import { tinhTheoTen } from '../../catalog/don-vi/tinh.ts';
import { hoa } from '../../core/text.ts';

const BODIES: readonly string[] = ['Ủy ban nhân dân', 'Uỷ ban nhân dân', 'Hội đồng nhân dân', 'Văn phòng Ủy ban nhân dân', 'Văn phòng'];
const PLACE = /^(.{1,200}?) (TỈNH|THÀNH PHỐ) (.{1,60})$/u;

/** An agency that is printed in capitals as people write its name, where every word of it is known; others stay as printed, since layout prints capitals again. */
export function writtenAgency(printed: string): string {
  if (printed !== hoa(printed)) return printed;
  const made = nameOf(printed);
  return made !== undefined && hoa(made) === printed ? made : printed;
}

function nameOf(printed: string): string | undefined {
  const found = PLACE.exec(printed);
  if (found === null) return bodyOf(printed);
  const [body, place] = [bodyOf(found[1] ?? ''), tinhTheoTen(found[3] ?? '')?.ten];
  return body === undefined || place === undefined ? undefined : `${body} ${found[2] === 'TỈNH' ? 'tỉnh' : 'thành phố'} ${place}`;
}

const bodyOf = (printed: string): string | undefined => BODIES.find((name) => hoa(name) === printed) ?? ministry(printed) ?? coQuanTheoTen(printed)?.ten;

/** A ministry, or the department of a province in its field. */
function ministry(printed: string): string | undefined {
  const names = BO().flatMap(({ ten }) => (ten.startsWith('Bộ ') ? [ten, ten.replace(/^Bộ /u, 'Sở ')] : [ten]));
  return [...names, 'Sở Du lịch'].find((name) => hoa(name) === printed);
}
