import { compareText } from '../text/index.ts';
import type { Profile } from './profile.ts';
import type { Wording } from './wordings.ts';

/** Quotes of this many characters read well as a heading. */
const SHORTEST = 30;
const LONGEST = 160;

function readsWell({ statement, predicate }: Profile): number {
  const { length } = statement.quote;
  const whole = statement.spans.length === 1 ? 1 : 0;
  return (predicate === null ? 0 : 2) + (length >= SHORTEST && length <= LONGEST ? 2 : 0) + whole;
}

function reportsOf({ profiles }: Wording): number {
  return new Set(profiles.map(({ statement }) => statement.report)).size;
}

/**
 * The statement whose words stand for the claim: of those that read well as a heading (a verb, 30 to 160 characters,
 * in one piece), one in the wording that most reports use; of equals, the one that says most.
 */
export function gistOf(wordings: readonly Wording[]): Profile {
  const best = wordings.toSorted(
    (a, b) =>
      readsWell(b.profiles[0]!) - readsWell(a.profiles[0]!) ||
      reportsOf(b) - reportsOf(a) ||
      b.profiles[0]!.total - a.profiles[0]!.total ||
      compareText(a.key, b.key),
  )[0]!;
  return best.profiles.toSorted((a, b) => compareText(a.statement.id, b.statement.id))[0]!;
}
