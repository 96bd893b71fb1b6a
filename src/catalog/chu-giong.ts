/**
 * Letters that look like a letter of the Vietnamese alphabet and are another one; each pair is foreign letter, Vietnamese letter.
 */
const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/u)
      .map((pair): readonly [string, string] => [pair.charAt(0), pair.charAt(1)]),
  );

/** Never right in a Vietnamese text: eth and the African D for Đ, the letter gha that old converters put for ư. */
export const LUON_SAI = pairs('\u00D0\u0110 \u00F0\u0111 \u0189\u0110 \u0256\u0111 \u01A2\u01AF \u01A3\u01B0');

/** Cyrillic and Greek letters with a Latin twin; wrong among Latin letters. Greek letters that science uses (α, β, μ, π, Δ, Ω) are not here. */
export const GIONG_LATIN = pairs(
  '\u0430a \u0435e \u043Eo \u0440p \u0441c \u0443y \u0445x \u0456i \u0458j \u0455s \u0501d \u0410A \u0412B \u0415E \u041AK \u041CM \u041DH \u041EO \u0420P \u0421C \u0422T \u0423Y \u0425X \u0406I \u0405S ' +
    '\u03BFo \u03C1p \u03BDv \u0391A \u0392B \u0395E \u0396Z \u0397H \u0399I \u039AK \u039CM \u039DN \u039FO \u03A1P \u03A4T \u03A5Y \u03A7X',
);
