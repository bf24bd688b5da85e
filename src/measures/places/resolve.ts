import type { Lexeme } from '../lexemes.ts';
import type { Gazetteer, GazetteerEntry, GazetteerHit } from './gazetteer.ts';
import type { PlaceMention } from './mentions.ts';

/** A mention with the entry that it was resolved to, or null. */
export interface Resolved {
  readonly mention: PlaceMention;
  readonly entry: GazetteerEntry | null;
}

/** Everything that the entries of one name are weighed by. */
interface NameCase {
  readonly folded: string;
  readonly hits: readonly GazetteerHit[];
  readonly mentions: readonly PlaceMention[];
  /** Entries that some mention names as what it lies in ("Alexandria, Louisiana"). */
  readonly containers: readonly GazetteerEntry[];
  readonly kindWord: string | null;
  /** The number of the United States, whose states stand by themselves. */
  readonly american: number;
}

/** What is known of the report's whereabouts: weights by number of country, region and county, and sure points. */
interface Surroundings {
  readonly areas: ReadonlyMap<number, number>;
  readonly points: readonly GazetteerEntry[];
}

const KIND_PRIOR: Readonly<Record<GazetteerEntry['kind'], number>> = {
  country: 4.5,
  continent: 5,
  area: 4,
  region: 0.4,
  capital: 2.8,
  seat: 0.5,
  city: 0,
  county: -1.2,
  quarter: -1,
};

/** What it weighs that a name is the place's own and no alternate one. */
const OWN_NAME = 1.6;

function prior({ entry, own }: GazetteerHit): number {
  return KIND_PRIOR[entry.kind] + Math.log10(entry.population + 10) + (own ? OWN_NAME : 0);
}

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance in kilometres. */
export function distanceKm(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const rad = Math.PI / 180;
  const dLat = (b.latitude - a.latitude) * rad;
  const dLon = (b.longitude - a.longitude) * rad;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function isArea({ kind }: GazetteerEntry): boolean {
  return (
    kind === 'country' || kind === 'region' || kind === 'county' || kind === 'continent' || kind === 'area'
  );
}

function liesIn(entry: GazetteerEntry, area: GazetteerEntry): boolean {
  if (entry.number === area.number) return false;
  return entry.country === area.number || entry.region === area.number || entry.county === area.number;
}

function areasOf(entry: GazetteerEntry): number[] {
  const areas = [entry.country, entry.region, entry.county].filter(
    (number) => number >= 0 && number !== entry.number,
  );
  return isArea(entry) ? [...areas, entry.number] : areas;
}

/** How well an entry fits what else the report names: its country, region and county, and how near others lie. */
function fit(entry: GazetteerEntry, { areas, points }: Surroundings): number {
  let score = 0;
  const weigh = (area: number, most: number) => {
    const weight = area < 0 ? 0 : (areas.get(area) ?? 0);
    score += most * (weight / (weight + 1.5));
  };
  weigh(entry.country, 3);
  weigh(entry.region, 3);
  weigh(entry.county, 2);
  if (isArea(entry) && entry.kind !== 'country') weigh(entry.number, 4);
  return score + nearness(entry, points);
}

function nearness(entry: GazetteerEntry, points: readonly GazetteerEntry[]): number {
  if (isArea(entry)) return 0;
  let near = 0;
  for (const point of points) {
    if (point.number === entry.number) continue;
    const distance = distanceKm(entry, point);
    near += distance < 50 ? 1 : distance < 160 ? 0.6 : distance < 500 ? 0.2 : 0;
  }
  return 2.5 * (near / (near + 1));
}

const AREA_WORDS: Readonly<Record<string, GazetteerEntry['kind']>> = {
  county: 'county',
  parish: 'county',
  province: 'region',
  region: 'region',
  governorate: 'region',
  state: 'region',
  oblast: 'region',
};

function kindFit(entry: GazetteerEntry, word: string | null): number {
  if (word === null) return 0;
  const kind = AREA_WORDS[word];
  if (kind !== undefined) return entry.kind === kind ? 3 : isArea(entry) ? 0 : -1.5;
  return isArea(entry) && entry.kind !== 'area' ? -3 : 1;
}

/**
 * A region that is named for its main city gives way to the city, unless the text says which is meant: Aleppo and Istanbul are
 * cities, Oklahoma is a state.
 */
function cityLike(region: GazetteerEntry, hits: readonly GazetteerHit[], american: number): boolean {
  if (region.kind !== 'region') return false;
  return hits.some(({ entry, own }) => {
    const main = own || (entry.kind === 'seat' && entry.country !== american);
    return main && entry.region === region.number && entry.population * 5 > region.population;
  });
}

function score(hit: GazetteerHit, name: NameCase, surroundings: Surroundings): number {
  const inside = name.containers.some((area) => liesIn(hit.entry, area)) ? 8 : 0;
  const yields = name.kindWord === null && cityLike(hit.entry, name.hits, name.american) ? -4 : 0;
  return yields + prior(hit) + fit(hit.entry, surroundings) + inside + kindFit(hit.entry, name.kindWord);
}

/** The best entry of a name; ties go to the larger population, then to the lower number. */
function best(name: NameCase, surroundings: Surroundings): GazetteerEntry | null {
  let found: GazetteerEntry | null = null;
  let top = Number.NEGATIVE_INFINITY;
  for (const hit of name.hits) {
    const value = Math.round(score(hit, name, surroundings) * 1e6);
    if (value > top || (value === top && found !== null && hit.entry.population > found.population)) {
      found = hit.entry;
      top = value;
    }
  }
  return found;
}

const CITY_WORDS: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'port',
  'suburb',
  'capital',
  'township',
  'settlement',
  'hamlet',
]);

function textAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.text ?? '';
}

/** "the city of X", "X province", "the village of X": the word of kind beside a mention. */
function kindWordOf(lexemes: readonly Lexeme[], { at, next }: PlaceMention): string | null {
  const after = textAt(lexemes, next);
  if (AREA_WORDS[after] !== undefined) return after;
  const before = textAt(lexemes, at - 1) === 'of' ? textAt(lexemes, at - 2) : textAt(lexemes, at - 1);
  return AREA_WORDS[before] !== undefined || CITY_WORDS.has(before) ? before : null;
}

/** Mentions that follow another after a comma ("Derna, Libya") or in brackets. */
function containerAfter(
  lexemes: readonly Lexeme[],
  mention: PlaceMention,
  follower: PlaceMention | undefined,
): boolean {
  if (follower === undefined) return false;
  const mark = textAt(lexemes, mention.next);
  const link = mark === ',' || mark === '(' || mark === 'in' || mark === 'of';
  return link && (follower.at === mention.next + 1 || (mark === 'in' && follower.at === mention.next + 2));
}

function areaEntries(places: Gazetteer, mention: PlaceMention): GazetteerEntry[] {
  if (mention.country !== null) {
    const country = places.country(mention.country);
    return country === null ? [] : [country];
  }
  return places
    .find(mention.folded)
    .map((hit) => hit.entry)
    .filter(isArea);
}

/** What a mention is told to lie in: "X, Libya", "the Libyan city of X". */
function containersOf(
  places: Gazetteer,
  lexemes: readonly Lexeme[],
  mentions: readonly PlaceMention[],
  index: number,
): GazetteerEntry[] {
  const mention = mentions[index]!;
  const follower = mentions[index + 1];
  if (containerAfter(lexemes, mention, follower)) return areaEntries(places, follower!);
  const origin = mentions[index - 1];
  const near =
    origin !== undefined &&
    origin.country !== null &&
    mention.at - origin.next <= 4 &&
    lexemes[origin.at]!.sentence === lexemes[mention.at]!.sentence;
  return near && kindWordOf(lexemes, mention) !== null ? areaEntries(places, origin) : [];
}

function casesOf(
  places: Gazetteer,
  lexemes: readonly Lexeme[],
  mentions: readonly PlaceMention[],
): NameCase[] {
  const groups = new Map<string, number[]>();
  for (const [index, mention] of mentions.entries()) {
    const key = mention.country === null ? mention.folded : `${mention.country} `;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].map((indices) => {
    const first = mentions[indices[0]!]!;
    const country = first.country === null ? null : places.country(first.country);
    const words = indices
      .map((index) => kindWordOf(lexemes, mentions[index]!))
      .filter((word) => word !== null);
    return {
      folded: first.folded,
      hits: country === null ? places.find(first.folded) : [{ entry: country, own: true }],
      mentions: indices.map((index) => mentions[index]!),
      containers: indices.slice(0, 20).flatMap((index) => containersOf(places, lexemes, mentions, index)),
      kindWord: words[0] ?? null,
      american: places.country('US')?.number ?? -1,
    };
  });
}

/** The surroundings that a set of choices makes. */
function surroundingsOf(
  choices: readonly (GazetteerEntry | null)[],
  cases: readonly NameCase[],
  skip: number,
): Surroundings {
  const areas = new Map<number, number>();
  const points: GazetteerEntry[] = [];
  for (const [index, entry] of choices.entries()) {
    if (entry === null || index === skip) continue;
    const weight = 1 + Math.log2(cases[index]!.mentions.length) / 2;
    for (const area of areasOf(entry)) areas.set(area, (areas.get(area) ?? 0) + weight);
    if (!isArea(entry) && points.length < MOST_POINTS) points.push(entry);
  }
  return { areas, points };
}

const ROUNDS = 3;
/** Distances are taken to at most so many places, so that time stays linear. */
const MOST_POINTS = 40;
const NOWHERE: Surroundings = { areas: new Map(), points: [] };

/**
 * Resolves all mentions of a report together: one entry a name, by what it is told to lie in, its kind, the report's other places
 * and its population. `context` holds mentions of other reports of the same story, which weigh but are not resolved.
 */
export function resolveMentions(
  places: Gazetteer,
  lexemes: readonly Lexeme[],
  mentions: readonly PlaceMention[],
  context: readonly GazetteerEntry[],
): Resolved[] {
  const cases = casesOf(places, lexemes, mentions);
  let choices = cases.map((name) => best(name, NOWHERE));
  for (let round = 0; round < ROUNDS; round += 1) {
    const known = choices;
    const whole = surroundingsOf(known, cases, -1);
    choices = cases.map((name, index) =>
      best(name, withContext(without(whole, known[index] ?? null, name), context)),
    );
  }
  const byMention = new Map(
    cases.flatMap((name, index) =>
      name.mentions.map((mention): [PlaceMention, GazetteerEntry | null] => [
        mention,
        choices[index] ?? null,
      ]),
    ),
  );
  return mentions.map((mention) => ({ mention, entry: byMention.get(mention) ?? null }));
}

/** The surroundings without what a name itself brought in. */
function without(whole: Surroundings, own: GazetteerEntry | null, { mentions }: NameCase): Surroundings {
  if (own === null) return whole;
  const areas = new Map(whole.areas);
  const weight = 1 + Math.log2(mentions.length) / 2;
  for (const area of areasOf(own)) areas.set(area, Math.max(0, (areas.get(area) ?? 0) - weight));
  return { areas, points: whole.points.filter((point) => point.number !== own.number) };
}

function withContext(own: Surroundings, context: readonly GazetteerEntry[]): Surroundings {
  if (context.length === 0) return own;
  const areas = new Map(own.areas);
  for (const entry of context) for (const area of areasOf(entry)) areas.set(area, (areas.get(area) ?? 0) + 1);
  const cities = context.filter((entry) => !isArea(entry)).slice(0, MOST_POINTS);
  return { areas, points: [...own.points, ...cities].slice(0, MOST_POINTS) };
}
