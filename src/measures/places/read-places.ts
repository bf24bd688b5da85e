import { type Analysis, type Place, type Range, type Report, spanOf } from '../../model/index.ts';
import { type Lexeme, lexemesOf } from '../lexemes.ts';
import { gazetteer, type Gazetteer, type GazetteerEntry } from './gazetteer.ts';
import { homeCountry } from './home.ts';
import { findMentions, mentionsAt, type PlaceMention } from './mentions.ts';
import { offsetBefore } from './offsets.ts';
import { resolveMentions, type Resolved } from './resolve.ts';

/** Radius in kilometres of what a place of a kind covers, as far as the gazetteer tells no better. */
const PRECISION: Readonly<Record<GazetteerEntry['kind'], number>> = {
  country: 400,
  continent: 3000,
  area: 400,
  region: 120,
  county: 35,
  capital: 15,
  seat: 8,
  city: 4,
  quarter: 2,
};

const KIND_NAMES: Readonly<Record<GazetteerEntry['kind'], string>> = {
  country: 'country',
  continent: 'continent',
  area: 'area',
  region: 'region',
  county: 'region',
  capital: 'city',
  seat: 'city',
  city: 'city',
  quarter: 'city',
};

const SPEAKING: ReadonlySet<string> = new Set(
  'said says accused accuses denied denies warned warns urged urges insisted insists announced announces condemned condemns rejected rejects agreed agrees vowed vows claimed claims told called calls wants wanted demanded demands threatened threatens refused refuses expressed summoned responded'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near from to of around outside inside across through into over towards toward off on between by via'.split(
    ' ',
  ),
);

/** Whether a country or capital stands for those who govern it: "Washington said", "talks between Kyiv and Moscow". */
function isActor(lexemes: readonly Lexeme[], analysis: Analysis, { mention, entry }: Resolved): boolean {
  if (entry === null || (entry.kind !== 'country' && entry.kind !== 'capital')) return false;
  const before = lexemes[mention.at - 1]?.text ?? '';
  if (PREPOSITIONS.has(before)) return false;
  const follower = lexemes[mention.next]?.text ?? '';
  const has =
    follower === 'has' || follower === 'had' || follower === 'also'
      ? (lexemes[mention.next + 1]?.text ?? '')
      : follower;
  if (SPEAKING.has(has)) return true;
  const token = analysis.tokens[lexemes[mention.at]!.token];
  const verb = token === undefined || token.head < 0 ? undefined : analysis.tokens[token.head];
  return token?.deprel === 'nsubj' && verb !== undefined && isSpeakingLemma(verb.lemma);
}

const SPEAKING_LEMMAS: ReadonlySet<string> = new Set(
  'say accuse deny warn urge insist announce condemn reject agree vow claim tell call want demand threaten refuse express summon respond'.split(
    ' ',
  ),
);

function isSpeakingLemma(lemma: string): boolean {
  return SPEAKING_LEMMAS.has(lemma);
}

function useOf(lexemes: readonly Lexeme[], analysis: Analysis, resolved: Resolved): Place['use'] {
  if (resolved.mention.country !== null) return 'demonym';
  return isActor(lexemes, analysis, resolved) ? 'actor' : 'place';
}

interface Scene {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly lexemes: readonly Lexeme[];
  readonly places: Gazetteer;
}

function placeOf({ report, analysis, lexemes, places }: Scene, resolved: Resolved): Place {
  const { mention, entry } = resolved;
  return {
    spans: [spanOf(report, mention)],
    name: mention.name,
    geonames: entry === null || entry.geonames === 0 ? null : entry.geonames,
    latitude: entry?.latitude ?? null,
    longitude: entry?.longitude ?? null,
    country: entry === null ? null : places.countryCode(entry),
    kind: entry === null ? null : KIND_NAMES[entry.kind],
    precision: entry === null ? null : PRECISION[entry.kind],
    use: useOf(lexemes, analysis, resolved),
    offset: offsetBefore(report, lexemes, mention),
  };
}

const NO_ANALYSIS: Analysis = { sentences: [], tokens: [], names: [], mentions: [] };

/** The countries and regions that other reports of the story name. */
function storyAreas(places: Gazetteer, story: readonly string[]): GazetteerEntry[] {
  const areas: GazetteerEntry[] = [];
  for (const text of story) {
    const lexemes = lexemesOf(text, NO_ANALYSIS);
    const mentions = findMentions(text, lexemes, NO_ANALYSIS, places);
    for (const { entry } of resolveMentions(places, lexemes, mentions, []))
      if (entry !== null) areas.push(entry);
  }
  return areas;
}

/** How many names of its country a report's own country domain outweighs. */
const HOME_WEIGHT = 3;

function resolveAll(scene: Scene, mentions: readonly PlaceMention[], story: readonly string[]): Place[] {
  const home = homeCountry(scene.report, scene.places);
  const context = storyAreas(
    scene.places,
    scene.report.publisher === null ? story : [...story, scene.report.publisher],
  );
  if (home !== null) for (let weight = 0; weight < HOME_WEIGHT; weight += 1) context.push(home);
  return resolveMentions(scene.places, scene.lexemes, mentions, context).map((resolved) =>
    placeOf(scene, resolved),
  );
}

function sceneOf(report: Report, analysis: Analysis): Scene {
  return { report, analysis, lexemes: lexemesOf(report.text, analysis), places: gazetteer() };
}

/**
 * The places of a report in the order of its text, resolved to GeoNames by the report's other places, descriptions ("the Libyan
 * city of") and population. `story` holds the texts of other reports of the same story, whose places weigh as well. Countries and
 * capitals that speak are actors, and words of origin ("Libyan") demonyms of their country.
 */
export function readPlaces(report: Report, analysis: Analysis, story: readonly string[] = []): Place[] {
  const scene = sceneOf(report, analysis);
  return resolveAll(scene, findMentions(report.text, scene.lexemes, analysis, scene.places), story);
}

/** Whether our gazetteer has the place of a GeoNames id: what bounds exact resolution from above. */
export function gazetteerHolds(geonames: number): boolean {
  return gazetteer().holds(geonames);
}

/** Resolves names at given ranges of the report's text, whoever found them; for measuring resolution by itself. */
export function resolvePlaces(report: Report, analysis: Analysis, ranges: readonly Range[]): Place[] {
  const scene = sceneOf(report, analysis);
  return resolveAll(scene, mentionsAt(report.text, scene.lexemes, ranges), []);
}
