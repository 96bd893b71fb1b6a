/** Words by which lines of an issued document are known; only as far as they tell where a paragraph begins. */

/** A row of dashes, underscores or the like: a line drawn with characters. */
export const isDrawnLine = (text: string): boolean => /^(?:[-_=*~\u2013\u2014\u2500\u2501] ?){3,}$/u.test(text);

/** A line that begins with a number, a letter or a dash of a list. */
export const isMarked = (text: string): boolean => MARKED.test(text);
const MARKED = /^(?:[-+*\u2013\u2022\u00B7\u25AA\u25CF] ?\S|\(?(?:\d{1,3}|[a-zđ]{1,2}|[ivx]{1,5}|[IVXL]{1,7})[.)](?: |[A-ZÀ-Ỹ])|(?:\d{1,2}\.){2,4}|(?:Điều|Chương|Mục|Tiểu mục|Phần|Phụ lục|Khoản) [\dIVXL]+\b)/u;

/** All its letters are capitals, and there are some. */
export const isCapitals = (text: string): boolean => /[A-ZÀ-Ỹ]{2}/u.test(text) && text === text.toLocaleUpperCase('vi');

/** It begins with a small letter. */
export const beginsSmall = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLocaleUpperCase('vi');
};

/** It begins in the middle of a sentence: with a small letter, a number, a sign. */
export const beginsWithin = (text: string): boolean => beginsSmall(text) || /^[\d/,.;:)&%”’]/u.test(text);

/** The subject of a document, of a letter (`V/v`) or of another type. */
export const isSubject = (text: string): boolean => /^[(*_]*(?:V\/v|Về việc)(?: |:)/iu.test(text);

/** Lines that begin a component of their own, whatever stands above. */
export const isComponent = (text: string): boolean => COMPONENT.test(text);
const COMPONENT = /^(?:Kính gửi|Nơi nhận|Số ?:|Căn cứ |Theo đề nghị |Xét đề nghị |Cộng h[òo]a xã hội|Độc lập ?[-\u2013]|(?:TM|KT|TL|TUQ|Q)\. ?[A-ZÀ-Ỹ]|[^,]{2,40}, ?ngày\b|\(?Kèm theo )/iu;

/** The place and the date, or what reads like their beginning. */
export const isPlaceAndDate = (text: string): boolean => /^[^,]{2,40}, ?ngày\b/iu.test(text);

/** A line that ends a sentence or an item. */
export const endsSentence = (text: string): boolean => /[.;:!?]["”»)\]]*$/u.test(text);
