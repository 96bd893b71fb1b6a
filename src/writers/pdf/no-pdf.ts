import type { Bilingual } from '../../core/text.ts';

/** Opens the errors that findings about one PDF follow. */
export const NO_PDF: Bilingual = { vi: 'Không kết xuất được PDF', en: 'The PDF cannot be made' };
