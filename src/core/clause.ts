/** A place in the standard (or another law) that stands behind a measure or rule, and its force. */
export interface Clause {
  /** For example `PL I·I·II·6e` of Nghị định 30/2020/NĐ-CP, or `M1.5` for a sample page. */
  readonly ref: string;
  /** `decree` and `law` bind; `logic`: the document contradicts itself or the calendar; `sample` and `practice` do not bind. */
  readonly force: Force;
}
/** What stands behind a rule, and so how hard it binds. */
export type Force = 'decree' | 'law' | 'logic' | 'sample' | 'practice';

/** A clause of the decree itself. */
export const nd30 = (ref: string): Clause => ({ ref, force: 'decree' });
/** A sample page of Phụ lục III. */
export const mau = (ref: string): Clause => ({ ref, force: 'sample' });
/** Practice where the decree is silent. */
export const thongLe = (ref: string): Clause => ({ ref, force: 'practice' });
