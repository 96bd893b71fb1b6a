/** A finding of weight error, looked at beside its file and the facts sheet. `doubtful`: the decree can be read either way, or the file does not show enough. */
export interface Reviewed {
  /** Id of the file. */
  readonly file: string;
  readonly rule: string;
  /** How many findings of this rule in this file were looked at; more are new, and told as unreviewed. */
  readonly count: number;
  readonly verdict: 'right' | 'wrong' | 'doubtful';
  readonly why: string;
  /** Only findings whose sentence has this word, where one rule is right here and wrong there. */
  readonly word?: string;
}

/** Every finding of weight error on the corpus, judged by hand as if Nghị định 30/2020 governed the file. */
export const REVIEWED: readonly Reviewed[] = [];
