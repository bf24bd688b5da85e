import type { Claim, Reading, Relation } from '../model/index.ts';
import { compareText, groupBy } from '../text/index.ts';
import { type Profile, mergeProfiles, profileOf, profilesOf } from './profile.ts';
import { indexNames } from './terms.ts';
import { relateToGist } from './relation.ts';
import { coverage, likeness } from './similarity.ts';

/** A claim that speaks of what was asked, and how its nearest statement stands to the asked words. */
export interface FoundClaim {
  readonly claim: Claim;
  /** The share of the asked words' weight that the nearest statement's sentence meets, 0 to 100. */
  readonly met: number;
  readonly nearest: string;
  readonly relation: Relation;
  readonly reasons: readonly string[];
}

/** A claim is about what was asked when a sentence that states it meets this share of the asked words. */
const ABOUT_AT = 55;
/** Of two statements that meet the asked words equally, the one that says less beside them is nearer. */
const BACK_SHARE = 0.25;

/** A statement's own profile, and that of all that its sentence says. */
interface Placed {
  readonly own: Profile;
  readonly sentence: Profile;
}

interface Nearest {
  readonly profile: Profile;
  readonly met: number;
  readonly rank: number;
}

function placeStatements(reading: Reading): Placed[] {
  const sentenceAt = (offset: number) =>
    reading.analysis.sentences.findIndex(({ start, end }) => offset >= start && offset < end);
  const bySentence = groupBy(profilesOf(reading), ({ statement }) => sentenceAt(statement.spans[0]!.start));
  return [...bySentence.values()].flatMap((profiles) => {
    const sentence = mergeProfiles(profiles);
    return profiles.map((own) => ({ own, sentence }));
  });
}

function nearestOf(asked: Profile, placed: readonly Placed[]): Nearest | null {
  let nearest: Nearest | null = null;
  for (const { own, sentence } of placed) {
    const alone = coverage(asked, own).share;
    const met = Math.max(alone, coverage(asked, sentence).share);
    const rank = Math.round(met + alone + BACK_SHARE * coverage(own, asked).share);
    if (nearest === null || rank > nearest.rank) nearest = { profile: own, met, rank };
  }
  return nearest;
}

/**
 * The claims that speak of what was asked, nearest first.
 * @param asked the reading of the asked words, as a report of one statement
 */
export function findClaims(
  asked: Reading,
  readings: readonly Reading[],
  claims: readonly Claim[],
): FoundClaim[] {
  const wanted = profileOf(asked, indexNames(asked.analysis), asked.statements[0]!);
  const byId = new Map(
    readings.flatMap(placeStatements).map((placed) => [placed.own.statement.id, placed] as const),
  );
  return claims
    .flatMap((claim) => {
      const nearest = nearestOf(
        wanted,
        claim.statements.map(({ id }) => byId.get(id)!),
      );
      return nearest === null || nearest.met < ABOUT_AT ? [] : [{ claim, nearest }];
    })
    .sort((a, b) => b.nearest.rank - a.nearest.rank || compareText(a.claim.id, b.claim.id))
    .map(({ claim, nearest: { profile, met } }) => ({
      claim,
      met,
      nearest: profile.statement.id,
      ...relateToGist(wanted, profile, likeness(wanted, profile).score),
    }));
}
