import { z } from 'zod';
import { Derivation, DerivationKind } from '../../model/index.ts';

/** A node of the lineage: a report, several alike folded into one, or a source outside the set. */
export const LineageNode = z.object({
  key: z.string(),
  kind: z.enum(['report', 'folded', 'outside']),
  label: z.string(),
  reports: z.array(z.string()),
  published: z.string().nullable(),
  family: z.string().nullable(),
});
export type LineageNode = z.infer<typeof LineageNode>;

/** Who leaned on whom, between node keys; `count` derivations are drawn as one. */
export const LineageEdge = z.object({
  from: z.string(),
  to: z.string(),
  kind: DerivationKind,
  known: z.boolean(),
  derivation: z.string(),
  count: z.int(),
  strength: z.number(),
});
export type LineageEdge = z.infer<typeof LineageEdge>;

export const LineageView = z.object({
  revision: z.int(),
  nodes: z.array(LineageNode),
  edges: z.array(LineageEdge),
  /** Reports that lean on nothing and on which nothing leans, which are not drawn. */
  alone: z.array(z.string()),
});
export type LineageView = z.infer<typeof LineageView>;

/** One derivation with its evidence. */
export const DerivationView = z.object({ derivation: Derivation, fromName: z.string(), toName: z.string() });
export type DerivationView = z.infer<typeof DerivationView>;

/** What is told to have happened when: days from `earliest` to `latest`, either null where the words leave it open. */
export const TimelineEvent = z.object({
  claim: z.string(),
  gist: z.string(),
  edtf: z.string(),
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  statements: z.int(),
  reports: z.int(),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** A report with the first and the last minute, counted from 1970, that its time of publication leaves open. */
export const TimelineReport = z.object({
  id: z.string(),
  name: z.string(),
  published: z.string(),
  from: z.int(),
  to: z.int(),
});
export type TimelineReport = z.infer<typeof TimelineReport>;

/** `undated` counts claims that tell no time, `unplaced` reports without a time of publication that can be read. */
export const Timeline = z.object({
  revision: z.int(),
  events: z.array(TimelineEvent),
  undated: z.int(),
  reports: z.array(TimelineReport),
  unplaced: z.int(),
});
export type Timeline = z.infer<typeof Timeline>;

/** A place that statements speak of; `radius` in kilometres covers what the name covers and any stated distance. */
export const Spot = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  country: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  radius: z.number(),
  claims: z.array(z.object({ id: z.string(), gist: z.string() })),
  statements: z.int(),
});
export type Spot = z.infer<typeof Spot>;

export const MapView = z.object({ revision: z.int(), spots: z.array(Spot), unplaced: z.array(z.string()) });
export type MapView = z.infer<typeof MapView>;
