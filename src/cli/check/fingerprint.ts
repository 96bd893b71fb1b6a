import { createHash } from 'node:crypto';
import type { Finding } from '../../core/finding.ts';

/** Names a finding by rule, part of the draft (or component and beginning of the paragraph in a file) and what stands there: lines, paragraphs and the places of items in lists may move. */
export function fingerprint({ id, path, actual, place }: Finding): string {
  const part = place?.role === undefined ? path.filter((key) => typeof key === 'string').join('.') : `${place.role}: ${place.text ?? ''}`;
  const text = JSON.stringify([id, part, actual ?? null]).normalize('NFC');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
