const span = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const chars = (text: string): number[] => [...text].map((c) => c.codePointAt(0) ?? 0);

/**
 * What the PDF fonts keep: Latin with all precomposed Vietnamese letters, punctuation, currency and the symbols that plans and
 * reports use. Characters that Tinos lacks (☐ ☑ ✓) are simply not there and fail by name at render.
 */
export const CUT_CODE_POINTS: readonly number[] = [
  ...span(0x20, 0x7e),
  ...span(0xa0, 0xff),
  ...span(0x100, 0x17f), // Latin Extended-A: names from other languages
  ...chars('ƠơƯưǍǎ'),
  ...span(0x300, 0x304),
  ...chars('\u0306\u0309\u031b\u0323'),
  ...span(0x1ea0, 0x1ef9),
  ...span(0x2010, 0x2015),
  ...chars('‘’‚‛“”„‟†‡•…‰′″‹›⁄'),
  ...chars('⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉'),
  ...chars('₫€£¥№™℃℉Ω'),
  ...chars('⅓⅔⅛⅜⅝⅞'),
  ...chars('←↑→↓↔↕'),
  ...chars('≤≥≠≈±×÷−∞√∑∏∆∂∫∈∩∪⊂'),
  ...chars('αβγδεθλμπρσφωΔΣΦ'),
  ...chars('■□▪▫▲►▼◄◊○●◦'),
];
