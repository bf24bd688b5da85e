import { compareText, groupBy, rememberFor } from '../text/index.ts';
import type { Profile } from './profile.ts';

/** Statements in the same words, but for marks, case and function words: compared once, counted as many. */
export interface Wording {
  readonly key: string;
  readonly profiles: readonly Profile[];
}

const keyOf = rememberFor((profile: Profile): string => {
  const terms = profile.terms.map(({ key }) => key).sort(compareText);
  const figures = profile.figures.map(({ value, bound }) => `${bound} ${value}`).sort(compareText);
  return [profile.negated ? 'not' : '', ...terms, '|', ...figures].join(' ');
});

/** A fragment of one telling word, or none, is about nothing in particular. */
function isComparable({ terms, predicate }: Profile): boolean {
  return terms.length >= (predicate === null ? 2 : 1);
}

function haveSameProfiles({ profiles }: Wording, others: readonly Profile[]): boolean {
  return profiles.length === others.length && profiles.every((profile, i) => profile === others[i]);
}

/**
 * Groups profiles by wording, in the order of their keys; fragments that say nothing comparable are left out.
 * @param known wordings of an earlier grouping by their keys: one that is made of the same profiles is given again
 */
export function wordingsOf(
  profiles: readonly Profile[],
  known: ReadonlyMap<string, Wording> = new Map(),
): Wording[] {
  return [...groupBy(profiles.filter(isComparable), keyOf)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, members]) => {
      const before = known.get(key);
      return before !== undefined && haveSameProfiles(before, members) ? before : { key, profiles: members };
    });
}
