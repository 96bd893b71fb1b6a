import type { Role } from '../../../core/role.ts';
import type { Printed } from '../printed.ts';
import { matchesIn } from '../matches.ts';

/** Places where a body is named as one that is there today: head, addressee, signer, recipient. */
const STRONG: ReadonlySet<Role> = new Set<Role>(['co-quan-chu-quan', 'co-quan-ban-hanh', 'kinh-gui', 'kinh-gui-muc', 'quyen-han', 'chuc-vu', 'chuc-vu-khac', 'noi-nhan-muc']);
/** Is a paragraph one where bodies of today are named? */
export const isStrongRole = ({ role }: Printed): boolean => STRONG.has(role);

const GIAO = /(?:^|[^A-Za-zÀ-ỹ])(?:giao|giao cho|đề nghị|yêu cầu|phối hợp với|gửi về)(?: các)? $/u;
/** What a body does, right after its name or after the name of its province. */
const LAM = /^(?: (?:tỉnh|thành phố|tp\.?)(?: [A-Za-zÀ-ỹ]{1,9}){0,4}?)?,? (?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|hướng dẫn|đề nghị|báo cáo)(?![A-Za-zÀ-ỹ])/u;

/** Heads of names in a list of bodies. */
const DAU_TEN = '(?:các )?(?:sở|bộ|ban|ngành|ubnd|ủy ban nhân dân|công an|thanh tra|văn phòng|cục|chi cục)(?![A-Za-zÀ-ỹ])';
const TIEP = new RegExp(String.raw`,? và (?=${DAU_TEN})|, (?=${DAU_TEN})`, 'u');
const VIEC = /,? (?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu)(?![A-Za-zÀ-ỹ])/u;
const LENH = new RegExp(String.raw`(?:^|[^A-Za-zÀ-ỹ])(?:giao|đề nghị|yêu cầu) (?=${DAU_TEN})`, 'gu');
/** Words that no bare name has: with one of them more is said than a list of names. */
const NOI_THEM = /[.;:()]|(?<![A-Za-zÀ-ỹ])(?:đã|được|không|chưa|có|theo|của|tại|để|về|cho|do|là|với|gửi|trình|báo cáo)(?![A-Za-zÀ-ỹ])/u;
const TINH = /^ (?:tỉnh|thành phố)(?: [A-Za-zÀ-ỹ]{1,9}){0,4}$/u;
/** Longest list that is looked through. */
const DAI = 300;

/** Is a body told to do something, at a place in running text? Takes the folded text. */
export function isTold(p: Printed, low: string, start: number, end: number): boolean {
  if (start === 0 && (p.role === 'khoan-tieu-de' || low.startsWith(':', end))) return true;
  return GIAO.test(low.slice(Math.max(0, start - 20), start)) || LAM.test(low.slice(end, end + 70)) || isToldInList(low, start, end);
}

/** Is it one of several that are told together: `Sở A, Sở B và Sở C phối hợp`, `đề nghị Sở A, Sở B …`? */
function isToldInList(low: string, start: number, end: number): boolean {
  const after = low.slice(end, end + DAI);
  const [own = '', ...others] = after.slice(0, VIEC.exec(after)?.index ?? 0).split(TIEP);
  if (others.length > 0 && (own === '' || TINH.test(own)) && !others.some((one) => NOI_THEM.test(one))) return true;
  const before = low.slice(Math.max(0, start - DAI), start);
  if (!/(?:,| và) (?:các )?$/u.test(before)) return false;
  const order = [...matchesIn(before, LENH)].at(-1);
  return order !== undefined && !NOI_THEM.test(before.slice(order.index + order[0].length));
}

const UY_BAN = /(?<![A-Za-zÀ-ỹ])(?:ubnd|hđnd|(?:ủy ban|hội đồng) nhân dân) $/u;
/** Where the committee begins through which a province is told; undefined where a province is named alone. */
export function committeeBefore(low: string, start: number): number | undefined {
  const found = UY_BAN.exec(low.slice(Math.max(0, start - 24), start));
  return found === null ? undefined : start - found[0].length;
}
