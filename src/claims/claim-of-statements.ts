import type { Reading } from '../model/index.ts';
import { compareText, groupBy } from '../text/index.ts';
import { gistOf } from './gist.ts';
import { claimOf, type JoinedClaim } from './join.ts';
import { type Profile, profilesOf } from './profile.ts';
import { leadEnd } from './weight.ts';
import type { Wording } from './wordings.ts';

/** What a person decides about a claim of given statements. */
export interface ClaimWish {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly siblings: readonly string[];
  readonly statements: ReadonlySet<string>;
  /** The statement whose words stand for the claim; null leaves the choice to the usual rule. */
  readonly gist: string | null;
}

/** Every statement is kept, though it says too little to be joined by itself: a person put it here. */
function wordingsOfAll(profiles: readonly Profile[]): Wording[] {
  return [...groupBy(profiles, ({ statement }) => statement.quote)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, members]) => ({ key, profiles: members }));
}

/** The claim that given statements make, its gist and relations worked out as for any claim. At least one statement. */
export function claimOfStatements(readings: readonly Reading[], wish: ClaimWish): JoinedClaim {
  const concerned = readings.filter(({ statements }) => statements.some(({ id }) => wish.statements.has(id)));
  const profiles = concerned
    .flatMap(profilesOf)
    .filter(({ statement }) => wish.statements.has(statement.id))
    .sort((a, b) => compareText(a.statement.id, b.statement.id));
  const leads = new Map(concerned.map((reading) => [reading.report.id, leadEnd(reading)] as const));
  const gist = profiles.find(({ statement }) => statement.id === wish.gist);
  const members = wordingsOfAll(profiles);
  const seed = members.find(({ profiles: own }) => own.includes(gist ?? gistOf(members)))!;
  const { id, aliases, siblings } = wish;
  return {
    ...claimOf({ near: { seed, members, offered: [] }, heads: members }, leads, gist),
    id,
    aliases,
    siblings,
  };
}
