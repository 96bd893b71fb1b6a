import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding.ts';

/** Names a finding by rule, part of the draft and what stands there: lines, and the places of items in lists, may move. */
export function fingerprint({ id, path, actual }: Finding): string {
  const part = path.filter((key) => typeof key === 'string').join('.');
  const text = JSON.stringify([id, part, actual ?? null]).normalize('NFC');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
