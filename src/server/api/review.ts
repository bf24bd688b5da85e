import { z } from 'zod';
import { DecisionBody, DecisionWords } from '../../review/index.ts';

/** A decision that a person makes, and the free words that go with it. */
export const DecisionOrder = z.object({ decision: DecisionBody, words: DecisionWords.default({}) });
export type DecisionOrder = z.infer<typeof DecisionOrder>;

/** Which decision is taken back or brought back; null is one's own last. */
export const TurnOrder = z.object({ event: z.string().nullable() });

/** The event of a decision, and the claims that are as they are because of it. */
export const DecidedView = z.object({ event: z.string(), claims: z.array(z.string()) });
export type DecidedView = z.infer<typeof DecidedView>;

/** How many independent origins a claim had; null range when none could be followed. */
const Count = z.object({
  id: z.string(),
  statements: z.int(),
  independent: z.object({ min: z.int(), max: z.int() }).nullable(),
});

/**
 * One event of a case. `about` are ids of claims that it names or changed, `before` and `after` their counts; `of` is
 * the decision that an undo or redo turned. `stands` is false when a decision was taken back.
 */
export const HistoryItem = z.object({
  event: z.string(),
  at: z.string(),
  who: z.string(),
  kind: z.string(),
  of: z.string().nullable(),
  words: z.record(z.string(), z.string()),
  about: z.array(z.string()),
  reports: z.array(z.string()),
  before: z.array(Count),
  after: z.array(Count),
  stands: z.boolean(),
  orphaned: z.array(z.string()),
});
export type HistoryItem = z.infer<typeof HistoryItem>;

export const HistoryView = z.object({ revision: z.int(), who: z.string(), items: z.array(HistoryItem) });
export type HistoryView = z.infer<typeof HistoryView>;
