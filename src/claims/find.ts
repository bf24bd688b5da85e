import type { Claim, Reading, Relation } from '../model/index.ts';
import { compareText, groupBy } from '../text/index.ts';
import { type Profile, mergeProfiles, profileOf, profilesOf } from './profile.ts';
import { indexNames } from './terms.ts';
import { relateToGist, type StatedRelation } from './relation.ts';
import { coverage, likeness } from './similarity.ts';
import { unmetWords } from './unmet.ts';

/** A statement that speaks of what was asked. `met` as in {@link FoundClaim}. */
export interface FoundStatement {
  readonly id: string;
  readonly met: number;
  /** Orders what was found; measures nothing else. */
  readonly rank: number;
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

/**
 * A statement speaks of what was asked when its sentence meets this share of the asked words, its own words that, and its
 * own words and the asked ones meet each other this far (the product of both shares). In hundredths; chosen on the labelled
 * claims of stories and cases, asked in the labellers' words.
 */
const ABOUT = { sentence: 50, own: 30, both: 22 };
/** What gives an asked figure needs to share less beside it. */
const WITH_FIGURE = { sentence: 40, own: 30, both: 10 };
/** One and two are said of too much to be an asked figure. */
const TELLING_FIGURE = 3;
/** Of two statements that meet the asked words equally, the one that says less beside them is nearer. */
const BACK_SHARE = 0.25;

/** A statement's own profile, and that of all that its sentence says. */
interface Placed {
  readonly own: Profile;
  readonly sentence: Profile;
}

interface Meeting {
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

function givesFigure(asked: Profile, { terms }: Profile): boolean {
  const figures = new Set(
    asked.terms
      .filter(({ kind, key }) => kind === 'figure' && Number(key) >= TELLING_FIGURE)
      .map(({ key }) => key),
  );
  return terms.some(({ kind, key }) => kind === 'figure' && figures.has(key));
}

/** How a statement meets the asked words, or null when it does not speak of them. */
function meetingOf(asked: Profile, { own, sentence }: Placed): Meeting | null {
  const alone = coverage(asked, own).share;
  if (alone < ABOUT.own) return null;
  const met = Math.max(alone, coverage(asked, sentence).share);
  const back = coverage(own, asked).share;
  const bar = givesFigure(asked, own) ? WITH_FIGURE : ABOUT;
  if (met < bar.sentence || alone * back < bar.both * 100) return null;
  return { profile: own, met, rank: Math.round(met + alone + BACK_SHARE * back) };
}

function foundStatement(asked: Profile, { profile, met, rank }: Meeting): FoundStatement {
  const { score } = likeness(asked, profile);
  return { id: profile.statement.id, met, rank, ...relationToAsked(asked, profile, score) };
}

/** "He did not have a gun" does not report that he aimed one, whatever else the two share. */
function relationToAsked(asked: Profile, profile: Profile, alike: number): StatedRelation {
  const stated = relateToGist(asked, profile, alike);
  return stated.relation === 'supports' && profile.negated !== asked.negated
    ? { relation: 'questions', reasons: ['one of the two says that something is not so'] }
    : stated;
}

/** What speaks of asked words, nearest first, and those of the asked words that no sentence of it has a word for. */
export interface FoundStatements {
  readonly statements: readonly FoundStatement[];
  readonly unmet: readonly string[];
}

/**
 * The statements that speak of what was asked.
 * @param asked the reading of the asked words, as a report of one statement
 */
export function findStatements(asked: Reading, readings: readonly Reading[]): FoundStatements {
  const wanted = profileOf(asked, indexNames(asked.analysis), asked.statements[0]!);
  const met = readings.flatMap(placeStatements).flatMap((placed) => {
    const meeting = meetingOf(wanted, placed);
    return meeting === null ? [] : [{ meeting, sentence: placed.sentence }];
  });
  return {
    statements: met
      .map(({ meeting }) => foundStatement(wanted, meeting))
      .sort((a, b) => b.rank - a.rank || compareText(a.id, b.id)),
    unmet: unmetWords(
      asked,
      met.map(({ sentence }) => sentence),
    ),
  };
}

/** The claims that hold found statements, the one with the nearest first; of several with one nearest, the one with more of them. */
export function claimsWith(found: readonly FoundStatement[], claims: readonly Claim[]): FoundClaim[] {
  const byId = new Map(found.map((one) => [one.id, one] as const));
  return claims
    .flatMap((claim): FoundClaim[] => {
      const statements = claim.statements
        .flatMap(({ id }) => byId.get(id) ?? [])
        .sort((a, b) => b.rank - a.rank || compareText(a.id, b.id));
      const [nearest] = statements;
      if (nearest === undefined) return [];
      const { id, met, relation, reasons } = nearest;
      return [{ claim, met, nearest: id, statements, relation, reasons }];
    })
    .sort(
      (a, b) =>
        b.statements[0]!.rank - a.statements[0]!.rank ||
        b.statements.length - a.statements.length ||
        compareText(a.claim.id, b.claim.id),
    );
}
