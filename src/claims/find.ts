import type { Claim, Reading, Relation } from '../model/index.ts';
import { compareText, groupBy } from '../text/index.ts';
import { type Profile, mergeProfiles, profileOf, profilesOf } from './profile.ts';
import { indexNames } from './terms.ts';
import { relateToGist } from './relation.ts';
import { coverage, likeness } from './similarity.ts';

/** A statement that speaks of what was asked. `met` as in {@link FoundClaim}. */
export interface FoundStatement {
  readonly id: string;
  readonly met: number;
  readonly relation: Relation;
  readonly reasons: readonly string[];
}

/** A claim that speaks of what was asked, and how its nearest statement stands to the asked words. */
export interface FoundClaim {
  readonly claim: Claim;
  /** The share of the asked words' weight that the nearest statement's sentence meets, 0 to 100. */
  readonly met: number;
  readonly nearest: string;
  /** Its statements that speak of what was asked, each with how it stands to the asked words. */
  readonly statements: readonly FoundStatement[];
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

function meetingOf(asked: Profile, { own, sentence }: Placed): Nearest {
  const alone = coverage(asked, own).share;
  const met = Math.max(alone, coverage(asked, sentence).share);
  return { profile: own, met, rank: Math.round(met + alone + BACK_SHARE * coverage(own, asked).share) };
}

function nearestOf(meetings: readonly Nearest[]): Nearest | null {
  let nearest: Nearest | null = null;
  for (const meeting of meetings) if (nearest === null || meeting.rank > nearest.rank) nearest = meeting;
  return nearest;
}

function foundStatement(asked: Profile, { profile, met }: Nearest): FoundStatement {
  const { score } = likeness(asked, profile);
  return { id: profile.statement.id, met, ...relateToGist(asked, profile, score) };
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
      const meetings = claim.statements.map(({ id }) => meetingOf(wanted, byId.get(id)!));
      const nearest = nearestOf(meetings);
      return nearest === null || nearest.met < ABOUT_AT ? [] : [{ claim, nearest, meetings }];
    })
    .sort((a, b) => b.nearest.rank - a.nearest.rank || compareText(a.claim.id, b.claim.id))
    .map(({ claim, nearest: { profile, met }, meetings }) => ({
      claim,
      met,
      nearest: profile.statement.id,
      statements: meetings.filter((one) => one.met >= ABOUT_AT).map((one) => foundStatement(wanted, one)),
      ...relateToGist(wanted, profile, likeness(wanted, profile).score),
    }));
}
