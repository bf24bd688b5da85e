import type { Lexeme } from '../lexemes.ts';
import { areasOf, distanceKm, isArea, liesIn } from './areas.ts';
import type { Gazetteer, GazetteerEntry, GazetteerHit } from './gazetteer.ts';
import type { PlaceMention } from './mentions.ts';
import { AREA_WORDS, casesOf, type NameCase } from './name-cases.ts';

/** A mention with the entry that it was resolved to, or null. */
export interface Resolved {
  readonly mention: PlaceMention;
  readonly entry: GazetteerEntry | null;
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

/** How well an entry fits what else the report names: its country, region and county, and how near others lie. */
function fit(entry: GazetteerEntry, { areas, points }: Surroundings): number {
  let score = 0;
  const weigh = (area: number, most: number) => {
    const weight = area < 0 ? 0 : (areas.get(area) ?? 0);
    score += most * (weight / (weight + 1.5));
  };
  weigh(entry.country, 3);
  weigh(entry.region, 4);
  weigh(entry.county, 4);
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
