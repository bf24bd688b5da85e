import { DEMONYMS } from './demonyms.ts';
import { foldName } from './fold-name.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';

/** The country whose government a name stands for, and whether the name leaves no other reading. */
export interface NamedGovernment {
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly isCertain: boolean;
}

const GOVERNMENT = new Set(['government', 'govt', 'administration', 'cabinet', 'regime']);
const LINKS = new Set(['the', 'of', 's']);

function countryOfName(places: Gazetteer, words: string): string | null {
  const hit = places.find(foldName(words)).find(({ entry, own }) => own && entry.kind === 'country');
  return hit === undefined ? null : places.countryCode(hit.entry);
}

/** The country of which the words name the capital and no other capital. */
function countryOfCapital(places: Gazetteer, words: string): string | null {
  const hits = places.find(foldName(words)).filter(({ entry, own }) => own && entry.kind === 'capital');
  return hits.length === 1 ? places.countryCode(hits[0]!.entry) : null;
}

/**
 * The government that a speaking body's name stands for: "France", "the French government", "the government of
 * France"; by its capital ("Paris") it is not certain, since a town may speak for itself. Null for ministries, towns and
 * all other names.
 */
export function governmentNamed(name: string): NamedGovernment | null {
  const words = name
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !LINKS.has(word));
  const rest = words.filter((word) => !GOVERNMENT.has(word));
  if (rest.length === 0 || words.length - rest.length > 1) return null;
  const places = gazetteer();
  const byName = countryOfName(places, rest.join(' '));
  if (byName !== null) return { country: byName, isCertain: true };
  const byOrigin = words.length > rest.length ? DEMONYMS.get(rest.join('-')) : undefined;
  if (byOrigin !== undefined) return { country: byOrigin, isCertain: true };
  const byCapital = countryOfCapital(places, rest.join(' '));
  return byCapital === null ? null : { country: byCapital, isCertain: false };
}
