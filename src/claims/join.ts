import type { ClaimLink, ClaimOffer, Reading, WeightParts } from '../model/index.ts';
import { compareText, rememberFor, shortHash } from '../text/index.ts';
import { gistOf } from './gist.ts';
import { type ClaimMemory, claimAfter, openMemoryOfClaims } from './claim-memory.ts';
import { updateGraph } from './graph-memory.ts';
import { distinctNeighbourhoods, type Kept, type Neighbourhood, neighbourhoodsOf } from './near.ts';
import { type Profile, profilesOf } from './profile.ts';
import { relateToGist } from './relation.ts';
import { measureSiblings } from './siblings.ts';
import { likeness } from './similarity.ts';
import { leadEnd, weigh } from './weight.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** A claim before its origins are counted. Links are in the order of statement ids. */
export interface JoinedClaim {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly gist: string;
  readonly statements: readonly ClaimLink[];
  readonly offered: readonly ClaimOffer[];
  readonly weight: number;
  readonly weightParts?: WeightParts;
  /** Other claims that give figures of the same thing. */
  readonly siblings: readonly string[];
}

/** Statements at least this like a claim's first one are joined to it; from the other on they are offered. Hundredths. */
const LIKENESS = { join: 44, offer: 38 };

/** So many statements are offered at most. */
const MOST_OFFERED = 5;

/** What joined a wording to a claim, in words. */
function joiningReason(seed: Profile, other: Profile, alike = likeness(seed, other)): string {
  if (seed === other) return 'the statement that the claim is put together around';
  const { score, shared } = alike;
  return `shares ${shared.join(', ')} with “${seed.statement.quote}” (likeness ${score})`;
}

/** Links of all statements in one wording: they share what they have in common with the seed. */
function linksOf(seed: Profile, gist: Profile, { profiles }: Wording): ClaimLink[] {
  const [first] = profiles;
  const alike = likeness(seed, first!);
  const { score } = gist === seed ? alike : likeness(gist, first!);
  const joined = joiningReason(seed, first!, alike);
  return profiles.map((profile) => {
    const { relation, reasons } = relateToGist(gist, profile, score);
    return {
      id: profile.statement.id,
      relation,
      reasons: [...(profile === gist ? ['the gist'] : []), joined, ...reasons],
    };
  });
}

function offersOf({ seed, offered }: Neighbourhood): ClaimOffer[] {
  return offered
    .slice(0, MOST_OFFERED)
    .flatMap(({ wording: { profiles } }) => {
      const reason = joiningReason(seed.profiles[0]!, profiles[0]!);
      return profiles.map(({ statement }) => ({ id: statement.id, reasons: [reason] }));
    })
    .slice(0, MOST_OFFERED);
}

const idOf = rememberFor(({ profiles }: Wording): string => {
  const ids = profiles.map(({ statement }) => statement.id);
  return `c-${shortHash(ids.reduce((a, b) => (compareText(a, b) <= 0 ? a : b)))}`;
});

/** A claim of a statement and those that are joined to it. */
export function claimOf(
  { near, heads }: Kept,
  leads: ReadonlyMap<string, number>,
  gist: Profile = gistOf(near.members, heads),
): Omit<JoinedClaim, 'siblings'> {
  const seed = near.seed.profiles[0]!;
  const links = near.members
    .flatMap((wording) => linksOf(seed, gist, wording))
    .sort((a, b) => compareText(a.id, b.id));
  const disputed = links.some(({ relation }) => relation !== 'supports');
  return {
    id: idOf(near.seed),
    aliases: [],
    gist: gist.statement.quote,
    statements: links,
    offered: offersOf(near),
    ...weigh(
      near.members.flatMap(({ profiles }) => profiles),
      leads,
      disputed,
    ),
  };
}

/** The ids of claims whose first statement gives a figure of the same thing as the seed's own. */
function idsBeside(
  seed: Wording,
  siblingsOf: (wording: Wording) => readonly Wording[],
  seeds: ReadonlySet<Wording>,
): string[] {
  const living = siblingsOf(seed).filter((wording) => seeds.has(wording));
  return living.map(idOf).sort(compareText);
}

/** A memory of nothing. */
export function openClaimMemory(): ClaimMemory {
  return openMemoryOfClaims(LIKENESS.offer);
}

/**
 * Joins statements across reports that are about the same thing; a statement may be in several claims. Whether two
 * statements are joined depends on the two and on what ships.
 * @param memory what an earlier joining left, so that only what changed is worked out; the result is the same without it
 * @returns claims by falling weight, then id
 */
export function joinClaims(
  readings: readonly Reading[],
  memory: ClaimMemory = openClaimMemory(),
): JoinedClaim[] {
  const leads = new Map(readings.map((reading) => [reading.report.id, leadEnd(reading)] as const));
  const wordings = wordingsOf(readings.flatMap(profilesOf), memory.wordings);
  memory.wordings = new Map(wordings.map((wording) => [wording.key, wording]));
  updateGraph(
    memory.graph,
    wordings.map(({ profiles }) => profiles[0]!),
  );
  const near = neighbourhoodsOf(wordings, (first) => memory.graph.near.get(first)!, LIKENESS, memory.near);
  const kept = distinctNeighbourhoods(near, memory.near);
  const siblingsOf = measureSiblings(wordings, memory.measured);
  const seeds = new Set(kept.map(({ near: { seed } }) => seed));
  return kept
    .map((one) => {
      const beside = idsBeside(one.near.seed, siblingsOf, seeds);
      const make = { ...one, beside };
      return claimAfter(memory, make, () => ({ ...claimOf(one, leads), siblings: beside }));
    })
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
}
