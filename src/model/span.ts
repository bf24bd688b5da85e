import { z } from 'zod';

/**
 * Words of one report: `quote` is `report.text.slice(start, end)`.
 *
 * Offsets count UTF-16 code units from the start of `Report.text`, half-open `[start, end)`; this is the
 * pair of a TextPositionSelector and a TextQuoteSelector of the W3C Web Annotation model. Words that stand
 * apart are several spans, in the order of the text.
 */
export const Span = z.object({
  report: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});
export type Span = z.infer<typeof Span>;

/** Offsets without their report, for use inside one text. Same conventions as {@link Span}. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The least that is needed of a report to quote it. */
export interface Quotable {
  readonly id: string;
  readonly text: string;
}

/**
 * The one way to make a span.
 * @throws RangeError when the offsets are not inside the text or hold no characters: a programming error.
 */
export function spanOf(report: Quotable, { start, end }: Range): Span {
  if (!(start >= 0 && end > start && end <= report.text.length))
    throw new RangeError(
      `no words at [${start}, ${end}) in report ${report.id} of length ${report.text.length}`,
    );
  return { report: report.id, start, end, quote: report.text.slice(start, end) };
}

/** Whether the span's quote still stands at its offsets. */
export function spanHolds(report: Quotable, span: Span): boolean {
  return span.report === report.id && report.text.slice(span.start, span.end) === span.quote;
}

/** The number of characters that two ranges share. */
export function overlapLength(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The words of several spans as one quote, joined by " … ". */
export function joinedQuote(spans: readonly Span[]): string {
  return spans.map((span) => span.quote).join(' … ');
}
