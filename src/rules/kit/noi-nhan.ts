import { NO_TREE, type Unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { placeholdersIn } from './placeholders.ts';
import { type Printed, printedAs } from './printed.ts';
import { tenChuan } from './ten.ts';

/** Lines of Nơi nhận of the document itself. */
export const noiNhanOf = (s: Pick<Subject, 'tree'>): readonly Printed[] => printedAs(s, 'noi-nhan-muc').filter(({ section }) => section === 0);

/** `Lưu:`, and what people write without the colon; a person called Lưu is none. */
const LUU = /^l[ưu]u(?:\s*[:;.]|\s+(?:VT|văn thư|HC|HS|hồ sơ|VP|văn phòng)(?![A-Za-zÀ-ỹ]))/iu;
/** Any unit in its abbreviation, as Party bodies write it: `Lưu ĐU.`. */
const LUU_DON_VI = /^[Ll]ưu\s+[A-ZĐ]{2,8}(?![A-Za-zÀ-ỹ])/u;

/** Is a line that of kept copies? */
export const laLuu = ({ text }: Printed): boolean => LUU.test(text.trim()) || LUU_DON_VI.test(text.trim());

/** Is a line only room for recipients, as a template has it: `{{noi_nhan}}`, `……`? */
export const laChoTrong = ({ text }: Printed): boolean => placeholdersIn(text).reduce((sum, { chu }) => sum + chu.length, 0) * 2 > text.trim().length;


/** The line of kept copies, the last of several. */
export const luuOf = (s: Pick<Subject, 'tree'>): Printed | undefined => noiNhanOf(s).filter(laLuu).at(-1);

/** Does a line say “as above”? */
export const laNhuTren = ({ text }: Printed): boolean => /^nh[ưu] (?:k[íi]nh g[ửu]i|tr[êe]n)(?![A-Za-zÀ-ỹ])/u.test(tenChuan(text));

/** Is there a list to judge? */
export const coNoiNhan = (s: Subject): boolean | Unchecked => (s.tree === undefined ? NO_TREE : noiNhanOf(s).length > 0);
