import { z } from 'zod';
import { Span } from './span.ts';

/** How a stated value bounds the true one: "about 20" about, "at least 20" at-least, "up to 20" at-most. */
export const Bound = z.enum(['exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'between']);
export type Bound = z.infer<typeof Bound>;

/**
 * A figure in the text. `low` and `high` are inclusive limits of what the words allow (null: open);
 * `unit` is a normalised unit ("percent", "metre", "USD", "person") or null for a bare count;
 * `counted` is the head noun's lemma of what is counted ("village"), `countedSpans` its words, and
 * `countedWords` the lemmas of all its content words ("libyan", "jihadist"). `role` is what befell or
 * is done by the counted: a shared name ("die" in "12 people were killed") or the lemma of its verb, `whole` the larger number that they
 * are part of (19 in "14 of the 19"), `change` tells a rise or a fall by that much from a level.
 * `boundSpans` holds the words of the bound and of the change.
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
  countedWords: z.array(z.string()),
  role: z.string().nullable(),
  whole: z.number().nullable(),
  change: z.enum(['up', 'down']).nullable(),
  boundSpans: z.array(Span),
});
export type Quantity = z.infer<typeof Quantity>;

/**
 * A time in the text as EDTF (ISO 8601-2). `earliest` and `latest` are calendar days `YYYY-MM-DD` or null
 * when the words do not tell; `anchor` says what a relative time was counted from; `kind` and `value` follow
 * TIMEX3. `role` keeps the time of an event apart from the time at which somebody spoke ("said on Tuesday")
 * and from the report's own date line.
 */
export const Time = z.object({
  spans: z.array(Span),
  kind: z.enum(['date', 'time', 'duration', 'set']),
  edtf: z.string().nullable(),
  value: z.string().nullable(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  anchor: z.enum(['none', 'publication', 'dateline', 'newest-date', 'text']),
  role: z.enum(['event', 'speech', 'publication']),
});
export type Time = z.infer<typeof Time>;

/** "200 miles west of the border": how far and whereto from the place; `bearing` in degrees from north. */
export const PlaceOffset = z.object({
  spans: z.array(Span),
  kilometres: z.number().nullable(),
  bearing: z.number().nullable(),
});
export type PlaceOffset = z.infer<typeof PlaceOffset>;

/**
 * A place name with what it was resolved to; `geonames` is null where no gazetteer entry fits. `kind` is
 * "country", "region", "city", "continent" or "area"; `precision` is the stated radius in kilometres of what the name covers.
 * `use` tells a place from the body that it stands for ("Washington said") and from a word of origin
 * ("Turkish"). `offset` is set where the text means a spot at some distance from the place.
 */
export const Place = z.object({
  spans: z.array(Span),
  name: z.string(),
  geonames: z.int().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  country: z.string().nullable(),
  kind: z.string().nullable(),
  precision: z.number().nullable(),
  use: z.enum(['place', 'actor', 'demonym']),
  offset: PlaceOffset.nullable(),
});
export type Place = z.infer<typeof Place>;
