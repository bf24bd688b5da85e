import { z } from 'zod';
import { Anchor, DecisionBody } from '../review/index.ts';
import { sha256 } from '../text/index.ts';
import { canonicalJson } from './canonical-json.ts';

/** What a decision changed, in ids and counts: claims with their statements and range, derivations, families. */
const Touched = z.object({
  claims: z.array(
    z.object({
      id: z.string(),
      statements: z.array(z.string()),
      independent: z.object({ min: z.int(), max: z.int() }).nullable(),
    }),
  ),
  derivations: z.array(z.string()),
  statements: z.array(z.string()),
});
export type Touched = z.infer<typeof Touched>;

/** An original as an event tells of it: the id of its row, and a salted hash of the SHA-256 of its bytes. */
const Kept = z.object({ input: z.string(), hash: z.string() });

/** What happened, in ids, offsets and salted hashes only. */
export const EventBody = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), case: z.string(), tool: z.string() }),
  z.object({ kind: z.literal('add'), inputs: z.array(Kept), reports: z.array(z.string()), tool: z.string() }),
  z.object({
    kind: z.literal('decide'),
    decision: DecisionBody,
    anchors: z.array(Anchor),
    words: z.record(z.string(), z.string()),
    before: Touched,
    after: Touched,
  }),
  z.object({ kind: z.literal('undo'), of: z.string() }),
  z.object({ kind: z.literal('redo'), of: z.string() }),
  z.object({
    kind: z.literal('forget'),
    report: z.string(),
    inputs: z.array(z.object({ input: z.string(), replaced: z.string().nullable() })),
    decisions: z.array(z.string()),
  }),
]);
export type EventBody = z.infer<typeof EventBody>;

/**
 * One entry of a case's history. `at` is the time in UTC, `previous` the hash of the event before it (64 zeros for the
 * first), `hash` the SHA-256 of the canonical JSON of everything else.
 */
export const CaseEvent = z.object({
  seq: z.int().positive(),
  id: z.string(),
  at: z.string(),
  who: z.string(),
  body: EventBody,
  previous: z.string(),
  hash: z.string(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

/** What the first event of a chain follows. */
export const NO_EVENT = '0'.repeat(64);

/** The hash of an event from everything but the hash itself. */
export function hashOfEvent(event: CaseEvent): string {
  return sha256(canonicalJson({ ...event, hash: undefined }));
}

/** The next event of a chain. */
export function nextEvent(
  last: CaseEvent | undefined,
  made: { readonly at: string; readonly who: string; readonly body: EventBody },
): CaseEvent {
  const seq = (last?.seq ?? 0) + 1;
  const event = { seq, id: `e${seq}`, ...made, previous: last?.hash ?? NO_EVENT, hash: '' };
  return { ...event, hash: hashOfEvent(event) };
}

/** The first event that does not follow from the one before it, with what is wrong; null when the chain holds. */
export function brokenLink(events: readonly CaseEvent[]): { seq: number; reason: string } | null {
  let previous = NO_EVENT;
  for (const [i, event] of events.entries()) {
    if (event.seq !== i + 1 || event.id !== `e${i + 1}`)
      return { seq: i + 1, reason: `expected event ${i + 1} and found ${event.id}` };
    if (event.previous !== previous)
      return { seq: event.seq, reason: 'it does not follow the event before it' };
    if (hashOfEvent(event) !== event.hash)
      return { seq: event.seq, reason: 'its content is not what was hashed' };
    previous = event.hash;
  }
  return null;
}
