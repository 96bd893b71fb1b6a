/**
 * What of a page a file may or may not show: plain text shows no font, a PDF no indents as such, a page of one column no margin at its foot.
 * A rule names what it has to see; where a file does not show it, the rule is not checked.
 */
export const ASPECTS = [
  'kho-giay', // size and orientation of the paper
  'le-tren', // margins, each on its own: a finished page may show some of them
  'le-duoi',
  'le-trai',
  'le-phai',
  'phong-chu', // typeface
  'mau-chu', // colour of letters
  'co-chu', // size of letters
  'kieu-chu', // bold and italic
  'canh-le', // alignment
  'thut-dong', // indents
  'cach-doan', // space before and after paragraphs
  'gian-dong', // line spacing
  'net-ke', // rule lines
  'khung', // frames round text
  'so-trang', // page numbers
  'bo-cuc', // which blocks stand side by side
  'sieu-du-lieu', // properties of the file
] as const;
/** One thing that a file may not show. */
export type Aspect = (typeof ASPECTS)[number];
