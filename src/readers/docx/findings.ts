import type { Finding } from '../../core/finding.ts';
import type { SeenOptions } from '../seen/model.ts';
import type { Doc } from './context.ts';
import type { Part } from './parts.ts';

/** What is to be said of the file itself. */
export function findingsOf(_doc: Doc, _root: Part, _options: SeenOptions): Finding[] {
  return [];
}
