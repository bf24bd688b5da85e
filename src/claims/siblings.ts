import { compareQuantities } from '../measures/index.ts';
import { rememberFor } from '../text/index.ts';
import { type GraphMemory, openGraphMemory, updateGraph } from './graph-memory.ts';
import type { Profile } from './profile.ts';
import type { Term } from './terms.ts';
import type { Wording } from './wordings.ts';

/** Wordings at least this alike, their figures and days left aside, speak of the same measure. Hundredths. */
const SAME_MEASURE_AT = 52;

const withoutFigures = rememberFor((profile: Profile): Profile => {
  const terms = profile.terms.filter(({ kind }: Term) => kind === 'word' || kind === 'name');
  return { ...profile, terms, total: terms.reduce((sum, { weight }) => sum + weight, 0) };
});

function giveComparableFigures(a: Profile, b: Profile): boolean {
  return a.figures.some((left) =>
    b.figures.some((right) => compareQuantities(left, right).relation !== 'not-comparable'),
  );
}

/** A memory of no measures. */
export function openMeasureMemory(): GraphMemory {
  return openGraphMemory(SAME_MEASURE_AT, giveComparableFigures);
}

/**
 * For each wording those that give figures of the same thing, the same figures or others: "the ferry carried 40 people"
 * beside "it had 52 passengers aboard".
 */
export function measureSiblings(
  wordings: readonly Wording[],
  memory: GraphMemory,
): (wording: Wording) => readonly Wording[] {
  const measured = new Map<Profile, Wording>();
  for (const wording of wordings) {
    const profile = withoutFigures(wording.profiles[0]!);
    if (profile.figures.length > 0 && profile.total > 0) measured.set(profile, wording);
  }
  updateGraph(memory, [...measured.keys()]);
  return ({ profiles }) =>
    (memory.near.get(withoutFigures(profiles[0]!)) ?? []).map(({ to }) => measured.get(to)!);
}
