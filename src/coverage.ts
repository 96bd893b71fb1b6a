import { codePoint } from './core/code-point.ts';
import type { Finding } from './core/finding.ts';
import type { Subject } from './rules/subject.ts';
import { leafAt, printedOf } from './rules/kit/printed.ts';
import { fontSet } from './writers/pdf/fonts.ts';
import { isDrawn } from './writers/pdf/glyphs.ts';

/** Characters of a document that the built-in PDF font cannot draw, each once, with the place of its first: the PDF would be refused. */
export function missingCharacters(subject: Pick<Subject, 'tree'>): Finding[] {
  const face = fontSet()('normal');
  const seen = new Set<string>();
  return printedOf(subject).flatMap((p) =>
    [...p.text.matchAll(/./gsu)].flatMap(({ 0: char, index }): Finding[] => {
      if (seen.has(char)) return [];
      seen.add(char);
      return isDrawn(face, char) ? [] : [missing(char, leafAt(p, index))];
    }),
  );
}

function missing(char: string, path: Finding['path']): Finding {
  const code = codePoint(char);
  return {
    id: 'phong-chu/thieu-ky-tu',
    severity: 'warning',
    path,
    actual: char,
    message: {
      vi: `Ký tự «${char}» (${code}) không có trong phông chữ PDF dựng sẵn; cần ký tự khác, hoặc phông chữ của bạn (DOCX vẫn dựng được)`,
      en: `Character “${char}” (${code}) is not in the built-in PDF font; use another, or a font of your own (DOCX is not affected)`,
    },
  };
}
