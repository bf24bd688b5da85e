/**
 * Words between quotation marks. `[start, end)` includes the marks, `[innerStart, innerEnd)` does not.
 * `closed` is false where the paragraph ends before a closing mark; `continues` is the index of the quotation
 * in the paragraph before that this one goes on from, or -1; `depth` counts the quotations around it.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  readonly continues: number;
  readonly depth: number;
}
