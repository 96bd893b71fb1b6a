import type { Finding } from './finding.ts';
import type { Bilingual, Lang } from './text.ts';

/** Marks our errors across copies of this module: a program may load the library as ES module and as CommonJS. */
const ERROR = Symbol.for('vanban.error');

/**
 * Thrown when the library is used with a draft that cannot be represented or rendered; carries the findings as data.
 * Its `message` says all in Vietnamese, then in English; `textIn` says it in one language.
 */
export class VanbanError extends Error {
  override readonly name = 'VanbanError';
  /** What could not be done, without the findings. */
  readonly headline: Bilingual;
  readonly findings: readonly Finding[];
  constructor(headline: Bilingual, findings: readonly Finding[] = []) {
    const texts = [textOf(headline, findings, 'vi'), textOf(headline, findings, 'en')];
    super([...new Set(texts)].join('\n'));
    this.headline = headline;
    this.findings = findings;
    Object.defineProperty(this, ERROR, { value: true });
  }

  /** An error of another copy of the library is one too. */
  static override [Symbol.hasInstance](value: unknown): value is VanbanError {
    const ours = typeof value === 'object' && value !== null && ERROR in value;
    return ours && (this === VanbanError || this.prototype.isPrototypeOf(value));
  }

  /** The headline and, in lines below it, the findings. */
  textIn(lang: Lang): string {
    return textOf(this.headline, this.findings, lang);
  }
}

const textOf = (headline: Bilingual, findings: readonly Finding[], lang: Lang): string =>
  [headline[lang], ...findings.map(({ message }) => `  ${message[lang]}`)].join('\n');

/** Thrown when a rendered file would not hold all text of its draft; names the lost leaves. A fault of ours, never of the draft. */
export class LostTextError extends Error {
  override readonly name = 'LostTextError';
  readonly lost: readonly string[];
  constructor(where: string, lost: readonly string[]) {
    super(`${where}: mất chữ khi kết xuất (text lost): ${lost.slice(0, 5).join(' | ')}`);
    this.lost = lost;
  }
}
