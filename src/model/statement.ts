import { z } from 'zod';
import { Place, Quantity, Time } from './measure.ts';
import { Span } from './span.ts';

/** What a report says of its own statement, by its own words. */
export const Stance = z.enum(['asserts', 'hedges', 'denies', 'asks', 'supposes']);
export type Stance = z.infer<typeof Stance>;

export const SourceKind = z.enum([
  'person',
  'organisation',
  'outlet',
  'agency',
  'document',
  'communique',
  'account',
  'instrument',
  'witness',
  'unnamed',
  'general',
]);
export type SourceKind = z.infer<typeof SourceKind>;

/**
 * One link of a chain of sources. `name` is the resolved name ("Heydar Alishvandi"), or the words of the
 * text when nothing better is known ("two security officials"). `source` and `cue` are the words that
 * name the source and that attribute ("said"); null where the text has none (a credit line, hearsay).
 * `role` is what the text says the source is ("governor of Qeshm"). `ownDeed` marks a party's claim about a deed of its
 * own ("the group said it had taken the town").
 */
export const AttributionLink = z.object({
  name: z.string(),
  kind: SourceKind,
  role: z.string().nullable(),
  source: z.array(Span).nullable(),
  cue: z.array(Span).nullable(),
  ownDeed: z.literal(true).optional(),
});
export type AttributionLink = z.infer<typeof AttributionLink>;

/**
 * An attribution in the terms of PARC and PolNeAR: who (`source`), the attributing words (`cue`) and what is
 * attributed (`content`). `belief` marks attributions of beliefs and intentions rather than of speech.
 */
export const Attribution = z.object({
  source: z.array(Span).nullable(),
  cue: z.array(Span),
  content: z.array(Span),
  kind: SourceKind,
  name: z.string(),
  quoted: z.enum(['direct', 'indirect', 'mixed']),
  belief: z.boolean(),
});
export type Attribution = z.infer<typeof Attribution>;

/** Signs that a report knows something at first hand, with the words that show it. */
export const OwnSign = z.object({
  kind: z.enum(['eyewitness', 'told-this-outlet', 'reporter-on-spot', 'own-instrument']),
  spans: z.array(Span),
});
export type OwnSign = z.infer<typeof OwnSign>;

/**
 * What one report says, as spans of its own words. `attribution` runs from the outermost source (the outlet
 * told) to the last-named one; empty when the report speaks in its own voice. `kind` tells statements of the
 * same words apart (a sentence, a clause, a nominal). `own` holds positive signs of the report's own
 * reporting. The id is a hash of report id, spans and kind.
 */
export const Statement = z.object({
  id: z.string(),
  report: z.string(),
  kind: z.enum(['sentence', 'clause', 'phrase']),
  spans: z.array(Span),
  quote: z.string(),
  stance: Stance,
  stanceCue: z.array(Span),
  attribution: z.array(AttributionLink),
  own: z.array(OwnSign),
  quantities: z.array(Quantity),
  times: z.array(Time),
  places: z.array(Place),
});
export type Statement = z.infer<typeof Statement>;
