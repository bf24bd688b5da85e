import { z } from 'zod';

export const Relation = z.enum(['supports', 'denies', 'questions']);
export type Relation = z.infer<typeof Relation>;

/** A range of counts, both ends included. */
export const CountRange = z.object({ min: z.int().nonnegative(), max: z.int().nonnegative() });
export type CountRange = z.infer<typeof CountRange>;

export const OriginKind = z.enum([
  'person',
  'organisation',
  'document',
  'instrument',
  'own-reporting',
  'outlet',
  'agency',
  'unnamed',
  'unknown',
]);
export type OriginKind = z.infer<typeof OriginKind>;

/**
 * Where a claim enters the set of reports. `statements` are ids of the claim's statements that go back to it,
 * `maybeSameAs` indices of origins of the same claim that it cannot be told apart from.
 */
export const Origin = z.object({
  name: z.string(),
  kind: OriginKind,
  statements: z.array(z.string()),
  maybeSameAs: z.array(z.int()),
  reasons: z.array(z.string()),
});
export type Origin = z.infer<typeof Origin>;

/** A statement's place in a claim, with the reasons why it was joined. */
export const ClaimLink = z.object({ id: z.string(), relation: Relation, reasons: z.array(z.string()) });
export type ClaimLink = z.infer<typeof ClaimLink>;

/** A statement that may belong to a claim and was not joined to it, with what speaks for it. A person decides. */
export const ClaimOffer = z.object({ id: z.string(), reasons: z.array(z.string()) });
export type ClaimOffer = z.infer<typeof ClaimOffer>;

/** What a claim's weight is made of: reports that have it, those with it in headline or lead, whether it is disputed, whether it holds figures. */
export const WeightParts = z.object({
  reports: z.int().nonnegative(),
  leading: z.int().nonnegative(),
  disputed: z.boolean(),
  figures: z.boolean(),
});
export type WeightParts = z.infer<typeof WeightParts>;

/**
 * Statements across reports about the same thing; `offered` are those that nearly are, absent where there are none. `gist` is always the words of one statement; `independent`
 * counts origins of supporting statements, null (with `why`) when none can be followed; `weight` orders
 * claims by how much they matter and is no measure of truth.
 */
export const Claim = z.object({
  id: z.string(),
  aliases: z.array(z.string()),
  gist: z.string(),
  statements: z.array(ClaimLink),
  offered: z.array(ClaimOffer).optional(),
  origins: z.array(Origin),
  independent: CountRange.nullable(),
  why: z.string().nullable(),
  weight: z.number(),
  weightParts: WeightParts.optional(),
});
export type Claim = z.infer<typeof Claim>;

export const ConflictKind = z.enum([
  'number',
  'bound',
  'date',
  'place',
  'name',
  'polarity',
  'attribution',
  'target',
]);
export type ConflictKind = z.infer<typeof ConflictKind>;

export const Verdict = z.enum(['conflict', 'compatible', 'update', 'definition', 'rounding']);
export type Verdict = z.infer<typeof Verdict>;

/** Statements that cannot all hold, or only seem not to, with who stands on each side. */
export const Conflict = z.object({
  id: z.string(),
  kind: ConflictKind,
  verdict: Verdict,
  claims: z.array(z.string()),
  sides: z.array(
    z.object({ value: z.string(), statements: z.array(z.string()), independent: CountRange.nullable() }),
  ),
  reasons: z.array(z.string()),
});
export type Conflict = z.infer<typeof Conflict>;
