import type { ClaimLink, Reading } from '../model/index.ts';
import { compareText, shortHash } from '../text/index.ts';
import { attachedWordings } from './attach.ts';
import { clusterByAverage } from './cluster.ts';
import { gistOf } from './gist.ts';
import { likenessGraph } from './likeness-graph.ts';
import { type Profile, profilesOf } from './profile.ts';
import { relateToGist } from './relation.ts';
import { likeness } from './similarity.ts';
import { measureSiblings } from './siblings.ts';
import { leadEnd, weigh } from './weight.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** A claim before its origins are counted. Links are in the order of statement ids. */
export interface JoinedClaim {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly gist: string;
  readonly statements: readonly ClaimLink[];
  readonly weight: number;
  /** Other claims that give figures of the same thing. */
  readonly siblings: readonly string[];
}

/** Statements at least this alike, on average, are about the same thing. Hundredths. */
const JOIN_AT = 41;

/** A statement that says a claim by the way is still at least this like its gist. Hundredths. */
const ATTACH_AT = 45;

/** Links of all statements in one wording: they share what they have in common with the gist. */
function linksOf(gist: Profile, { profiles }: Wording): ClaimLink[] {
  const { score, shared } = likeness(gist, profiles[0]!);
  const common = `shares ${shared.join(', ')} with the gist (likeness ${score})`;
  return profiles.map((profile) => {
    const { relation, reasons } = relateToGist(gist, profile, score);
    return {
      id: profile.statement.id,
      relation,
      reasons: [profile === gist ? 'the gist' : common, ...reasons],
    };
  });
}

function idOf(wordings: readonly Wording[]): string {
  const ids = wordings.flatMap(({ profiles }) => profiles.map(({ statement }) => statement.id));
  return `c-${shortHash(ids.reduce((a, b) => (compareText(a, b) <= 0 ? a : b)))}`;
}

/** A claim of the wordings that are joined, and of others that state it besides another claim. */
function claimOf(
  joined: readonly Wording[],
  attached: readonly Wording[],
  leads: ReadonlyMap<string, number>,
): Omit<JoinedClaim, 'siblings'> {
  const gist = gistOf(joined);
  const near = attached.filter(({ profiles }) => likeness(gist, profiles[0]!).score >= ATTACH_AT);
  const all = [...joined, ...near];
  const links = all.flatMap((wording) => linksOf(gist, wording)).sort((a, b) => compareText(a.id, b.id));
  const disputed = links.some(({ relation }) => relation !== 'supports');
  return {
    id: idOf(joined),
    aliases: [],
    gist: gist.statement.quote,
    statements: links,
    weight: weigh(
      all.flatMap(({ profiles }) => profiles),
      leads,
      disputed,
    ),
  };
}

/** For each cluster, the ids of the others that a sibling pair leads to. */
function siblingIds(clusters: readonly (readonly Wording[])[], wordings: readonly Wording[]): Set<string>[] {
  const clusterOf = new Map(
    clusters.flatMap((members, i) => members.map((wording) => [wording, i] as const)),
  );
  const found = clusters.map(() => new Set<string>());
  const ids = clusters.map(idOf);
  for (const [a, b] of measureSiblings(wordings)) {
    const [left, right] = [clusterOf.get(wordings[a]!)!, clusterOf.get(wordings[b]!)!];
    if (left === right) continue;
    found[left]!.add(ids[right]!);
    found[right]!.add(ids[left]!);
  }
  return found;
}

/**
 * Joins statements across reports that are about the same thing; a statement may be in several claims. Whether two
 * statements are joined depends on the two, on what ships, and on the statements that are joined with them.
 * @returns claims by falling weight, then id
 */
export function joinClaims(readings: readonly Reading[]): JoinedClaim[] {
  const leads = new Map(readings.map((reading) => [reading.report.id, leadEnd(reading)] as const));
  const wordings = wordingsOf(readings.flatMap(profilesOf));
  const clusters = clusterByAverage(wordings.length, likenessGraph(wordings), JOIN_AT).map((members) =>
    members.map((at) => wordings[at]!),
  );
  const siblings = siblingIds(clusters, wordings);
  const attached = attachedWordings(clusters, wordings);
  return clusters
    .map((members, i) => ({
      ...claimOf(members, attached.get(members) ?? [], leads),
      siblings: [...siblings[i]!].sort(compareText),
    }))
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
}
