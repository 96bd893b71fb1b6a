/** Without marks and in small letters, so that a head whose marks or capitals are wrong is known all the same. */
const bare = (line: string): string =>
  line
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[\s_*#|]+/gu, ' ')
    .trim();

/** What one line of a head says by itself: national name, motto. */
const SURE: readonly RegExp[] = [/\bx\S{0,2} hoi chu nghia viet\b/u, /\bhoi chu nghia viet nam\b/u, /\bdoc lap\b\W{0,8}\btu do\b/u, /\btu do\b\W{0,8}\bhanh phuc\b/u];
/** A number with a symbol at the head of a line, however it is spaced; in an old encoding, too, where the mark of `ố` is another letter. */
const NUMBER = /^[\s#*_|]{0,20}s(?:[ốôồổỗộơoóòỏõọè]|[oô][áà])[ \t]{0,3}(?::[ \t]{0,9}[\d….]{0,12}[ \t]{0,3}[/-]?[ \t]{0,3}\S{0,36}\/[ \t]?\S|[.;]?[ \t]{0,3}\d{1,5}[ \t]{0,3}\/[ \t]{0,3}(?:\d{4}\/)?[A-ZĐ]{2,8}-[A-ZĐ])/iu;
/** Parts that a note may have too: two of them make a document. */
const PARTS: readonly RegExp[] = [
  /^noi nhan ?[:;.]?(?: |$)/u,
  /^kinh gui\b/u,
  /\bngay [\d….]{1,6} ?thang [\d….]{1,6} ?nam [\d….]{2,8}$/u,
  /^(?:quyet dinh|nghi quyet|chi thi|quy che|quy dinh|thong cao|thong bao|huong dan|chuong trinh|ke hoach|phuong an|de an|du an|bao cao|bien ban|to trinh|hop dong|cong dien|ban ghi nho|ban thoa thuan|giay uy quyen|giay moi|giay gioi thieu|giay nghi phep|phieu gui|phieu chuyen|phieu bao|cong van|thu cong)$/u,
  /^so ?[:;] ?[\d….]{0,8}/u,
  /^can cu (?:luat|bo luat|nghi|quyet|cong|thong|ke|van|hien|phap|phap lenh)\b/u,
  /^(?:v\/v|ve viec)\b/u,
  /\b(?:tm|kt|tl|tuq)\. ?[a-z]/u,
];
/** No line of a head is longer. */
const LONGEST = 200;

/** Has a text the head or the parts of an issued document, faults or not? */
export function looksIssued(text: string): boolean {
  const seen = new Set<RegExp>();
  for (const line of text.split(/\r\n?|\n/u)) {
    if (line.length > LONGEST || line.trim() === '') continue;
    const words = bare(line);
    if (NUMBER.test(line) || SURE.some((form) => form.test(words))) return true;
    for (const part of PARTS) if (part.test(words)) seen.add(part);
    if (seen.size > 1) return true;
  }
  return false;
}
