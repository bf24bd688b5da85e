import { z } from 'zod';
import { Span } from './span.ts';

/** How a stated value bounds the true one: "about 20" about, "at least 20" at-least, "up to 20" at-most. */
export const Bound = z.enum(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'between']);
export type Bound = z.infer<typeof Bound>;

/**
 * A figure in the text. `low` and `high` are inclusive limits of what the words allow (null: open);
 * `unit` is a normalised unit ("percent", "metre", "USD", "person") or null for a bare count;
 * `counted` is the head noun's lemma of what is counted ("village"), `countedSpans` its words.
 */
export const Quantity = z.object({
  spans: z.array(Span),
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  bound: Bound,
  unit: z.string().nullable(),
  counted: z.string().nullable(),
  countedSpans: z.array(Span),
  boundSpans: z.array(Span),
});
export type Quantity = z.infer<typeof Quantity>;

/**
 * A time in the text as EDTF (ISO 8601-2). `earliest` and `latest` are calendar days `YYYY-MM-DD` or null
 * when the words do not tell; `anchor` says what a relative time was counted from; `kind` follows TIMEX3.
 */
export const Time = z.object({
  spans: z.array(Span),
  kind: z.enum(['date', 'time', 'duration', 'set']),
  edtf: z.string().nullable(),
  value: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  anchor: z.enum(['none', 'publication', 'dateline', 'newest-date', 'text']),
});
export type Time = z.infer<typeof Time>;

/** A place name with what it was resolved to; `geonames` is null where no gazetteer entry fits. */
export const Place = z.object({
  spans: z.array(Span),
  name: z.string(),
  geonames: z.int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  country: z.string().nullable(),
  kind: z.string().nullable(),
});
export type Place = z.infer<typeof Place>;
