import type { Finding } from './finding.ts';

/** Thrown when the library is used with a draft that cannot be represented or rendered; carries the findings as data. */
export class VanbanError extends Error {
  override readonly name = 'VanbanError';
  readonly findings: readonly Finding[];
  constructor(message: string, findings: readonly Finding[] = []) {
    super(findings.length > 0 ? `${message}\n${findings.map((f) => `  ${f.message.vi}`).join('\n')}` : message);
    this.findings = findings;
  }
}

/** Thrown when a rendered file would not hold all text of its draft; names the lost leaves. A fault of ours, never of the draft. */
export class LostTextError extends Error {
  override readonly name = 'LostTextError';
  readonly lost: readonly string[];
  constructor(where: string, lost: readonly string[]) {
    super(`${where}: mất chữ khi kết xuất: ${lost.slice(0, 5).join(' | ')}`);
    this.lost = lost;
  }
}
