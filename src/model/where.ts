import { z } from 'zod';

/**
 * How a place in an original is named:
 * - `member` the name of a member of a ZIP or WACZ, `record` the WARC-Record-ID of a WARC record (ISO 28500),
 *   `bytes` the bytes `START-END` of an unpacked stream, half-open, `message` the number of a message of an mbox,
 *   `part` the section of a mail or MHTML (`2.1`, RFC 9051 section 6.4.5), `row` of a table with its header as row 1
 *   (RFC 7111), `line` of JSON lines, `pointer` into JSON (RFC 6901), `xpath` into XML (XPath 1.0);
 * - `page` of a PDF (RFC 8118), `paragraph` the n-th `w:p` of a Word document's main text, `css` a selector of an
 *   element of a page (Selectors Level 4), as a browser builds it from the original bytes.
 * Numbers count from 1.
 */
export const SelectorKind = z.enum([
  'member',
  'record',
  'bytes',
  'message',
  'part',
  'row',
  'line',
  'pointer',
  'xpath',
  'page',
  'paragraph',
  'css',
]);
export type SelectorKind = z.infer<typeof SelectorKind>;

/** One step into an original. */
export const Selector = z.object({ kind: SelectorKind, value: z.string() });
export type Selector = z.infer<typeof Selector>;

/** Where the characters of a report's text from `start` up to the next place's stand in its original. */
export const Where = Selector.extend({ start: z.int().nonnegative() });
export type Where = z.infer<typeof Where>;

/** The places of a text that a range touches, in order; none where the places of the text are not known. */
export function placesAt(
  where: readonly Where[] | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): Selector[] {
  const places = where ?? [];
  const first = Math.max(
    0,
    places.findLastIndex((place) => place.start <= start),
  );
  return places
    .slice(first)
    .filter((place) => place.start < end)
    .map(({ kind, value }) => ({ kind, value }));
}
