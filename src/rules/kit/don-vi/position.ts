import type { Role } from '../../../core/role.ts';
import type { Printed } from '../printed.ts';

/** Places where a body is named as one that is there today: head, addressee, signer, recipient. */
const STRONG: ReadonlySet<Role> = new Set<Role>(['co-quan-chu-quan', 'co-quan-ban-hanh', 'kinh-gui', 'kinh-gui-muc', 'quyen-han', 'chuc-vu', 'chuc-vu-khac', 'noi-nhan-muc']);
/** Is a paragraph one where bodies of today are named? */
export const isStrongRole = ({ role }: Printed): boolean => STRONG.has(role);

const GIAO = /(?:^|[^A-Za-zÀ-ỹ])(?:giao|giao cho|đề nghị|yêu cầu|phối hợp với|gửi về)(?: các)? $/u;
/** What a body does, right after its name or after the name of its province. */
const LAM = /^(?: (?:tỉnh|thành phố|tp\.?)(?: [A-Za-zÀ-ỹ]{1,9}){0,4}?)?,? (?:chủ trì|có trách nhiệm|chịu trách nhiệm|phối hợp|tham mưu|hướng dẫn|đề nghị|báo cáo)(?![A-Za-zÀ-ỹ])/u;

/** Is a body told to do something, at a place in running text? Takes the folded text. */
export function isTold(p: Printed, low: string, start: number, end: number): boolean {
  if (start === 0 && (p.role === 'khoan-tieu-de' || low.startsWith(':', end))) return true;
  return GIAO.test(low.slice(Math.max(0, start - 20), start)) || LAM.test(low.slice(end, end + 70));
}
