import type { Finding } from '../core/finding.ts';
import type { Positions } from '../readers/index.ts';

/** A finding of a rule with the places of its paths in the source text. */
export function placed(finding: Finding, positions: Positions, file: string | undefined): Finding {
  const position = positions.at(finding.path);
  const related = finding.related?.map((one) => {
    const at = positions.at(one.path);
    return at === undefined ? one : { ...one, position: at };
  });
  return { ...finding, ...(file === undefined ? {} : { file }), ...(position === undefined ? {} : { position }), ...(related === undefined ? {} : { related }) };
}
