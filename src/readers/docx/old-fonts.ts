/** Fonts that show letters of an old encoding (TCVN3, VNI) as Vietnamese ones. */
const OLD = /^(?:\.Vn|VNI[- ])/iu;
/** Does a typeface belong to an old encoding? */
export const isOldFont = (font: string): boolean => OLD.test(font);
