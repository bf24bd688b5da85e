import { compareQuantities } from '../measures/index.ts';
import { type GraphMemory, likenessGraphAfter } from './graph-memory.ts';
import type { Profile } from './profile.ts';
import type { Term } from './terms.ts';
import type { Wording } from './wordings.ts';

/** Wordings at least this alike, their figures and days left aside, speak of the same measure. Hundredths. */
const SAME_MEASURE_AT = 52;

const bare = new WeakMap<Profile, Profile>();

function withoutFigures(profile: Profile): Profile {
  const known = bare.get(profile);
  if (known !== undefined) return known;
  const made = leaveOutFigures(profile);
  bare.set(profile, made);
  return made;
}

function leaveOutFigures(profile: Profile): Profile {
  const terms = profile.terms.filter(({ kind }: Term) => kind === 'word' || kind === 'name');
  return { ...profile, terms, total: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

function giveComparableFigures(a: Profile, b: Profile): boolean {
  return a.figures.some((left) =>
    b.figures.some((right) => compareQuantities(left, right).relation !== 'not-comparable'),
  );
}

/**
 * Pairs of wordings, by number, that give figures of the same thing, the same figures or others: "the ferry
 * carried 40 people" beside "it had 52 passengers aboard".
 */
export function measureSiblings(
  wordings: readonly Wording[],
  memory: GraphMemory,
): (readonly [number, number])[] {
  const measured = wordings.flatMap((wording, at) => {
    const profile = withoutFigures(wording.profiles[0]!);
    return profile.figures.length > 0 && profile.total > 0
      ? [{ at, key: wording.key, profiles: [profile] }]
      : [];
  });
  return likenessGraphAfter(memory, measured)
    .filter(({ score }) => score >= SAME_MEASURE_AT)
    .filter(({ a, b }) => giveComparableFigures(measured[a]!.profiles[0]!, measured[b]!.profiles[0]!))
    .map(({ a, b }) => [measured[a]!.at, measured[b]!.at] as const);
}
