import { groupBy } from '../../text/index.ts';
import type { Lexeme } from '../lexemes.ts';
import { isArea } from './areas.ts';
import type { Gazetteer, GazetteerEntry, GazetteerHit } from './gazetteer.ts';
import type { PlaceMention } from './mentions.ts';

/** Everything that the entries of one name are weighed by. */
export interface NameCase {
  readonly folded: string;
  readonly hits: readonly GazetteerHit[];
  readonly mentions: readonly PlaceMention[];
  /** Entries that some mention names as what it lies in ("Alexandria, Louisiana"). */
  readonly containers: readonly GazetteerEntry[];
  readonly kindWord: string | null;
  /** The number of the United States, whose states stand by themselves. */
  readonly american: number;
}

/** Words beside a name that tell which kind of area it is. */
export const AREA_WORDS: Readonly<Record<string, GazetteerEntry['kind']>> = {
  county: 'county',
  parish: 'county',
  province: 'region',
  region: 'region',
  governorate: 'region',
  state: 'region',
  oblast: 'region',
};

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

/** One case for every name of a text. */
export function casesOf(
  places: Gazetteer,
  lexemes: readonly Lexeme[],
  mentions: readonly PlaceMention[],
): NameCase[] {
  const groups = groupBy(mentions.keys(), (index) => {
    const { country, folded } = mentions[index]!;
    return country === null ? folded : `${country} `;
  });
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
