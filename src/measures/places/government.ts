import { DEMONYMS } from './demonyms.ts';
import { foldName } from './fold-name.ts';
import { type Gazetteer, gazetteer } from './gazetteer.ts';
import { seatNamed } from './seats.ts';

/** The country whose government a name stands for, and by what. */
export interface NamedGovernment {
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly by: 'country' | 'capital' | 'seat';
  /** Whether the name leaves no other reading: a capital may speak for itself, a president for nobody else. */
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
  const capitals = places.find(foldName(words)).filter(({ entry }) => entry.kind === 'capital');
  const own = capitals.filter((hit) => hit.own);
  const hits = own.length > 0 ? own : capitals;
  return hits.length === 1 ? places.countryCode(hits[0]!.entry) : null;
}

/**
 * The government that a speaking body's name stands for: "France", "the French government", "the government of
 * France"; by its capital ("Paris") or a seat ("the Kremlin") it is not certain, since a town may speak for
 * itself and a president beside a cabinet. Null for ministries, towns and
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
  if (byName !== null) return { country: byName, by: 'country', isCertain: true };
  const byOrigin = words.length > rest.length ? DEMONYMS.get(rest.join('-')) : undefined;
  if (byOrigin !== undefined) return { country: byOrigin, by: 'country', isCertain: true };
  const seat = seatNamed(name);
  if (seat !== null && seat.portfolio === null)
    return { country: seat.country, by: 'seat', isCertain: false };
  const byCapital = countryOfCapital(places, rest.join(' '));
  return byCapital === null ? null : { country: byCapital, by: 'capital', isCertain: false };
}
