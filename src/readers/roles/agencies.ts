import type { Bilingual } from '../../core/text.ts';
import { joined, type Line } from './line.ts';
import { as, type OutLine } from './out.ts';
import { WHY } from './why.ts';

/** Words that the name of a body begins with. */
const DAU_TEN =
  /^(?:d?ubnd|uy ban|bo (?!phan)|so |ban |cuc |tong cuc|chi cuc|vu |phong |van phong|trung tam|truong |vien |hoc vien|benh vien|cong ty|tong cong ty|tap doan|ngan hang|hoi |lien doan|lien hiep|cong doan|doan |dang bo|dang uy|tinh uy|thanh uy|huyen uy|quan uy|chi bo|bch |quoc hoi|chinh phu|thu tuong|chu tich|toa an|vien kiem sat|kiem toan|thanh tra|kho bac|bao hiem|dai hoc|khoa |to |nha |quy |hdnd|hoi dong|bao |dai |cong an|quan khu|su doan|thue |hai quan|mat tran|doan dai bieu|ten co quan|doanh nghiep|chi nhanh|trạm|tram |hat |doi )/u;
/** Words that go on with the name in the line above. */
const NOI_TIEP = /^(?:tinh|thanh pho|tp|huyen|quan|xa|phuong|thi xa|thi tran|dac khu|thuoc|va |viet nam|nuoc )(?![a-z])/u;

/** Kinds of body that issue together as equals. */
const BAC = [/^bo /u, /^so /u, /^(?:ubnd|uy ban nhan dan)/u, /^cuc /u, /^tong cuc /u, /^(?:hdnd|hoi dong nhan dan)/u];

/** Lines above the number as parent agencies and issuers, each name one paragraph. */
export function agencies(lines: readonly Line[]): OutLine[] {
  const names = namesOf(lines);
  const rank = (line: Line): number => BAC.findIndex((bac) => bac.test(line.key));
  const last = names.at(-1);
  const equals = last === undefined ? 1 : names.filter((name) => rank(name) >= 0 && rank(name) === rank(last)).length;
  const issuers = equals > 1 && names.every((name) => (name.look.bold > 0.5) === ((last?.look.bold ?? 0) > 0.5)) ? equals : 1;
  return names.map((name, i) => as(i >= names.length - issuers ? 'co-quan-ban-hanh' : 'co-quan-chu-quan', name, doubtOf(names, name)));
}

/** Names of which the upper one is bold and the lower one is not stand in no known order. */
function doubtOf(names: readonly Line[], name: Line): Bilingual | undefined {
  const [first, last] = [names[0], names.at(-1)];
  const odd = names.length > 2 || (first !== undefined && last !== undefined && first !== last && first.look.bold > 0.5 && last.look.bold < 0.5);
  return odd || !name.look.capitals ? WHY.coQuan : undefined;
}

function namesOf(lines: readonly Line[]): Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const above = groups.at(-1);
    if (above !== undefined && goesOn(above, line)) above.push(line);
    else groups.push([line]);
  }
  return groups.map(joined);
}

/** The office of a person that a body's name goes on with. */
const CHUC_DANH = /^(?:chu tich|truong doan|bo truong|giam doc|tong giam doc|thu truong|cuc truong|hieu truong)$/u;

function goesOn(above: readonly Line[], line: Line): boolean {
  const key = line.key.trim();
  if (CHUC_DANH.test(above.at(-1)?.key ?? '')) return true;
  const sameLook = (above.at(-1)?.look.bold ?? 0) > 0.5 === line.look.bold > 0.5;
  if (NOI_TIEP.test(key)) return sameLook || !DAU_TEN.test(above[0]?.key ?? '');
  return !DAU_TEN.test(key) && sameLook;
}
