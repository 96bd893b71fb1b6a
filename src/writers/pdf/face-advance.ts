/** The advances of one face: 1/1000 em for a code point, or undefined where the font has no such character. */
export type FaceAdvance = (codePoint: number) => number | undefined;
