import { z } from 'zod';
import type { Dossier } from '../../src/model/index.ts';

const Span = z.looseObject({ start: z.int(), end: z.int(), quote: z.string() });
const Link = z.looseObject({ name: z.string(), source: z.array(Span).nullable() });
const Range = z.looseObject({ min: z.int(), max: z.int() });

/** What the scorers read of a dossier; anything else may be there or not. */
const Contract = z.looseObject({
  reports: z.array(
    z.looseObject({ id: z.string(), text: z.string(), inputs: z.array(z.string()).default([]) }),
  ),
  statements: z.array(
    z.looseObject({ id: z.string(), report: z.string(), spans: z.array(Span), attribution: z.array(Link) }),
  ),
  families: z.array(
    z.looseObject({ id: z.string(), members: z.array(z.looseObject({ report: z.string() })) }),
  ),
  claims: z.array(
    z.looseObject({
      id: z.string(),
      statements: z.array(
        z.looseObject({ id: z.string(), relation: z.enum(['supports', 'denies', 'questions']) }),
      ),
      origins: z.array(z.looseObject({ statements: z.array(z.string()) })),
      independent: Range.nullable(),
    }),
  ),
  conflicts: z.array(
    z.looseObject({
      verdict: z.string(),
      sides: z.array(z.looseObject({ statements: z.array(z.string()) })),
    }),
  ),
});

/**
 * A dossier that any system wrote in the contract's shape, as the scorers take it. Spans are offsets in UTF-16 code units.
 * @throws when a part that the scorers read is missing, or a quote is not what stands at its offsets.
 */
export function readContract(json: unknown): Dossier {
  const dossier = Contract.parse(json);
  const texts = new Map(dossier.reports.map(({ id, text }) => [id, text]));
  for (const { id, report, spans } of dossier.statements)
    for (const { start, end, quote } of spans)
      if (texts.get(report)?.slice(start, end) !== quote)
        throw new Error(`statement ${id}: "${quote}" does not stand at ${start}–${end} of report ${report}`);
  return dossier as unknown as Dossier;
}
